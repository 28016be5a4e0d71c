// Opens libtorch_cuda, and uses the interfaces that it registers.
#include "accelerator/cuda.h"

#include <ATen/Version.h>
#include <dlfcn.h>

#include <filesystem>
#include <mutex>

namespace node_libtorch {
namespace {

std::string& loadError() {
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

}  // namespace

void openCuda() {
  static std::once_flag once;
  std::call_once(once, [] {
    const auto library = libraryFolder() / "libtorch_cuda.so";
    std::error_code ignored;
    if (!std::filesystem::exists(library, ignored)) return;
    if (!dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL)) {
      const char* reason = dlerror();
      loadError() = reason ? reason : "unknown reason";
    }
  });
}

const std::string& cudaLoadError() { return loadError(); }

int cudaDeviceCount() {
  const auto* implementation = c10::impl::device_guard_impl_registry[static_cast<size_t>(c10::DeviceType::CUDA)].load();
  return implementation ? implementation->deviceCount() : 0;
}

c10::impl::VirtualGuardImpl cudaDevices() {
  TORCH_CHECK(cudaDeviceCount() > 0, "no CUDA device is available",
              loadError().empty() ? "" : ": libtorch_cuda could not be opened: ", loadError());
  return c10::impl::VirtualGuardImpl(c10::DeviceType::CUDA);
}

}  // namespace node_libtorch
