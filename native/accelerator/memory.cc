// Statistics of the allocators of accelerators and of their pinned host memory.
#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/CachingDeviceAllocator.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

using c10::CachingAllocator::Stat;
using c10::CachingAllocator::StatArray;

// Names and values, in the form that JavaScript gets: two lists.
class Statistics {
 public:
  void add(const std::string& name, double value) { all_.emplace_back(name, value); }

  void add(const std::string& name, const Stat& stat) {
    add(name + ".current", static_cast<double>(stat.current));
    add(name + ".peak", static_cast<double>(stat.peak));
    add(name + ".allocated", static_cast<double>(stat.allocated));
    add(name + ".freed", static_cast<double>(stat.freed));
  }

  void add(const std::string& name, const StatArray& stats) {
    constexpr std::array<const char*, 3> kPools = {".all", ".small_pool", ".large_pool"};
    for (size_t i = 0; i < kPools.size(); ++i) add(name + kPools[i], stats[i]);
  }

  napi_value toJs(Environment& environment) const {
    napi_value result;
    check(environment, napi_create_object(environment.env, &result));
    for (const auto& [name, value] : all_)
      check(environment,
            napi_set_named_property(environment.env, result, name.c_str(), numberToJs(environment, value)));
    return result;
  }

 private:
  std::vector<std::pair<std::string, double>> all_;
};

c10::DeviceAllocator& allocatorOf(const c10::Device& device) { return *c10::getDeviceAllocator(device.type()); }

// Names that not every version of LibTorch has.
template <typename Stats>
void addNewer(Statistics& all, const Stats& stats) {
  if constexpr (requires { stats.num_oom_rejections; })
    all.add("num_oom_rejections", static_cast<double>(stats.num_oom_rejections));
  if constexpr (requires { stats.reserved_bytes_by_private_pools; }) {
    for (const auto& [id, bytes] : stats.reserved_bytes_by_private_pools)
      all.add("reserved_bytes_by_private_pools." + std::to_string(id.first) + "_" + std::to_string(id.second), bytes);
  }
}

// function deviceMemoryStats(type: number, index: number): Record<string, number> - By Python's names
napi_value deviceMemoryStats(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  const auto stats = allocatorOf(device).getDeviceStats(device.index());
  Statistics all;
  all.add("allocation", stats.allocation);
  all.add("segment", stats.segment);
  all.add("active", stats.active);
  all.add("inactive_split", stats.inactive_split);
  all.add("allocated_bytes", stats.allocated_bytes);
  all.add("reserved_bytes", stats.reserved_bytes);
  all.add("active_bytes", stats.active_bytes);
  all.add("inactive_split_bytes", stats.inactive_split_bytes);
  all.add("requested_bytes", stats.requested_bytes);
  all.add("oversize_allocations", stats.oversize_allocations);
  all.add("oversize_segments", stats.oversize_segments);
  all.add("num_alloc_retries", static_cast<double>(stats.num_alloc_retries));
  all.add("num_ooms", static_cast<double>(stats.num_ooms));
  all.add("num_sync_all_streams", static_cast<double>(stats.num_sync_all_streams));
  all.add("num_device_alloc", static_cast<double>(stats.num_device_alloc));
  all.add("num_device_free", static_cast<double>(stats.num_device_free));
  all.add("max_split_size", static_cast<double>(stats.max_split_size));
  addNewer(all, stats);
  return all.toJs(environment);
}

// function resetAccumulatedStats(type: number, index: number): void
napi_value resetAccumulatedStats(Environment&, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  allocatorOf(device).resetAccumulatedStats(device.index());
  return nullptr;
}

// function resetPeakStats(type: number, index: number): void
napi_value resetPeakStats(Environment&, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  allocatorOf(device).resetPeakStats(device.index());
  return nullptr;
}

// function deviceMemoryInfo(type: number, index: number): number[] - Free and total bytes
napi_value deviceMemoryInfo(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  const auto [free, total] = allocatorOf(device).getMemoryInfo(device.index());
  return numbersToJs(environment, {static_cast<double>(free), static_cast<double>(total)});
}

// function isAllocatorInitialized(type: number): boolean
napi_value isAllocatorInitialized(Environment& environment, const Arguments& arguments) {
  const auto type = devicesOf(arguments, 0).type();
  auto* allocator = dynamic_cast<c10::DeviceAllocator*>(c10::GetAllocator(type));
  return booleanToJs(environment, allocator && allocator->initialized());
}

void addDuration(Statistics& all, const std::string& name, const c10::CachingAllocator::DurationStat& stat) {
  all.add(name + ".total", static_cast<double>(stat.total));
  all.add(name + ".max", static_cast<double>(stat.max));
  all.add(name + ".min", static_cast<double>(stat.min));
  all.add(name + ".count", static_cast<double>(stat.count));
  all.add(name + ".avg", stat.count == 0 ? 0 : static_cast<double>(stat.total) / static_cast<double>(stat.count));
}

// function hostMemoryStats(type: number): Record<string, number> - Of pinned memory
napi_value hostMemoryStats(Environment& environment, const Arguments& arguments) {
  const auto stats = at::getHostAllocator(devicesOf(arguments, 0).type())->get_stats();
  Statistics all;
  all.add("allocations", stats.allocations);
  all.add("allocated_bytes", stats.allocated_bytes);
  all.add("active_requests", stats.active_requests);
  all.add("active_bytes", stats.active_bytes);
  all.add("num_host_alloc", static_cast<double>(stats.num_host_alloc));
  all.add("num_host_free", static_cast<double>(stats.num_host_free));
  addDuration(all, "host_alloc_time", stats.host_alloc_time);
  addDuration(all, "host_free_time", stats.host_free_time);
  return all.toJs(environment);
}

// function resetAccumulatedHostStats(type: number): void
napi_value resetAccumulatedHostStats(Environment&, const Arguments& arguments) {
  at::getHostAllocator(devicesOf(arguments, 0).type())->reset_accumulated_stats();
  return nullptr;
}

// function resetPeakHostStats(type: number): void
napi_value resetPeakHostStats(Environment&, const Arguments& arguments) {
  at::getHostAllocator(devicesOf(arguments, 0).type())->reset_peak_stats();
  return nullptr;
}

// function emptyHostCache(type: number): void - Returns unused pinned memory to the system
napi_value emptyHostCache(Environment&, const Arguments& arguments) {
  at::getHostAllocator(devicesOf(arguments, 0).type())->empty_cache();
  return nullptr;
}

}  // namespace

void initDeviceMemory(Environment& environment, napi_value exports) {
  define(environment, exports, "deviceMemoryStats", entry<deviceMemoryStats>);
  define(environment, exports, "resetAccumulatedStats", entry<resetAccumulatedStats>);
  define(environment, exports, "resetPeakStats", entry<resetPeakStats>);
  define(environment, exports, "deviceMemoryInfo", entry<deviceMemoryInfo>);
  define(environment, exports, "isAllocatorInitialized", entry<isAllocatorInitialized>);
  define(environment, exports, "hostMemoryStats", entry<hostMemoryStats>);
  define(environment, exports, "resetAccumulatedHostStats", entry<resetAccumulatedHostStats>);
  define(environment, exports, "resetPeakHostStats", entry<resetPeakHostStats>);
  define(environment, exports, "emptyHostCache", entry<emptyHostCache>);
}

}  // namespace node_libtorch
