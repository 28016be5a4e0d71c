// Handing tensors between threads; see threads.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initThreads(Environment& environment, napi_value exports);

}  // namespace node_libtorch
