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

// Reads by several threads: most of the time goes into the first touch of `data`'s pages. Throws if the file ends
// before.
void readInParallel(int descriptor, void* data, int64_t bytes, int64_t offset);

}  // namespace node_libtorch
