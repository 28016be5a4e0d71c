// PyTorch's zip archives; see archive.cc.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

void initArchive(Environment& environment, napi_value exports);

}  // namespace node_libtorch
