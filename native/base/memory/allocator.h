// A bounded caching CPU allocator that counts live bytes, by which garbage collection is paced.
#pragma once

#include <c10/core/Storage.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace node_libtorch {

// Installs it as LibTorch's CPU allocator, once a process.
void installCpuAllocator();

struct CpuMemory {
  int64_t liveBytes;    // held by storages now
  int64_t cachedBytes;  // freed by storages, kept for reuse
  int64_t peakBytes;
};
CpuMemory cpuMemory();

// Live bytes that this thread allocated, which its collections can free; those on devices included.
int64_t threadLiveBytes();
// Their count, which other threads may change, and which outlives the thread.
std::atomic<int64_t>& threadLiveCount();

// While one lives, new blocks of this thread get ordinary pages instead of huge ones. Memory that a file is read into
// is written once, and the first touch of a huge page can take milliseconds (in virtual machines that return free pages
// to the host).
class OrdinaryPages {
 public:
  OrdinaryPages();
  ~OrdinaryPages();
  OrdinaryPages(const OrdinaryPages&) = delete;
  OrdinaryPages& operator=(const OrdinaryPages&) = delete;

 private:
  bool outer_;
};

// Counts a storage as allocated by this thread, for a tensor that another thread handed over.
void adoptStorage(const c10::Storage& storage);

// Returns cached blocks to the system.
void emptyCpuCache();
// Returns the free memory of malloc's heaps, of all threads, to the system; with glibc only.
void trimHeaps();
void setCpuCacheLimit(int64_t bytes);

// The most that all storages of the process may hold; an allocation beyond it throws an OutOfMemoryError.
void setCpuMemoryLimit(int64_t bytes);

// Throws an OutOfMemoryError if as many bytes more, which no storage holds, would exceed that limit.
void checkMemoryLimit(size_t bytes);

}  // namespace node_libtorch
