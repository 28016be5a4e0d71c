// The JavaScript thread of an environment: work handed to it, and references that other threads let go of.
#include "base/js_thread.h"

#include <torch/csrc/autograd/engine.h>

#include "base/entry.h"

namespace node_libtorch {

GraphTask GraphTask::current() {
  return {
      torch::autograd::get_current_graph_task_id(), torch::autograd::Engine::get_default_engine().is_checkpoint_valid(),
      torch::autograd::get_current_graph_task_exec_info(), torch::autograd::get_current_graph_task_nodes_in_graph()};
}

void JsThread::close() {
  std::deque<std::function<void(Environment&)>> dying;
  std::lock_guard<std::mutex> lock(mutex_);
  environment_ = nullptr;
  dying.swap(posted_);
  failQueue("a JavaScript callback was called as its environment ended");
}

void JsThread::refuse() {
  std::lock_guard<std::mutex> lock(mutex_);
  refuses_ = true;
  // JavaScript does not come back to the callback that it may be in.
  queue_.insert(queue_.end(), asking_.begin(), asking_.end());
  asking_.clear();
  failQueue("a JavaScript callback was called as the process ended");
}

void JsThread::failQueue(const char* why) {
  for (Task* task : queue_) {
    task->error = std::make_exception_ptr(c10::Error({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, why));
    task->done = true;
    task->changed.notify_all();
  }
  queue_.clear();
}

void JsThread::release(napi_ref reference) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (environment_ && reference) environment_->deferDelete(reference);
}

void JsThread::call(const std::function<void(Environment&)>& work) {
  if (std::this_thread::get_id() == thread_) {
    TORCH_CHECK(environment_, "a JavaScript callback was called after its environment ended");
    HandleScope scope(environment_->env);
    work(*environment_);
    return;
  }
  Task task{&work, at::ThreadLocalState(), GraphTask::current(), nullptr, false, nullptr, {}};
  std::unique_lock<std::mutex> lock(mutex_);
  TORCH_CHECK(environment_ && (serving_ > 0 || (hasLane() && !refuses_)),
              "a JavaScript callback (a hook or a custom function) was called on a thread that is not its own: a graph "
              "with callbacks can be run backwards only in the thread that made it");
  queue_.push_back(&task);
  changed_.notify_all();
  if (serving_ == 0) ring();
  while (!task.done) {
    task.changed.wait(lock, [&] { return task.done || task.errand; });
    if (!task.errand) continue;
    Errand& errand = *task.errand;
    lock.unlock();
    runErrand(errand);
    lock.lock();
    task.errand = nullptr;
    errand.done = true;
    changed_.notify_all();
  }
  lock.unlock();
  if (task.error) std::rethrow_exception(task.error);
}

void JsThread::runErrand(Errand& errand) {
  at::ThreadLocalStateGuard guard(errand.state);
  try {
    (*errand.run)();
  } catch (...) {
    errand.error = std::current_exception();
  }
}

void JsThread::runTask(Task& task) {
  at::ThreadLocalStateGuard guard(task.state);
  HandleScope scope(environment_->env);
  try {
    (*task.work)(*environment_);
  } catch (...) {
    task.error = std::current_exception();
  }
}

void JsThread::runQueue(std::unique_lock<std::mutex>& lock) {
  while (!queue_.empty()) {
    Task* task = queue_.front();
    queue_.pop_front();
    asking_.push_back(task);
    lock.unlock();
    runTask(*task);
    lock.lock();
    // Refused meanwhile: whoever asked has gone on.
    if (asking_.empty() || asking_.back() != task) return;
    asking_.pop_back();
    task->done = true;
    task->changed.notify_all();
  }
}

void JsThread::serve(const std::function<void()>& engine) {
  Errand errand{&engine, at::ThreadLocalState(), nullptr, false};
  std::thread runner;
  std::unique_lock<std::mutex> lock(mutex_);
  ++serving_;
  if (isAsked()) {
    asking_.back()->errand = &errand;
    asking_.back()->changed.notify_all();
  } else {
    runner = std::thread([this, &errand] {
      runErrand(errand);
      std::lock_guard<std::mutex> held(mutex_);
      errand.done = true;
      changed_.notify_all();
    });
  }
  while (!errand.done) {
    changed_.wait(lock, [&] { return errand.done || !queue_.empty(); });
    runQueue(lock);
  }
  if (--serving_ == 0 && !queue_.empty()) ring();
  lock.unlock();
  if (runner.joinable()) runner.join();
  if (errand.error) std::rethrow_exception(errand.error);
}

void JsThread::openDoorbell() {
  if (doorbell_) return;
  napi_env env = environment_->env;
  const auto finalize = [](napi_env, void*, void* context) { delete static_cast<std::shared_ptr<JsThread>*>(context); };
  const auto answer = [](napi_env env, napi_value, void* context, void*) {
    if (env) (*static_cast<std::shared_ptr<JsThread>*>(context))->answer();
  };
  napi_value name = stringToJs(*environment_, "node-libtorch");
  auto context = std::make_unique<std::shared_ptr<JsThread>>(shared_from_this());
  napi_threadsafe_function made;
  check(*environment_, napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, finalize,
                                                       context.get(), answer, &made));
  context.release();
  napi_unref_threadsafe_function(env, made);
  std::lock_guard<std::mutex> lock(mutex_);
  doorbell_ = made;
}

