// Hooks on tensors' gradients and on nodes; see hooks.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initHooks(Environment& environment, napi_value exports);

}  // namespace node_libtorch
