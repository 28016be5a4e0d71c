// A bounded caching CPU allocator that also counts what is live, so that garbage collection can be paced by it.
#pragma once

#include <c10/core/Storage.h>

#include <cstddef>
#include <cstdint>

namespace node_libtorch {

// Makes it LibTorch's CPU allocator; once a process, later calls do nothing.
void installCpuAllocator();

struct CpuMemory {
  int64_t liveBytes;    // held by storages now
  int64_t cachedBytes;  // freed by storages, kept for reuse
  int64_t peakBytes;
};
CpuMemory cpuMemory();

// Bytes now live that this thread allocated: what its own collections can free.
int64_t threadLiveBytes();

// While one lives, this thread's fresh blocks get the system's ordinary pages: memory that a file is read into once is
// had sooner so, where the first touch of a page of 2 MB can take milliseconds (virtual machines that give free ones
// back).
class OrdinaryPages {
 public:
  OrdinaryPages();
  ~OrdinaryPages();
  OrdinaryPages(const OrdinaryPages&) = delete;
  OrdinaryPages& operator=(const OrdinaryPages&) = delete;

 private:
  bool outer_;
};

// Counts a storage's memory as this thread's from now on (a tensor that another thread handed over).
void adoptStorage(const c10::Storage& storage);

// Returns cached blocks to the system.
void emptyCpuCache();
// Returns malloc's own free memory to the system, that of every thread; only where malloc is glibc's.
void trimHeaps();
void setCpuCacheLimit(int64_t bytes);

// What storages of the process may hold together; an allocation beyond it is an OutOfMemoryError.
void setCpuMemoryLimit(int64_t bytes);

}  // namespace node_libtorch
