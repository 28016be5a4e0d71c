// The address space of a device: each byte has two addresses. Tensors have the first, at which any access faults, so
// that a test ends if the host reads a device's memory; kernels use the second.
#pragma once

#include <c10/core/Device.h>

#include <cstddef>

namespace fake_device {

class Arena {
 public:
  Arena();
  // Returns the first address of fresh memory. Addresses are never used again.
  char* take(size_t bytes);
  // Gives the memory back to the system.
  void release(char* address, size_t bytes);
  bool contains(const void* address) const;
  char* forKernels(const void* address) const;

 private:
  int file_;
  char* tensors_;
  char* kernels_;
  size_t used_ = 0;
};

Arena& arenaOf(c10::DeviceIndex device);

// The address at which kernels reach what is at a tensor's address. Throws for an address that is no device's.
char* forKernels(const void* address);

}  // namespace fake_device
