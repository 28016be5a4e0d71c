// A graph: what a stream was given between the begin and the end of a capture.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Stream.h>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace fake_device {

using PoolId = std::pair<uint64_t, uint64_t>;

class Graph {
 public:
  explicit Graph(bool keeps) : keeps_(keeps) {}
  ~Graph() { reset(); }
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  void begin(PoolId pool);
  void end();
  void instantiate();
  void replay();
  void reset();
  PoolId pool() const;
  static uint64_t newPoolId();

  void add(const std::vector<at::Tensor>& written, std::function<void()> work);
  void addMade(const std::vector<at::Tensor>& made);

 private:
  void stopCapturing();

  const bool keeps_;
  std::mutex mutex_;  // of the lists: autograd's threads capture too
  std::vector<std::function<void()>> work_;
  // The contents of memory before the capture, by its address.
  std::map<const char*, std::pair<c10::Storage, std::vector<char>>> former_;
  at::Tensor generatorState_;
  std::optional<c10::Stream> stream_;  // while it captures
  PoolId pool_{0, 0};
  bool has_ = false;
  bool hasExec_ = false;
};

}  // namespace fake_device
