// The type and the name are read from the environment once, when the addon is loaded.
#include "device.h"

#include <c10/util/Exception.h>

#include <cstdlib>

namespace fake_device {
namespace {

thread_local c10::DeviceIndex current = 0;

}  // namespace

const std::string& deviceName() {
  static const auto* name = [] {
    const char* given = std::getenv("NODE_LIBTORCH_FAKE_DEVICE");
    return new std::string(given ? given : "cuda");
  }();
  return *name;
}

bool isCuda() { return deviceName() == "cuda"; }

c10::DeviceType deviceType() { return isCuda() ? c10::DeviceType::CUDA : c10::DeviceType::PrivateUse1; }

c10::DispatchKey dispatchKey() { return isCuda() ? c10::DispatchKey::CUDA : c10::DispatchKey::PrivateUse1; }

c10::DeviceIndex currentDevice() { return current; }

void setCurrentDevice(c10::DeviceIndex index) { current = index; }

c10::DeviceIndex indexOf(c10::Device device) {
  const c10::DeviceIndex index = device.index();
  TORCH_CHECK(index < kDeviceCount, "CUDA error: invalid device ordinal");
  return index < 0 ? current : index;
}

}  // namespace fake_device
