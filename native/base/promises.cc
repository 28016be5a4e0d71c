// Promises of work in threads that wait.
#include "base/promises.h"

#include <dlfcn.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "base/entry.h"
#include "base/js_thread.h"

namespace node_libtorch {
namespace {

// As many threads as work waits at once. An idle one takes the next work, or ends.
class WaitingThreads {
 public:
  void run(Work work) {
    std::lock_guard<std::mutex> lock(mutex_);
    works_.push_back(std::move(work));
    if (works_.size() <= idle_) {
      changed_.notify_one();
      return;
    }
    std::thread([this] { serve(); }).detach();
  }

  void destroy(Work destroy) {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      ++dying_;
    }
    run([this, destroy = std::move(destroy)]() mutable {
      destroy();
      destroy = nullptr;
      std::lock_guard<std::mutex> lock(mutex_);
      if (--dying_ == 0) destroyed_.notify_all();
    });
  }

  void finishDestroying() {
    std::unique_lock<std::mutex> lock(mutex_);
    destroyed_.wait_for(lock, kLongest, [&] { return dying_ == 0; });
  }

 private:
  static constexpr std::chrono::seconds kIdle{10};
  static constexpr std::chrono::seconds kLongest{1};

  void serve() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      ++idle_;
      const bool hasWork = changed_.wait_for(lock, kIdle, [&] { return !works_.empty(); });
      --idle_;
      if (!hasWork) return;
      {
        Work work = std::move(works_.front());
        works_.pop_front();
        lock.unlock();
        work();
      }
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable destroyed_;
  std::deque<Work> works_;
  size_t idle_ = 0;
  size_t dying_ = 0;
};

std::atomic<bool> haveThreads{false};

// Never destroyed, and the addon is never unloaded: the threads go on until the process ends.
WaitingThreads& waitingThreads() {
  static auto* threads = [] {
    Dl_info info;
    if (dladdr(reinterpret_cast<void*>(&waitingThreads), &info) && info.dli_fname)
      dlopen(info.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
    haveThreads = true;
    return new WaitingThreads();
  }();
  return *threads;
}

// Whether an environment has closed its thread before its thread-safe function is destroyed.
struct Posting {
  bool isOpen = false;
};

}  // namespace

void openPosting(Environment& environment) {
  auto& posting = environment.state<Posting>();
  if (posting.isOpen) return;
  environment.thread->openWakeup();
  // Hooks run last added first, and the thread-safe function's was added before.
  const auto close = [](void* data) { static_cast<Environment*>(data)->thread->close(); };
  check(environment, napi_add_env_cleanup_hook(environment.env, close, &environment));
  posting.isOpen = true;
}

PostedPromise::PostedPromise(Environment& environment) : js_(environment.thread) {
  check(environment, napi_create_promise(environment.env, &deferred_, &value_));
  js_->addJob();
}

void PostedPromise::settle(Settle settle, std::exception_ptr error) const {
  js_->post([deferred = deferred_, settle = std::move(settle), error](Environment& environment) {
    environment.thread->settleJob();
    try {
      napi_value value = settle ? settle(environment, error) : nullptr;
      if (error) std::rethrow_exception(error);
      if (!value) napi_get_undefined(environment.env, &value);
      napi_resolve_deferred(environment.env, deferred, value);
    } catch (...) {
      napi_reject_deferred(environment.env, deferred, errorToJs(environment, std::current_exception()));
    }
  });
}

void PromisedWork::run() {
  try {
    CallerStateGuard guard(state_);
    work_();
  } catch (...) {
    error_ = std::current_exception();
  }
  work_ = nullptr;  // frees what only the work holds, here rather than in the JavaScript thread
}

void PromisedWork::settle(std::shared_ptr<PromisedWork> work) {
  const PostedPromise promise = work->promise_;
  const std::exception_ptr error = work->error_;
  promise.settle(
      [work = std::move(work)](Environment& environment, std::exception_ptr error) {
        return work->settle_ ? work->settle_(environment, error) : nullptr;
      },
      error);
}

void runApart(Work work) { waitingThreads().run(std::move(work)); }

void destroyApart(Work destroy) { waitingThreads().destroy(std::move(destroy)); }
void finishDestroying() {
  if (haveThreads.load()) waitingThreads().finishDestroying();
}

napi_value runApart(Environment& environment, Work work, Settle settle) {
  openPosting(environment);
  auto job = std::make_shared<PromisedWork>(environment, std::move(work), std::move(settle));
  napi_value promise = job->promise().value();
  runApart([job = std::move(job)]() mutable {
    job->run();
    PromisedWork::settle(std::move(job));
  });
  return promise;
}

}  // namespace node_libtorch
