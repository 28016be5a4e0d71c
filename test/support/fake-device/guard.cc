// An event is a task in its stream that notes that it was reached.
#include "guard.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "device.h"
#include "errors.h"
#include "graphs.h"
#include "memory.h"
#include "streams.h"

namespace fake_device {
namespace {

class Event {
 public:
  void record(const std::shared_ptr<Event>& self, StreamQueue& queue) {
    const std::lock_guard<std::mutex> lock(mutex_);
    queue.push([self, version = ++recorded_] { self->reach(version); });
  }

  void wait() { waitFor(recorded()); }

  void block(const std::shared_ptr<Event>& self, StreamQueue& queue) {
    queue.push([self, version = recorded()] { self->waitFor(version); });
  }

  bool isReached() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return reached_ == recorded_;
  }

  double millisecondsUntil(Event& later) {
    const std::scoped_lock lock(mutex_, later.mutex_);
    return std::chrono::duration<double, std::milli>(later.time_ - time_).count();
  }

 private:
  uint64_t recorded() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return recorded_;
  }

  void reach(uint64_t version) {
    const std::lock_guard<std::mutex> lock(mutex_);
    reached_ = std::max(reached_, version);
    time_ = std::chrono::steady_clock::now();
    changed_.notify_all();
  }

  void waitFor(uint64_t version) {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [&] { return reached_ >= version; });
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  uint64_t recorded_ = 0;
  uint64_t reached_ = 0;
  std::chrono::steady_clock::time_point time_;
};

// A stream may still have the task of an event that was destroyed.
using EventPointer = std::shared_ptr<Event>;

const EventPointer& eventOf(void* handle) { return *static_cast<EventPointer*>(handle); }

class Guard final : public c10::impl::DeviceGuardImplInterface {
 public:
  c10::DeviceType type() const override { return deviceType(); }

  c10::Device exchangeDevice(c10::Device device) const override {
    const c10::Device previous = getDevice();
    setDevice(device);
    return previous;
  }
  c10::Device getDevice() const override { return c10::Device(deviceType(), currentDevice()); }
  void setDevice(c10::Device device) const override { setCurrentDevice(indexOf(device)); }
  void uncheckedSetDevice(c10::Device device) const noexcept override {
    if (device.index() >= 0) setCurrentDevice(device.index());
  }
  c10::DeviceIndex deviceCount() const noexcept override { return kDeviceCount; }
  c10::DeviceCapability getDeviceCapability(c10::Device) const override {
    c10::DeviceCapability capability;
    capability.capability_data.supported_scalar_types.has_QInt32 = 0;
    return capability;
  }
  void* getStreamNativeHandle(const c10::Stream stream) const override { return &queueOf(stream); }

  c10::Stream getStream(c10::Device device) const override { return currentStream(indexOf(device)); }
  c10::Stream getDefaultStream(c10::Device device) const override {
    return c10::Stream(c10::Stream::DEFAULT, c10::Device(deviceType(), indexOf(device)));
  }
  c10::Stream getStreamFromGlobalPool(c10::Device device, bool) const override { return makeStream(indexOf(device)); }
  c10::Stream getNewStream(c10::Device device, int) const override { return makeStream(indexOf(device)); }
  c10::Stream exchangeStream(c10::Stream stream) const override {
    const c10::Stream previous = currentStream(stream.device_index());
    setCurrentStream(stream);
    return previous;
  }
  bool queryStream(const c10::Stream& stream) const override { return queueOf(stream).isIdle(); }
  void synchronizeStream(const c10::Stream& stream) const override {
    throwIfCapturing();
    queueOf(stream).wait();
    countSynchronization();
    throwIfFailed();
  }
  void synchronizeDevice(c10::DeviceIndex device) const override {
    throwIfCapturing();
    synchronizeStreams(device < 0 ? currentDevice() : device);
    throwIfFailed();
  }
  bool isStreamCapturing(const c10::Stream& stream) const override { return isCapturing(stream); }
  void recordDataPtrOnStream(const c10::DataPtr& pointer, const c10::Stream& stream) const override {
    deviceAllocator().recordStream(pointer, stream);
  }

  void record(void** handle, const c10::Stream& stream, c10::DeviceIndex device, c10::EventFlag) const override {
    TORCH_CHECK(device == -1 || device == stream.device_index(), "Event device index ", static_cast<int>(device),
                " does not match recording stream's device index ", static_cast<int>(stream.device_index()), ".");
    throwIfFailed();
    if (!*handle) *handle = new EventPointer(std::make_shared<Event>());
    eventOf(*handle)->record(eventOf(*handle), queueOf(stream));
  }
  void block(void* handle, const c10::Stream& stream) const override {
    if (handle) eventOf(handle)->block(eventOf(handle), queueOf(stream));
  }
  bool queryEvent(void* handle) const override { return !handle || eventOf(handle)->isReached(); }
  void synchronizeEvent(void* handle) const override {
    if (!handle) return;
    throwIfCapturing();
    eventOf(handle)->wait();
    countSynchronization();
    throwIfFailed();
  }
  double elapsedTime(void* from, void* to, c10::DeviceIndex) const override {
    return eventOf(from)->millisecondsUntil(*eventOf(to));
  }
  void destroyEvent(void* handle, c10::DeviceIndex) const noexcept override {
    delete static_cast<EventPointer*>(handle);
  }
};

}  // namespace

const c10::impl::DeviceGuardImplInterface& guard() {
  static auto* guard = new Guard();
  return *guard;
}

}  // namespace fake_device
