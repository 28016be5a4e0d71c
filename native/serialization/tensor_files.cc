// Tensors read straight from their place in a file, and files written from tensors and bytes.
#include <ATen/ATen.h>

#include <vector>

#include "base/entry.h"
#include "base/wrappers.h"
#include "memory/allocator.h"
#include "serialization/files.h"
#include "tensor/data.h"

namespace node_libtorch {
namespace {

// function readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: readonly number[]):
// Handle - Reads a CPU tensor whose elements are in the file in order
napi_value readTensor(Environment& environment, const Arguments& arguments) {
  const auto descriptor = static_cast<int>(arguments.number(1));
  const auto offset = static_cast<int64_t>(arguments.number(2));
  const at::ScalarType type = scalarTypeFrom(arguments.number(3));
  std::vector<int64_t> sizes;
  for (const double size : numbersFromJs(environment, arguments.value(4))) sizes.push_back(static_cast<int64_t>(size));
  const OrdinaryPages ordinaryPages;
  at::Tensor tensor = at::empty(sizes, at::TensorOptions().dtype(type));
  const auto bytes = static_cast<int64_t>(tensor.nbytes());
  if (bytes) readInParallel(descriptor, tensor.mutable_data_ptr(), bytes, offset);
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function writeFile(path: string, parts: readonly (ArrayBufferView | Handle)[]): void - Writes a new file of bytes
// and of the elements of tensors; on disk when this returns
napi_value writeFile(Environment& environment, const Arguments& arguments) {
  NewFile file(arguments.string(0));
  for (napi_value part : elementsFromJs(environment, arguments.value(1))) {
    if (typeOfJs(environment, part) == napi_number) {
      const at::Tensor tensor = contiguousOnCpu(tensorOf(environment, numberFromJs(environment, part)));
      if (tensor.nbytes()) file.write(tensor.const_data_ptr(), tensor.nbytes());
    } else {
      const Bytes bytes = bytesOf(environment, part);
      file.write(bytes.data, bytes.length);
    }
  }
  file.finish();
  return nullptr;
}

}  // namespace

void initTensorFiles(Environment& environment, napi_value exports) {
  define(environment, exports, "readTensor", entry<readTensor>);
  define(environment, exports, "writeFile", entry<writeFile>);
}

}  // namespace node_libtorch
