// The caching CPU allocator: freed blocks are kept in free lists by size, so that their pages are used again (the page
// faults of a new 1 MB block cost more than the addition that fills it).
#include "base/memory/allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#include <c10/util/llvmMathExtras.h>
#include <sys/mman.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <new>
#include <vector>

#include "base/memory/pinned_bytes.h"

namespace node_libtorch {
namespace {

constexpr size_t kAlignment = 64;
constexpr size_t kStepsPerDoubling = 8;
constexpr size_t kSmallestBits = 9;  // 512 bytes, header included
constexpr size_t kClasses = (40 - kSmallestBits) * kStepsPerDoubling;
constexpr size_t kThreadBlocks = 16;               // blocks of a class that a thread keeps for itself,
constexpr size_t kThreadBytes = size_t{64} << 10;  // if a block is no larger than this
constexpr uint32_t kUncached = 0xffffffff;

// Counts the live bytes of one thread. Never freed: a block may outlive the thread that allocated it.
struct Ledger {
  std::atomic<int64_t> live{0};
};

// Precedes the data of every block, in the 64 bytes that alignment needs anyway.
struct Header {
  uint32_t sizeClass;
  size_t bytes;
  std::atomic<Ledger*> ledger;
};
static_assert(sizeof(Header) <= kAlignment);

std::atomic<int64_t> liveBytes{0};
std::atomic<int64_t> peakBytes{0};
std::atomic<int64_t> cachedBytes{0};
std::atomic<int64_t> cacheLimit{int64_t{512} << 20};
std::atomic<int64_t> memoryLimit{std::numeric_limits<int64_t>::max()};

struct FreeList {
  std::mutex mutex;
  std::vector<void*> blocks;
};
std::array<FreeList, kClasses>& freeLists() {
  static auto* lists = new std::array<FreeList, kClasses>();  // not destroyed: static destructors may free tensors
  return *lists;
}

Ledger*& ledgerSlot() {
  thread_local Ledger* ledger = nullptr;
  return ledger;
}

Ledger& threadLedger() {
  Ledger*& ledger = ledgerSlot();
  if (!ledger) {
    // The ledger of a worker that ended is reused: a hundred workers in turn need a handful.
    static std::mutex mutex;
    static auto* idle = new std::vector<Ledger*>();
    struct Lease {
      ~Lease() {
        std::lock_guard<std::mutex> lock(mutex);
        idle->push_back(ledgerSlot());
        ledgerSlot() = nullptr;
      }
    };
    {
      std::lock_guard<std::mutex> lock(mutex);
      if (!idle->empty()) {
        ledger = idle->back();
        idle->pop_back();
      }
    }
    if (!ledger) ledger = new Ledger();
    thread_local Lease lease;
    (void)lease;
  }
  return *ledger;
}

// Eight size classes per power of two: at most an eighth of a block is unused.
uint32_t classOf(size_t bytes) {
  if (bytes <= (size_t{1} << kSmallestBits)) return 0;
  const size_t bits = c10::llvm::Log2_64(bytes - 1);
  const size_t step = ((bytes - 1) >> (bits - 3)) & 7;
  const size_t index = (bits - kSmallestBits) * kStepsPerDoubling + step + 1;
  return index < kClasses ? static_cast<uint32_t>(index) : kUncached;
}

size_t sizeOf(uint32_t sizeClass) {
  if (sizeClass == 0) return size_t{1} << kSmallestBits;
  const size_t bits = kSmallestBits + (sizeClass - 1) / kStepsPerDoubling;
  const size_t step = (sizeClass - 1) % kStepsPerDoubling;
  return (size_t{1} << bits) + ((step + 1) << (bits - 3));
}

struct ThreadCache {
  std::array<std::array<void*, kThreadBlocks>, 64> blocks;
  std::array<uint8_t, 64> counts{};
  ~ThreadCache() { flush(); }
  void flush() {
    for (size_t c = 0; c < counts.size(); ++c) {
      while (counts[c]) {
        std::free(blocks[c][--counts[c]]);
        cachedBytes.fetch_sub(static_cast<int64_t>(sizeOf(c)), std::memory_order_relaxed);
      }
    }
  }
};
// Storages may be freed while a thread ends, after its cache was destroyed.
thread_local bool isThreadCacheDestroyed = false;
struct OwnThreadCache : ThreadCache {
  ~OwnThreadCache() { isThreadCacheDestroyed = true; }
};
ThreadCache* threadCache() {
  if (isThreadCacheDestroyed) return nullptr;
  thread_local OwnThreadCache cache;
  return &cache;
}

bool isSmall(uint32_t sizeClass) { return sizeClass < 64 && sizeOf(sizeClass) <= kThreadBytes; }

void* popCached(uint32_t sizeClass) {
  if (isSmall(sizeClass)) {
    ThreadCache* cache = threadCache();
    if (cache && cache->counts[sizeClass]) return cache->blocks[sizeClass][--cache->counts[sizeClass]];
  }
  FreeList& list = freeLists()[sizeClass];
  std::lock_guard<std::mutex> lock(list.mutex);
  if (list.blocks.empty()) return nullptr;
  void* block = list.blocks.back();
  list.blocks.pop_back();
  return block;
}

bool pushCached(uint32_t sizeClass, void* block) {
  const auto size = static_cast<int64_t>(sizeOf(sizeClass));
  if (cachedBytes.load(std::memory_order_relaxed) + size > cacheLimit.load(std::memory_order_relaxed)) return false;
  cachedBytes.fetch_add(size, std::memory_order_relaxed);
  if (isSmall(sizeClass)) {
    ThreadCache* cache = threadCache();
    if (cache && cache->counts[sizeClass] < kThreadBlocks) {
      cache->blocks[sizeClass][cache->counts[sizeClass]++] = block;
      return true;
    }
  }
  FreeList& list = freeLists()[sizeClass];
  std::lock_guard<std::mutex> lock(list.mutex);
  list.blocks.push_back(block);
  return true;
}

Header* headerOf(void* data) { return reinterpret_cast<Header*>(static_cast<char*>(data) - kAlignment); }

[[noreturn]] void outOfMemory(size_t nbytes) {
  C10_THROW_ERROR(OutOfMemoryError, "DefaultCPUAllocator: can't allocate memory: you tried to allocate " +
                                        std::to_string(nbytes) + " bytes.");
}

// To find operators that read or write beyond a tensor: every block ends (within 16 bytes) at a guard page, whose
// access faults, and so does every access to a freed block.
bool hasGuardPages() {
  static const bool isSet = std::getenv("NODE_LIBTORCH_GUARD_PAGES") != nullptr;
  return isSet;
}

size_t guardedBytes(size_t bytes) {
  static const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return (bytes + page - 1) / page * page + page;
}

void* allocateGuarded(size_t bytes) {
  const size_t mapped = guardedBytes(bytes);
  const size_t page = guardedBytes(0);
  void* region = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (region == MAP_FAILED) return nullptr;
  char* end = static_cast<char*>(region) + mapped - page;
  mprotect(end, page, PROT_NONE);
  return end - (bytes + 15) / 16 * 16;
}

void freeGuarded(void* block, size_t bytes) {
  const size_t page = guardedBytes(0);
  const auto region = reinterpret_cast<uintptr_t>(block) / page * page;
  munmap(reinterpret_cast<void*>(region), guardedBytes(bytes));
}

// A page fault costs more than computing the contents of the page, so large blocks get huge pages of 2 MB, as far as
// they fill them.
constexpr size_t kLargePage = size_t{2} << 20;
thread_local bool ordinaryPages = false;

void* allocateFresh(size_t size, size_t used) {
  const bool isLarge = used >= 2 * kLargePage && !ordinaryPages;
  void* block = nullptr;
  if (posix_memalign(&block, isLarge ? kLargePage : kAlignment, size) != 0) return nullptr;
#ifdef MADV_HUGEPAGE
  if (isLarge) madvise(block, used / kLargePage * kLargePage, MADV_HUGEPAGE);
#endif
  return block;
}

// Linux overcommits: it would grant an allocation beyond the limit, and kill the process that uses it.
bool isBeyondLimit(size_t nbytes) {
  const auto room = memoryLimit.load(std::memory_order_relaxed) - liveBytes.load(std::memory_order_relaxed);
  return nbytes > (size_t{1} << 62) || static_cast<int64_t>(nbytes) > room;
}

void* allocateBlock(size_t nbytes) {
  if (nbytes == 0) return nullptr;
  if (isBeyondLimit(nbytes)) outOfMemory(nbytes);
  const size_t bytes = nbytes + kAlignment;
  const uint32_t sizeClass = hasGuardPages() ? kUncached : classOf(bytes);
  void* block = nullptr;
  if (hasGuardPages()) {
    block = allocateGuarded(bytes);
    if (!block) outOfMemory(nbytes);
  } else if (sizeClass != kUncached) {
    block = popCached(sizeClass);
    if (block) cachedBytes.fetch_sub(static_cast<int64_t>(sizeOf(sizeClass)), std::memory_order_relaxed);
  }
  if (!block) {
    const size_t size = sizeClass == kUncached ? bytes : sizeOf(sizeClass);
    block = allocateFresh(size, bytes);
    if (!block) {
      emptyCpuCache();
      block = allocateFresh(size, bytes);
    }
    if (!block) outOfMemory(nbytes);
  }
  Ledger& ledger = threadLedger();
  new (block) Header{sizeClass, nbytes, &ledger};
  ledger.live.fetch_add(static_cast<int64_t>(nbytes), std::memory_order_relaxed);
  const int64_t live =
      liveBytes.fetch_add(static_cast<int64_t>(nbytes), std::memory_order_relaxed) + static_cast<int64_t>(nbytes);
  if (live > peakBytes.load(std::memory_order_relaxed)) peakBytes.store(live, std::memory_order_relaxed);
  return static_cast<char*>(block) + kAlignment;
}

void freeBlock(void* data) {
  if (!data) return;
  Header* header = headerOf(data);
  const auto bytes = static_cast<int64_t>(header->bytes);
  header->ledger.load(std::memory_order_relaxed)->live.fetch_sub(bytes, std::memory_order_relaxed);
  liveBytes.fetch_sub(bytes, std::memory_order_relaxed);
  const uint32_t sizeClass = header->sizeClass;
  if (hasGuardPages()) {
    freeGuarded(header, header->bytes + kAlignment);
  } else if (sizeClass == kUncached || !pushCached(sizeClass, header)) {
    std::free(header);
  }
}

class CachingCpuAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t nbytes) override {
    void* data = allocateBlock(nbytes);
    return {data, data, &freeBlock, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &freeBlock; }
  void copy_data(void* dest, const void* src, size_t count) const override { default_copy_data(dest, src, count); }
};

}  // namespace

