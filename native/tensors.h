// Tensor properties and data; see tensors.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initTensors(Environment& environment, napi_value exports);

}  // namespace node_libtorch
