// Tensor properties and data; see tensors.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

// The memory of a typed array, a DataView or an ArrayBuffer.
struct Bytes {
  const void* data;
  size_t length;
};
Bytes bytesOf(Environment& environment, napi_value value);

// An ArrayBuffer and its memory. V8 ends the process where there is no memory for one, so that is looked for before.
napi_value newArrayBuffer(Environment& environment, size_t bytes, void** data);

void initTensors(Environment& environment, napi_value exports);

}  // namespace node_libtorch
