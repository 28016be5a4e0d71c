// The functions of NVIDIA's driver, of its management library and of its annotations that the library calls itself. The
// addon has the driver's file name as its soname, so that dlopen() finds it in the driver's place.
#include "driver.h"

#include <torch/csrc/profiler/stubs/base.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <string_view>

#include "device.h"

namespace fake_device {
namespace {

constexpr std::string_view kName = "Fake device";
constexpr int kSuccess = 0;
constexpr int kInvalidDevice = 101;  // CUDA_ERROR_INVALID_DEVICE
constexpr size_t kTotalBytes = size_t{16} << 30;

std::atomic<int> marks{0};
std::atomic<int> openRanges{0};

class Annotations final : public torch::profiler::impl::ProfilerStubs {
 public:
  void record(c10::DeviceIndex*, torch::profiler::impl::ProfilerVoidEventStub*, int64_t*) const override {}
  float elapsed(const torch::profiler::impl::ProfilerVoidEventStub*,
                const torch::profiler::impl::ProfilerVoidEventStub*) const override {
    return 0;
  }
  void mark(const char*) const override { ++marks; }
  void rangePush(const char*) const override { ++openRanges; }
  void rangePop() const override { --openRanges; }
  bool enabled() const override { return true; }
  void onEachDevice(std::function<void(int)>) const override {}
  void synchronize() const override {}
};

}  // namespace

void registerAnnotations() { torch::profiler::impl::registerCUDAMethods(new Annotations()); }

int annotationMarks() { return marks; }

int openAnnotationRanges() { return openRanges; }

}  // namespace fake_device

#define DRIVER_FUNCTION extern "C" __attribute__((visibility("default"))) int

DRIVER_FUNCTION cuInit(unsigned) { return fake_device::kSuccess; }

DRIVER_FUNCTION cuDeviceGet(int* device, int index) {
  if (index < 0 || index >= fake_device::kDeviceCount) return fake_device::kInvalidDevice;
  *device = index;
  return fake_device::kSuccess;
}

DRIVER_FUNCTION cuDeviceGetName(char* text, int length, int) {
  const auto count = fake_device::kName.copy(text, std::max(length - 1, 0));
  text[count] = '\0';
  return fake_device::kSuccess;
}

DRIVER_FUNCTION cuDeviceGetUuid(std::array<unsigned char, 16>* uuid, int device) {
  uuid->fill(static_cast<unsigned char>(device + 1));
  return fake_device::kSuccess;
}

DRIVER_FUNCTION cuDeviceTotalMem_v2(size_t* bytes, int) {
  *bytes = fake_device::kTotalBytes;
  return fake_device::kSuccess;
}

// An attribute's value is its number, but for the compute capability, 9.0.
DRIVER_FUNCTION cuDeviceGetAttribute(int* value, int attribute, int) {
  constexpr int kMajor = 75;
  constexpr int kMinor = 76;
  *value = attribute == kMajor ? 9 : attribute == kMinor ? 0 : attribute;
  return fake_device::kSuccess;
}

DRIVER_FUNCTION cuDeviceCanAccessPeer(int* possible, int device, int peer) {
  *possible = device != peer;
  return fake_device::kSuccess;
}
