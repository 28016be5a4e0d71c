// Calling operators; see operators.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initOperators(Environment& environment, napi_value exports);

}  // namespace node_libtorch
