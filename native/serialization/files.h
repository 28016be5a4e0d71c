// Files: written ones whose failures are known, and parallel reads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace node_libtorch {

// An existing file, written from its beginning, and on the disk once it is finished.
class OutputFile {
 public:
  explicit OutputFile(std::string path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  // Never throws, since the archive writer must not be unwound; finish() throws for a failure.
  size_t write(const void* data, size_t size);
  void check() const;
  void finish();

 private:
  std::string path_;
  int descriptor_ = -1;
  int error_ = 0;
};

// A file open for reading.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path);
  ~OpenFile();
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int descriptor() const { return descriptor_; }
  uint64_t size() const { return size_; }

 private:
  int descriptor_;
  uint64_t size_ = 0;
};

// The most bytes of a record's local header in a zip archive, with its name and extra bytes.
constexpr int64_t kMostRecordHeader = 30 + 2 * 0xffff;

// Whether a record of a zip archive is stored without compression, by the local header before it: `before` are `size`
// bytes that end where the record begins.
bool isStored(const void* before, int64_t size);

// Reads by several threads: most of the time goes into the first touch of `data`'s pages. Throws if the file ends
// before.
void readInParallel(int descriptor, void* data, int64_t bytes, int64_t offset);

}  // namespace node_libtorch
