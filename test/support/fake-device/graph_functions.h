// The part of the CUDA addon's functions that the fake device stands in for: those of graphs and pools.
#pragma once

#include <node_api.h>

namespace fake_device {

void addGraphFunctions(napi_env environment, napi_value exports);

}  // namespace fake_device
