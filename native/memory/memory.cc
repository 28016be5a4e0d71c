// Memory accounting, by which JavaScript paces garbage collection.
#include "base/entry.h"
#include "base/memory/allocator.h"
#include "memory/device_bytes.h"

namespace node_libtorch {
namespace {

// function threadLiveBytes(): number
napi_value liveBytes(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(threadLiveBytes()));
}

// function smallestDeviceMemory(): number - The memory of the smallest device in use, in bytes; 0 if none is in use
napi_value deviceMemory(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(smallestDeviceMemory()));
}

// function smallestDeviceRoom(): number - The least memory, in bytes, that a device with tensors can still give them
napi_value deviceRoom(Environment& environment, const Arguments&) {
  return numberToJs(environment, smallestDeviceRoom());
}

// function liveTensors(): number - Counts the slots in use in this thread
napi_value liveTensors(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(environment.tensors.live()));
}

// function cpuMemory(): [live: number, cached: number, peak: number] - Returns bytes of the whole process: held by
// storages, kept for reuse, the most held at once
napi_value memory(Environment& environment, const Arguments&) {
  environment.tensors.reapAll();
  const CpuMemory now = cpuMemory();
  return numbersToJs(environment, {static_cast<double>(now.liveBytes), static_cast<double>(now.cachedBytes),
                                   static_cast<double>(now.peakBytes)});
}

// function emptyCpuCache(): void
napi_value emptyCache(Environment& environment, const Arguments&) {
  environment.tensors.reapAll();
  emptyCpuCache();
  trimHeaps();
  return nullptr;
}

// function emptyDeviceCache(): void - Returns the unused blocks of all accelerators' allocators
napi_value emptyDeviceCache(Environment& environment, const Arguments&) {
  environment.tensors.reapAll();
  emptyDeviceCaches();
  return nullptr;
}

// function trimHeaps(): void - Returns the free memory of malloc's heaps, of all threads, to the system
napi_value trim(Environment&, const Arguments&) {
  trimHeaps();
  return nullptr;
}

// function setCpuCacheLimit(bytes: number): void
napi_value setCacheLimit(Environment&, const Arguments& arguments) {
  const double bytes = arguments.number(0);
  TORCH_CHECK_VALUE(bytes >= 0 && bytes < 9e15, "the cache limit must be a number of bytes");
  setCpuCacheLimit(static_cast<int64_t>(bytes));
  return nullptr;
}

// function setCpuMemoryLimit(bytes: number): void
napi_value setMemoryLimit(Environment&, const Arguments& arguments) {
  const double bytes = arguments.number(0);
  TORCH_CHECK_VALUE(bytes >= 0 && bytes < 9e15, "the memory limit must be a number of bytes");
  setCpuMemoryLimit(static_cast<int64_t>(bytes));
  return nullptr;
}

// function adjustExternalMemory(change: number): void - Tells V8 how much the memory changed that its objects hold
napi_value adjustExternal(Environment& environment, const Arguments& arguments) {
  int64_t total = 0;
  const double change = arguments.number(0);
  TORCH_CHECK_VALUE(change > -1e15 && change < 1e15, "the change must be a number of bytes");
  check(environment, napi_adjust_external_memory(environment.env, static_cast<int64_t>(change), &total));
  return nullptr;
}

}  // namespace

void initMemory(Environment& environment, napi_value exports) {
  installCpuAllocator();
  countDeviceBytes(environment);
  define(environment, exports, "threadLiveBytes", entry<liveBytes>);
  define(environment, exports, "smallestDeviceMemory", entry<deviceMemory>);
  define(environment, exports, "smallestDeviceRoom", entry<deviceRoom>);
  define(environment, exports, "liveTensors", entry<liveTensors>);
  define(environment, exports, "cpuMemory", entry<memory>);
  define(environment, exports, "emptyCpuCache", entry<emptyCache>);
  define(environment, exports, "emptyDeviceCache", entry<emptyDeviceCache>);
  define(environment, exports, "trimHeaps", entry<trim>);
  define(environment, exports, "setCpuCacheLimit", entry<setCacheLimit>);
  define(environment, exports, "setCpuMemoryLimit", entry<setMemoryLimit>);
  define(environment, exports, "adjustExternalMemory", entry<adjustExternal>);
}

}  // namespace node_libtorch
