// Data of tensors to and from JavaScript's memory.
#include "base/tensor/data.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <cstring>
#include <string>

#include "base/entry.h"
#include "base/wrappers.h"

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

at::Tensor contiguousOnCpu(const at::Tensor& tensor) {
  at::NoGradGuard noGrad;
  const at::Tensor ordered = tensor.detach().to(at::kCPU).resolve_conj().resolve_neg().contiguous();
  // A zero tensor of autograd has no memory until it is cloned.
  return ordered._is_zerotensor() ? ordered.clone() : ordered;
}

at::ScalarType scalarTypeFrom(double code) {
  const auto type = static_cast<at::ScalarType>(static_cast<int>(code));
  TORCH_CHECK(type >= at::ScalarType::Byte && type < at::ScalarType::NumOptions, "unknown dtype");
  return type;
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

namespace {

napi_value copyOut(Environment& environment, const void* data, size_t bytes) {
  void* target = nullptr;
  napi_value result = newArrayBuffer(environment, bytes, &target);
  if (bytes) std::memcpy(target, data, bytes);
  return result;
}

// function readData(handle: Handle): ArrayBuffer - Copies the elements, in row-major order
napi_value readData(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = contiguousOnCpu(arguments.tensor(0));
  const size_t bytes = tensor.nbytes();
  return copyOut(environment, bytes ? tensor.const_data_ptr() : nullptr, bytes);
}

// function fromData(wrapper: object, bytes: ArrayBuffer | ArrayBufferView, dtype: number): Handle - Copies bytes into
// a 1-dim CPU tensor of as many elements as fit
napi_value fromData(Environment& environment, const Arguments& arguments) {
  const Bytes bytes = bytesOf(environment, arguments.value(1));
  const at::ScalarType type = scalarTypeFrom(arguments.number(2));
  const auto count = static_cast<int64_t>(bytes.length / c10::elementSize(type));
  at::Tensor tensor = at::empty({count}, at::TensorOptions().dtype(type));
  if (count) std::memcpy(tensor.mutable_data_ptr(), bytes.data, static_cast<size_t>(tensor.nbytes()));
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

}  // namespace

void initTensorData(Environment& environment, napi_value exports) {
  define(environment, exports, "readData", entry<readData>);
  define(environment, exports, "fromData", entry<fromData>);
}

}  // namespace node_libtorch
