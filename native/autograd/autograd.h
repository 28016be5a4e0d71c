// Automatic differentiation; see autograd.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initAutograd(Environment& environment, napi_value exports);

}  // namespace node_libtorch
