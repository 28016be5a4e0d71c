// One sparse file in memory for each device, mapped twice.
#include "arena.h"

#include <c10/util/Exception.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>

#include "device.h"

namespace fake_device {
namespace {

// More than all tests together allocate; only touched pages take memory.
constexpr size_t kArenaBytes = size_t{1} << 40;

char* mapFile(int file, int protection) {
  void* address = mmap(nullptr, kArenaBytes, protection, MAP_SHARED | MAP_NORESERVE, file, 0);
  TORCH_CHECK(address != MAP_FAILED, "the fake device could not map its memory");
  return static_cast<char*>(address);
}

int makeFile() {
  const int file = memfd_create("fake-device", MFD_CLOEXEC);
  TORCH_CHECK(file >= 0 && ftruncate(file, static_cast<off_t>(kArenaBytes)) == 0,
              "the fake device could not make its memory");
  return file;
}

}  // namespace

Arena::Arena()
    : file_(makeFile()), tensors_(mapFile(file_, PROT_NONE)), kernels_(mapFile(file_, PROT_READ | PROT_WRITE)) {}

char* Arena::take(size_t bytes) {
  TORCH_CHECK(bytes <= kArenaBytes - used_, "the fake device has no addresses left");
  char* address = tensors_ + used_;
  used_ += bytes;
  return address;
}

void Arena::release(char* address, size_t bytes) {
  const auto offset = static_cast<off_t>(address - tensors_);
  const int result = fallocate(file_, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, static_cast<off_t>(bytes));
  TORCH_CHECK(result == 0, "the fake device could not give memory back");
}

bool Arena::contains(const void* address) const {
  const auto* byte = static_cast<const char*>(address);
  return byte >= tensors_ && byte < tensors_ + kArenaBytes;
}

char* Arena::forKernels(const void* address) const { return kernels_ + (static_cast<const char*>(address) - tensors_); }

Arena& arenaOf(c10::DeviceIndex device) {
  static auto* arenas = new std::array<Arena, kDeviceCount>();
  return arenas->at(device);
}

char* forKernels(const void* address) {
  if (!address) return nullptr;
  for (c10::DeviceIndex device = 0; device < kDeviceCount; ++device) {
    const Arena& arena = arenaOf(device);
    if (arena.contains(address)) return arena.forKernels(address);
  }
  TORCH_CHECK(false, "a kernel of the fake device was given an address of the host");
}

}  // namespace fake_device
