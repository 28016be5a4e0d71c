// Files: writing new ones, and reading tensors from them.
#include "files.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "callbacks.h"
#include "entry.h"
#include "tensors.h"
#include "wrappers.h"

namespace node_libtorch {

NewFile::NewFile(std::string path) : path_(std::move(path)) {
  descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  TORCH_CHECK(descriptor_ >= 0, "cannot write ", path_, ": ", std::strerror(errno));
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!finished_) ::unlink(path_.c_str());
}

size_t NewFile::write(const void* data, size_t size) {
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

void NewFile::check() const { TORCH_CHECK(error_ == 0, "cannot write ", path_, ": ", std::strerror(error_)); }

void NewFile::finish() {
  check();
  if (::fsync(descriptor_) != 0 && errno != EINVAL) error_ = errno;
  if (::close(descriptor_) != 0 && error_ == 0) error_ = errno;
  descriptor_ = -1;
  check();
  finished_ = true;
}

namespace {

constexpr int64_t kPiece = int64_t{4} << 20;

// 0 where all was read, else an errno; -1 where the file ends before.
int readPiece(int descriptor, char* data, int64_t size, int64_t offset) {
  while (size > 0) {
    const ssize_t got = ::pread(descriptor, data, static_cast<size_t>(size), offset);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got == 0 ? -1 : errno;
    data += got;
    size -= got;
    offset += got;
  }
  return 0;
}

// function readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: number[]): number - a
// tensor on the CPU whose elements stand in the file in order
napi_value readTensor(Environment& environment, const Arguments& arguments) {
  const auto descriptor = static_cast<int>(arguments.number(1));
  const auto offset = static_cast<int64_t>(arguments.number(2));
  const at::ScalarType type = scalarTypeFrom(arguments.number(3));
  std::vector<int64_t> sizes;
  for (const double size : numbersFrom(environment, arguments.value(4))) sizes.push_back(static_cast<int64_t>(size));
  at::Tensor tensor = at::empty(sizes, at::TensorOptions().dtype(type));
  const auto bytes = static_cast<int64_t>(tensor.nbytes());
  char* data = bytes ? static_cast<char*>(tensor.mutable_data_ptr()) : nullptr;
  std::atomic<int> error{0};
  at::parallel_for(0, (bytes + kPiece - 1) / kPiece, 1, [&](int64_t begin, int64_t end) {
    const int64_t from = begin * kPiece;
    const int failed = readPiece(descriptor, data + from, std::min(bytes, end * kPiece) - from, offset + from);
    if (failed) error = failed;
  });
  TORCH_CHECK(error == 0, "cannot read the file: ", error < 0 ? "it has become shorter" : std::strerror(error));
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function writeFile(path: string, parts: (ArrayBufferView | number)[]): void - a new file of bytes, a number standing
// for the elements of the tensor of that handle; on disk when this returns
napi_value writeFile(Environment& environment, const Arguments& arguments) {
  NewFile file(arguments.string(0));
  for (napi_value part : elementsOf(environment, arguments.value(1))) {
    napi_valuetype type;
    check(environment, napi_typeof(environment.env, part, &type));
    if (type == napi_number) {
      double handle;
      check(environment, napi_get_value_double(environment.env, part, &handle));
      const at::Tensor tensor = inOrder(tensorOf(environment, handle));
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

void initFiles(Environment& environment, napi_value exports) {
  define(environment, exports, "readTensor", entry<readTensor>);
  define(environment, exports, "writeFile", entry<writeFile>);
}

}  // namespace node_libtorch
