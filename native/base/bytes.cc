// Bytes in JavaScript's memory.
#include "base/bytes.h"

#include <c10/util/Exception.h>

#include <cstdlib>
#include <cstring>
#include <string>

#include "base/entry.h"

namespace node_libtorch {

napi_value newArrayBuffer(Environment& environment, size_t bytes, void** data) {
  constexpr size_t kLarge = size_t{64} << 20;
  if (bytes > kLarge) {
    void* probe = std::calloc(1, bytes);
    if (!probe)
      C10_THROW_ERROR(OutOfMemoryError, "no memory for an ArrayBuffer of " + std::to_string(bytes) + " bytes");
    std::free(probe);
  }
  napi_value result;
  check(environment, napi_create_arraybuffer(environment.env, bytes, data, &result));
  return result;
}

Bytes bytesOf(Environment& environment, napi_value value) {
  bool isView = false;
  void* data = nullptr;
  size_t length = 0;
  napi_is_typedarray(environment.env, value, &isView);
  if (isView) {
    napi_typedarray_type type;
    check(environment, napi_get_typedarray_info(environment.env, value, &type, &length, &data, nullptr, nullptr));
    switch (type) {
      case napi_int16_array:
      case napi_uint16_array:
        return {data, length * 2};
      case napi_int32_array:
      case napi_uint32_array:
      case napi_float32_array:
        return {data, length * 4};
      case napi_float64_array:
      case napi_bigint64_array:
      case napi_biguint64_array:
        return {data, length * 8};
      default:
        return {data, length};
    }
  }
  check(environment, napi_get_arraybuffer_info(environment.env, value, &data, &length));
  return {data, length};
}

napi_value copyToJs(Environment& environment, const void* data, size_t bytes) {
  void* target = nullptr;
  napi_value buffer = newArrayBuffer(environment, bytes, &target);
  if (bytes) std::memcpy(target, data, bytes);
  return buffer;
}

}  // namespace node_libtorch
