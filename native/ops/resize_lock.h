// Keeps operators from resizing tensors that a lane may be using.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>

#include <unordered_map>
#include <vector>

#include "ops/operator.h"

namespace node_libtorch {

// While it lives, storages that the operator writes and other tensors share cannot be resized. The constructor throws
// if a lane may refer to one of the written tensors, whose shape would change while it runs.
class ResizeLock {
 public:
  ResizeLock(const Operator& op, const torch::jit::Stack& arguments);
  ~ResizeLock();
  ResizeLock(const ResizeLock&) = delete;
  ResizeLock& operator=(const ResizeLock&) = delete;

 private:
  void lock(const at::Tensor& tensor);

  std::unordered_map<const c10::TensorImpl*, size_t> counts_;  // how often a tensor is among the arguments
  std::vector<c10::Storage> locked_;
};

}  // namespace node_libtorch
