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

void initTensors(Environment& environment, napi_value exports);

}  // namespace node_libtorch
