// Results of an operator's call, back to JavaScript.
#pragma once

#include <ATen/core/stack.h>

#include <vector>

#include "base/entry.h"
#include "base/tape/tape.h"
#include "ops/operator.h"

namespace node_libtorch {

// Some operators (lift, dequantize of a tensor that is not quantized) return their argument itself and make their node
// its grad_fn. A leaf would then hold itself through the node that accumulates its gradient, so it is made a leaf
// again.
void keepLeaf(const Operator& op, size_t index, const at::Tensor& tensor);

// Gives new tensors to the wrappers that are the call's arguments, and puts everything else on the tape. `seen` are the
// operator's tensor arguments, which it may have returned.
void returnResults(Environment& environment, const Operator& op, const torch::jit::Stack& results,
                   const std::vector<SeenTensor>& seen, const Arguments& arguments);

}  // namespace node_libtorch
