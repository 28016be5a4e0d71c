// Process groups, and the operations that they have in flight.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>

#include "base/environment.h"

namespace node_libtorch {

// A group that JavaScript holds. Destroying one waits for its operations, so it is done elsewhere.
class Group {
 public:
  explicit Group(c10::intrusive_ptr<c10d::ProcessGroup> group);
  ~Group();
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;

  const c10::intrusive_ptr<c10d::ProcessGroup>& get() const { return group_; }

  // Ends all operations in flight with an error, for good. Takes about a millisecond.
  void abort();
  bool isAborted() const { return isAborted_; }

  // How many operations have begun and not ended.
  std::atomic<int> inFlight{0};

 private:
  c10::intrusive_ptr<c10d::ProcessGroup> group_;
  std::atomic<bool> isAborted_{false};
};
using GroupPtr = std::shared_ptr<Group>;

GroupPtr groupOf(Environment& environment, double handle);

// The error of an operation as one of torch.distributed: Gloo's are of the standard library.
std::exception_ptr asDistributedError(std::exception_ptr error, bool isAborted);

}  // namespace node_libtorch
