// Preloaded library: the Nth call of a process that writes to a folder fails, as on a full disk, a broken one or a
// read-only one. NODE_LIBTORCH_FAILING_CALLS names a file that holds the folder's path and what fails; see struct
// Control, as in faults.ts.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

struct Control {
  std::atomic<int32_t> failing_call;  // the number of the call that fails, from 1; 0 for none
  int32_t error;                      // its errno
  int32_t lasts;                      // 1: every later call fails, too
  int32_t halves;                     // 1: a write before the failing one writes half of its bytes
  std::atomic<int32_t> calls;         // the number of calls so far
  std::atomic<int32_t> failures;      // how many of them failed
  int32_t length;                     // of the path
  char folder[4000];
};

constexpr int kMostDescriptors = 4096;
std::atomic<bool> watched[kMostDescriptors];

Control* control() {
  static Control* mapped = [] {
    const char* name = getenv("NODE_LIBTORCH_FAILING_CALLS");
    if (name == nullptr) return static_cast<Control*>(nullptr);
    static auto* open_file = reinterpret_cast<int (*)(const char*, int, ...)>(dlsym(RTLD_NEXT, "open"));
    int descriptor = open_file(name, O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return static_cast<Control*>(nullptr);
    void* address = mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    return address == MAP_FAILED ? nullptr : static_cast<Control*>(address);
  }();
  return mapped;
}

bool is_within(const char* path) {
  Control* settings = control();
  return settings != nullptr && settings->length > 0 && path != nullptr &&
         strncmp(path, settings->folder, settings->length) == 0;
}

bool is_watched(int descriptor) { return descriptor >= 0 && descriptor < kMostDescriptors && watched[descriptor]; }

// Counts a call, and says whether it fails; then errno is set.
bool fails(bool* is_before = nullptr) {
  Control* settings = control();
  int number = ++settings->calls;
  int failing = settings->failing_call;
  if (is_before != nullptr) *is_before = settings->halves != 0 && number == failing - 1;
  if (failing == 0 || number < failing || (number > failing && settings->lasts == 0)) return false;
  settings->failures++;
  errno = settings->error;
  return true;
}

template <typename F>
F next(const char* name) {
  return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

bool writes(int flags) { return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0; }

int open_through(const char* name, const char* path, int flags, mode_t mode) {
  bool counts = is_within(path) && writes(flags);
  if (counts && fails()) return -1;
  int descriptor = next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
  // A folder is opened to be flushed.
  if (descriptor >= 0 && descriptor < kMostDescriptors)
    watched[descriptor] = counts || (is_within(path) && !writes(flags));
  return descriptor;
}

}  // namespace

#define READ_MODE(flags)                        \
  mode_t mode = 0;                              \
  if (((flags) & (O_CREAT | O_TMPFILE)) != 0) { \
    va_list rest;                               \
    va_start(rest, flags);                      \
    mode = va_arg(rest, mode_t);                \
    va_end(rest);                               \
  }

extern "C" {

int open(const char* path, int flags, ...) {
  READ_MODE(flags)
  return open_through("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  READ_MODE(flags)
  return open_through("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t count) {
  bool halves = false;
  if (is_watched(descriptor) && fails(&halves)) return -1;
  return next<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, bytes,
                                                              halves && count > 1 ? count / 2 : count);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t at) {
  bool halves = false;
  if (is_watched(descriptor) && fails(&halves)) return -1;
  return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(descriptor, bytes,
                                                                      halves && count > 1 ? count / 2 : count, at);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off_t at) {
  bool halves = false;
  if (is_watched(descriptor) && fails(&halves)) return -1;
  return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite64")(descriptor, bytes,
                                                                        halves && count > 1 ? count / 2 : count, at);
}

ssize_t writev(int descriptor, const iovec* parts, int count) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<ssize_t (*)(int, const iovec*, int)>("writev")(descriptor, parts, count);
}

ssize_t pwritev(int descriptor, const iovec* parts, int count, off_t at) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<ssize_t (*)(int, const iovec*, int, off_t)>("pwritev")(descriptor, parts, count, at);
}

int fsync(int descriptor) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<int (*)(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<int (*)(int)>("fdatasync")(descriptor);
}

int ftruncate(int descriptor, off_t length) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<int (*)(int, off_t)>("ftruncate")(descriptor, length);
}

int fchmod(int descriptor, mode_t mode) {
  if (is_watched(descriptor) && fails()) return -1;
  return next<int (*)(int, mode_t)>("fchmod")(descriptor, mode);
}

// A disk may report at the end what it could not write; the descriptor is closed all the same.
int close(int descriptor) {
  bool failing = is_watched(descriptor) && fails();
  if (descriptor >= 0 && descriptor < kMostDescriptors) watched[descriptor] = false;
  int error = errno;
  int status = next<int (*)(int)>("close")(descriptor);
  if (!failing) return status;
  errno = error;
  return -1;
}

int rename(const char* from, const char* to) {
  if (is_within(to) && fails()) return -1;
  return next<int (*)(const char*, const char*)>("rename")(from, to);
}

}  // extern "C"
