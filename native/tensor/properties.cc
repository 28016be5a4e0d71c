// Properties of a tensor, read without an operator's call.
#include <ATen/ATen.h>

#include "base/entry.h"
#include "base/tape/tape.h"

namespace node_libtorch {
namespace {

// The flags of a tensor; shared with TypeScript.
enum TensorFlag : int {
  kTensorFlagRequiresGrad = 1,
  kTensorFlagLeaf = 2,
  kTensorFlagView = 4,
  kTensorFlagInference = 8,
  kTensorFlagConj = 16,
  kTensorFlagNeg = 32,
  kTensorFlagQuantized = 64,
  kTensorFlagNested = 128,
  kTensorFlagZero = 256,  // a zero tensor of autograd, without memory
};

void writeSizes(Environment& environment, at::IntArrayRef sizes) {
  Tape& tape = environment.state<Tape>();
  TORCH_CHECK(kCellValues + sizes.size() <= tape.size, "too many dimensions: ", sizes.size());
  tape.data[kCellOperator] = kResultNone;  // what was on the tape is gone
  tape.data[kCellResult] = static_cast<double>(sizes.size());
  for (size_t i = 0; i < sizes.size(); ++i) tape.data[kCellValues + i] = static_cast<double>(sizes[i]);
}

// function sizes(handle: Handle): void - Writes the number of dimensions to kCellResult, the sizes from kCellValues on
napi_value sizes(Environment& environment, const Arguments& arguments) {
  writeSizes(environment, describedOf(environment, arguments.number(0)).sizes());
  return nullptr;
}

// function dim(handle: Handle): number - Leaves the tape alone, on which an operator's arguments may be
napi_value dim(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(describedOf(environment, arguments.number(0)).dim()));
}

// function size(handle: Handle, dim: number): number - The size of one dimension, which a nested tensor may have where
// it has no sizes
napi_value size(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment,
                    static_cast<double>(
                        describedOf(environment, arguments.number(0)).size(static_cast<int64_t>(arguments.number(1)))));
}

// function numel(handle: Handle): number
napi_value numel(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(describedOf(environment, arguments.number(0)).numel()));
}

// function strides(handle: Handle): void
napi_value strides(Environment& environment, const Arguments& arguments) {
  writeSizes(environment, describedOf(environment, arguments.number(0)).strides());
  return nullptr;
}

// function dtype(handle: Handle): number - Returns a c10::ScalarType
napi_value dtype(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment,
                    static_cast<double>(describedOf(environment, arguments.number(0), true).scalar_type()));
}

// function device(handle: Handle): number - Returns type * 256 + index + 1
napi_value device(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(environment, arguments.number(0));
  return numberToJs(environment, static_cast<int>(device.type()) * 256 + device.index() + 1);
}

// function layout(handle: Handle): number - Returns a c10::Layout
napi_value layout(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(describedOf(environment, arguments.number(0)).layout()));
}

// function flags(handle: Handle): number - Returns TensorFlags
napi_value flags(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = describedOf(environment, arguments.number(0));
  int flags = 0;
  if (tensor.requires_grad()) flags |= kTensorFlagRequiresGrad;
  if (tensor.is_leaf()) flags |= kTensorFlagLeaf;
  if (tensor.is_view()) flags |= kTensorFlagView;
  if (tensor.is_inference()) flags |= kTensorFlagInference;
  if (tensor.is_conj()) flags |= kTensorFlagConj;
  if (tensor.is_neg()) flags |= kTensorFlagNeg;
  if (tensor.is_quantized()) flags |= kTensorFlagQuantized;
  if (tensor.is_nested()) flags |= kTensorFlagNested;
  if (tensor._is_zerotensor()) flags |= kTensorFlagZero;
  return numberToJs(environment, flags);
}

// function version(handle: Handle): number - Returns the number of in-place changes
napi_value version(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0)._version()));
}

}  // namespace

void initTensorProperties(Environment& environment, napi_value exports) {
  define(environment, exports, "sizes", entry<sizes>);
  define(environment, exports, "dim", entry<dim>);
  define(environment, exports, "size", entry<size>);
  define(environment, exports, "numel", entry<numel>);
  define(environment, exports, "strides", entry<strides>);
  define(environment, exports, "dtype", entry<dtype>);
  define(environment, exports, "device", entry<device>);
  define(environment, exports, "layout", entry<layout>);
  define(environment, exports, "flags", entry<flags>);
  define(environment, exports, "version", entry<version>);
}

}  // namespace node_libtorch
