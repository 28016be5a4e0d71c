// Hooks on tensors' gradients and on nodes.
#pragma once

#include <ATen/core/Tensor.h>

#include "base/environment.h"

namespace node_libtorch {

// Throws if another thread may be running the part of a graph that a hook on the tensor would be added to.
void checkAddsHook(Environment& environment, const at::Tensor& tensor);

}  // namespace node_libtorch
