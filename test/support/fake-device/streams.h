// Streams: each is a thread that runs its tasks in order.
#pragma once

#include <c10/core/Stream.h>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>

namespace fake_device {

class StreamQueue {
 public:
  StreamQueue();
  void push(std::function<void()> task);
  bool isIdle();
  // Waits until all tasks that were pushed before this call are done.
  void wait();

 private:
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  uint64_t pushed_ = 0;
  uint64_t done_ = 0;
};

// The queue of a stream, created at its first use. Queues live as long as the process, as a device's streams do.
StreamQueue& queueOf(c10::DeviceIndex device, c10::StreamId stream);
StreamQueue& queueOf(const c10::Stream& stream);

// The current stream of a device in the calling thread.
c10::Stream currentStream(c10::DeviceIndex device);
void setCurrentStream(const c10::Stream& stream);
c10::Stream makeStream(c10::DeviceIndex device);
StreamQueue& currentQueue(c10::DeviceIndex device);

// Waits for all streams of a device.
void synchronizeStreams(c10::DeviceIndex device);

// Number of times that a host thread waited for a stream.
void countSynchronization();
int64_t synchronizations();

// Blocks the current stream of the current device until releaseStreams() is called.
void holdCurrentStream();
void releaseStreams();

}  // namespace fake_device
