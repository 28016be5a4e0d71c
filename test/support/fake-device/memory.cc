// Blocks are freed in the order of their stream, as CUDA's caching allocator does it: work that is queued may still use
// a block, and the block is used again on that stream without a wait. Freed memory is overwritten, in stream order too,
// so that work queued later that still reads it gets NaN.
#include "memory.h"

#include <c10/core/Allocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <set>
#include <sstream>
#include <utility>

#include "arena.h"
#include "device.h"
#include "errors.h"
#include "graphs.h"
#include "streams.h"

namespace fake_device {
namespace {

constexpr size_t kPageBytes = 4096;
constexpr int kFreed = 0xff;
constexpr double kMebibyte = 1 << 20;

std::atomic<int64_t> memoryLimit{int64_t{16} << 30};

struct Block {
  char* address;
  size_t bytes;  // whole pages
  c10::DeviceIndex device;
  c10::StreamId stream;
  std::set<c10::StreamId> otherStreams;  // by recordStream
};

// The blocks of one device.
struct Pool {
  std::mutex mutex;
  std::multimap<std::pair<c10::StreamId, size_t>, Block*> cached;
  int64_t allocated = 0;
  int64_t peak = 0;
  int64_t inCache = 0;
  int64_t outOfMemory = 0;
  int64_t retries = 0;
  int64_t allocations = 0;
  int64_t totalBytes = 0;

  int64_t reserved() const { return allocated + inCache; }
};

Pool& poolOf(c10::DeviceIndex device) {
  static auto* pools = new std::array<Pool, kDeviceCount>();
  return pools->at(device);
}

// The caller holds the pool's mutex, and has waited for the device's streams.
void releaseCached(Pool& pool) {
  for (const auto& [key, block] : pool.cached) {
    arenaOf(block->device).release(block->address, block->bytes);
    delete block;
  }
  pool.cached.clear();
  pool.inCache = 0;
}

Block* takeCached(Pool& pool, c10::StreamId stream, size_t bytes) {
  const auto found = pool.cached.find({stream, bytes});
  if (found == pool.cached.end()) return nullptr;
  Block* block = found->second;
  pool.cached.erase(found);
  pool.inCache -= static_cast<int64_t>(bytes);
  return block;
}

// CUDA's text, up to its advice on fragmentation.
std::string outOfMemoryText(c10::DeviceIndex device, size_t bytes, int64_t allocated) {
  std::ostringstream text;
  text.precision(2);
  text << std::fixed << "CUDA out of memory. Tried to allocate " << static_cast<double>(bytes) / kMebibyte
       << " MiB. GPU " << static_cast<int>(device) << " has a total capacity of "
       << static_cast<double>(memoryLimit) / kMebibyte << " MiB of which "
       << static_cast<double>(memoryLimit - allocated) / kMebibyte << " MiB is free.";
  return text.str();
}

[[noreturn]] void throwOutOfMemory(c10::DeviceIndex device, size_t bytes, int64_t allocated) {
  c10::reportOutOfMemoryToProfiler(static_cast<int64_t>(bytes), static_cast<size_t>(allocated),
                                   static_cast<size_t>(allocated), c10::Device(deviceType(), device));
  C10_THROW_ERROR(OutOfMemoryError, outOfMemoryText(device, bytes, allocated));
}

void freeBlock(void* context) {
  auto* block = static_cast<Block*>(context);
  if (!block) return;
  const c10::DeviceIndex device = block->device;
  const auto bytes = static_cast<int64_t>(block->bytes);
  for (const auto stream : std::exchange(block->otherStreams, {})) queueOf(device, stream).wait();
  char* memory = forKernels(block->address);
  queueOf(device, block->stream).push([memory, bytes] { std::memset(memory, kFreed, static_cast<size_t>(bytes)); });
  Pool& pool = poolOf(device);
  int64_t allocated = 0;
  int64_t reserved = 0;
  {
    const std::lock_guard<std::mutex> lock(pool.mutex);
    pool.cached.emplace(std::make_pair(block->stream, block->bytes), block);
    pool.inCache += bytes;
    pool.allocated -= bytes;
    allocated = pool.allocated;
    reserved = pool.reserved();
  }
  c10::reportMemoryUsageToProfiler(nullptr, -bytes, allocated, reserved, c10::Device(deviceType(), device));
}

class Allocator final : public c10::DeviceAllocator {
 public:
  c10::DataPtr allocate(size_t size) override {
    const c10::DeviceIndex index = currentDevice();
    const c10::Device device(deviceType(), index);
    if (size == 0) return {nullptr, nullptr, &freeBlock, device};
    throwIfFailed();
    const size_t bytes = (size + kPageBytes - 1) / kPageBytes * kPageBytes;
    const c10::StreamId stream = currentStream(index).id();
    Pool& pool = poolOf(index);
    std::unique_lock<std::mutex> lock(pool.mutex);
    Block* block = takeCached(pool, stream, bytes);
    if (!block) {
      makeRoom(pool, index, bytes, lock);
      block = new Block{arenaOf(index).take(bytes), bytes, index, stream, {}};
    }
    pool.allocated += static_cast<int64_t>(bytes);
    ++pool.allocations;
    pool.totalBytes += static_cast<int64_t>(bytes);
    pool.peak = std::max(pool.peak, pool.allocated);
    const int64_t allocated = pool.allocated;
    const int64_t reserved = pool.reserved();
    lock.unlock();
    c10::reportMemoryUsageToProfiler(block->address, static_cast<int64_t>(bytes), allocated, reserved, device);
    return {block->address, block, &freeBlock, device};
  }

