// Operations of process groups in flight.
#pragma once

#include <functional>
#include <memory>
#include <torch/csrc/distributed/c10d/Work.hpp>

#include "distributed/groups.h"

namespace node_libtorch {

using WorkPtr = c10::intrusive_ptr<c10d::Work>;

// An operation that JavaScript holds.
struct Operation {
  WorkPtr work;
  GroupPtr group;
};
using OperationPtr = std::shared_ptr<Operation>;

// Calls `done` once with the operation's error or null, in any thread.
void whenDone(const OperationPtr& operation, std::function<void(std::exception_ptr)> done);

// Blocks until the operation has ended, and throws its error. In a worker it ends with the worker.
void waitFor(Environment& environment, const OperationPtr& operation, bool isMainThread);

}  // namespace node_libtorch
