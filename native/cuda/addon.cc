// The CUDA addon's entry: what of torch.cuda needs symbols of libtorch_cuda. It has an environment of its own, and no
// tensors: the main addon's tables are not shared.
#include <napi.h>

#include "base/environment.h"
#include "base/errors.h"

namespace node_libtorch {

using Init = void(Environment& environment, napi_value exports);

// base/
Init initErrors;
// cuda/
Init initGraphs, initAllocator, initPools, initRuntime, initRanges;

namespace {

constexpr Init* kInits[] = {initErrors, initGraphs, initAllocator, initPools, initRuntime, initRanges};

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  try {
    for (Init* init : kInits) init(*environment, exports);
  } catch (...) {
    throwToJs(*environment);  // a worker that is terminated while it loads
  }
  return exports;
}

}  // namespace
}  // namespace node_libtorch

static Napi::Object Init(Napi::Env env, Napi::Object exports) { return node_libtorch::init(env, exports); }
NODE_API_MODULE(node_libtorch_cuda, Init)
