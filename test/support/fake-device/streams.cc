// The threads are detached and the tables never destroyed: a process may exit while streams have work.
#include "streams.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <utility>
#include <vector>

#include "device.h"

namespace fake_device {
namespace {

struct StreamTable {
  std::mutex mutex;
  std::map<std::pair<c10::DeviceIndex, c10::StreamId>, StreamQueue*> queues;
};

StreamTable& streamTable() {
  static auto* table = new StreamTable();
  return *table;
}

// The number of releaseStreams() calls: a held stream waits for the next one.
struct Releases {
  std::mutex mutex;
  std::condition_variable changed;
  uint64_t count = 0;
};

Releases& releases() {
  static auto* all = new Releases();
  return *all;
}

thread_local std::array<c10::StreamId, kDeviceCount> currentStreams{};
std::atomic<c10::StreamId> nextStream{1};
std::atomic<int64_t> synchronizationCount{0};

}  // namespace

namespace {

// Held by each task. Taken for good as the process ends, before LibTorch destroys what tasks use; a task that is held
// up keeps it no longer than a moment.
std::shared_timed_mutex& taskLock() {
  static auto* lock = [] {
    std::atexit([] { (void)taskLock().try_lock_for(std::chrono::milliseconds(100)); });
    return new std::shared_timed_mutex();
  }();
  return *lock;
}

}  // namespace

StreamQueue::StreamQueue() {
  taskLock();
  std::thread([this] { run(); }).detach();
}

void StreamQueue::run() {
  for (;;) {
    std::function<void()> task;
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [&] { return !tasks_.empty(); });
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    const std::shared_lock<std::shared_timed_mutex> running(taskLock());
    task();
    task = nullptr;  // what the task holds is freed before the task counts as done
    const std::lock_guard<std::mutex> lock(mutex_);
    ++done_;
    changed_.notify_all();
  }
}

void StreamQueue::push(std::function<void()> task) {
  const std::lock_guard<std::mutex> lock(mutex_);
  tasks_.push_back(std::move(task));
  ++pushed_;
  changed_.notify_all();
}

bool StreamQueue::isIdle() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return done_ == pushed_;
}

void StreamQueue::wait() {
  std::unique_lock<std::mutex> lock(mutex_);
  const uint64_t last = pushed_;
  changed_.wait(lock, [&] { return done_ >= last; });
}

StreamQueue& queueOf(c10::DeviceIndex device, c10::StreamId stream) {
  auto& table = streamTable();
  const std::lock_guard<std::mutex> lock(table.mutex);
  auto*& queue = table.queues[{device, stream}];
  if (!queue) queue = new StreamQueue();
  return *queue;
}

StreamQueue& queueOf(const c10::Stream& stream) { return queueOf(stream.device_index(), stream.id()); }

c10::Stream currentStream(c10::DeviceIndex device) {
  return c10::Stream(c10::Stream::UNSAFE, c10::Device(deviceType(), device), currentStreams.at(device));
}

void setCurrentStream(const c10::Stream& stream) { currentStreams.at(stream.device_index()) = stream.id(); }

c10::Stream makeStream(c10::DeviceIndex device) {
  return c10::Stream(c10::Stream::UNSAFE, c10::Device(deviceType(), device), nextStream++);
}

StreamQueue& currentQueue(c10::DeviceIndex device) { return queueOf(currentStream(device)); }

void synchronizeStreams(c10::DeviceIndex device) {
  std::vector<StreamQueue*> queues;
  {
    auto& table = streamTable();
    const std::lock_guard<std::mutex> lock(table.mutex);
    for (const auto& [key, queue] : table.queues)
      if (key.first == device) queues.push_back(queue);
  }
  for (auto* queue : queues) queue->wait();
  countSynchronization();
}

void countSynchronization() { ++synchronizationCount; }

int64_t synchronizations() { return synchronizationCount; }

void holdCurrentStream() {
  auto& all = releases();
  uint64_t before = 0;
  {
    const std::lock_guard<std::mutex> lock(all.mutex);
    before = all.count;
  }
  currentQueue(currentDevice()).push([&all, before] {
    std::unique_lock<std::mutex> lock(all.mutex);
    all.changed.wait(lock, [&] { return all.count > before; });
  });
}

void releaseStreams() {
  auto& all = releases();
  const std::lock_guard<std::mutex> lock(all.mutex);
  ++all.count;
  all.changed.notify_all();
}

}  // namespace fake_device
