// What JavaScript asks of a tensor besides operators: its shape and properties, and its data in and out.
#include "tensor/tensors.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <cstring>
#include <string>

#include "base/entry.h"
#include "base/wrappers.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

void writeSizes(Environment& environment, at::IntArrayRef sizes) {
  Tape& tape = environment.tape;
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

// function storageOffset(handle: number): number
napi_value storageOffset(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).storage_offset()));
}

// function storageId(handle: number): number - equal for tensors of one storage, and only for them
napi_value storageId(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  return numberToJs(environment, static_cast<double>(reinterpret_cast<uintptr_t>(
                                     tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr)));
}

// function storageNbytes(handle: number): number
napi_value storageNbytes(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  return numberToJs(environment, tensor.has_storage() ? static_cast<double>(tensor.storage().nbytes()) : 0);
}

// function storageBytes(wrapper: object, handle: number): number - the whole storage, as a uint8 tensor that shares it
napi_value storageBytes(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(1);
  const c10::Storage& storage = tensor.storage();
  at::NoGradGuard noGrad;
  at::Tensor bytes = at::empty({0}, at::TensorOptions().dtype(at::kByte).device(tensor.device()));
  bytes.set_(storage);
  return numberToJs(environment, wrapTensor(environment, bytes, arguments.value(0)));
}

// function setStorage(handle: number, source: number): void - all of the source's storage, as a 1-dim tensor
napi_value setStorage(Environment&, const Arguments& arguments) {
  arguments.tensor(0).set_(arguments.tensor(1).storage());
  return nullptr;
}

// function dataPtr(handle: number): number - where the first element is, 0 for a tensor without data
napi_value dataPtr(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(reinterpret_cast<uintptr_t>(arguments.tensor(0).data_ptr())));
}

napi_value copyOut(Environment& environment, const void* data, size_t bytes) {
  void* target = nullptr;
  napi_value result = newArrayBuffer(environment, bytes, &target);
  if (bytes) std::memcpy(target, data, bytes);
  return result;
}

// function readData(handle: number): ArrayBuffer - a copy of the elements, in order
napi_value readData(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = inOrder(arguments.tensor(0));
  const size_t bytes = tensor.nbytes();
  return copyOut(environment, bytes ? tensor.const_data_ptr() : nullptr, bytes);
}

}  // namespace

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

at::Tensor inOrder(const at::Tensor& tensor) {
  at::NoGradGuard noGrad;
  const at::Tensor ordered = tensor.detach().to(at::kCPU).resolve_conj().resolve_neg().contiguous();
  // A tensor of zeros that autograd made holds no memory until it is copied.
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

// function fromData(wrapper: object, bytes: ArrayBuffer | ArrayBufferView, dtype: number): number - a 1-dim copy on
// the CPU of as many elements as fit
napi_value fromData(Environment& environment, const Arguments& arguments) {
  const Bytes bytes = bytesOf(environment, arguments.value(1));
  const at::ScalarType type = scalarTypeFrom(arguments.number(2));
  const auto count = static_cast<int64_t>(bytes.length / c10::elementSize(type));
  at::Tensor tensor = at::empty({count}, at::TensorOptions().dtype(type));
  if (count) std::memcpy(tensor.mutable_data_ptr(), bytes.data, static_cast<size_t>(tensor.nbytes()));
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function version(handle: number): number - counts in-place changes
napi_value version(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0)._version()));
}

}  // namespace

void initTensors(Environment& environment, napi_value exports) {
  define(environment, exports, "sizes", entry<sizes>);
  define(environment, exports, "dim", entry<dim>);
  define(environment, exports, "strides", entry<strides>);
  define(environment, exports, "dtype", entry<dtype>);
  define(environment, exports, "device", entry<device>);
  define(environment, exports, "layout", entry<layout>);
  define(environment, exports, "flags", entry<flags>);
  define(environment, exports, "storageOffset", entry<storageOffset>);
  define(environment, exports, "storageId", entry<storageId>);
  define(environment, exports, "storageNbytes", entry<storageNbytes>);
  define(environment, exports, "setStorage", entry<setStorage>);
  define(environment, exports, "storageBytes", entry<storageBytes>);
  define(environment, exports, "dataPtr", entry<dataPtr>);
  define(environment, exports, "readData", entry<readData>);
  define(environment, exports, "fromData", entry<fromData>);
  define(environment, exports, "version", entry<version>);
}

}  // namespace node_libtorch
