// Tensors in the memory of JavaScript's buffers.
#pragma once

#include <ATen/core/Tensor.h>

namespace node_libtorch {

// Whether the tensor's memory is a JavaScript buffer's, which ends with its environment.
bool isBorrowed(const at::Tensor& tensor);

}  // namespace node_libtorch
