// Mappings of files. Where a file has become shorter than its mapping, the system sends SIGBUS, which would end the
// process: the handler maps zeros in place of what is missing, and the native call throws. Then an empty file is mapped
// there instead of the zeros, so that the next use sends SIGBUS again.
#include "base/memory/mapped_file.h"

#include <ATen/ATen.h>
#include <c10/core/Storage.h>
#include <c10/util/Exception.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <mutex>

#include "base/faults.h"

namespace node_libtorch {

// Addresses of a mapping. The handler may read it at any time, so ranges are reused and never freed.
struct MappedRange {
  std::atomic<uintptr_t> begin{0};  // 0: unused
  std::atomic<uintptr_t> end{0};
  std::atomic<uintptr_t> zeros{0};  // where zeros begin, which reach to the end; 0: nowhere
  char path[512] = "";
  MappedRange* next = nullptr;
};

namespace {

std::mutex rangesMutex;
std::atomic<MappedRange*> firstRange{nullptr};
struct sigaction previousAction;
int emptyFile = -1;

void* mapOver(uintptr_t from, uintptr_t end, int flags, int descriptor) {
  return mmap(reinterpret_cast<void*>(from), end - from, PROT_READ | PROT_WRITE,
              flags | MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE, descriptor, 0);
}

MappedRange* takeRange(uintptr_t begin, uintptr_t end, const std::string& path) {
  const std::lock_guard<std::mutex> lock(rangesMutex);
  MappedRange* first = firstRange.load();
  MappedRange* range = first;
  while (range && range->begin != 0) range = range->next;
  if (!range) {
    range = new MappedRange();
    range->next = first;
    firstRange = range;
  }
  path.copy(range->path, sizeof(range->path) - 1);
  range->path[std::min(path.size(), sizeof(range->path) - 1)] = '\0';
  range->end = end;
  range->begin = begin;
  return range;
}

// Replaces the pages from `address` to the end of its mapping by zeros. Returns false if it is in no mapping.
bool zeroRest(uintptr_t address) {
  for (MappedRange* range = firstRange.load(); range; range = range->next) {
    const uintptr_t begin = range->begin;
    const uintptr_t end = range->end;
    if (begin == 0 || address < begin || address >= end) continue;
    const auto page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const uintptr_t from = address / page * page;
    if (mapOver(from, end, MAP_ANONYMOUS, -1) == MAP_FAILED) return false;
    // A thread may map the empty file after `zeros` at this moment: then that part faults once more.
    uintptr_t zeros = range->zeros;
    while ((zeros == 0 || from < zeros) && !range->zeros.compare_exchange_weak(zeros, from)) continue;
    raiseFault(Fault::kMapping, range->path);
    return true;
  }
  return false;
}

void onBusError(int signal, siginfo_t* info, void* context) {
  const int error = errno;
  const bool isMapped = zeroRest(reinterpret_cast<uintptr_t>(info->si_addr));
  errno = error;
  if (isMapped) return;
  if (previousAction.sa_flags & SA_SIGINFO) {
    previousAction.sa_sigaction(signal, info, context);
  } else if (previousAction.sa_handler != SIG_DFL && previousAction.sa_handler != SIG_IGN) {
    previousAction.sa_handler(signal);
  } else {
    ::signal(signal, SIG_DFL);  // The instruction runs again and ends the process as without this handler.
  }
}

// Maps the empty file over all zeros. Without one they stay, and later uses read them.
void removeZeros() {
  const std::lock_guard<std::mutex> lock(rangesMutex);
  for (MappedRange* range = firstRange.load(); range; range = range->next) {
    const uintptr_t zeros = range->zeros.exchange(0);
    if (range->begin != 0 && zeros != 0 && emptyFile >= 0) mapOver(zeros, range->end, 0, emptyFile);
  }
}

void installHandler() {
  static std::once_flag once;
  std::call_once(once, [] {
    emptyFile = memfd_create("node-libtorch-lost", MFD_CLOEXEC);
    onMappingFaults(removeZeros);
    struct sigaction action = {};
    action.sa_sigaction = onBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGBUS, &action, &previousAction);
  });
}

}  // namespace

std::shared_ptr<MappedFile> MappedFile::map(int descriptor, int64_t bytes, const std::string& path) {
  installHandler();
  char* data = nullptr;
  MappedRange* range = nullptr;
  if (bytes > 0) {
    void* mapped =
        mmap(nullptr, static_cast<size_t>(bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, descriptor, 0);
    TORCH_CHECK(mapped != MAP_FAILED, "cannot map ", path, " into memory: ", std::strerror(errno));
    data = static_cast<char*>(mapped);
    const auto begin = reinterpret_cast<uintptr_t>(data);
    range = takeRange(begin, begin + static_cast<uintptr_t>(bytes), path);
  }
  return std::shared_ptr<MappedFile>(new MappedFile(data, bytes, range));
}

MappedFile::~MappedFile() {
  if (!data_) return;
  {
    const std::lock_guard<std::mutex> lock(rangesMutex);
    range_->begin = 0;
    range_->zeros = 0;
  }
  munmap(data_, static_cast<size_t>(bytes_));
}

at::Tensor MappedFile::tensor(int64_t offset, at::ScalarType type, at::IntArrayRef sizes) {
  int64_t bytes = static_cast<int64_t>(c10::elementSize(type));
  bool isWithin = offset >= 0 && offset <= bytes_;
  for (const int64_t size : sizes) isWithin = isWithin && size >= 0 && !__builtin_mul_overflow(bytes, size, &bytes);
  TORCH_CHECK(isWithin && bytes <= bytes_ - offset, "a tensor lies beyond the end of its file");
  const char* from = data_ + offset;
  const auto alignment = std::min<size_t>(c10::elementSize(type), alignof(std::max_align_t));
  if (reinterpret_cast<uintptr_t>(from) % alignment != 0) {
    at::Tensor copy = at::empty(sizes, at::TensorOptions().dtype(type));
    std::memcpy(copy.mutable_data_ptr(), from, static_cast<size_t>(bytes));
    return copy;
  }
  using Keeper = std::shared_ptr<MappedFile>;
  c10::DataPtr data(
      data_ + offset, new Keeper(shared_from_this()), [](void* keeper) { delete static_cast<Keeper*>(keeper); },
      c10::Device(c10::kCPU));
  c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<size_t>(bytes), std::move(data), nullptr, false);
  return at::empty({0}, at::TensorOptions().dtype(type)).set_(storage, 0, sizes);
}

}  // namespace node_libtorch
