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
#include <limits>
#include <memory>

#include "base/memory/allocator.h"

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

// Visits the devices whose allocators can tell how much memory there is.
template <typename Visit>
void forEachDevice(Visit visit) {
  forEachAllocator([&](c10::DeviceAllocator& allocator, const c10::impl::DeviceGuardImplInterface& devices) {
    try {
      for (c10::DeviceIndex i = 0; i < devices.deviceCount(); ++i) visit(allocator, i);
    } catch (const c10::NotImplementedError&) {
      return;  // a backend's allocator may lack both
    }
  });
}

}  // namespace

void countDeviceBytes(Environment& environment) { environment.state<InstalledReporter>(); }

int64_t smallestDeviceMemory() {
  int64_t smallest = 0;
  forEachDevice([&](c10::DeviceAllocator& allocator, c10::DeviceIndex device) {
    const auto total = static_cast<int64_t>(allocator.getMemoryInfo(device).second);
    smallest = smallest == 0 ? total : std::min(smallest, total);
  });
  return smallest;
}

double smallestDeviceRoom() {
  double smallest = std::numeric_limits<double>::infinity();
  forEachDevice([&](c10::DeviceAllocator& allocator, c10::DeviceIndex device) {
    constexpr auto kAll = static_cast<size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    const auto statistics = allocator.getDeviceStats(device);
    const int64_t allocated = statistics.allocated_bytes[kAll].current;
    if (allocated == 0) return;
    const int64_t cached = statistics.reserved_bytes[kAll].current - allocated;
    const auto free = static_cast<double>(allocator.getMemoryInfo(device).first);
    smallest = std::min(smallest, free + static_cast<double>(cached));
  });
  return smallest;
}

void emptyDeviceCaches() {
  forEachAllocator([](c10::DeviceAllocator& allocator, const auto&) { allocator.emptyCache(); });
}

}  // namespace node_libtorch
