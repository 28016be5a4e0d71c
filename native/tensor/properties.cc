// The properties of a tensor that JavaScript reads without an operator's call.
#include <ATen/ATen.h>

#include "base/entry.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

void writeSizes(Environment& environment, at::IntArrayRef sizes) {
  Tape& tape = environment.state<Tape>();
  TORCH_CHECK(kFirstValue + sizes.size() <= tape.size, "too many dimensions: ", sizes.size());
  tape.data[kCellResult] = static_cast<double>(sizes.size());
  for (size_t i = 0; i < sizes.size(); ++i) tape.data[kFirstValue + i] = static_cast<double>(sizes[i]);
}

// function sizes(handle: number): void - the count in kCellResult, the sizes from kFirstValue
napi_value sizes(Environment& environment, const Arguments& arguments) {
  writeSizes(environment, arguments.tensor(0).sizes());
  return nullptr;
}

// function dim(handle: number): number - without the tape, on which an operator's arguments may stand
napi_value dim(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).dim()));
}

// function strides(handle: number): void
napi_value strides(Environment& environment, const Arguments& arguments) {
  writeSizes(environment, arguments.tensor(0).strides());
  return nullptr;
}

// function dtype(handle: number): number - c10::ScalarType
napi_value dtype(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).scalar_type()));
}

// function device(handle: number): number - type * 256 + index + 1
napi_value device(Environment& environment, const Arguments& arguments) {
  const c10::Device device = arguments.tensor(0).device();
  return numberToJs(environment, static_cast<int>(device.type()) * 256 + device.index() + 1);
}

// function layout(handle: number): number - c10::Layout
napi_value layout(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).layout()));
}

// function flags(handle: number): number - bits: requiresGrad, isLeaf, isView, isInference, isConj, isNeg, isQuantized,
// isNested, isZeroTensor
napi_value flags(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  int bits = 0;
  if (tensor.requires_grad()) bits |= 1;
  if (tensor.is_leaf()) bits |= 2;
  if (tensor.is_view()) bits |= 4;
  if (tensor.is_inference()) bits |= 8;
  if (tensor.is_conj()) bits |= 16;
  if (tensor.is_neg()) bits |= 32;
  if (tensor.is_quantized()) bits |= 64;
  if (tensor.is_nested()) bits |= 128;
  if (tensor._is_zerotensor()) bits |= 256;
  return numberToJs(environment, bits);
}

// function version(handle: number): number - counts in-place changes
napi_value version(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0)._version()));
}

}  // namespace

void initTensorProperties(Environment& environment, napi_value exports) {
  define(environment, exports, "sizes", entry<sizes>);
  define(environment, exports, "dim", entry<dim>);
  define(environment, exports, "strides", entry<strides>);
  define(environment, exports, "dtype", entry<dtype>);
  define(environment, exports, "device", entry<device>);
  define(environment, exports, "layout", entry<layout>);
  define(environment, exports, "flags", entry<flags>);
  define(environment, exports, "version", entry<version>);
}

}  // namespace node_libtorch
