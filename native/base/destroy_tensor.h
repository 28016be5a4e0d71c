// Destroys tensors without recursion into their gradients.
#pragma once

#include <ATen/core/Tensor.h>

namespace node_libtorch {

// Frees the only reference to a tensor, then that to its gradient, and so on.
void destroyWithGradients(at::Tensor tensor);

struct DestroyTensor {
  void operator()(at::Tensor& tensor) const {
    if (tensor.defined() && tensor.unsafeGetTensorImpl()->autograd_meta() && tensor.use_count() == 1)
      destroyWithGradients(std::move(tensor));
    else
      tensor.reset();
  }
};

}  // namespace node_libtorch
