// Operations of process groups in flight.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <torch/csrc/distributed/c10d/Work.hpp>

#include "distributed/groups.h"

namespace node_libtorch {

// Tensors with what an operation writes in their place.
using Copies = std::vector<std::pair<at::Tensor, at::Tensor>>;
using WorkPtr = c10::intrusive_ptr<c10d::Work>;

// An operation that JavaScript holds. Its work is waited for once: Gloo's operations between two processes can be
// waited for no more often.
class Operation : public std::enable_shared_from_this<Operation> {
 public:
  Operation(WorkPtr work, GroupPtr group, Copies copies)
      : work_(std::move(work)), group_(std::move(group)), copies_(std::move(copies)) {}

  // Begins to wait for the work; once.
  void watch();
  // Calls `then` when the operation has ended: in any thread, or at once. Only one function can wait.
  void whenDone(std::function<void()> then);
  // Blocks until the operation has ended or `canWait`, which is asked ten times a second, says no.
  void waitFor(const std::function<bool()>& canWait);
  // On the JavaScript thread, once it has ended: throws its error, or lets the current stream wait for what the
  // operation does on another.
  void finish();
  bool isDone();

  const WorkPtr& work() const { return work_; }

 private:
  void end(std::exception_ptr error);

  const WorkPtr work_;
  const GroupPtr group_;
  Copies copies_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isDone_ = false;
  std::exception_ptr error_;
  std::function<void()> then_;
};
using OperationPtr = std::shared_ptr<Operation>;

}  // namespace node_libtorch
