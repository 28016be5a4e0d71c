// A thread beside an environment's JavaScript thread: it does work in order, and settles promises in JavaScript.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <napi.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "base/js_thread.h"

namespace node_libtorch {

class Lane {
 public:
  using Work = std::function<void()>;
  // On the JavaScript thread, after the work, also where it threw: the value of the promise.
  using Settle = std::function<napi_value(Environment&, std::exception_ptr)>;

  explicit Lane(Environment& environment);
  // Waits for the work at hand; what is behind it is dropped.
  ~Lane();
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  // A promise of what `settle` gives; what it or `work` throws rejects it. `work` runs under the modes of this call
  // (gradients, inference).
  napi_value submit(Environment& environment, Work work, Settle settle);

  // Whether work of several steps should stop: nobody waits for it any more.
  bool ends() const { return ends_; }

 private:
  struct Job {
    Work work;
    Settle settle;
    at::ThreadLocalState state;
    napi_deferred deferred = nullptr;
    std::exception_ptr error;
  };
  void run();
  static void settle(Environment& environment, Job& job);

  const std::shared_ptr<JsThread> js_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Job>> jobs_;
  std::atomic<bool> ends_{false};
  std::thread thread_;
};

// An environment's lanes: what computes goes in one, files in the other, so that neither waits for the other.
class Lanes {
 public:
  Lane& compute(Environment& environment) { return of(environment, compute_); }
  Lane& files(Environment& environment) { return of(environment, files_); }
  // Waits for what runs; nothing can be submitted after.
  void close(Environment& environment);

 private:
  Lane& of(Environment& environment, std::unique_ptr<Lane>& lane);
  std::unique_ptr<Lane> compute_;
  std::unique_ptr<Lane> files_;
  bool closed_ = false;
};

void initLanes(Environment& environment, napi_value exports);

}  // namespace node_libtorch
