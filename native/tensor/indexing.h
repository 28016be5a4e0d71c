// Indexing: see indexing.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initIndexing(Environment& environment, napi_value exports);

}  // namespace node_libtorch
