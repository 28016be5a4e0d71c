// Tying a tensor to the JavaScript object that stands for it.
#pragma once

#include "environment.h"

namespace node_libtorch {

// Puts the tensor into the table and attaches a finalizer to `wrapper` that takes it out again.
double wrapTensor(Environment& environment, const at::Tensor& tensor, napi_value wrapper);

void initWrappers(Environment& environment, napi_value exports);

}  // namespace node_libtorch
