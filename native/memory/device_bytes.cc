// Every caching allocator of LibTorch tells the thread's memory reporter of each block that it hands out and takes
// back. The reporter travels with at::ThreadLocalState into the threads of autograd and into lanes.
#include "memory/device_bytes.h"

#include <ATen/ATen.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/util/ThreadLocalDebugInfo.h>
#include <torch/csrc/profiler/orchestration/observer.h>

#include <algorithm>
#include <atomic>
#include <memory>

#include "memory/allocator.h"

namespace node_libtorch {
namespace {

namespace profiler = torch::profiler::impl;

class DeviceReporter final : public profiler::ProfilerStateBase {
 public:
  explicit DeviceReporter(std::atomic<int64_t>& live)
      : ProfilerStateBase(profiler::ProfilerConfig(profiler::ProfilerState::Disabled)), live_(live) {}
  bool memoryProfilingEnabled() const override { return true; }
  profiler::ActiveProfilerType profilerType() override { return profiler::ActiveProfilerType::NONE; }
  void reportMemoryUsage(void*, int64_t bytes, size_t, size_t, c10::Device device) override {
    if (!device.is_cpu()) live_.fetch_add(bytes, std::memory_order_relaxed);
  }

 private:
  std::atomic<int64_t>& live_;
};

// Installs the reporter for as long as the environment lives.
struct InstalledReporter {
  InstalledReporter() {
    c10::ThreadLocalDebugInfo::_push(c10::DebugInfoKind::PROFILER_STATE,
                                     std::make_shared<DeviceReporter>(threadLiveCount()));
  }
  ~InstalledReporter() {
    const auto* installed = c10::ThreadLocalDebugInfo::get(c10::DebugInfoKind::PROFILER_STATE);
    if (dynamic_cast<const DeviceReporter*>(installed))
      c10::ThreadLocalDebugInfo::_pop(c10::DebugInfoKind::PROFILER_STATE);
  }
};

// Visits the allocators of accelerators that are in use.
template <typename Visit>
void forEachAllocator(Visit visit) {
  for (size_t type = 0; type < static_cast<size_t>(c10::DeviceType::COMPILE_TIME_MAX_DEVICE_TYPES); ++type) {
    const auto* devices = c10::impl::device_guard_impl_registry[type].load();
    auto* allocator = dynamic_cast<c10::DeviceAllocator*>(c10::GetAllocator(static_cast<c10::DeviceType>(type)));
    if (devices && allocator && allocator->initialized()) visit(*allocator, *devices);
  }
}

}  // namespace

void countDeviceBytes(Environment& environment) { environment.state<InstalledReporter>(); }

int64_t smallestDeviceMemory() {
  int64_t smallest = 0;
  forEachAllocator([&](c10::DeviceAllocator& allocator, const c10::impl::DeviceGuardImplInterface& devices) {
    for (c10::DeviceIndex i = 0; i < devices.deviceCount(); ++i) {
      const auto total = static_cast<int64_t>(allocator.getMemoryInfo(i).second);
      smallest = smallest == 0 ? total : std::min(smallest, total);
    }
  });
  return smallest;
}

void emptyDeviceCaches() {
  forEachAllocator([](c10::DeviceAllocator& allocator, const auto&) { allocator.emptyCache(); });
}

}  // namespace node_libtorch
