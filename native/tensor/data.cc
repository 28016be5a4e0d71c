// Data of tensors to and from JavaScript's memory.
#include "base/tensor/data.h"

#include <ATen/ATen.h>

#include <cstring>

#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/wrappers.h"

namespace node_libtorch {

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

namespace {

// function readData(handle: Handle): ArrayBuffer - Copies the elements, in row-major order
napi_value readData(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = contiguousOnCpu(arguments.tensor(0));
  const size_t bytes = tensor.nbytes();
  checkMemoryLimit(bytes);
  return copyToJs(environment, bytes ? tensor.const_data_ptr() : nullptr, bytes);
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
