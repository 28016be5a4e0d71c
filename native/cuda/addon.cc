// The CUDA addon's entry: what of torch.cuda needs symbols of libtorch_cuda. It has an environment of its own, and no
// tensors: the main addon's tables are not shared.
#include <napi.h>

#include "base/entry.h"

namespace node_libtorch {

// base/
Init initErrors;
// cuda/
Init initGraphs, initAllocator, initPools, initRuntime, initRanges;

namespace {

constexpr Init* kInits[] = {initErrors, initGraphs, initAllocator, initPools, initRuntime, initRanges};

}  // namespace
}  // namespace node_libtorch

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  return node_libtorch::initAddon(env, exports, node_libtorch::kInits);
}
NODE_API_MODULE(node_libtorch_cuda, Init)
