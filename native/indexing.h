// Indexing: see indexing.cc.
#pragma once

#include "environment.h"

namespace node_libtorch {

void initIndexing(Environment& environment, napi_value exports);

}  // namespace node_libtorch
