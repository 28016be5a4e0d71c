// The identity of the fake devices: their type, their number, the current one of each thread.
#pragma once

#include <c10/core/Device.h>
#include <c10/core/DispatchKey.h>

#include <string>

namespace fake_device {

// Whether NODE_LIBTORCH_FAKE_DEVICE is unset or 'cuda'. Any other value is the name of a PrivateUse1 device.
bool isCuda();
// The name that device strings begin with.
const std::string& deviceName();
c10::DeviceType deviceType();
c10::DispatchKey dispatchKey();

constexpr c10::DeviceIndex kDeviceCount = 2;

// The current device of the calling thread.
c10::DeviceIndex currentDevice();
void setCurrentDevice(c10::DeviceIndex index);

// The index of a device, the current one's if it names none. Throws if there is no such device.
c10::DeviceIndex indexOf(c10::Device device);

// Makes a device the current one of this thread for as long as the guard lives.
class CurrentDeviceGuard {
 public:
  explicit CurrentDeviceGuard(c10::Device device) : previous_(currentDevice()) { setCurrentDevice(indexOf(device)); }
  ~CurrentDeviceGuard() { setCurrentDevice(previous_); }
  CurrentDeviceGuard(const CurrentDeviceGuard&) = delete;
  CurrentDeviceGuard& operator=(const CurrentDeviceGuard&) = delete;

 private:
  c10::DeviceIndex previous_;
};

}  // namespace fake_device
