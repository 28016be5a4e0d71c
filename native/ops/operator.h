// An operator as JavaScript calls it: its parameters, and how the call is made.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <memory>
#include <vector>

#include "base/environment.h"
#include "base/tape/parameter.h"
#include "ops/direct.h"

namespace node_libtorch {

class Guard;
class TapeReader;
struct SeenTensor;

struct Operator {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  std::shared_ptr<const Guard> guard;  // null: none
  DirectCall direct;
  bool reshapes = false;      // may give a tensor that it writes another shape or other memory
  bool pins = false;          // may return tensors in pinned memory
  bool isRepeatable = false;  // writes none of its arguments, and draws no random numbers
};

// Whether the schema says that the operator writes this argument, or returns an argument that it wrote.
inline bool isWritten(const c10::Argument& argument) {
  return argument.alias_info() && argument.alias_info()->isWrite();
}

// Throws NotImplementedError for an operator that cannot be called.
Operator makeOperator(const c10::OperatorHandle& handle);

// Reads the arguments onto the stack. `seen` collects tensor arguments.
void readArguments(Environment& environment, const Operator& op, TapeReader& reader, torch::jit::Stack& stack,
                   std::vector<SeenTensor>& seen);

// Replaces the arguments on the stack by the results, guarded.
void callBoxed(const Operator& op, torch::jit::Stack& stack);

}  // namespace node_libtorch
