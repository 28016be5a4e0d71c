// Automatic mixed precision; see autocast.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initAutocast(Environment& environment, napi_value exports);

}  // namespace node_libtorch
