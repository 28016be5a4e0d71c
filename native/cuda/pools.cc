// Memory pools: parts of the caching allocator that only some allocations use.
#include <ATen/cuda/MemPool.h>
#include <c10/cuda/CUDAGuard.h>

#include <memory>
#include <thread>

#include "cuda/arguments.h"
#include "cuda/retired.h"

namespace node_libtorch {

namespace allocator = c10::cuda::CUDACachingAllocator;

namespace {

// The necessary part of MemPool's destructor. That is not called: it ends the process where the pool is still in use,
// or the device has failed.
void release(at::cuda::MemPool* pool) noexcept {
  try {
    const c10::cuda::CUDAGuard guard(pool->device());
    allocator::releasePool(pool->device(), pool->id());
    allocator::emptyCache(pool->id());
  } catch (...) {
    // The device failed: its memory ends with the process.
  }
}

using Pool = std::shared_ptr<at::cuda::MemPool>;

at::cuda::MemPool& poolOf(const Arguments& arguments, size_t i) { return *retirable<Pool>(arguments, i, "MemPool"); }

// function newMemPool(wrapper: object, useOnOom: boolean, noSplit: boolean): number
napi_value newMemPool(Environment& environment, const Arguments& arguments) {
  Pool pool(new at::cuda::MemPool(nullptr, true, arguments.boolean(1), arguments.boolean(2)), release);
  return wrapRetirable(environment, std::move(pool), arguments.value(0));
}

// function memPoolId(pool: number): PoolId
napi_value memPoolId(Environment& environment, const Arguments& arguments) {
  return poolIdToJs(environment, poolOf(arguments, 0).id());
}

// function memPoolUseCount(pool: number): number
napi_value memPoolUseCount(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, poolOf(arguments, 0).use_count());
}

// function beginAllocateToPool(index: number, pool: PoolId): void - Takes this thread's allocations on a device from
// the pool until endAllocateToPool()
napi_value beginAllocateToPool(Environment&, const Arguments& arguments) {
  const auto thread = std::this_thread::get_id();
  allocator::beginAllocateToPool(cudaIndexOf(arguments, 0), poolIdFrom(arguments, 1),
                                 [thread](cudaStream_t) { return std::this_thread::get_id() == thread; });
  return nullptr;
}

// function endAllocateToPool(index: number, pool: PoolId): void
napi_value endAllocateToPool(Environment&, const Arguments& arguments) {
  const auto index = cudaIndexOf(arguments, 0);
  const auto id = poolIdFrom(arguments, 1);
  allocator::endAllocateToPool(index, id);
  allocator::releasePool(index, id);
  return nullptr;
}

// function graphPoolHandle(): PoolId - The id of a new pool for graphs
napi_value graphPoolHandle(Environment& environment, const Arguments&) {
  return poolIdToJs(environment, at::cuda::MemPool::graph_pool_handle());
}

}  // namespace

void initPools(Environment& environment, napi_value exports) {
  environment.state<Retirables<Pool>>();  // finalizers cannot create it
  define(environment, exports, "newMemPool", entry<newMemPool>);
  define(environment, exports, "memPoolId", entry<memPoolId>);
  define(environment, exports, "memPoolUseCount", entry<memPoolUseCount>);
  define(environment, exports, "beginAllocateToPool", entry<beginAllocateToPool>);
  define(environment, exports, "endAllocateToPool", entry<endAllocateToPool>);
  define(environment, exports, "graphPoolHandle", entry<graphPoolHandle>);
}

}  // namespace node_libtorch
