// Warnings; see warnings.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initWarnings(Environment& environment, napi_value exports);

}  // namespace node_libtorch
