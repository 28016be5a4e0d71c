// Tensors in the memory of JavaScript's buffers.
#include "tensor/borrowed.h"

#include <ATen/ATen.h>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/tensor/data.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

void release(void* context) { delete static_cast<JsReference*>(context); }

// function borrowData(wrapper: object, bytes: Uint8Array, dtype: number): Handle - Makes a 1-dim CPU tensor in the
// array's memory, which the tensor keeps; nothing may detach the array's buffer
napi_value borrowData(Environment& environment, const Arguments& arguments) {
  const Bytes bytes = bytesOf(environment, arguments.value(1));
  const at::ScalarType type = scalarTypeFrom(arguments.number(2));
  auto buffer = std::make_unique<JsReference>(environment, arguments.value(1));
  void* data = const_cast<void*>(bytes.data);
  c10::DataPtr memory(data, buffer.release(), release, c10::kCPU);
  const c10::Storage storage(c10::Storage::use_byte_size_t(), bytes.length, std::move(memory), nullptr, false);
  const auto count = static_cast<int64_t>(bytes.length / c10::elementSize(type));
  at::Tensor tensor = at::empty({0}, at::TensorOptions().dtype(type));
  tensor.set_(storage, 0, {count});
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

}  // namespace

bool isBorrowed(const at::Tensor& tensor) {
  return tensor.has_storage() && tensor.storage().data_ptr().get_deleter() == release;
}

void initBorrowed(Environment& environment, napi_value exports) {
  define(environment, exports, "borrowData", entry<borrowData>);
}

}  // namespace node_libtorch
