// Accelerators: which one there is, its devices, the current one, synchronization.
#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>

#include "accelerator/cuda.h"
#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

// function acceleratorType(): number - The type of the accelerator that this LibTorch supports; -1 for none
napi_value acceleratorType(Environment& environment, const Arguments&) {
  const auto type = at::accelerator::getAccelerator(false);
  return numberToJs(environment, type.has_value() ? static_cast<double>(*type) : -1);
}

// function deviceCount(type: number): number
napi_value deviceCount(Environment& environment, const Arguments& arguments) {
  const double type = arguments.number(0);
  const auto* devices = c10::impl::device_guard_impl_registry[static_cast<size_t>(type)].load();
  return numberToJs(environment, devices ? devices->deviceCount() : 0);
}

// function hasDevices(type: number): boolean - Whether this LibTorch supports a type of device, even if there is none
napi_value hasDevices(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, c10::impl::hasDeviceGuardImpl(static_cast<c10::DeviceType>(arguments.number(0))));
}

// function initializeDevices(type: number): void - Does once what LibTorch does at the first use
napi_value initializeDevices(Environment&, const Arguments& arguments) {
  at::globalContext().lazyInitDevice(devicesOf(arguments, 0).type());
  return nullptr;
}

// function currentDevice(type: number): number
napi_value currentDevice(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, devicesOf(arguments, 0).getDevice().index());
}

// function setDevice(type: number, index: number): void
napi_value setDevice(Environment&, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  devicesOf(arguments, 0).setDevice(device);
  return nullptr;
}

// function synchronizeDevice(type: number, index: number): void
napi_value synchronizeDevice(Environment&, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  devicesOf(arguments, 0).synchronizeDevice(device.index());
  return nullptr;
}

// function deviceDtypes(type: number, index: number): number[] - The dtypes of tensors that a device can allocate
napi_value deviceDtypes(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  std::vector<double> dtypes;
  devicesOf(arguments, 0).getDeviceCapability(device).forEachSupportedScalarType([&](c10::ScalarType dtype) {
    dtypes.push_back(static_cast<int>(dtype));
  });
  return numbersToJs(environment, dtypes);
}

// function cudaLoadError(): string
napi_value loadError(Environment& environment, const Arguments&) { return stringToJs(environment, cudaLoadError()); }

}  // namespace

void initDevices(Environment& environment, napi_value exports) {
  openCuda();
  define(environment, exports, "acceleratorType", entry<acceleratorType>);
  define(environment, exports, "deviceCount", entry<deviceCount>);
  define(environment, exports, "hasDevices", entry<hasDevices>);
  define(environment, exports, "initializeDevices", entry<initializeDevices>);
  define(environment, exports, "currentDevice", entry<currentDevice>);
  define(environment, exports, "setDevice", entry<setDevice>);
  define(environment, exports, "synchronizeDevice", entry<synchronizeDevice>);
  define(environment, exports, "deviceDtypes", entry<deviceDtypes>);
  define(environment, exports, "cudaLoadError", entry<loadError>);
}

}  // namespace node_libtorch
