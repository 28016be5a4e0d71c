// Hooks on tensors' gradients and on nodes; see hooks.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

// Throws where the tensor's part of a graph, which a hook is to be added to, may be running in another thread.
void checkAddsHook(Environment& environment, const at::Tensor& tensor);

void initHooks(Environment& environment, napi_value exports);

}  // namespace node_libtorch
