// The Gloo backend of process groups.
#pragma once

#include <chrono>
#include <string>
#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>
#include <vector>

namespace node_libtorch {

struct BackendOptions {
  int rank;
  int size;
  std::string group;
  std::chrono::milliseconds timeout;
  // Of the group's members among all processes; empty for the default group.
  std::vector<uint64_t> globalRanks;
};

// Connects to the other members, which waits for them. Its abort() ends all operations in flight with an error.
c10::intrusive_ptr<c10d::Backend> makeGloo(const c10::intrusive_ptr<c10d::Store>& store, const BackendOptions& options);

// A backend that compares each collective's kind, shapes and dtypes across the members before it runs, by `helper`.
c10::intrusive_ptr<c10d::Backend> makeChecking(const c10::intrusive_ptr<c10d::Backend>& backend,
                                               const c10::intrusive_ptr<c10d::Backend>& helper);

}  // namespace node_libtorch
