// Deferred calls: made in runAsync(), run one after another in the environment's lane.
#pragma once

#include <functional>
#include <string>

#include "base/entry.h"
#include "base/tape/tape.h"
#include "ops/operator.h"

namespace node_libtorch {

// Whether operators are deferred now: within the function that runAsync() was given.
bool isDeferring(Environment& environment);

// Reads the operator's call from the tape, and returns handles of placeholders for its results. False if the call is to
// be made now: its results are not tensors, and all of its arguments are there.
bool deferCall(Environment& environment, const Operator& op, TapeReader reader, const Arguments& arguments);

// While it exists, tensors that are not there yet can be looked up by their handles.
class PendingArguments {
 public:
  explicit PendingArguments(Environment& environment);
  ~PendingArguments();
  PendingArguments(const PendingArguments&) = delete;
  PendingArguments& operator=(const PendingArguments&) = delete;

 private:
  bool& flag_;
};

// Defers a call that replaces its arguments on the stack by its result, a tensor that `wrapper` owns. Returns its
// handle.
double deferFunction(Environment& environment, const char* name, torch::jit::Stack arguments,
                     std::function<void(torch::jit::Stack&)> run, napi_value wrapper);
// The same for one that changes its first argument and returns nothing.
void deferChange(Environment& environment, const char* name, torch::jit::Stack arguments,
                 std::function<void(torch::jit::Stack&)> run);

}  // namespace node_libtorch
