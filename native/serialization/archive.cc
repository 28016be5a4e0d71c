// PyTorch's zip archives, read by LibTorch's own reader from files, mappings of files, and bytes. Tensors' bytes pass
// straight to their storages; JavaScript reads the meaning of the records.
#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/read_adapter_interface.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/lane.h"
#include "base/memory/allocator.h"
#include "base/memory/mapped_file.h"
#include "base/slot_table.h"
#include "base/tensor/data.h"
#include "base/wrappers.h"
#include "serialization/files.h"

namespace node_libtorch {
namespace {

using caffe2::serialize::PyTorchStreamReader;

class FileAdapter final : public caffe2::serialize::ReadAdapterInterface {
 public:
  explicit FileAdapter(const std::string& path) : file_(path) {}
  const OpenFile& file() const { return file_; }
  size_t size() const override { return file_.size(); }
  size_t read(uint64_t offset, void* data, size_t bytes, const char* /*what*/) const override {
    readInParallel(file_.descriptor(), data, static_cast<int64_t>(bytes), static_cast<int64_t>(offset));
    return bytes;
  }

 private:
  OpenFile file_;
};

// Reads JavaScript's memory, in its thread only. Code of the user may detach or resize it between reads, so each asks
// where it is.
class BytesAdapter final : public caffe2::serialize::ReadAdapterInterface {
 public:
  BytesAdapter(Environment& environment, napi_value bytes)
      : environment_(environment), bytes_(environment, bytes), size_(bytesOf(environment, bytes).length) {}
  size_t size() const override { return size_; }
  size_t read(uint64_t offset, void* data, size_t bytes, const char* /*what*/) const override {
    const HandleScope scope(environment_.env);
    const Bytes from = bytesOf(environment_, bytes_.get(environment_));
    TORCH_CHECK(offset <= from.length && bytes <= from.length - offset,
                "cannot read the archive: its bytes end before, or were detached meanwhile");
    if (bytes) std::memcpy(data, static_cast<const char*>(from.data) + offset, bytes);
    return bytes;
  }

 private:
  Environment& environment_;
  JsReference bytes_;
  size_t size_;
};

struct Archive {
  // A file, whose records have no more than `mostBytes` together.
  Archive(const std::string& path, bool maps, double mostBytes)
      : Archive(std::make_shared<FileAdapter>(path), path, maps) {
    checkBytes(mostBytes);
  }
  // Bytes.
  Archive(std::shared_ptr<BytesAdapter> bytes, double mostBytes) : reader(std::move(bytes)) { checkBytes(mostBytes); }

  // The record as a uint8 tensor: in the mapping, or read if there is none or the record is compressed.
  at::Tensor tensor(const std::string& name) {
    const auto size = static_cast<int64_t>(reader.getRecordSize(name));
    if (mapping) {
      const auto offset = static_cast<int64_t>(reader.getRecordOffset(name));
      if (offset % kAlignment == 0 && isStoredAt(offset)) return mapping->tensor(offset, at::kByte, {size});
    }
    const OrdinaryPages ordinaryPages;
    at::Tensor tensor = at::empty({size}, at::TensorOptions().dtype(at::kByte));
    if (size) reader.getRecord(name, tensor.mutable_data_ptr(), static_cast<size_t>(size));
    return tensor;
  }

  void readStorages() {
    for (const std::string& name : reader.getAllRecords())
      if (name.rfind("data/", 0) == 0) storages.emplace(name, tensor(name));
  }

  std::shared_ptr<FileAdapter> file;    // null for bytes
  std::shared_ptr<MappedFile> mapping;  // null if records are read
  PyTorchStreamReader reader;
  std::unordered_map<std::string, at::Tensor> storages;  // those read ahead

 private:
  static constexpr int64_t kAlignment = 16;  // of the widest element type

  // Reads the header rather than the mapping, of which a page takes longer. A name of more bytes is none of PyTorch's.
  bool isStoredAt(int64_t offset) const {
    std::array<char, 512> before{};
    const int64_t size = std::min<int64_t>(offset, before.size());
    file->read(offset - size, before.data(), size, "");
    return isStored(before.data(), size);
  }

  // A small file may have large records, compressed.
  void checkBytes(double most) {
    double bytes = 0;
    for (const std::string& name : reader.getAllRecords()) bytes += static_cast<double>(reader.getRecordSize(name));
    TORCH_CHECK(bytes <= most, "its records have ", static_cast<int64_t>(bytes), " bytes, more than maxBytes (",
                static_cast<int64_t>(most), ")");
  }

