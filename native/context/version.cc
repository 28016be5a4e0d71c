// The LibTorch in use: its version, its build options, the CPU capability that its kernels use.
#include <ATen/Version.h>
#include <torch/version.h>

#include "base/entry.h"

namespace node_libtorch {
namespace {

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

void initVersion(Environment& environment, napi_value exports) {
  define(environment, exports, "libtorchVersion", entry<libtorchVersion>);
  define(environment, exports, "showConfig", entry<showConfig>);
  define(environment, exports, "cpuCapability", entry<cpuCapability>);
}

}  // namespace node_libtorch
