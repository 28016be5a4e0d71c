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

#include "base/caller_state.h"
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

struct Job {
  Work work;
  Settle settle;
  CallerState state;
  napi_deferred deferred = nullptr;
  std::exception_ptr error;
};

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

void settlePromise(Environment& environment, napi_deferred deferred, const Settle& settle, std::exception_ptr error) {
  try {
    napi_value value = settle ? settle(environment, error) : nullptr;
    if (error) std::rethrow_exception(error);
    if (!value) napi_get_undefined(environment.env, &value);
    napi_resolve_deferred(environment.env, deferred, value);
  } catch (...) {
    napi_reject_deferred(environment.env, deferred, errorToJs(environment, std::current_exception()));
  }
}

void runApart(Work work) { waitingThreads().run(std::move(work)); }

void destroyApart(Work destroy) { waitingThreads().destroy(std::move(destroy)); }
void finishDestroying() {
  if (haveThreads.load()) waitingThreads().finishDestroying();
}

napi_value runApart(Environment& environment, Work work, Settle settle) {
  openPosting(environment);
  auto job = std::make_shared<Job>();
  job->work = std::move(work);
  job->settle = std::move(settle);
  napi_value promise;
  check(environment, napi_create_promise(environment.env, &job->deferred, &promise));
  environment.thread->addJob();
  runApart([job, js = environment.thread]() mutable {
    try {
      CallerStateGuard guard(job->state);
      job->work();
    } catch (...) {
      job->error = std::current_exception();
    }
    job->work = nullptr;
    js->post([job = std::move(job)](Environment& environment) {
      environment.thread->settleJob();
      settlePromise(environment, job->deferred, job->settle, job->error);
    });
  });
  return promise;
}

}  // namespace node_libtorch
