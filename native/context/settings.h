// Settings of the process.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initSettings(Environment& environment, napi_value exports);

}  // namespace node_libtorch
