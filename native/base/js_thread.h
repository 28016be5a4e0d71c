// Calls of JavaScript from LibTorch's callbacks (hooks, custom functions), from any thread.
#pragma once

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

#include "base/caller_state.h"

namespace node_libtorch {

class Environment;

// The backward that a thread is running; the id is -1 if there is none.
struct GraphTask {
  int id;
  bool isCheckpointValid;
  // The engine's records of the nodes that it runs; null if there are none.
  const std::unordered_map<torch::autograd::Node*, torch::autograd::GraphTask::ExecInfo>* executed;
  const std::unordered_set<torch::autograd::Node*>* reached;
  static GraphTask current();
};

// The one thread that may run an environment's JavaScript. It outlives the environment, in callbacks that a graph
// keeps.
class JsThread : public std::enable_shared_from_this<JsThread> {
 public:
  explicit JsThread(Environment& environment)
      : environment_(&environment), releasesTo_(&environment), thread_(std::this_thread::get_id()) {}

  // The environment ends: callbacks are errors from now on, and references are no longer deleted.
  void close();

  // Runs `work` on the JavaScript thread and waits for it; rethrows what it throws. From another thread this works
  // while the JavaScript thread serves calls or a lane runs a job, and is an error otherwise.
  void call(const std::function<void(Environment&)>& work);

  // Runs `work` when the event loop next turns, unless the environment ends before.
  void post(std::function<void(Environment&)> work);

  // Creates the thread-safe function by which other threads wake the event loop. On the JavaScript thread, as are the
  // next three.
  void openWakeup();
  // A lane was given a job: the event loop stays alive until its promise is settled.
  void addJob();
  void settleJob();
  // Whether a lane has a job whose promise is not settled.
  bool hasJobs() const { return jobs_ > 0; }

  // A lane runs a job, which may call JavaScript.
  void beginJob();
  void endJob();
  bool isJobRunning() const { return runningJobs_.load() > 0; }
  // Fails the calls of other threads, those that wait and later ones, so that lanes can be joined.
  void failCalls();
  // Whether a thread waits for a call that this one has not begun.
  bool hasWaitingCalls();

  // Runs `engine` in another thread and serves calls meanwhile. Within a call, the thread that waits for it runs the
  // engine: autograd then sees a backward within a backward, whose device threads it can use.
  void serveDuring(const std::function<void()>& engine);

  // Whether this thread runs a call for another one that waits.
  bool isInCall() const { return !running_.empty(); }

  // That of the thread whose call this one runs, else its own.
  GraphTask graphTask() const { return isInCall() ? running_.back()->graphTask : GraphTask::current(); }

  // Deletes the reference, now or at the next native call. Any thread may release.
  void release(napi_ref reference);
  // From now on releases do nothing: the environment is gone.
  void endReleases();

 private:
  // The engine's run by another thread.
  struct EngineRun {
    const std::function<void()>* engine;
    CallerState state;
    std::exception_ptr error;
    bool done = false;
  };
  // A call that another thread waits for.
  struct Call {
    const std::function<void(Environment&)>* work;
    CallerState state;
    GraphTask graphTask;
    std::exception_ptr error;
    bool done = false;
    EngineRun* engineRun = nullptr;  // what the waiting thread is to run meanwhile
    std::condition_variable changed;
  };

  void run(EngineRun& engineRun);
  void run(Call& call);
  void runCalls(std::unique_lock<std::mutex>& lock);
  void failWaiting(const char* why);
  void wake();
  void onWakeup();

  Environment* environment_;  // null once it is closed
  Environment* releasesTo_;   // until the environment has destroyed what holds references
  const std::thread::id thread_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Call*> waiting_;
  std::vector<Call*> running_;  // innermost last; used by the JavaScript thread only
  int serving_ = 0;
  std::deque<std::function<void(Environment&)>> posted_;
  napi_threadsafe_function wakeup_ = nullptr;
  bool isWoken_ = false;  // onWakeup() will run
  bool failsCalls_ = false;
  int jobs_ = 0;  // used by the JavaScript thread only
  std::atomic<int> runningJobs_{0};
};

}  // namespace node_libtorch
