// Calling JavaScript from LibTorch's callbacks (hooks, custom functions), on whichever thread they come.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <napi.h>
#include <torch/csrc/autograd/graph_task.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace node_libtorch {

class Environment;

// The backward that a thread is running; the id is -1 where there is none.
struct GraphTask {
  int id;
  bool isCheckpointValid;
  // What the engine says of the nodes that it runs; null where there is none.
  const std::unordered_map<torch::autograd::Node*, torch::autograd::GraphTask::ExecInfo>* executed;
  const std::unordered_set<torch::autograd::Node*>* reached;
  static GraphTask current();
};

// The one thread that may run an environment's JavaScript. It outlives the environment, in callbacks that a graph
// keeps.
class JsThread : public std::enable_shared_from_this<JsThread> {
 public:
  explicit JsThread(Environment& environment) : environment_(&environment), thread_(std::this_thread::get_id()) {}

  // The environment ends: callbacks are errors from now on, and references are no longer deleted.
  void close();

  // Runs `work` on the JavaScript thread and waits for it; what it throws comes out here. From another thread this
  // works while the JavaScript thread serves or a lane works, and is an error otherwise.
  void call(const std::function<void(Environment&)>& work);

  // Runs `work` when the event loop next turns; never where the environment ends before.
  void post(std::function<void(Environment&)> work);

  // From now on the event loop does what other threads ask for. On the JavaScript thread, as are the next two.
  void openDoorbell();
  // Keeps the event loop alive until as many calls of letGo().
  void hold();
  void letGo();

  // Whether other threads work for this one: on the JavaScript thread.
  bool isBusy() const { return holds_ > 0; }

  // A lane begins and ends to work, which may call JavaScript.
  void enterLane();
  void leaveLane();
  bool hasLane() const { return lanes_.load() > 0; }
  // Work that waits for JavaScript, now or later, fails: lanes can be waited for.
  void refuse();
  // Whether another thread stands still until this one does its work.
  bool isWaitedFor();

  // Runs `engine` elsewhere and meanwhile does the work that other threads ask for. Inside such work, the thread that
  // asked runs it: autograd then sees a backward within a backward, whose device threads it can use.
  void serve(const std::function<void()>& engine);

  // Whether this thread is doing work for another one that waits.
  bool isAsked() const { return !asking_.empty(); }

  // That of the thread for which this one works.
  GraphTask graphTask() const { return isAsked() ? asking_.back()->graphTask : GraphTask::current(); }

  void release(napi_ref reference);

 private:
  struct Errand {
    const std::function<void()>* run;
    at::ThreadLocalState state;
    std::exception_ptr error;
    bool done = false;
  };
  struct Task {
    const std::function<void(Environment&)>* work;
    at::ThreadLocalState state;
    GraphTask graphTask;
    std::exception_ptr error;
    bool done = false;
    Errand* errand = nullptr;
    std::condition_variable changed;
  };

  void runErrand(Errand& errand);
  void runTask(Task& task);
  void runQueue(std::unique_lock<std::mutex>& lock);
  void failQueue(const char* why);
  void ring();
  void answer();

  Environment* environment_;
  const std::thread::id thread_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Task*> queue_;
  std::vector<Task*> asking_;  // touched by the JavaScript thread alone
  int serving_ = 0;
  std::deque<std::function<void(Environment&)>> posted_;
  napi_threadsafe_function doorbell_ = nullptr;
  bool hasRung_ = false;
  bool refuses_ = false;
  int holds_ = 0;  // touched by the JavaScript thread alone
  std::atomic<int> lanes_{0};
};

// A JavaScript value held by C++, which any thread may let go of.
class JsReference {
 public:
  JsReference(Environment& environment, napi_value value, bool weak = false);
  ~JsReference() { thread_->release(reference_); }
  JsReference(const JsReference&) = delete;
  JsReference& operator=(const JsReference&) = delete;

  // On the JavaScript thread. nullptr where a weak one's value was collected.
  napi_value get(Environment& environment) const;
  JsThread& thread() const { return *thread_; }

  // On the JavaScript thread: lets garbage collection decide whether the value lives, until it is made strong again.
  void weaken(Environment& environment) const;
  void strengthen(Environment& environment) const;

 private:
  std::shared_ptr<JsThread> thread_;
  napi_ref reference_ = nullptr;
};

class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }
  ~HandleScope() { napi_close_handle_scope(env_, scope_); }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_;
};

// Calls a JavaScript function; what it throws is a JsException.
napi_value callJs(Environment& environment, const JsReference& function, std::initializer_list<napi_value> arguments);

}  // namespace node_libtorch
