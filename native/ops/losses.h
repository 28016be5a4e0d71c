// Losses that call a JavaScript function; see losses.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initLosses(Environment& environment, napi_value exports);

}  // namespace node_libtorch
