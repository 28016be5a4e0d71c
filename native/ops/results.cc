// Results of an operator's call: tensors to their wrappers, everything else to the tape.
#include "ops/results.h"

#include <torch/csrc/autograd/functions/accumulate_grad.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>

#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// 0 if the tensor is none of the arguments.
double handleAmong(const std::vector<SeenTensor>& seen, const at::Tensor& tensor) {
  for (const SeenTensor& argument : seen)
    if (argument.impl == tensor.unsafeGetTensorImpl()) return argument.handle;
  return 0;
}

void keepLeaves(const Operator& op, size_t index, const c10::IValue& value, const std::vector<SeenTensor>& seen) {
  const auto keep = [&](const at::Tensor& tensor) {
    if (tensor.defined() && handleAmong(seen, tensor) != 0) keepLeaf(op, index, tensor);
  };
  if (value.isTensor()) keep(value.toTensor());
  if (!value.isTensorList()) return;
  for (const c10::IValue& element : value.toListRef()) keep(element.toTensor());
}

// No wrapper is given if the schema says that the result is one of the arguments.
void returnTensor(Environment& environment, const Operator& op, const at::Tensor& tensor,
                  const std::vector<SeenTensor>& seen, const Arguments& arguments) {
  Tape& tape = environment.state<Tape>();
  if (!tensor.defined()) {
    tape.data[kCellOperator] = kResultNone;
  } else if (const double argument = handleAmong(seen, tensor); argument != 0) {
    keepLeaf(op, 0, tensor);
    tape.data[kCellOperator] = kResultArgument;
    tape.data[kCellResult] = argument;
  } else {
    TORCH_CHECK(arguments.count() == 1, "an operator that changes its argument returned another tensor");
    tape.data[kCellResult] = wrapTensor(environment, tensor, arguments.value(0));
    tape.data[kCellOperator] = kResultFresh;
  }
}

// Several tensors, each with its wrapper; those of the type Tensor? may be None. A wrapper owns its handle at once, so
// nothing leaks if a later one fails.
void returnTensors(Environment& environment, const Operator& op, const torch::jit::Stack& stack,
                   const std::vector<SeenTensor>& seen, const napi_value* wrappers) {
  Tape& tape = environment.state<Tape>();
  for (size_t i = 0; i < stack.size(); ++i) {
    const at::Tensor tensor = stack[i].isNone() ? at::Tensor() : stack[i].toTensor();
    double cell = 0;
    if (tensor.defined()) {
      const double argument = handleAmong(seen, tensor);
      if (argument != 0) keepLeaf(op, i, tensor);
      cell = argument != 0 ? -argument : wrapTensor(environment, tensor, wrappers[i]);
    }
    tape.data[kCellValues + i] = cell;
  }
  tape.data[kCellOperator] = kResultTensors;
}

}  // namespace

void keepLeaf(const Operator& op, size_t index, const at::Tensor& tensor) {
  const auto& returns = op.handle.schema().returns();
  if (index >= returns.size() || isWritten(returns[index]) || !tensor.requires_grad() || !tensor.grad_fn()) return;
  for (const auto& edge : tensor.grad_fn()->next_edges()) {
    const auto* leaf = dynamic_cast<const torch::autograd::AccumulateGrad*>(edge.function.get());
    if (!leaf || leaf->variable.unsafeGetTensorImpl() != tensor.unsafeGetTensorImpl()) continue;
    torch::autograd::impl::set_gradient_edge(tensor, {});
    return;
  }
}

void returnResults(Environment& environment, const Operator& op, const torch::jit::Stack& results,
                   const std::vector<SeenTensor>& seen, const Arguments& arguments) {
  const auto isTensor = [](const c10::IValue& value) { return value.isTensor() || value.isNone(); };
  if (results.empty()) {
    environment.state<Tape>().data[kCellOperator] = kResultNone;
  } else if (results.size() == 1 && results[0].isNone()) {
    environment.state<Tape>().data[kCellOperator] = kResultNone;
  } else if (results.size() == 1 && results[0].isTensor()) {
    returnTensor(environment, op, results[0].toTensor(), seen, arguments);
  } else if (results.size() == arguments.count() && std::all_of(results.begin(), results.end(), isTensor)) {
    returnTensors(environment, op, results, seen, arguments.values());
  } else {
    for (const c10::IValue& value : results) checkWritable(value);
    for (size_t i = 0; i < results.size(); ++i) keepLeaves(op, i, results[i], seen);
    std::vector<double> values;
    for (const c10::IValue& value : results) writeValue(environment, values, value, &seen);
    returnValues(environment, std::move(values));
  }
}

}  // namespace node_libtorch
