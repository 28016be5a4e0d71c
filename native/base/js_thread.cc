// The JavaScript thread of an environment: calls and work that other threads hand to it.
#include "base/js_thread.h"

#include <torch/csrc/autograd/engine.h>

#include "base/environment.h"
#include "base/errors.h"
#include "base/js_reference.h"
#include "base/values.h"

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
  failWaiting("a JavaScript callback was called as its environment ended");
}

void JsThread::failCalls() {
  std::lock_guard<std::mutex> lock(mutex_);
  failsCalls_ = true;
  // The JavaScript thread does not return to the callback that it may be in.
  waiting_.insert(waiting_.end(), running_.begin(), running_.end());
  running_.clear();
  failWaiting("a JavaScript callback was called as the process ended");
}

void JsThread::failWaiting(const char* why) {
  for (Call* call : waiting_) {
    call->error = std::make_exception_ptr(c10::Error({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, why));
    call->done = true;
    call->changed.notify_all();
  }
  waiting_.clear();
}

void JsThread::release(napi_ref reference) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (releasesTo_ && reference) releasesTo_->deferDelete(reference);
}

void JsThread::endReleases() {
  std::lock_guard<std::mutex> lock(mutex_);
  releasesTo_ = nullptr;
}

void JsThread::call(const std::function<void(Environment&)>& work) {
  if (std::this_thread::get_id() == thread_) {
    TORCH_CHECK(environment_, "a JavaScript callback was called after its environment ended");
    HandleScope scope(environment_->env);
    work(*environment_);
    return;
  }
  Call call{&work, CallerState(), GraphTask::current(), nullptr, false, nullptr, {}};
  std::unique_lock<std::mutex> lock(mutex_);
  TORCH_CHECK(environment_ && (serving_ > 0 || (isJobRunning() && !failsCalls_)),
              "a JavaScript callback (a hook or a custom function) was called on a thread that is not its own: a graph "
              "with callbacks can be run backwards only in the thread that made it");
  waiting_.push_back(&call);
  changed_.notify_all();
  if (serving_ == 0) wake();
  while (!call.done) {
    call.changed.wait(lock, [&] { return call.done || call.engineRun; });
    if (!call.engineRun) continue;
    EngineRun& engineRun = *call.engineRun;
    lock.unlock();
    run(engineRun);
    lock.lock();
    call.engineRun = nullptr;
    engineRun.done = true;
    changed_.notify_all();
  }
  lock.unlock();
  if (call.error) std::rethrow_exception(call.error);
}

void JsThread::run(EngineRun& engineRun) {
  CallerStateGuard guard(engineRun.state);
  try {
    (*engineRun.engine)();
  } catch (...) {
    engineRun.error = std::current_exception();
  }
}

void JsThread::run(Call& call) {
  CallerStateGuard guard(call.state);
  HandleScope scope(environment_->env);
  try {
    (*call.work)(*environment_);
  } catch (...) {
    call.error = std::current_exception();
  }
}

void JsThread::runCalls(std::unique_lock<std::mutex>& lock) {
  while (!waiting_.empty()) {
    Call* call = waiting_.front();
    waiting_.pop_front();
    running_.push_back(call);
    lock.unlock();
    run(*call);
    lock.lock();
    // Failed meanwhile: the thread that waited has gone on.
    if (running_.empty() || running_.back() != call) return;
    running_.pop_back();
    call->done = true;
    call->changed.notify_all();
  }
}

void JsThread::serveDuring(const std::function<void()>& engine) {
  EngineRun engineRun{&engine, CallerState(), nullptr, false};
  std::thread runner;
  std::unique_lock<std::mutex> lock(mutex_);
  ++serving_;
  if (isInCall()) {
    running_.back()->engineRun = &engineRun;
    running_.back()->changed.notify_all();
  } else {
    runner = std::thread([this, &engineRun] {
      run(engineRun);
      std::lock_guard<std::mutex> held(mutex_);
      engineRun.done = true;
      changed_.notify_all();
    });
  }
  while (!engineRun.done) {
    changed_.wait(lock, [&] { return engineRun.done || !waiting_.empty(); });
    runCalls(lock);
  }
  if (--serving_ == 0 && !waiting_.empty()) wake();
  lock.unlock();
  if (runner.joinable()) runner.join();
  if (engineRun.error) std::rethrow_exception(engineRun.error);
}

void JsThread::openWakeup() {
  if (wakeup_) return;
  napi_env env = environment_->env;
  const auto finalize = [](napi_env, void*, void* context) { delete static_cast<std::shared_ptr<JsThread>*>(context); };
  const auto onWakeup = [](napi_env env, napi_value, void* context, void*) {
    if (env) (*static_cast<std::shared_ptr<JsThread>*>(context))->onWakeup();
  };
  napi_value name = stringToJs(*environment_, "node-libtorch");
  auto context = std::make_unique<std::shared_ptr<JsThread>>(shared_from_this());
  napi_threadsafe_function made;
  check(*environment_, napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, nullptr, finalize,
                                                       context.get(), onWakeup, &made));
  context.release();
  napi_unref_threadsafe_function(env, made);
  std::lock_guard<std::mutex> lock(mutex_);
  wakeup_ = made;
}

// With the mutex locked, so that neither the environment nor the thread-safe function is destroyed meanwhile.
void JsThread::wake() {
  if (isWoken_ || !environment_ || !wakeup_) return;
  isWoken_ = napi_call_threadsafe_function(wakeup_, nullptr, napi_tsfn_nonblocking) == napi_ok;
}

void JsThread::onWakeup() {
  std::unique_lock<std::mutex> lock(mutex_);
  isWoken_ = false;
  runCalls(lock);
  while (environment_ && !posted_.empty()) {
    std::function<void(Environment&)> work = std::move(posted_.front());
    posted_.pop_front();
    Environment& environment = *environment_;
    lock.unlock();
    {
      HandleScope scope(environment.env);
      work(environment);
      work = nullptr;  // without the lock, which destructors of what it holds may need
    }
    lock.lock();
  }
}

void JsThread::post(std::function<void(Environment&)> work) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (!environment_) return;
  posted_.push_back(std::move(work));
  wake();
}

void JsThread::addJob() {
  if (jobs_++ == 0) napi_ref_threadsafe_function(environment_->env, wakeup_);
}

void JsThread::settleJob() {
  if (--jobs_ == 0) napi_unref_threadsafe_function(environment_->env, wakeup_);
}

void JsThread::beginJob() { ++runningJobs_; }
void JsThread::endJob() { --runningJobs_; }

bool JsThread::hasWaitingCalls() {
  std::lock_guard<std::mutex> lock(mutex_);
  return !waiting_.empty();
}

}  // namespace node_libtorch
