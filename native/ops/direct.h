// Calls without boxing: operators whose C++ signature is among the common ones read their arguments straight from the
// tape. This saves the lists and IValues of the boxed call, by which every other operator is called.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <memory>
#include <vector>

#include "base/environment.h"
#include "base/tape/parameter.h"

namespace node_libtorch {

class TapeReader;
struct SeenTensor;

struct DirectCall {
  // Reads the arguments, runs the operator and leaves its results on the stack.
  using Run = void (*)(Environment& environment, const DirectCall& call, const std::vector<Parameter>& parameters,
                       TapeReader& reader, torch::jit::Stack& stack, std::vector<SeenTensor>& seen);

  Run run = nullptr;                  // null: the operator is called boxed
  std::shared_ptr<const void> typed;  // the operator's c10::TypedOperatorHandle
};

// The direct call of an operator, if its signature is one of those compiled in.
DirectCall findDirectCall(const c10::OperatorHandle& handle);

}  // namespace node_libtorch
