// Warnings; see warnings.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initWarnings(Environment& environment, napi_value exports);

}  // namespace node_libtorch
