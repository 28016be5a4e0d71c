#pragma once

#include <napi.h>

#include "base/environment.h"

namespace node_libtorch {

void initAoti(Environment& environment, napi_value exports);

}  // namespace node_libtorch
