// PyTorch's zip archives, written by LibTorch's own writer, to files and to bytes. Tensors' bytes pass straight from
// their storages; JavaScript writes the meaning of the records.
#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>

#include <functional>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "base/entry.h"
#include "base/lane.h"
#include "base/memory/allocator.h"
#include "base/tensor/data.h"
#include "base/wrappers.h"
#include "serialization/files.h"

namespace node_libtorch {
namespace {

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

  // Over an existing file; on disk when this returns.
  void writeFile(const std::string& path) const {
    OutputFile file(path);
    write([&file](const void* data, size_t size) { return file.write(data, size); }, [&file] { file.check(); });
    file.finish();
  }

  // The bytes of the file.
  std::string writeBytes() const {
    constexpr size_t kOverhead = 4096;  // of the archive and of each record
    size_t expected = kOverhead;
    for (const Record& record : records_)
      expected += kOverhead + (record.tensor.defined() ? record.tensor.storage().nbytes() : record.bytes.size());
    std::string bytes;
    bytes.reserve(expected);
    const auto append = [&bytes](const void* data, size_t size) -> size_t {
      try {
        bytes.append(static_cast<const char*>(data), size);
        return size;
      } catch (const std::bad_alloc&) {
        return 0;
      }
    };
    write(append, [] {});
    return bytes;
  }

 private:
  // `sink` must not throw, since the archive writer must not be unwound; `check` throws for its failure.
  void write(const std::function<size_t(const void*, size_t)>& sink, const std::function<void()>& check) const {
    at::NoGradGuard noGrad;
    {
      PyTorchStreamWriter writer(sink);
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
        check();
        throw;
      }
    }
    for (const Record& record : records_)
      TORCH_CHECK(!record.tensor.defined() || versionOf(record.tensor) == record.version,
                  "a tensor was changed while it was written: let saveAsync() end first, or save clones");
  }

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
// - Writes over an existing file: records, bytes or all bytes of the storage of a tensor; on disk when this returns
napi_value writeArchive(Environment& environment, const Arguments& arguments) {
  Records(environment, arguments.value(1), arguments.value(2)).writeFile(arguments.string(0));
  return nullptr;
}

// function writeArchiveAsync(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]):
// Promise<void>
napi_value writeArchiveAsync(Environment& environment, const Arguments& arguments) {
  auto records = std::make_shared<Records>(environment, arguments.value(1), arguments.value(2));
  return environment.state<Lanes>().files().submit(
      environment, [records, path = arguments.string(0)] { records->writeFile(path); },
      [](Environment&, std::exception_ptr) { return nullptr; });
}

// function archiveToBuffer(names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): ArrayBuffer -
// Returns the bytes that writeArchive writes
napi_value archiveToBuffer(Environment& environment, const Arguments& arguments) {
  const std::string bytes = Records(environment, arguments.value(0), arguments.value(1)).writeBytes();
  checkMemoryLimit(bytes.size());
  return copyToJs(environment, bytes.data(), bytes.size());
}

// function archiveToBufferAsync(names: readonly string[], records: readonly (ArrayBufferView | Handle)[]):
// Promise<ArrayBuffer>
napi_value archiveToBufferAsync(Environment& environment, const Arguments& arguments) {
  auto records = std::make_shared<Records>(environment, arguments.value(0), arguments.value(1));
  auto bytes = std::make_shared<std::string>();
  return environment.state<Lanes>().files().submit(
      environment, [records, bytes] { *bytes = records->writeBytes(); },
      [bytes](Environment& environment, std::exception_ptr error) {
        return error ? nullptr : copyToJs(environment, bytes->data(), bytes->size());
      });
}

}  // namespace

void initArchiveWriter(Environment& environment, napi_value exports) {
  define(environment, exports, "writeArchive", entry<writeArchive>);
  define(environment, exports, "writeArchiveAsync", entry<writeArchiveAsync>);
  define(environment, exports, "archiveToBuffer", entry<archiveToBuffer>);
  define(environment, exports, "archiveToBufferAsync", entry<archiveToBufferAsync>);
}

}  // namespace node_libtorch
