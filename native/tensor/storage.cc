// The storage of a tensor: its identity, address and size, and tensors over all of it.
#include <ATen/ATen.h>

#include "base/entry.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// function storageOffset(handle: Handle): number
napi_value storageOffset(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(describedOf(environment, arguments.number(0)).storage_offset()));
}

// function storageId(handle: Handle): number - Returns a number that only tensors of the same storage share
napi_value storageId(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  return numberToJs(environment, static_cast<double>(reinterpret_cast<uintptr_t>(
                                     tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr)));
}

// function storageNbytes(handle: Handle): number
napi_value storageNbytes(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  return numberToJs(environment, tensor.has_storage() ? static_cast<double>(tensor.storage().nbytes()) : 0);
}

// function storageBytes(wrapper: object, handle: Handle): Handle - Returns the whole storage as a uint8 tensor that
// shares it
napi_value storageBytes(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(1);
  const c10::Storage& storage = tensor.storage();
  at::NoGradGuard noGrad;
  at::Tensor bytes = at::empty({0}, at::TensorOptions().dtype(at::kByte).device(tensor.device()));
  bytes.set_(storage);
  return numberToJs(environment, wrapTensor(environment, bytes, arguments.value(0)));
}

// function setStorage(handle: Handle, source: Handle): void - Makes a tensor a 1-dim view of all of the source's
// storage
napi_value setStorage(Environment&, const Arguments& arguments) {
  arguments.tensor(0).set_(arguments.tensor(1).storage());
  return nullptr;
}

// function dataPtr(handle: Handle): number - Returns the address of the first element, 0 for a tensor without data
napi_value dataPtr(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(reinterpret_cast<uintptr_t>(arguments.tensor(0).data_ptr())));
}

}  // namespace

void initStorage(Environment& environment, napi_value exports) {
  define(environment, exports, "storageOffset", entry<storageOffset>);
  define(environment, exports, "storageId", entry<storageId>);
  define(environment, exports, "storageNbytes", entry<storageNbytes>);
  define(environment, exports, "storageBytes", entry<storageBytes>);
  define(environment, exports, "setStorage", entry<setStorage>);
  define(environment, exports, "dataPtr", entry<dataPtr>);
}

}  // namespace node_libtorch
