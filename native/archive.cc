// PyTorch's zip archives, read and written by LibTorch's own reader and writer. Tensors' bytes pass straight between
// the file and their storages; what the records mean is JavaScript's matter.
#include "archive.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "entry.h"
#include "tensors.h"
#include "wrappers.h"

namespace node_libtorch {
namespace {

using caffe2::serialize::PyTorchStreamReader;
using caffe2::serialize::PyTorchStreamWriter;

// A file that exists only once everything has reached the disk.
class NewFile {
 public:
  explicit NewFile(std::string path) : path_(std::move(path)) {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    TORCH_CHECK(descriptor_ >= 0, "cannot write ", path_, ": ", std::strerror(errno));
  }
  ~NewFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!finished_) ::unlink(path_.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  // The writer must not be thrown through; a failure is remembered and told by finish().
  size_t write(const void* data, size_t size) {
    size_t done = 0;
    while (done < size && error_ == 0) {
      const ssize_t wrote = ::write(descriptor_, static_cast<const char*>(data) + done, size - done);
      if (wrote > 0)
        done += static_cast<size_t>(wrote);
      else if (wrote == 0 || errno != EINTR)
        error_ = wrote == 0 ? EIO : errno;
    }
    return done;
  }

  void check() const { TORCH_CHECK(error_ == 0, "cannot write ", path_, ": ", std::strerror(error_)); }

  void finish() {
    check();
    if (::fsync(descriptor_) != 0 && errno != EINVAL) error_ = errno;
    if (::close(descriptor_) != 0 && error_ == 0) error_ = errno;
    descriptor_ = -1;
    check();
    finished_ = true;
  }

 private:
  std::string path_;
  int descriptor_ = -1;
  int error_ = 0;
  bool finished_ = false;
};

void writeStorage(PyTorchStreamWriter& writer, const std::string& name, const at::Tensor& tensor) {
  TORCH_CHECK(!tensor._is_zerotensor(), "ZeroTensor is not serializable, please file an issue if required.");
  const auto bytes = static_cast<int64_t>(tensor.storage().nbytes());
  at::Tensor whole = at::empty({0}, tensor.options().dtype(at::kByte)).set_(tensor.storage(), 0, {bytes}, {1});
  whole = whole.cpu();
  writer.writeRecord(name, bytes ? whole.const_data_ptr() : "", static_cast<size_t>(bytes));
}

// function writeArchive(path: string, names: string[], records: (ArrayBufferView | number)[]): void - a new file of
// records, a number standing for the whole storage of the tensor of that handle; on disk when this returns
napi_value writeArchive(Environment& environment, const Arguments& arguments) {
  napi_env env = environment.env;
  at::NoGradGuard noGrad;
  NewFile file(arguments.string(0));
  uint32_t count = 0;
  check(environment, napi_get_array_length(env, arguments.value(1), &count));
  {
    PyTorchStreamWriter writer([&file](const void* data, size_t size) { return file.write(data, size); });
    // An error leaves the writer without its ending, which its destructor would add.
    struct Ending {
      PyTorchStreamWriter& writer;
      ~Ending() {
        try {
          if (!writer.finalized()) writer.writeEndOfFile();
        } catch (...) {
        }
      }
    } ending{writer};
    for (uint32_t i = 0; i < count; ++i) {
      napi_value name;
      napi_value record;
      napi_valuetype type;
      check(environment, napi_get_element(env, arguments.value(1), i, &name));
      check(environment, napi_get_element(env, arguments.value(2), i, &record));
      check(environment, napi_typeof(env, record, &type));
      const std::string text = stringFromJs(environment, name);
      try {
        if (type == napi_number) {
          double handle;
          check(environment, napi_get_value_double(env, record, &handle));
          writeStorage(writer, text, tensorOf(environment, handle));
        } else {
          const Bytes bytes = bytesOf(environment, record);
          writer.writeRecord(text, bytes.data, bytes.length);
        }
      } catch (const c10::Error&) {
        file.check();
        throw;
      }
    }
    try {
      writer.writeEndOfFile();
    } catch (const c10::Error&) {
      file.check();
      throw;
    }
  }
  file.finish();
  return nullptr;
}

PyTorchStreamReader& readerOf(Environment& environment, const Arguments& arguments, size_t i) {
  auto* found = environment.archives.find(arguments.number(i));
  TORCH_CHECK(found, "the archive was closed");
  return *static_cast<PyTorchStreamReader*>(found->get());
}

// function openArchive(path: string): number
napi_value openArchive(Environment& environment, const Arguments& arguments) {
  std::shared_ptr<void> reader = std::make_shared<PyTorchStreamReader>(arguments.string(0));
  return numberToJs(environment, environment.archives.insert(std::move(reader)));
}

// function closeArchive(archive: number): void
napi_value closeArchive(Environment& environment, const Arguments& arguments) {
  environment.archives.erase(arguments.number(0));
  return nullptr;
}

// function archiveNames(archive: number): string[]
napi_value archiveNames(Environment& environment, const Arguments& arguments) {
  const auto names = readerOf(environment, arguments, 0).getAllRecords();
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, names.size(), &result));
  for (uint32_t i = 0; i < names.size(); ++i)
    check(environment, napi_set_element(environment.env, result, i, stringToJs(environment, names[i])));
  return result;
}

// function archiveBytes(archive: number, name: string): ArrayBuffer
napi_value archiveBytes(Environment& environment, const Arguments& arguments) {
  PyTorchStreamReader& reader = readerOf(environment, arguments, 0);
  const std::string name = arguments.string(1);
  const size_t size = reader.getRecordSize(name);
  void* data = nullptr;
  napi_value result;
  check(environment, napi_create_arraybuffer(environment.env, size, &data, &result));
  if (size) reader.getRecord(name, data, size);
  return result;
}

// function archiveStorage(wrapper: object, archive: number, name: string): number - a uint8 tensor of the record
napi_value archiveStorage(Environment& environment, const Arguments& arguments) {
  PyTorchStreamReader& reader = readerOf(environment, arguments, 1);
  const std::string name = arguments.string(2);
  const size_t size = reader.getRecordSize(name);
  at::Tensor tensor = at::empty({static_cast<int64_t>(size)}, at::TensorOptions().dtype(at::kByte));
  if (size) reader.getRecord(name, tensor.mutable_data_ptr(), size);
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

}  // namespace

void initArchive(Environment& environment, napi_value exports) {
  define(environment, exports, "writeArchive", entry<writeArchive>);
  define(environment, exports, "openArchive", entry<openArchive>);
  define(environment, exports, "closeArchive", entry<closeArchive>);
  define(environment, exports, "archiveNames", entry<archiveNames>);
  define(environment, exports, "archiveBytes", entry<archiveBytes>);
  define(environment, exports, "archiveStorage", entry<archiveStorage>);
}

}  // namespace node_libtorch
