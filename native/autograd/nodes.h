// The graph's nodes as JavaScript objects; see nodes.cc.
#pragma once

#include "autograd/autograd_state.h"
#include "base/environment.h"

namespace node_libtorch {

torch::autograd::Node& nodeOf(Environment& environment, double handle);

void initNodes(Environment& environment, napi_value exports);

}  // namespace node_libtorch
