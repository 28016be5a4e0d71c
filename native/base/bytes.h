// Bytes in JavaScript's memory.
#pragma once

#include <napi.h>

#include <cstddef>

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

// A copy of bytes in an ArrayBuffer.
napi_value copyToJs(Environment& environment, const void* data, size_t bytes);

}  // namespace node_libtorch
