#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

c10::DeviceType typeOf(const Arguments& arguments, size_t i) {
  const double type = arguments.number(i);
  TORCH_CHECK(type >= 0 && type < static_cast<double>(c10::DeviceType::COMPILE_TIME_MAX_DEVICE_TYPES), "device type ",
              type, " does not exist");
  return static_cast<c10::DeviceType>(static_cast<int>(type));
}

}  // namespace

c10::impl::VirtualGuardImpl devicesOf(const Arguments& arguments, size_t i) {
  return c10::impl::VirtualGuardImpl(typeOf(arguments, i));
}

c10::Device deviceOf(const Arguments& arguments, size_t i) {
  const auto devices = devicesOf(arguments, i);
  if (devices.type() == c10::DeviceType::CPU) return c10::Device(c10::DeviceType::CPU);
  const double index = arguments.number(i + 1);
  const int count = devices.deviceCount();
  TORCH_CHECK(index >= 0 && index < count, "invalid ", c10::DeviceTypeName(devices.type()), " device ordinal ", index,
              " (", count, " present)");
  return c10::Device(devices.type(), static_cast<c10::DeviceIndex>(index));
}

c10::Stream streamOf(const Arguments& arguments, size_t i) {
  const c10::Device device = deviceOf(arguments, i);
  return c10::Stream(c10::Stream::UNSAFE, device, bigIntFromJs(arguments.environment(), arguments.value(i + 2)));
}

}  // namespace node_libtorch
