// Random generators; see random.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initRandom(Environment& environment, napi_value exports);

}  // namespace node_libtorch
