// Tensors read straight from their place in a file, and files written from tensors and bytes.
#include <ATen/ATen.h>

#include <vector>

#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/memory/mapped_file.h"
#include "base/slot_table.h"
#include "base/tensor/data.h"
#include "base/wrappers.h"
#include "serialization/files.h"

namespace node_libtorch {
namespace {

// function readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: readonly number[]):
// Handle - Reads a CPU tensor whose elements are in the file in order
napi_value readTensor(Environment& environment, const Arguments& arguments) {
  const auto descriptor = static_cast<int>(arguments.number(1));
  const auto offset = static_cast<int64_t>(arguments.number(2));
  const at::ScalarType type = scalarTypeFrom(arguments.number(3));
  const std::vector<int64_t> sizes = integersFromJs(environment, arguments.value(4));
  const OrdinaryPages ordinaryPages;
  at::Tensor tensor = at::empty(sizes, at::TensorOptions().dtype(type));
  const auto bytes = static_cast<int64_t>(tensor.nbytes());
  if (bytes) readInParallel(descriptor, tensor.mutable_data_ptr(), bytes, offset);
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

using MappedFiles = SlotTable<std::shared_ptr<MappedFile>>;

// function mapFile(descriptor: number, bytes: number, path: string): number - Maps a file into memory. Tensors keep it
// mapped
napi_value mapFile(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, environment.state<MappedFiles>().insert(
                                     MappedFile::map(static_cast<int>(arguments.number(0)),
                                                     static_cast<int64_t>(arguments.number(1)), arguments.string(2))));
}

// function unmapFile(mapping: number): void
napi_value unmapFile(Environment& environment, const Arguments& arguments) {
  environment.state<MappedFiles>().erase(arguments.number(0));
  return nullptr;
}

// function mapTensor(wrapper: object, mapping: number, offset: number, dtype: number, sizes: readonly number[]): Handle
// - Returns a CPU tensor whose elements are in the file in order: in place, or a copy if they are not aligned there
napi_value mapTensor(Environment& environment, const Arguments& arguments) {
  auto* mapping = environment.state<MappedFiles>().find(arguments.number(1));
  TORCH_CHECK(mapping, "the file was closed");
  const auto offset = static_cast<int64_t>(arguments.number(2));
  const at::ScalarType type = scalarTypeFrom(arguments.number(3));
  const at::Tensor tensor = (*mapping)->tensor(offset, type, integersFromJs(environment, arguments.value(4)));
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function writeFile(path: string, parts: readonly (ArrayBufferView | Handle)[]): void - Writes over an existing file:
// bytes and the elements of tensors; on disk when this returns
napi_value writeFile(Environment& environment, const Arguments& arguments) {
  OutputFile file(arguments.string(0));
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
  define(environment, exports, "mapFile", entry<mapFile>);
  define(environment, exports, "unmapFile", entry<unmapFile>);
  define(environment, exports, "mapTensor", entry<mapTensor>);
  define(environment, exports, "writeFile", entry<writeFile>);
}

}  // namespace node_libtorch