// With the mutex held: the environment, and with it the doorbell, does not end meanwhile.
void JsThread::ring() {
  if (hasRung_ || !environment_ || !doorbell_) return;
  hasRung_ = napi_call_threadsafe_function(doorbell_, nullptr, napi_tsfn_nonblocking) == napi_ok;
}

void JsThread::answer() {
  std::unique_lock<std::mutex> lock(mutex_);
  hasRung_ = false;
  runQueue(lock);
  while (environment_ && !posted_.empty()) {
    std::function<void(Environment&)> work = std::move(posted_.front());
    posted_.pop_front();
    Environment& environment = *environment_;
    lock.unlock();
    {
      HandleScope scope(environment.env);
      work(environment);
      work = nullptr;  // without the lock, which what it holds may ask for as it goes
    }
    lock.lock();
  }
}

void JsThread::post(std::function<void(Environment&)> work) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (!environment_) return;
  posted_.push_back(std::move(work));
  ring();
}

void JsThread::hold() {
  if (holds_++ == 0) napi_ref_threadsafe_function(environment_->env, doorbell_);
}

void JsThread::letGo() {
  if (--holds_ == 0) napi_unref_threadsafe_function(environment_->env, doorbell_);
}

void JsThread::enterLane() { ++lanes_; }
void JsThread::leaveLane() { --lanes_; }

bool JsThread::isWaitedFor() {
  std::lock_guard<std::mutex> lock(mutex_);
  return !queue_.empty();
}

JsReference::JsReference(Environment& environment, napi_value value, bool weak) : thread_(environment.thread) {
  check(environment, napi_create_reference(environment.env, value, weak ? 0 : 1, &reference_));
}

napi_value JsReference::get(Environment& environment) const {
  napi_value value = nullptr;
  check(environment, napi_get_reference_value(environment.env, reference_, &value));
  return value;
}

void JsReference::weaken(Environment& environment) const {
  check(environment, napi_reference_unref(environment.env, reference_, nullptr));
}

void JsReference::strengthen(Environment& environment) const {
  if (get(environment)) check(environment, napi_reference_ref(environment.env, reference_, nullptr));
}

napi_value callJs(Environment& environment, const JsReference& function, std::initializer_list<napi_value> arguments) {
  napi_value receiver;
  napi_value result;
  check(environment, napi_get_undefined(environment.env, &receiver));
  check(environment, napi_call_function(environment.env, receiver, function.get(environment), arguments.size(),
                                        arguments.begin(), &result));
  return result;
}

}  // namespace node_libtorch
