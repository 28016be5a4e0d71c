// Calls without boxing: operators whose C++ signature is among the common ones take their arguments straight from the
// tape. What the boxed call spends on lists and generic values is saved; every other operator goes the boxed way.
#pragma once

#include <ATen/core/stack.h>

#include "base/environment.h"
#include "tape/tape.h"

namespace node_libtorch {

// Gives `op` its direct call where its signature is one of those compiled in.
void findDirectCall(Operator& op);

}  // namespace node_libtorch
