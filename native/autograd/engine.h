// Running graphs backwards, saved-tensor hooks and anomaly mode; see engine.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initEngine(Environment& environment, napi_value exports);

}  // namespace node_libtorch
