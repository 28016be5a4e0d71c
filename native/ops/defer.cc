// Collects the calls within runAsync() with their arguments, and returns placeholders for their results.
#include <algorithm>
#include <cmath>

#include "base/memory/allocator.h"
#include "base/wrappers.h"
#include "ops/async.h"
#include "ops/pending.h"
#include "ops/results.h"

namespace node_libtorch {
namespace {

bool isTensor(const c10::Argument& value) { return value.type()->kind() == c10::TypeKind::TensorType; }
bool isTensors(const c10::Argument& value) {
  return value.type()->kind() == c10::TypeKind::ListType &&
         value.type()->expectRef<c10::ListType>().getElementType()->kind() == c10::TypeKind::TensorType;
}

// The handle of the argument that the call changes and returns, 0 for a new tensor.
double changedArgument(const c10::FunctionSchema& schema, const c10::Argument& returned,
                       const std::vector<c10::IValue>& stack, const std::vector<SeenTensor>& seen) {
  const c10::AliasInfo* alias = returned.alias_info();
  if (!alias || !alias->isWrite()) return 0;
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    const c10::AliasInfo* other = schema.arguments()[i].alias_info();
    if (!other || !other->isWrite() || other->beforeSets() != alias->beforeSets() || !stack[i].isTensor()) continue;
    const auto* impl = stack[i].toTensor().unsafeGetTensorImpl();
    for (const SeenTensor& one : seen)
      if (one.impl == impl) return one.handle;
  }
  return 0;
}

// The first tensor among the arguments that is not there yet, undefined if all of them are.
at::Tensor firstPending(const AsyncState& state, const torch::jit::Stack& stack) {
  at::Tensor found;
  eachTensor(stack, [&](const at::Tensor& tensor) {
    if (!found.defined() && state.isPending(tensor)) found = tensor;
  });
  return found;
}

std::string describePending(const AsyncState& state, const torch::jit::Stack& stack) {
  const at::Tensor tensor = firstPending(state, stack);
  const Placeholder* placeholder = tensor.defined() ? placeholderIn(tensor) : nullptr;
  return placeholder ? "the result of " + placeholder->call + "()" : "the value of a tensor that is changed in place";
}

// Marks tensors that this call writes as unavailable until the promise settles.
void markChanging(AsyncState& state, const Operator& op, const torch::jit::Stack& stack) {
  const auto mark = [&](const at::Tensor& tensor) {
    if (tensor.defined() && !placeholderIn(tensor)) state.addChanged(tensor, op.reshapes);
  };
  for (size_t i = 0; i < stack.size(); ++i) {
    if (!isWritten(op.handle.schema().arguments()[i])) continue;
    if (stack[i].isTensor()) {
      mark(stack[i].toTensor());
    } else if (stack[i].isTensorList()) {
      for (const at::Tensor& tensor : stack[i].toTensorVector()) mark(tensor);
    }
  }
}

DeferredCall callOf(const Operator& op) {
  const auto& schema = op.handle.schema();
  const std::string& name = schema.name();
  DeferredCall call;
  call.name = name.compare(0, 6, "aten::") == 0 ? name.substr(6) : name;
  call.run = [&op](torch::jit::Stack& stack) { callBoxed(op, stack); };
  call.op = &op;
  call.isRepeatable = op.isRepeatable;
  for (size_t i = 0; i < schema.arguments().size(); ++i)
    if (schema.arguments()[i].name() == "device") call.deviceArgument = i;
  return call;
}

// Runs the call on tensors without values, for results that cannot come later.
torch::jit::Stack describedResults(AsyncState& state, const DeferredCall& call) {
  state.shadows.describe(state.calls);
  torch::jit::Stack stack;
  if (!state.shadows.writeArguments(call, stack)) {
    try {
      call.run(stack);
      return stack;
    } catch (const c10::NotImplementedError&) {
      // It has no kernel for tensors without values.
    }
  }
  TORCH_CHECK_NOT_IMPLEMENTED(false, "runAsync(): what ", call.name, "() returns depends on ",
                              describePending(state, call.stack),
                              ", which is not there before the promise is: call it before runAsync() or after");
}

// Results that are no tensors: properties, which need no values.
void returnDescribed(Environment& environment, const Operator& op, const DeferredCall& call,
                     const Arguments& arguments) {
  const torch::jit::Stack results = describedResults(environment.state<AsyncState>(), call);
  for (const c10::IValue& value : call.stack)
    TORCH_CHECK_NOT_IMPLEMENTED(
        !value.isTensor() || !value.toTensor().defined() || Shadows::isDtypeKnown(value.toTensor()),
        "runAsync(): what ", call.name, "() returns depends on a dtype that autocast chooses");
  for (const c10::Argument& returned : op.handle.schema().returns())
    TORCH_CHECK_NOT_IMPLEMENTED(!isTensor(returned) && !isTensors(returned), "runAsync(): ", call.name,
                                "() returns tensors and other values, which cannot come later");
  returnResults(environment, op, results, {}, arguments);
}

// Lists of tensors, which have as many elements as the same call has on tensors without values.
void returnLists(Environment& environment, const Operator& op, DeferredCall& call,
                 const std::vector<SeenTensor>& seen) {
  auto& state = environment.state<AsyncState>();
  const torch::jit::Stack shadows = describedResults(state, call);
  std::vector<double> cells;
  const auto add = [&](std::vector<PlaceholderPtr>& results) {
    auto placeholder = c10::make_intrusive<Placeholder>(call.name);
    const double handle = environment.tensors.insert(at::Tensor(placeholder));
    state.addResult(handle);
    results.push_back(std::move(placeholder));
    cells.insert(cells.end(), {kTagTensor, handle});
  };
  const auto& schema = op.handle.schema();
  for (size_t i = 0; i < schema.returns().size(); ++i) {
    auto& results = call.results.emplace_back();
    if (shadows[i].isTensorList()) {
      const size_t count = shadows[i].toListRef().size();
      cells.insert(cells.end(), {kTagList, static_cast<double>(count)});
      for (size_t k = 0; k < count; ++k) add(results);
    } else if (const double argument = changedArgument(schema, schema.returns()[i], call.stack, seen); argument != 0) {
      cells.insert(cells.end(), {kTagArgument, argument});
      results.emplace_back();
    } else {
      add(results);
    }
  }
  Shadows::describeResults(call, shadows, std::nullopt);
  returnValues(environment, std::move(cells));
}

void returnTensors(Environment& environment, const Operator& op, DeferredCall& call,
                   const std::vector<SeenTensor>& seen, const Arguments& arguments) {
  const c10::FunctionSchema& schema = op.handle.schema();
  auto& state = environment.state<AsyncState>();
  Tape& tape = environment.state<Tape>();
  TORCH_CHECK_NOT_IMPLEMENTED(arguments.count() == 0 || arguments.count() == schema.returns().size(),
                              "runAsync(): ", schema.name(), " cannot be called");
  std::vector<double> cells;
  for (size_t i = 0; i < schema.returns().size(); ++i) {
    auto& results = call.results.emplace_back();
    const double argument = changedArgument(schema, schema.returns()[i], call.stack, seen);
    if (argument != 0) {
      cells.push_back(-argument);
      results.emplace_back();
      continue;
    }
    TORCH_CHECK_NOT_IMPLEMENTED(i < arguments.count(), "runAsync(): ", schema.name(), " cannot be called");
    auto placeholder = c10::make_intrusive<Placeholder>(call.name);
    const double handle = wrapTensor(environment, at::Tensor(placeholder), arguments.value(i));
    state.addResult(handle);
    results.push_back(std::move(placeholder));
    cells.push_back(handle);
  }
  if (arguments.count() > 1) {
    for (size_t i = 0; i < cells.size(); ++i) tape.data[kCellValues + i] = cells[i];
    tape.data[kCellOperator] = kResultTensors;
  } else if (cells.empty()) {
    tape.data[kCellOperator] = kResultNone;
  } else {
    tape.data[kCellOperator] = cells[0] < 0 ? kResultArgument : kResultFresh;
    tape.data[kCellResult] = std::abs(cells[0]);
  }
}

}  // namespace

