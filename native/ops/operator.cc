// An operator as JavaScript calls it.
#include "ops/operator.h"

#include <algorithm>

#include "guards/guards.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

// Operators that are tagged so, those that resize their `out` arguments, and some that are not tagged.
bool reshapes(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  const auto isOut = [](const c10::Argument& argument) { return argument.is_out(); };
  return handle.hasTag(at::Tag::inplace_view) || schema.name() == "aten::set_data" ||
         schema.name().find("resize") != std::string::npos ||
         std::any_of(schema.arguments().begin(), schema.arguments().end(), isOut);
}

}  // namespace

Operator makeOperator(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  TORCH_CHECK_NOT_IMPLEMENTED(!schema.is_vararg(),
                              "operators with any number of arguments cannot be called: ", schema.operator_name());
  Operator op{handle, {}, findGuard(schema), {}, reshapes(handle)};
  for (const auto& argument : schema.arguments()) op.parameters.push_back(describeParameter(argument));
  if (!op.guard) op.direct = findDirectCall(handle);
  return op;
}

void readArguments(Environment& environment, const Operator& op, TapeReader& reader, torch::jit::Stack& stack,
                   std::vector<SeenTensor>& seen) {
  for (const Parameter& parameter : op.parameters) stack.push_back(readArgument(environment, reader, parameter, &seen));
}

void callBoxed(const Operator& op, torch::jit::Stack& stack) {
  if (op.guard) op.guard->before(stack);
  op.handle.callBoxed(&stack);
  if (op.guard) op.guard->after(stack);
}

}  // namespace node_libtorch
