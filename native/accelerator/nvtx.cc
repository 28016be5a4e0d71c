// Annotations for NVIDIA's profilers, by the functions that libtorch_cuda registers with LibTorch's profiler.
#include <torch/csrc/profiler/stubs/base.h>

#include "base/entry.h"

namespace node_libtorch {
namespace {

const torch::profiler::impl::ProfilerStubs& annotations() {
  const auto* stubs = torch::profiler::impl::cudaStubs();
  TORCH_CHECK(stubs->enabled(), "NVTX functions not installed. Are you sure you have a CUDA build?");
  return *stubs;
}

// function nvtxMark(text: string): void
napi_value nvtxMark(Environment&, const Arguments& arguments) {
  annotations().mark(arguments.string(0).c_str());
  return nullptr;
}

// function nvtxRangePush(text: string): void
napi_value nvtxRangePush(Environment&, const Arguments& arguments) {
  annotations().rangePush(arguments.string(0).c_str());
  return nullptr;
}

// function nvtxRangePop(): void
napi_value nvtxRangePop(Environment&, const Arguments&) {
  annotations().rangePop();
  return nullptr;
}

}  // namespace

void initNvtx(Environment& environment, napi_value exports) {
  define(environment, exports, "nvtxMark", entry<nvtxMark>);
  define(environment, exports, "nvtxRangePush", entry<nvtxRangePush>);
  define(environment, exports, "nvtxRangePop", entry<nvtxRangePop>);
}

}  // namespace node_libtorch
