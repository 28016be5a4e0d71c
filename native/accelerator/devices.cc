// CUDA devices: count, names, the current one, synchronization.
#include <c10/core/DeviceGuard.h>
#include <dlfcn.h>

#include <array>

#include "accelerator/cuda.h"
#include "base/entry.h"

namespace node_libtorch {
namespace {

c10::DeviceIndex cudaIndex(const Arguments& arguments) {
  const double index = arguments.number(0);
  const int count = cudaDeviceCount();
  TORCH_CHECK(index >= 0 && index < count, "invalid CUDA device ordinal ", index, " (", count, " present)");
  return static_cast<c10::DeviceIndex>(index);
}

// function cudaCount(): number
napi_value cudaCount(Environment& environment, const Arguments&) { return numberToJs(environment, cudaDeviceCount()); }

// function hasCuda(): boolean - Whether this LibTorch has CUDA, even if there are no devices
napi_value hasCuda(Environment& environment, const Arguments&) {
  return booleanToJs(environment, c10::impl::hasDeviceGuardImpl(c10::DeviceType::CUDA));
}

// function cudaLoadError(): string
napi_value loadError(Environment& environment, const Arguments&) { return stringToJs(environment, cudaLoadError()); }

// function cudaDevice(): number
napi_value cudaDevice(Environment& environment, const Arguments&) {
  return numberToJs(environment, cudaDevices().getDevice().index());
}

// function setCudaDevice(index: number): void
napi_value setCudaDevice(Environment&, const Arguments& arguments) {
  const auto devices = cudaDevices();
  devices.setDevice(c10::Device(c10::DeviceType::CUDA, cudaIndex(arguments)));
  return nullptr;
}

// function cudaSynchronize(index: number): void
napi_value cudaSynchronize(Environment&, const Arguments& arguments) {
  const auto devices = cudaDevices();
  devices.synchronizeDevice(cudaIndex(arguments));
  return nullptr;
}

// function cudaName(index: number): string - Asks the driver for the device's name, which needs no toolkit
napi_value cudaName(Environment& environment, const Arguments& arguments) {
  cudaDevices();  // throws if there is none
  const int index = cudaIndex(arguments);
  void* driver = dlopen("libcuda.so.1", RTLD_NOW);
  TORCH_CHECK(driver, "the NVIDIA driver's libcuda.so.1 could not be opened");
  const auto init = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
  const auto get = reinterpret_cast<int (*)(int*, int)>(dlsym(driver, "cuDeviceGet"));
  const auto name = reinterpret_cast<int (*)(char*, int, int)>(dlsym(driver, "cuDeviceGetName"));
  std::array<char, 256> text{};
  int device = 0;
  TORCH_CHECK(init && get && name && init(0) == 0 && get(&device, index) == 0 &&
                  name(text.data(), static_cast<int>(text.size()), device) == 0,
              "the NVIDIA driver did not name device ", index);
  return stringToJs(environment, text.data());
}

}  // namespace

void initDevices(Environment& environment, napi_value exports) {
  openCuda();
  define(environment, exports, "cudaCount", entry<cudaCount>);
  define(environment, exports, "hasCuda", entry<hasCuda>);
  define(environment, exports, "cudaLoadError", entry<loadError>);
  define(environment, exports, "cudaDevice", entry<cudaDevice>);
  define(environment, exports, "setCudaDevice", entry<setCudaDevice>);
  define(environment, exports, "cudaSynchronize", entry<cudaSynchronize>);
  define(environment, exports, "cudaName", entry<cudaName>);
}

}  // namespace node_libtorch
