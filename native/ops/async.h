// Deferred operators: called in runAsync(), run one after another in the environment's lane.
#pragma once

#include "base/entry.h"
#include "base/tape/tape.h"
#include "ops/operator.h"

namespace node_libtorch {

// Whether operators are deferred now: within the function that runAsync() was given.
bool isDeferring(Environment& environment);

// Reads the operator's call from the tape, and returns handles of placeholders for its results.
napi_value deferCall(Environment& environment, const Operator& op, TapeReader& reader, const Arguments& arguments);

}  // namespace node_libtorch
