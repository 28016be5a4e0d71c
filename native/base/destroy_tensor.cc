#include "base/destroy_tensor.h"

#include <torch/csrc/autograd/variable.h>

#include <utility>

namespace node_libtorch {

void destroyWithGradients(at::Tensor tensor) {
  while (tensor.defined() && tensor.use_count() == 1 && tensor.weak_use_count() <= 1) {
    torch::autograd::AutogradMeta* meta = torch::autograd::impl::get_autograd_meta(tensor);
    if (!meta) return;
    at::Tensor gradient = std::move(meta->grad_);
    tensor = std::move(gradient);
  }
}

}  // namespace node_libtorch
