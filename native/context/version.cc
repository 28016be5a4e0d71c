// The LibTorch in use: its version, its build options, the CPU capability that its kernels use.
#include <ATen/Version.h>
#include <c10/util/Exception.h>
#include <caffe2/core/common.h>
#include <dlfcn.h>
#include <torch/version.h>

#include <string>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// The version that the loaded library says it has; empty if it does not say.
std::string loadedVersion() {
  const auto& options = caffe2::GetBuildOptions();
  const auto found = options.find("TORCH_VERSION");
  return found == options.end() ? "" : found->second;
}

std::string loadedPath() {
  Dl_info found{};
  return dladdr(reinterpret_cast<void*>(&caffe2::GetBuildOptions), &found) != 0 && found.dli_fname ? found.dli_fname
                                                                                                   : "";
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

// Objects of LibTorch have another layout in each minor: with another one, the first backward would be a segmentation
// fault.
void initLibtorch(Environment&, napi_value) {
  const std::string loaded = loadedVersion();
  const std::string minor = std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR) + ".";
  TORCH_CHECK(loaded.empty() || loaded.rfind(minor, 0) == 0, "it was built with LibTorch ", TORCH_VERSION,
              ", but the system gives it LibTorch ", loaded, " from ", loadedPath(),
              ". Either PyTorch was upgraded since, or LD_LIBRARY_PATH names a folder of another one: build the addon "
              "again, or unset LD_LIBRARY_PATH.");
}

void initVersion(Environment& environment, napi_value exports) {
  define(environment, exports, "libtorchVersion", entry<libtorchVersion>);
  define(environment, exports, "showConfig", entry<showConfig>);
  define(environment, exports, "cpuCapability", entry<cpuCapability>);
}

}  // namespace node_libtorch
