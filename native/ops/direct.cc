// Finds an operator's direct call by its schema.
#include "ops/direct.h"

#include <string>

#include "ops/direct_calls.h"
#include "ops/letters.h"

namespace node_libtorch {
namespace {

const DirectCalls& directCalls() {
  static const DirectCalls all = [] {
    DirectCalls calls;
    addTensorSignatures(calls);
    addOtherSignatures(calls);
    return calls;
  }();
  return all;
}

}  // namespace

DirectCall findDirectCall(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  std::string key;
  for (const auto& argument : schema.arguments()) key += letterOf(argument);
  key += '>';
  for (const auto& result : schema.returns()) key += letterOf(result);
  if (key.find('\0') != std::string::npos) return {};
  const auto found = directCalls().find(key);
  if (found == directCalls().end()) return {};
  for (const Find find : found->second)
    if (DirectCall call = find(handle); call.run) return call;
  return {};
}

}  // namespace node_libtorch
