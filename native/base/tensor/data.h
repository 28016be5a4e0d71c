// Data of tensors to and from JavaScript's memory.
#pragma once

#include <ATen/core/Tensor.h>

#include "base/environment.h"

namespace node_libtorch {

// The memory of a typed array, a DataView or an ArrayBuffer.
struct Bytes {
  const void* data;
  size_t length;
};
Bytes bytesOf(Environment& environment, napi_value value);

// An ArrayBuffer and its memory. V8 aborts if the allocation fails, so a large one is checked first.
napi_value newArrayBuffer(Environment& environment, size_t bytes, void** data);

// Contiguous CPU elements, detached.
at::Tensor contiguousOnCpu(const at::Tensor& tensor);

// The dtype of a ScalarType code that JavaScript gave.
at::ScalarType scalarTypeFrom(double code);

}  // namespace node_libtorch
