// A thread beside an environment's JavaScript thread: it runs jobs in order, and settles their promises in JavaScript.
#pragma once

#include <napi.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "base/environment.h"
#include "base/promises.h"

namespace node_libtorch {

class Lane {
 public:
  using Work = node_libtorch::Work;
  using Settle = node_libtorch::Settle;

  explicit Lane(Environment& environment);
  // Waits for the job that runs; drops those behind it.
  ~Lane();
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  // A promise of the value that `settle` returns; what `work` or `settle` throws rejects it. `work` runs under the
  // modes and with the devices and streams of this call.
  napi_value submit(Environment& environment, Work work, Settle settle);

  // Whether work of several steps should stop, since the lane is being closed.
  bool isClosing() const { return isClosing_; }

 private:
  void run();

  const std::shared_ptr<JsThread> js_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<PromisedWork>> jobs_;
  std::atomic<bool> isClosing_{false};
  std::thread thread_;
};

// An environment's lanes, of its state: for computing, for files, and for copies into pinned memory, so that none waits
// for another.
class Lanes {
 public:
  explicit Lanes(Environment& environment) : environment_(environment) {}
  Lane& compute() { return laneOf(compute_); }
  Lane& files() { return laneOf(files_); }
  Lane& pinning() { return laneOf(pinning_); }
  // Calls a function before it waits for the jobs that run: to end what they wait for.
  void beforeClosing(std::function<void()> function) { beforeClosing_.push_back(std::move(function)); }
  // Waits for the jobs that run; nothing can be submitted after.
  void close();

 private:
  Lane& laneOf(std::unique_ptr<Lane>& lane);
  Environment& environment_;
  std::unique_ptr<Lane> compute_;
  std::unique_ptr<Lane> files_;
  std::unique_ptr<Lane> pinning_;
  std::vector<std::function<void()>> beforeClosing_;
  bool isClosed_ = false;
};

}  // namespace node_libtorch