  Archive(const std::shared_ptr<FileAdapter>& file, const std::string& path, bool maps)
      : file(file),
        mapping(maps ? MappedFile::map(file->file().descriptor(), static_cast<int64_t>(file->size()), path) : nullptr),
        reader(file) {}
};

using Archives = SlotTable<std::shared_ptr<Archive>>;

Archive& archiveOf(Environment& environment, const Arguments& arguments, size_t i) {
  auto* found = environment.state<Archives>().find(arguments.number(i));
  TORCH_CHECK(found, "the archive was closed");
  return **found;
}

// function openArchive(path: string, maps: boolean, mostBytes: number): number - Opens an archive, whose storages are
// mapped into memory or read; throws if its records have more bytes
napi_value openArchive(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, environment.state<Archives>().insert(std::make_shared<Archive>(
                                     arguments.string(0), arguments.boolean(1), arguments.number(2))));
}

// function openArchiveOfBytes(bytes: ArrayBufferView, mostBytes: number): number - Opens an archive in memory, of which
// storages are copies
napi_value openArchiveOfBytes(Environment& environment, const Arguments& arguments) {
  auto bytes = std::make_shared<BytesAdapter>(environment, arguments.value(0));
  return numberToJs(environment, environment.state<Archives>().insert(
                                     std::make_shared<Archive>(std::move(bytes), arguments.number(1))));
}

// function openArchiveAsync(path: string, maps: boolean, mostBytes: number): Promise<number> - Opens an archive and
// maps or reads its storages
napi_value openArchiveAsync(Environment& environment, const Arguments& arguments) {
  auto archive = std::make_shared<std::shared_ptr<Archive>>();
  return environment.state<Lanes>().files().submit(
      environment,
      [archive, path = arguments.string(0), maps = arguments.boolean(1), mostBytes = arguments.number(2)] {
        *archive = std::make_shared<Archive>(path, maps, mostBytes);
        (*archive)->readStorages();
      },
      [archive](Environment& environment, std::exception_ptr error) {
        return error ? nullptr : numberToJs(environment, environment.state<Archives>().insert(std::move(*archive)));
      });
}

// function closeArchive(archive: number): void
napi_value closeArchive(Environment& environment, const Arguments& arguments) {
  environment.state<Archives>().erase(arguments.number(0));
  return nullptr;
}

// function archiveNames(archive: number): string[]
napi_value archiveNames(Environment& environment, const Arguments& arguments) {
  return stringsToJs(environment, archiveOf(environment, arguments, 0).reader.getAllRecords());
}

// function archiveBytes(archive: number, name: string): ArrayBuffer
napi_value archiveBytes(Environment& environment, const Arguments& arguments) {
  PyTorchStreamReader& reader = archiveOf(environment, arguments, 0).reader;
  const std::string name = arguments.string(1);
  const size_t size = reader.getRecordSize(name);
  void* data = nullptr;
  checkMemoryLimit(size);
  napi_value result = newArrayBuffer(environment, size, &data);
  if (size) reader.getRecord(name, data, size);
  return result;
}

// function archiveStorage(wrapper: object, archive: number, name: string): Handle - Returns the record as a uint8
// tensor
napi_value archiveStorage(Environment& environment, const Arguments& arguments) {
  Archive& archive = archiveOf(environment, arguments, 1);
  const std::string name = arguments.string(2);
  const auto readAhead = archive.storages.find(name);
  at::Tensor tensor;
  if (readAhead == archive.storages.end()) {
    tensor = archive.tensor(name);
  } else {
    tensor = std::move(readAhead->second);
    archive.storages.erase(readAhead);
    adoptStorage(tensor.storage());
  }
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function viewStorage(wrapper: object, storage: Handle, dtype: number, offset: number, sizes: readonly number[],
// strides: readonly number[]): Handle - Returns a tensor of the elements of a storage that is given by its bytes
napi_value viewStorage(Environment& environment, const Arguments& arguments) {
  const at::Tensor& bytes = arguments.tensor(1);
  const at::ScalarType type = scalarTypeFrom(arguments.number(2));
  at::Tensor tensor = at::empty({0}, bytes.options().dtype(type));
  tensor.set_(bytes.storage(), static_cast<int64_t>(arguments.number(3)),
              integersFromJs(environment, arguments.value(4)), integersFromJs(environment, arguments.value(5)));
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

}  // namespace

void initArchive(Environment& environment, napi_value exports) {
  define(environment, exports, "openArchive", entry<openArchive>);
  define(environment, exports, "openArchiveOfBytes", entry<openArchiveOfBytes>);
  define(environment, exports, "openArchiveAsync", entry<openArchiveAsync>);
  define(environment, exports, "closeArchive", entry<closeArchive>);
  define(environment, exports, "archiveNames", entry<archiveNames>);
  define(environment, exports, "archiveBytes", entry<archiveBytes>);
  define(environment, exports, "archiveStorage", entry<archiveStorage>);
  define(environment, exports, "viewStorage", entry<viewStorage>);
}

}  // namespace node_libtorch