PendingArguments::PendingArguments(Environment& environment) : flag_(environment.state<AsyncState>().readsArguments) {
  flag_ = true;
}
PendingArguments::~PendingArguments() { flag_ = false; }

bool isDeferring(Environment& environment) {
  const auto& state = environment.state<AsyncState>();
  return state.defers && !state.isPaused;
}

bool deferCall(Environment& environment, const Operator& op, TapeReader reader, const Arguments& arguments) {
  const auto& returns = op.handle.schema().returns();
  auto& state = environment.state<AsyncState>();
  DeferredCall call = callOf(op);
  std::vector<SeenTensor> seen;
  {
    const PendingArguments pending(environment);
    readArguments(environment, op, reader, call.stack, seen);
  }
  if (std::all_of(returns.begin(), returns.end(), isTensor)) {
    returnTensors(environment, op, call, seen, arguments);
  } else if (!firstPending(state, call.stack).defined()) {
    return false;
  } else if (std::any_of(returns.begin(), returns.end(), isTensors)) {
    returnLists(environment, op, call, seen);
  } else {
    returnDescribed(environment, op, call, arguments);
    return true;
  }
  markChanging(state, op, call.stack);
  environment.state<Tape>().data[kCellLive] = static_cast<double>(threadLiveBytes());
  state.calls.push_back(std::move(call));
  return true;
}

double deferFunction(Environment& environment, const char* name, torch::jit::Stack arguments,
                     std::function<void(torch::jit::Stack&)> run, napi_value wrapper) {
  auto& state = environment.state<AsyncState>();
  auto placeholder = c10::make_intrusive<Placeholder>(name);
  const double handle = wrapTensor(environment, at::Tensor(placeholder), wrapper);
  state.addResult(handle);
  DeferredCall& call = state.calls.emplace_back();
  call.name = name;
  call.run = std::move(run);
  call.stack = std::move(arguments);
  call.results.push_back({std::move(placeholder)});
  return handle;
}

void deferChange(Environment& environment, const char* name, torch::jit::Stack arguments,
                 std::function<void(torch::jit::Stack&)> run) {
  auto& state = environment.state<AsyncState>();
  const at::Tensor& target = arguments[0].toTensor();
  if (!placeholderIn(target)) state.addChanged(target, false);
  DeferredCall& call = state.calls.emplace_back();
  call.name = name;
  call.run = std::move(run);
  call.stack = std::move(arguments);
}

}  // namespace node_libtorch
