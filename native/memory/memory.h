// Memory accounting; see memory.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initMemory(Environment& environment, napi_value exports);

}  // namespace node_libtorch
