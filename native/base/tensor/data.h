// Data of tensors to and from JavaScript's memory.
#pragma once

#include <ATen/core/Tensor.h>

#include "base/bytes.h"

namespace node_libtorch {

// Contiguous CPU elements, detached.
at::Tensor contiguousOnCpu(const at::Tensor& tensor);

// The dtype of a ScalarType code that JavaScript gave.
at::ScalarType scalarTypeFrom(double code);

}  // namespace node_libtorch
