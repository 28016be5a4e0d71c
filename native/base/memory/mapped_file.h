// A file mapped into memory, copied page by page where it is written: tensors use its bytes in place.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <string>

namespace node_libtorch {

struct MappedRange;

class MappedFile : public std::enable_shared_from_this<MappedFile> {
 public:
  // Maps all `bytes` of a file that is open for reading; `path` is for messages. The descriptor may be closed
  // afterwards.
  static std::shared_ptr<MappedFile> map(int descriptor, int64_t bytes, const std::string& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  const char* data() const { return data_; }
  int64_t bytes() const { return bytes_; }

  // The elements of the file from `offset` on, with a storage of their own: in the mapping, which it keeps, or a copy
  // if they are not aligned there. Throws beyond the file's end.
  at::Tensor tensor(int64_t offset, at::ScalarType type, at::IntArrayRef sizes);

 private:
  MappedFile(char* data, int64_t bytes, MappedRange* range) : data_(data), bytes_(bytes), range_(range) {}

  char* data_;
  int64_t bytes_;
  MappedRange* range_;  // by which the handler of SIGBUS knows the mapping
};

}  // namespace node_libtorch
