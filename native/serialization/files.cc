// Files: written ones whose failures are known, and parallel reads.
#include "serialization/files.h"

#include <ATen/Parallel.h>
#include <c10/util/Exception.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <thread>
#include <vector>

namespace node_libtorch {

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  descriptor_ = ::open(path_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
  TORCH_CHECK(descriptor_ >= 0, "cannot write ", path_, ": ", std::strerror(errno));
}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

size_t OutputFile::write(const void* data, size_t size) {
  size_t done = 0;
  while (done < size && error_ == 0) {
    const ssize_t wrote = ::write(descriptor_, static_cast<const char*>(data) + done, size - done);
    if (wrote > 0)
      done += static_cast<size_t>(wrote);
    else if (wrote == 0 || errno != EINTR)
      error_ = wrote == 0 ? EIO : errno;
  }
  return done;
}

void OutputFile::check() const {
  TORCH_CHECK(error_ != EFAULT, "cannot write ", path_,
              ": a tensor's bytes cannot be read, since the file that it is mapped to has become shorter");
  TORCH_CHECK(error_ == 0, "cannot write ", path_, ": ", std::strerror(error_));
}

void OutputFile::finish() {
  check();
  if (::fsync(descriptor_) != 0 && errno != EINVAL) error_ = errno;
  if (::close(descriptor_) != 0 && error_ == 0) error_ = errno;
  descriptor_ = -1;
  check();
}

OpenFile::OpenFile(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  TORCH_CHECK(descriptor_ >= 0, "cannot read ", path, ": ", std::strerror(errno));
  struct stat found {};
  if (::fstat(descriptor_, &found) == 0) size_ = static_cast<uint64_t>(found.st_size);
}

OpenFile::~OpenFile() { ::close(descriptor_); }

// A local header is a signature, fields of which the third is the method, and a name and extra bytes of the lengths
// that it gives.
bool isStored(const void* before, int64_t size) {
  constexpr int64_t kHeader = 30;
  const auto* bytes = static_cast<const uint8_t*>(before);
  const auto at = [bytes](int64_t i) { return int64_t{bytes[i]} | int64_t{bytes[i + 1]} << 8; };
  for (int64_t i = size - kHeader; i >= std::max<int64_t>(0, size - kMostRecordHeader); --i) {
    if (std::memcmp(bytes + i, "PK\3\4", 4) == 0 && i + kHeader + at(i + 26) + at(i + 28) == size)
      return at(i + 8) == 0;
  }
  return false;
}

namespace {

constexpr int64_t kPage = 4096;
constexpr int64_t kPiece = int64_t{256} << 10;  // pages that are still in the processor's cache when they are filled
constexpr int64_t kPart = int64_t{1} << 20;     // the smallest part that is worth a thread

// Maps many pages at once, rather than one by one as they are touched. Best effort.
void populate(char* data, int64_t size) {
#ifdef MADV_POPULATE_WRITE
  const auto begin = reinterpret_cast<uintptr_t>(data) / kPage * kPage;
  madvise(reinterpret_cast<void*>(begin), reinterpret_cast<uintptr_t>(data) + size - begin, MADV_POPULATE_WRITE);
#endif
}

// 0 if all was read, else an errno, or -1 if the file ends before.
int readPiece(int descriptor, char* data, int64_t size, int64_t offset) {
  const bool isLarge = size >= kPart;
  while (size > 0) {
    const int64_t piece = isLarge ? std::min(size, kPiece) : size;
    if (isLarge) populate(data, piece);
    const ssize_t got = ::pread(descriptor, data, static_cast<size_t>(piece), offset);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got == 0 ? -1 : errno;
    data += got;
    size -= got;
    offset += got;
  }
  return 0;
}

}  // namespace

// Not at::parallel_for, which is serial if the caller is compiled without OpenMP.
void readInParallel(int descriptor, void* data, int64_t bytes, int64_t offset) {
  std::atomic<int> error{0};
  const auto read = [=, &error](int64_t from, int64_t to) {
    const int failed = readPiece(descriptor, static_cast<char*>(data) + from, to - from, offset + from);
    if (failed) error = failed;
  };
  const int64_t parts = std::clamp<int64_t>(bytes / kPart, 1, at::get_num_threads());
  const int64_t part = (bytes / parts + kPage - 1) / kPage * kPage;
  std::vector<std::thread> threads;
  int64_t from = 0;
  try {
    for (; from + part < bytes; from += part) threads.emplace_back(read, from, from + part);
  } catch (const std::system_error&) {  // no more threads: this one reads the rest
  }
  read(from, bytes);
  for (std::thread& thread : threads) thread.join();
  TORCH_CHECK(error == 0, "cannot read the file: ", error < 0 ? "it has become shorter" : std::strerror(error));
}

}  // namespace node_libtorch
