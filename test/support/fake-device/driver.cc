// The functions of NVIDIA's driver that the library calls itself, for the names of devices. The addon has the driver's
// file name as its soname, so that dlopen() finds it in the driver's place.
#include <algorithm>
#include <string_view>

#include "device.h"

namespace {

constexpr std::string_view kName = "Fake device";
constexpr int kSuccess = 0;
constexpr int kInvalidDevice = 101;  // CUDA_ERROR_INVALID_DEVICE

}  // namespace

extern "C" {

__attribute__((visibility("default"))) int cuInit(unsigned) { return kSuccess; }

__attribute__((visibility("default"))) int cuDeviceGet(int* device, int index) {
  if (index < 0 || index >= fake_device::kDeviceCount) return kInvalidDevice;
  *device = index;
  return kSuccess;
}

__attribute__((visibility("default"))) int cuDeviceGetName(char* text, int length, int) {
  const auto count = kName.copy(text, std::max(length - 1, 0));
  text[count] = '\0';
  return kSuccess;
}

}  // extern "C"
