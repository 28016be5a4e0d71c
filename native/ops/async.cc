// Deferred operators: the calls within runAsync() are collected with their arguments, then run in the lane.
#include "ops/async.h"

#include <ATen/core/jit_type.h>
#include <c10/core/TensorImpl.h>

#include <cmath>
#include <memory>
#include <unordered_map>
#include <vector>

#include "base/autograd/saved_hooks.h"
#include "base/js_thread.h"
#include "base/lane.h"
#include "base/memory/allocator.h"
#include "base/memory/free_memory.h"
#include "base/wrappers.h"
#include "ops/results.h"

namespace node_libtorch {
namespace {

// Stands for the result of a deferred call, in the table and among arguments.
class Placeholder : public c10::TensorImpl {
 public:
  Placeholder() : TensorImpl(c10::DispatchKeySet(), caffe2::TypeMeta(), std::nullopt) {}
  at::Tensor value;  // used by the lane only until its promise settles
};

struct DeferredCall {
  const Operator* op;
  CallerState state;
  std::vector<c10::IValue> stack;
  std::vector<c10::intrusive_ptr<Placeholder>> results;  // nullptr if it is one of the arguments
};

// The placeholders that a run fills, by handle, and the tensors of JavaScript that it changes in place.
struct DeferredResults {
  std::vector<double> fresh;
  std::vector<at::Tensor> changed;
};

struct AsyncState {
  bool defers = false;
  std::vector<DeferredCall> calls;
  DeferredResults results;
  std::unordered_map<const c10::TensorImpl*, size_t> changing;  // by the number of calls that are not settled
  size_t unsettled = 0;                                         // placeholders in the table and tensors being changed
  bool readsArguments = false;
};

using Calls = std::vector<DeferredCall>;

Placeholder* placeholderIn(const at::Tensor& tensor) {
  return dynamic_cast<Placeholder*>(tensor.unsafeGetTensorImpl());
}

at::Tensor valueOf(const at::Tensor& tensor) {
  Placeholder* placeholder = placeholderIn(tensor);
  return placeholder ? placeholder->value : tensor;
}

// Replaces placeholders among the arguments, which are tensors or in lists of tensors, by their values.
void resolve(c10::IValue& argument) {
  if (argument.isTensor()) {
    if (placeholderIn(argument.toTensor())) argument = valueOf(argument.toTensor());
  } else if (argument.isTensorList()) {
    c10::List<at::Tensor> list = argument.toTensorList();
    for (size_t i = 0; i < list.size(); ++i) {
      const at::Tensor element = list.get(i);
      if (placeholderIn(element)) list.set(i, valueOf(element));
    }
  } else if (argument.isList()) {
    for (c10::IValue element : argument.toList()) {
      if (!element.isTensor()) return;
      TORCH_CHECK_NOT_IMPLEMENTED(!placeholderIn(element.toTensor()),
                                  "runAsync(): a list of optional tensors cannot hold a result that is not there yet");
    }
  }
}

// Calls once more, after JavaScript freed what it dropped, an operator for which there was not enough memory.
void callOrRetry(const Operator& op, torch::jit::Stack& stack, JsThread& js) {
  if (!op.isRepeatable) return callBoxed(op, stack);
  torch::jit::Stack arguments = stack;
  try {
    return callBoxed(op, stack);
  } catch (const c10::OutOfMemoryError&) {
    stack.clear();
    if (!freeMemory(js)) throw;
  }
  stack = std::move(arguments);
  callBoxed(op, stack);
}

void run(Calls& calls, const Lane& lane, JsThread& js) {
  for (DeferredCall& call : calls) {
    if (lane.isClosing()) return;
    const CallerStateGuard guard(call.state);
    for (c10::IValue& argument : call.stack) resolve(argument);
    callOrRetry(*call.op, call.stack, js);
    checkFaults();
    for (size_t i = 0; i < call.results.size(); ++i) {
      if (!call.results[i]) continue;
      call.results[i]->value = call.stack[i].toTensor();
      keepLeaf(*call.op, i, call.results[i]->value);
    }
    call.stack.clear();
    call.results.clear();  // frees a result that JavaScript disposed and no later call takes
  }
}

// Refuses tensors that a deferred call has yet to compute or to change, except as arguments of another deferred call.
void checkSettled(Environment& environment, const at::Tensor& tensor) {
  const auto& state = environment.state<AsyncState>();
  if (state.readsArguments) return;
  TORCH_CHECK(!state.changing.count(tensor.unsafeGetTensorImpl()),
              "the tensor is changed in place by an operator in runAsync(): wait for the promise");
  TORCH_CHECK(!placeholderIn(tensor),
              "the tensor is the result of an operator in runAsync() and is not there before the promise is: until "
              "then it can only be an argument of operators within fn");
}

void addUnsettled(Environment& environment) {
  ++environment.state<AsyncState>().unsettled;
  environment.checkTensor = checkSettled;
}

// Puts results in the places of their placeholders; erases placeholders of calls that did not happen.
void settle(Environment& environment, const DeferredResults& results) {
  auto& state = environment.state<AsyncState>();
  state.unsettled -= results.fresh.size() + results.changed.size();
  if (state.unsettled == 0) environment.checkTensor = nullptr;
  for (const at::Tensor& tensor : results.changed) {
    const auto found = state.changing.find(tensor.unsafeGetTensorImpl());
    if (--found->second == 0) state.changing.erase(found);
  }
  for (const double handle : results.fresh) {
    at::Tensor* place = environment.tensors.find(handle);
    if (!place) continue;
    at::Tensor value = valueOf(*place);
    if (!value.defined()) {
      environment.tensors.erase(handle);
      continue;
    }
    if (value.has_storage()) adoptStorage(value.storage());
    *place = std::move(value);
  }
}

struct ReadsArguments {
  explicit ReadsArguments(bool& flag) : flag(flag) { flag = true; }
  ~ReadsArguments() { flag = false; }
  bool& flag;
};

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

void checkDeferrable(const c10::FunctionSchema& schema, size_t wrappers) {
  for (const c10::Argument& returned : schema.returns())
    TORCH_CHECK_NOT_IMPLEMENTED(returned.type()->kind() == c10::TypeKind::TensorType, "runAsync(): ", schema.name(),
                                " gives something other than tensors, which cannot come later");
  TORCH_CHECK_NOT_IMPLEMENTED(wrappers == 0 || wrappers == schema.returns().size(), "runAsync(): ", schema.name(),
                              " cannot be called");
}

// function beginDeferring(): void - Collects the operators that are called from now on
napi_value beginDeferring(Environment& environment, const Arguments&) {
  bool& defers = environment.state<AsyncState>().defers;
  TORCH_CHECK(!defers, "runAsync() was called within runAsync()");
  TORCH_CHECK_NOT_IMPLEMENTED(!hasSavedHooks(environment),
                              "runAsync(): hooks on saved tensors run in the thread of JavaScript alone");
  defers = true;
  return nullptr;
}

// Marks tensors that this call writes as unavailable until the promise settles.
void markChanging(Environment& environment, const c10::FunctionSchema& schema, const std::vector<c10::IValue>& stack) {
  auto& state = environment.state<AsyncState>();
  const auto mark = [&](const at::Tensor& tensor) {
    if (!tensor.defined() || placeholderIn(tensor)) return;
    state.results.changed.push_back(tensor);
    ++state.changing[tensor.unsafeGetTensorImpl()];
    addUnsettled(environment);
  };
  for (size_t i = 0; i < stack.size(); ++i) {
    const c10::AliasInfo* alias = schema.arguments()[i].alias_info();
    if (!alias || !alias->isWrite()) continue;
    if (stack[i].isTensor()) {
      mark(stack[i].toTensor());
    } else if (stack[i].isTensorList()) {
      for (const at::Tensor& tensor : stack[i].toTensorVector()) mark(tensor);
    }
  }
}

// function dropDeferred(): void - Drops the collected operators
napi_value dropDeferred(Environment& environment, const Arguments&) {
  auto& state = environment.state<AsyncState>();
  state.defers = false;
  state.calls.clear();
  settle(environment, std::exchange(state.results, {}));
  return nullptr;
}

// function runDeferred(): Promise<void> - Runs the collected operators, and fills their results' tensors
napi_value runDeferred(Environment& environment, const Arguments&) {
  auto& state = environment.state<AsyncState>();
  state.defers = false;
  auto calls = std::make_shared<Calls>(std::exchange(state.calls, {}));
  auto results = std::make_shared<DeferredResults>(std::exchange(state.results, {}));
  try {
    Lane& lane = environment.state<Lanes>().compute();
    return lane.submit(
        environment,
        [calls, &lane, js = environment.thread] {
          // Frees the arguments here rather than in the JavaScript thread, also after an error.
          struct Clear {
            Calls& calls;
            ~Clear() { calls.clear(); }
          } clear{*calls};
          run(*calls, lane, *js);
        },
        [results](Environment& environment, std::exception_ptr) -> napi_value {
          settle(environment, *results);
          return nullptr;
        });
  } catch (...) {
    settle(environment, *results);
    throw;
  }
}

}  // namespace

bool isDeferring(Environment& environment) { return environment.state<AsyncState>().defers; }

napi_value deferCall(Environment& environment, const Operator& op, TapeReader& reader, const Arguments& arguments) {
  const c10::FunctionSchema& schema = op.handle.schema();
  auto& state = environment.state<AsyncState>();
  Tape& tape = environment.state<Tape>();
  checkDeferrable(schema, arguments.count());
  DeferredCall call{&op, CallerState(), {}, {}};
  std::vector<SeenTensor> seen;
  {
    ReadsArguments reads(state.readsArguments);
    readArguments(environment, op, reader, call.stack, seen);
  }
  std::vector<double> cells;
  for (size_t i = 0; i < schema.returns().size(); ++i) {
    const double argument = changedArgument(schema, schema.returns()[i], call.stack, seen);
    if (argument != 0) {
      cells.push_back(-argument);
      call.results.emplace_back();
      continue;
    }
    TORCH_CHECK_NOT_IMPLEMENTED(i < arguments.count(), "runAsync(): ", schema.name(), " cannot be called");
    auto placeholder = c10::make_intrusive<Placeholder>();
    const double handle = wrapTensor(environment, at::Tensor(placeholder), arguments.value(i));
    addUnsettled(environment);
    state.results.fresh.push_back(handle);
    call.results.push_back(std::move(placeholder));
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
  markChanging(environment, schema, call.stack);
  tape.data[kCellLive] = static_cast<double>(threadLiveBytes());
  state.calls.push_back(std::move(call));
  return nullptr;
}

void initAsync(Environment& environment, napi_value exports) {
  define(environment, exports, "beginDeferring", entry<beginDeferring>);
  define(environment, exports, "dropDeferred", entry<dropDeferred>);
  define(environment, exports, "runDeferred", entry<runDeferred>);
}

}  // namespace node_libtorch
