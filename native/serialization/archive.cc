// PyTorch's zip archives, read and written by LibTorch's own reader and writer. Tensors' bytes pass straight between
// the file and their storages; JavaScript reads and writes the meaning of the records.
#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/read_adapter_interface.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/entry.h"
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
using caffe2::serialize::PyTorchStreamWriter;

// The records of an archive. Constructed on the JavaScript thread; any thread may write them.
class Records {
 public:
  Records(Environment& environment, napi_value names, napi_value records) {
    const std::vector<std::string> allNames = stringsFromJs(environment, names);
    const std::vector<napi_value> allRecords = elementsFromJs(environment, records);
    TORCH_CHECK(allNames.size() == allRecords.size(), "got ", allNames.size(), " names and ", allRecords.size(),
                " records");
    for (size_t i = 0; i < allNames.size(); ++i) {
      napi_value record = allRecords[i];
      Record one{allNames[i], {}, {}, 0};
      if (typeOfJs(environment, record) == napi_number) {
        one.tensor = tensorOf(environment, numberFromJs(environment, record));
        TORCH_CHECK(!one.tensor._is_zerotensor(), "ZeroTensor is not serializable, please file an issue if required.");
        one.version = versionOf(one.tensor);
      } else {
        const Bytes bytes = bytesOf(environment, record);
        one.bytes.assign(static_cast<const char*>(bytes.data), bytes.length);
      }
      records_.push_back(std::move(one));
    }
  }

  // A new file, on disk when this returns.
  void write(const std::string& path) const {
    at::NoGradGuard noGrad;
    NewFile file(path);
    {
      PyTorchStreamWriter writer([&file](const void* data, size_t size) { return file.write(data, size); });
      // After an error the writer must be ended here: its destructor would do it, and throw.
      struct Ending {
        PyTorchStreamWriter& writer;
        ~Ending() {
          try {
            if (!writer.finalized()) writer.writeEndOfFile();
          } catch (...) {
          }
        }
      } ending{writer};
      try {
        for (const Record& record : records_) {
          if (record.tensor.defined())
            writeStorage(writer, record.name, record.tensor);
          else
            writer.writeRecord(record.name, record.bytes.data(), record.bytes.size());
        }
        writer.writeEndOfFile();
      } catch (const c10::Error&) {
        file.check();
        throw;
      }
    }
    for (const Record& record : records_)
      TORCH_CHECK(!record.tensor.defined() || versionOf(record.tensor) == record.version,
                  "a tensor was changed while it was written: let saveAsync() end first, or save clones");
    file.finish();
  }

 private:
  struct Record {
    std::string name;
    std::string bytes;
    at::Tensor tensor;  // of whose storage all bytes are written
    uint64_t version;
  };

  static uint64_t versionOf(const at::Tensor& tensor) { return tensor.is_inference() ? 0 : tensor._version(); }

  static void writeStorage(PyTorchStreamWriter& writer, const std::string& name, const at::Tensor& tensor) {
    const auto bytes = static_cast<int64_t>(tensor.storage().nbytes());
    at::Tensor whole = at::empty({0}, tensor.options().dtype(at::kByte)).set_(tensor.storage(), 0, {bytes}, {1});
    whole = whole.cpu();
    writer.writeRecord(name, bytes ? whole.const_data_ptr() : "", static_cast<size_t>(bytes));
  }

  std::vector<Record> records_;
};

// function writeArchive(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): void
// - Writes a new file of records, bytes or all bytes of the storage of a tensor; on disk when this returns
napi_value writeArchive(Environment& environment, const Arguments& arguments) {
  Records(environment, arguments.value(1), arguments.value(2)).write(arguments.string(0));
  return nullptr;
}

// function writeArchiveAsync(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]):
// Promise<void>
napi_value writeArchiveAsync(Environment& environment, const Arguments& arguments) {
  auto records = std::make_shared<Records>(environment, arguments.value(1), arguments.value(2));
  return environment.state<Lanes>().files().submit(
      environment, [records, path = arguments.string(0)] { records->write(path); },
      [](Environment&, std::exception_ptr) { return nullptr; });
}

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

struct Archive {
  Archive(const std::string& path, bool maps)
      : file(std::make_shared<FileAdapter>(path)),
        mapping(maps ? MappedFile::map(file->file().descriptor(), static_cast<int64_t>(file->size()), path) : nullptr),
        reader(file) {}

  // The record as a uint8 tensor: in the mapping, or read if there is none or the record is compressed.
  at::Tensor tensor(const std::string& name) {
    const auto size = static_cast<int64_t>(reader.getRecordSize(name));
    if (mapping) {
      const auto offset = static_cast<int64_t>(reader.getRecordOffset(name));
      if (isStored(offset) && offset % kAlignment == 0) return mapping->tensor(offset, at::kByte, {size});
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

  std::shared_ptr<FileAdapter> file;
  std::shared_ptr<MappedFile> mapping;  // null if records are read
  PyTorchStreamReader reader;
  std::unordered_map<std::string, at::Tensor> storages;  // those read ahead

 private:
  static constexpr int64_t kAlignment = 16;  // of the widest element type

  // Whether the record whose bytes begin at `offset` is stored without compression, by its local header, which ends
  // there: a signature, fields of which the third is the method, and a name and extra bytes of the lengths that it
  // gives.
  bool isStored(int64_t offset) const {
    constexpr int64_t kHeader = 30;
    const auto* bytes = reinterpret_cast<const uint8_t*>(mapping->data());
    const auto at = [bytes](int64_t i) { return int64_t{bytes[i]} | int64_t{bytes[i + 1]} << 8; };
    for (int64_t i = offset - kHeader; i >= std::max<int64_t>(0, offset - kHeader - 2 * 0xffff); --i) {
      if (std::memcmp(bytes + i, "PK\3\4", 4) == 0 && i + kHeader + at(i + 26) + at(i + 28) == offset)
        return at(i + 8) == 0;
    }
    return false;
  }
};

using Archives = SlotTable<std::shared_ptr<Archive>>;

Archive& archiveOf(Environment& environment, const Arguments& arguments, size_t i) {
  auto* found = environment.state<Archives>().find(arguments.number(i));
  TORCH_CHECK(found, "the archive was closed");
  return **found;
}

// function openArchive(path: string, maps: boolean): number - Opens an archive, whose storages are mapped into memory
// or read
napi_value openArchive(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, environment.state<Archives>().insert(
                                     std::make_shared<Archive>(arguments.string(0), arguments.boolean(1))));
}

// function openArchiveAsync(path: string, maps: boolean): Promise<number> - Opens an archive and maps or reads its
// storages
napi_value openArchiveAsync(Environment& environment, const Arguments& arguments) {
  auto archive = std::make_shared<std::shared_ptr<Archive>>();
  return environment.state<Lanes>().files().submit(
      environment,
      [archive, path = arguments.string(0), maps = arguments.boolean(1)] {
        *archive = std::make_shared<Archive>(path, maps);
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

}  // namespace

void initArchive(Environment& environment, napi_value exports) {
  define(environment, exports, "writeArchive", entry<writeArchive>);
  define(environment, exports, "writeArchiveAsync", entry<writeArchiveAsync>);
  define(environment, exports, "openArchive", entry<openArchive>);
  define(environment, exports, "openArchiveAsync", entry<openArchiveAsync>);
  define(environment, exports, "closeArchive", entry<closeArchive>);
  define(environment, exports, "archiveNames", entry<archiveNames>);
  define(environment, exports, "archiveBytes", entry<archiveBytes>);
  define(environment, exports, "archiveStorage", entry<archiveStorage>);
}

}  // namespace node_libtorch
