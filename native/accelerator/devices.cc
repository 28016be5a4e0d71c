// Devices and what this LibTorch can do; CUDA is opened at run time where the LibTorch found has it.
#include "accelerator/devices.h"

#include <ATen/Context.h>
#include <ATen/Version.h>
#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <dlfcn.h>
#include <torch/version.h>

#include <array>
#include <filesystem>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// Why libtorch_cuda could not be opened, empty when there is none or it was.
std::string& cudaProblem() {
  static auto* problem = new std::string();
  return *problem;
}

std::filesystem::path libraryFolder() {
  Dl_info info{};
  if (!dladdr(reinterpret_cast<void*>(&at::show_config), &info) || !info.dli_fname) return {};
  std::error_code ignored;
  const auto path = std::filesystem::weakly_canonical(info.dli_fname, ignored);
  return path.parent_path();
}

// Linked to the CPU libraries alone, the addon runs on any LibTorch; libtorch_cuda registers its kernels when opened.
void openCuda() {
  static std::once_flag once;
  std::call_once(once, [] {
    const auto library = libraryFolder() / "libtorch_cuda.so";
    std::error_code ignored;
    if (!std::filesystem::exists(library, ignored)) return;
    if (!dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL)) {
      const char* reason = dlerror();
      cudaProblem() = reason ? reason : "unknown reason";
    }
  });
}

int cudaDeviceCount() {
  const auto* implementation = c10::impl::device_guard_impl_registry[static_cast<size_t>(c10::DeviceType::CUDA)].load();
  return implementation ? implementation->deviceCount() : 0;
}

const c10::impl::VirtualGuardImpl cudaGuard() {
  TORCH_CHECK(cudaDeviceCount() > 0, "no CUDA device is available",
              cudaProblem().empty() ? "" : ": libtorch_cuda could not be opened: ", cudaProblem());
  return c10::impl::VirtualGuardImpl(c10::DeviceType::CUDA);
}

c10::DeviceIndex cudaIndex(const Arguments& arguments) {
  const double index = arguments.number(0);
  const int count = cudaDeviceCount();
  TORCH_CHECK(index >= 0 && index < count, "invalid CUDA device ordinal ", index, " (", count, " present)");
  return static_cast<c10::DeviceIndex>(index);
}

// function cudaCount(): number
napi_value cudaCount(Environment& environment, const Arguments&) { return numberToJs(environment, cudaDeviceCount()); }

// function cudaLoadError(): string
napi_value cudaLoadError(Environment& environment, const Arguments&) { return stringToJs(environment, cudaProblem()); }

// function cudaDevice(): number
napi_value cudaDevice(Environment& environment, const Arguments&) {
  return numberToJs(environment, cudaGuard().getDevice().index());
}

// function setCudaDevice(index: number): void
napi_value setCudaDevice(Environment&, const Arguments& arguments) {
  const auto guard = cudaGuard();
  guard.setDevice(c10::Device(c10::DeviceType::CUDA, cudaIndex(arguments)));
  return nullptr;
}

// function cudaSynchronize(index: number): void
napi_value cudaSynchronize(Environment&, const Arguments& arguments) {
  const auto guard = cudaGuard();
  guard.synchronizeDevice(cudaIndex(arguments));
  return nullptr;
}

// function cudaName(index: number): string - from the driver, whose interface needs no toolkit
napi_value cudaName(Environment& environment, const Arguments& arguments) {
  cudaGuard();
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

// function emptyDeviceCache(): void
napi_value emptyDeviceCache(Environment&, const Arguments&) {
  if (cudaDeviceCount() > 0) at::getDeviceAllocator(c10::DeviceType::CUDA)->emptyCache();
  return nullptr;
}

// function libtorchVersion(): string
napi_value libtorchVersion(Environment& environment, const Arguments&) {
  return stringToJs(environment, TORCH_VERSION);
}

// function showConfig(): string
napi_value showConfig(Environment& environment, const Arguments&) { return stringToJs(environment, at::show_config()); }

// function cpuCapability(): string
napi_value cpuCapability(Environment& environment, const Arguments&) {
  return stringToJs(environment, at::get_cpu_capability());
}

}  // namespace

void initDevices(Environment& environment, napi_value exports) {
  openCuda();
  define(environment, exports, "cudaCount", entry<cudaCount>);
  define(environment, exports, "cudaLoadError", entry<cudaLoadError>);
  define(environment, exports, "cudaDevice", entry<cudaDevice>);
  define(environment, exports, "setCudaDevice", entry<setCudaDevice>);
  define(environment, exports, "cudaSynchronize", entry<cudaSynchronize>);
  define(environment, exports, "cudaName", entry<cudaName>);
  define(environment, exports, "emptyDeviceCache", entry<emptyDeviceCache>);
  define(environment, exports, "libtorchVersion", entry<libtorchVersion>);
  define(environment, exports, "showConfig", entry<showConfig>);
  define(environment, exports, "cpuCapability", entry<cpuCapability>);
}

}  // namespace node_libtorch
