// CUDA's caching allocator beyond LibTorch's interface for all devices: limits, raw memory, snapshots.
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>

#include <string>

#include "base/accelerator/arguments.h"
#include "cuda/arguments.h"

namespace node_libtorch {

namespace allocator = c10::cuda::CUDACachingAllocator;

namespace {

// function setMemoryFraction(fraction: number, index: number): void
napi_value setMemoryFraction(Environment&, const Arguments& arguments) {
  allocator::setMemoryFraction(arguments.number(0), cudaIndexOf(arguments, 1));
  return nullptr;
}

// function getMemoryFraction(index: number): number
napi_value getMemoryFraction(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, allocator::getMemoryFraction(cudaIndexOf(arguments, 0)));
}

// function allocatorBackend(): string
napi_value allocatorBackend(Environment& environment, const Arguments&) {
  return stringToJs(environment, allocator::get()->name());
}

// function rawAllocate(bytes: number, index: number, stream: bigint): bigint - The address of memory for a cudaStream_t
napi_value rawAllocate(Environment& environment, const Arguments& arguments) {
  const c10::cuda::CUDAGuard guard(cudaIndexOf(arguments, 1));
  const auto stream = reinterpret_cast<cudaStream_t>(bigIntFromJs(environment, arguments.value(2)));
  void* memory = allocator::raw_alloc_with_stream(static_cast<size_t>(arguments.number(0)), stream);
  return bigIntToJs(environment, reinterpret_cast<int64_t>(memory));
}

// function rawDelete(address: bigint): void
napi_value rawDelete(Environment& environment, const Arguments& arguments) {
  allocator::raw_delete(reinterpret_cast<void*>(bigIntFromJs(environment, arguments.value(0))));
  return nullptr;
}

// function enableCaching(value: boolean): void
napi_value enableCaching(Environment&, const Arguments& arguments) {
  allocator::enable(arguments.boolean(0));
  return nullptr;
}

// function isCachingEnabled(): boolean
napi_value isCachingEnabled(Environment& environment, const Arguments&) {
  return booleanToJs(environment, allocator::isEnabled());
}

// An object that gets its properties one by one.
class Record {
 public:
  explicit Record(Environment& environment) : environment_(environment) {
    check(environment, napi_create_object(environment.env, &value_));
  }
  void set(const char* name, napi_value value) {
    check(environment_, napi_set_named_property(environment_.env, value_, name, value));
  }
  void set(const char* name, size_t value) { set(name, numberToJs(environment_, static_cast<double>(value))); }
  void set(const char* name, const char* value) { set(name, stringToJs(environment_, value)); }
  napi_value value() const { return value_; }

 private:
  Environment& environment_;
  napi_value value_ = nullptr;
};

template <typename Items, typename ToJs>
napi_value arrayOf(Environment& environment, const Items& items, ToJs toJs) {
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, items.size(), &result));
  uint32_t i = 0;
  for (const auto& item : items) check(environment, napi_set_element(environment.env, result, i++, toJs(item)));
  return result;
}

napi_value segmentToJs(Environment& environment, const allocator::SegmentInfo& segment) {
  Record result(environment);
  result.set("device", numberToJs(environment, segment.device));
  result.set("address", segment.address);
  result.set("total_size", segment.total_size);
  result.set("allocated_size", segment.allocated_size);
  result.set("active_size", segment.active_size);
  result.set("requested_size", segment.requested_size);
  result.set("stream", reinterpret_cast<size_t>(segment.stream));
  result.set("segment_type", segment.is_large ? "large" : "small");
  result.set("segment_pool_id", poolIdToJs(environment, segment.owner_private_pool_id));
  result.set("is_expandable", booleanToJs(environment, segment.is_expandable));
  size_t address = segment.address;
  result.set(
      "blocks", arrayOf(environment, segment.blocks, [&](const allocator::BlockInfo& block) {
        Record one(environment);
        one.set("address", address);
        one.set("size", block.size);
        one.set("requested_size", block.requested_size);
        one.set("state", block.allocated ? "active_allocated" : block.active ? "active_pending_free" : "inactive");
        address += block.size;
        return one.value();
      }));
  return result.value();
}

// Newer versions take whether traces are wanted, which nobody here records.
auto snapshotOf(auto& all, c10::MempoolId_t pool) {
  if constexpr (requires { all.snapshot(pool, false); })
    return all.snapshot(pool, false);
  else
    return all.snapshot(pool);
}

// type BlockSnapshot = { address: number; size: number; requested_size: number; state: 'active_allocated' |
// 'active_pending_free' | 'inactive' } - A block of a segment; sizes in bytes.

// type SegmentSnapshot = { device: number; address: number; total_size: number; allocated_size: number; active_size:
// number; requested_size: number; stream: number; segment_type: 'large' | 'small'; segment_pool_id: PoolId;
// is_expandable: boolean; blocks: BlockSnapshot[] } - Memory that the caching allocator took from a device in one
// piece, by Python's names; sizes in bytes.

// function snapshotMemory(pool: PoolId): SegmentSnapshot[] - Of all pools for [0, 0]
napi_value snapshotMemory(Environment& environment, const Arguments& arguments) {
  const auto snapshot = snapshotOf(*allocator::get(), poolIdFrom(arguments, 0));
  return arrayOf(environment, snapshot.segments,
                 [&](const allocator::SegmentInfo& segment) { return segmentToJs(environment, segment); });
}

}  // namespace

void initAllocator(Environment& environment, napi_value exports) {
  define(environment, exports, "setMemoryFraction", entry<setMemoryFraction>);
  define(environment, exports, "getMemoryFraction", entry<getMemoryFraction>);
  define(environment, exports, "allocatorBackend", entry<allocatorBackend>);
  define(environment, exports, "rawAllocate", entry<rawAllocate>);
  define(environment, exports, "rawDelete", entry<rawDelete>);
  define(environment, exports, "enableCaching", entry<enableCaching>);
  define(environment, exports, "isCachingEnabled", entry<isCachingEnabled>);
  define(environment, exports, "snapshotMemory", entry<snapshotMemory>);
}

}  // namespace node_libtorch
