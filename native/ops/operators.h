// Calling operators; see operators.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

// Some operators (lift, dequantize of what is not quantized) give their argument itself and set their step of the graph
// on it. A leaf would hold itself then, through the step that accumulates its gradient: it stays the leaf that it was.
void keepLeaf(const Operator& op, size_t index, const at::Tensor& tensor);

void initOperators(Environment& environment, napi_value exports);

}  // namespace node_libtorch