OrdinaryPages::OrdinaryPages() : outer_(ordinaryPages) { ordinaryPages = true; }
OrdinaryPages::~OrdinaryPages() { ordinaryPages = outer_; }

void installCpuAllocator() {
  static std::once_flag once;
  std::call_once(once, [] {
    freeLists();
    c10::SetCPUAllocator(new CachingCpuAllocator(), 100);
  });
}

CpuMemory cpuMemory() {
  return {liveBytes.load(std::memory_order_relaxed), cachedBytes.load(std::memory_order_relaxed),
          peakBytes.load(std::memory_order_relaxed)};
}

void trimHeaps() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

int64_t threadLiveBytes() { return threadLedger().live.load(std::memory_order_relaxed); }

std::atomic<int64_t>& threadLiveCount() { return threadLedger().live; }

void adoptStorage(const c10::Storage& storage) {
  if (storage.data_ptr().get_deleter() != &freeBlock) return countPinned(storage);
  if (!storage.data_ptr().get_context()) return;
  Header* header = headerOf(storage.data_ptr().get_context());
  const auto bytes = static_cast<int64_t>(header->bytes);
  Ledger& ledger = threadLedger();
  Ledger* previous = header->ledger.exchange(&ledger, std::memory_order_relaxed);
  previous->live.fetch_sub(bytes, std::memory_order_relaxed);
  ledger.live.fetch_add(bytes, std::memory_order_relaxed);
}

void emptyCpuCache() {
  if (ThreadCache* cache = threadCache()) cache->flush();
  for (size_t c = 0; c < kClasses; ++c) {
    std::vector<void*> blocks;
    {
      FreeList& list = freeLists()[c];
      std::lock_guard<std::mutex> lock(list.mutex);
      blocks.swap(list.blocks);
    }
    for (void* block : blocks) std::free(block);
    cachedBytes.fetch_sub(static_cast<int64_t>(blocks.size() * sizeOf(c)), std::memory_order_relaxed);
  }
}

void checkMemoryLimit(size_t bytes) {
  if (isBeyondLimit(bytes)) outOfMemory(bytes);
}

void setCpuMemoryLimit(int64_t bytes) { memoryLimit.store(bytes, std::memory_order_relaxed); }

void setCpuCacheLimit(int64_t bytes) {
  cacheLimit.store(bytes, std::memory_order_relaxed);
  if (cachedBytes.load(std::memory_order_relaxed) > bytes) emptyCpuCache();
}

}  // namespace node_libtorch
