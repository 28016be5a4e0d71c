// Automatic mixed precision; see autocast.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initAutocast(Environment& environment, napi_value exports);

}  // namespace node_libtorch
