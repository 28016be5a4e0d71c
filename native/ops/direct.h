// Calls without boxing: operators whose C++ signature is among the common ones read their arguments straight from the
// tape. This saves the lists and IValues of the boxed call, by which every other operator is called.
#pragma once

#include "ops/operator.h"

namespace node_libtorch {

// Gives `op` its direct call if its signature is one of those compiled in.
void findDirectCall(Operator& op);

}  // namespace node_libtorch
