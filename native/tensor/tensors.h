// Tensor properties and data; see tensors.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

// The memory of a typed array, a DataView or an ArrayBuffer.
struct Bytes {
  const void* data;
  size_t length;
};
Bytes bytesOf(Environment& environment, napi_value value);

// An ArrayBuffer and its memory. V8 ends the process where there is no memory for one, so that is looked for before.
napi_value newArrayBuffer(Environment& environment, size_t bytes, void** data);

// The elements on the CPU, one behind another; autograd does not see it.
at::Tensor inOrder(const at::Tensor& tensor);

// The dtype of a number that JavaScript gave.
at::ScalarType scalarTypeFrom(double code);

void initTensors(Environment& environment, napi_value exports);

}  // namespace node_libtorch
