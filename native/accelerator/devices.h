// Devices and the parts of LibTorch that are present; see devices.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initDevices(Environment& environment, napi_value exports);

}  // namespace node_libtorch
