// Custom autograd functions; see function.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initFunction(Environment& environment, napi_value exports);

}  // namespace node_libtorch