  c10::DeleterFnPtr raw_deleter() const override { return nullptr; }

  void copy_data(void* destination, const void* source, size_t bytes) const override {
    std::memcpy(forKernels(destination), forKernels(source), bytes);
  }

  bool initialized() override { return true; }

  void emptyCache(c10::MempoolId_t) override {
    throwIfCapturing();
    for (c10::DeviceIndex device = 0; device < kDeviceCount; ++device) {
      synchronizeStreams(device);
      Pool& pool = poolOf(device);
      const std::lock_guard<std::mutex> lock(pool.mutex);
      releaseCached(pool);
    }
  }

  void recordStream(const c10::DataPtr& pointer, c10::Stream stream) override {
    auto* block = static_cast<Block*>(pointer.get_context());
    if (!block || stream.id() == block->stream) return;
    const std::lock_guard<std::mutex> lock(poolOf(block->device).mutex);
    block->otherStreams.insert(stream.id());
  }

  c10::CachingDeviceAllocator::DeviceStats getDeviceStats(c10::DeviceIndex device) override {
    Pool& pool = poolOf(device);
    const std::lock_guard<std::mutex> lock(pool.mutex);
    c10::CachingDeviceAllocator::DeviceStats stats;
    stats.allocated_bytes[0].current = pool.allocated;
    stats.allocated_bytes[0].peak = pool.peak;
    stats.allocated_bytes[0].allocated = pool.totalBytes;
    stats.allocated_bytes[0].freed = pool.totalBytes - pool.allocated;
    stats.allocation[0].allocated = pool.allocations;
    stats.reserved_bytes[0].current = pool.reserved();
    stats.num_ooms = pool.outOfMemory;
    stats.num_alloc_retries = pool.retries;
    return stats;
  }

  void resetAccumulatedStats(c10::DeviceIndex device) override {
    Pool& pool = poolOf(device);
    const std::lock_guard<std::mutex> lock(pool.mutex);
    pool.outOfMemory = pool.retries = pool.allocations = 0;
    pool.totalBytes = pool.allocated;
  }

  void resetPeakStats(c10::DeviceIndex device) override {
    Pool& pool = poolOf(device);
    const std::lock_guard<std::mutex> lock(pool.mutex);
    pool.peak = pool.allocated;
  }

  std::pair<size_t, size_t> getMemoryInfo(c10::DeviceIndex device) override {
    Pool& pool = poolOf(device);
    const std::lock_guard<std::mutex> lock(pool.mutex);
    return {static_cast<size_t>(std::max<int64_t>(0, memoryLimit - pool.reserved())), static_cast<size_t>(memoryLimit)};
  }

 private:
  // Empties the cache if a block would exceed the limit with it, and throws if it exceeds the limit without.
  static void makeRoom(Pool& pool, c10::DeviceIndex device, size_t bytes, std::unique_lock<std::mutex>& lock) {
    const auto added = static_cast<int64_t>(bytes);
    if (pool.reserved() + added <= memoryLimit) return;
    ++pool.retries;
    lock.unlock();
    synchronizeStreams(device);
    lock.lock();
    releaseCached(pool);
    if (pool.allocated + added <= memoryLimit) return;
    ++pool.outOfMemory;
    const int64_t allocated = pool.allocated;
    lock.unlock();
    throwOutOfMemory(device, bytes, allocated);
  }
};

}  // namespace

c10::DeviceAllocator& deviceAllocator() {
  static auto* allocator = new Allocator();
  return *allocator;
}

void setMemoryLimit(int64_t bytes) { memoryLimit = bytes; }

}  // namespace fake_device
