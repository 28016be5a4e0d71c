// Operators off the JavaScript thread: what fn of runAsync() calls is collected with its arguments, then run.
#include "ops/async.h"

#include <ATen/core/jit_type.h>

#include <memory>
#include <string>

#include "autograd/autograd_state.h"
#include "base/entry.h"
#include "base/wrappers.h"
#include "guards/guards.h"
#include "memory/allocator.h"
#include "ops/operators.h"

namespace node_libtorch {
namespace {

using Calls = std::vector<DeferredCall>;

Awaited* awaitedIn(const at::Tensor& tensor) { return dynamic_cast<Awaited*>(tensor.unsafeGetTensorImpl()); }

at::Tensor present(const at::Tensor& tensor) {
  Awaited* awaited = awaitedIn(tensor);
  return awaited ? awaited->value : tensor;
}

// What was put off before and is an argument now. Tensors stand among arguments alone, or in lists.
void resolve(c10::IValue& argument) {
  if (argument.isTensor()) {
    if (awaitedIn(argument.toTensor())) argument = present(argument.toTensor());
  } else if (argument.isTensorList()) {
    c10::List<at::Tensor> list = argument.toTensorList();
    for (size_t i = 0; i < list.size(); ++i) {
      const at::Tensor element = list.get(i);
      if (awaitedIn(element)) list.set(i, present(element));
    }
  } else if (argument.isList()) {
    for (c10::IValue element : argument.toList()) {
      if (!element.isTensor()) return;
      TORCH_CHECK_NOT_IMPLEMENTED(!awaitedIn(element.toTensor()),
                                  "runAsync(): a list of optional tensors cannot hold a result that is not there yet");
    }
  }
}

void run(Calls& calls, const Lane& lane) {
  for (DeferredCall& call : calls) {
    if (lane.ends()) return;
    at::ThreadLocalStateGuard guard(call.state);
    for (c10::IValue& argument : call.stack) resolve(argument);
    beginGuarded(*call.op, call.stack);
    call.op->handle.callBoxed(&call.stack);
    endGuarded(*call.op, call.stack);
    checkDivisions();
    for (size_t i = 0; i < call.results.size(); ++i) {
      if (!call.results[i]) continue;
      call.results[i]->value = call.stack[i].toTensor();
      keepLeaf(*call.op, i, call.results[i]->value);
    }
    call.stack.clear();
    call.results.clear();  // a result that nothing names any more is freed once no later call takes it
  }
}

// Puts results in their places; those of calls that did not happen lose theirs.
void fill(Environment& environment, const DeferredResults& results) {
  environment.awaited -= results.fresh.size() + results.changed.size();
  for (const at::Tensor& tensor : results.changed) {
    const auto found = environment.async->changing.find(tensor.unsafeGetTensorImpl());
    if (--found->second == 0) environment.async->changing.erase(found);
  }
  for (const double handle : results.fresh) {
    at::Tensor* place = environment.tensors.find(handle);
    if (!place) continue;
    at::Tensor value = present(*place);
    if (!value.defined()) {
      environment.tensors.erase(handle);
      continue;
    }
    if (value.has_storage()) adoptStorage(value.storage());
    *place = std::move(value);
  }
}

DeferredResults take(AsyncState& state) {
  DeferredResults results = std::move(state.results);
  state.results = {};
  return results;
}

struct ReadsArguments {
  explicit ReadsArguments(bool& flag) : flag(flag) { flag = true; }
  ~ReadsArguments() { flag = false; }
  bool& flag;
};

// The handle of the argument that a return changes and gives back, 0 where it is a fresh tensor.
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

// function beginDeferring(): void - operators called from now on are collected
napi_value beginDeferring(Environment& environment, const Arguments&) {
  TORCH_CHECK(!environment.defers, "runAsync() was called within runAsync()");
  TORCH_CHECK_NOT_IMPLEMENTED(environment.autograd->savedHooks.empty(),
                              "runAsync(): hooks on saved tensors run in the thread of JavaScript alone");
  environment.defers = true;
  return nullptr;
}

// The tensors that the call writes, from now on JavaScript's no more until the promise settles.
void lend(Environment& environment, const c10::FunctionSchema& schema, const std::vector<c10::IValue>& stack) {
  AsyncState& state = *environment.async;
  const auto lendOne = [&](const at::Tensor& tensor) {
    if (!tensor.defined() || awaitedIn(tensor)) return;
    state.results.changed.push_back(tensor);
    ++state.changing[tensor.unsafeGetTensorImpl()];
    ++environment.awaited;
  };
  for (size_t i = 0; i < stack.size(); ++i) {
    const c10::AliasInfo* alias = schema.arguments()[i].alias_info();
    if (!alias || !alias->isWrite()) continue;
    if (stack[i].isTensor()) {
      lendOne(stack[i].toTensor());
    } else if (stack[i].isTensorList()) {
      for (const at::Tensor& tensor : stack[i].toTensorVector()) lendOne(tensor);
    }
  }
}

// function dropDeferred(): void - what was collected is not run
napi_value dropDeferred(Environment& environment, const Arguments&) {
  environment.defers = false;
  environment.async->calls.clear();
  fill(environment, take(*environment.async));
  return nullptr;
}

// function runDeferred(): Promise<void> - runs what was collected, and fills the results' tensors
napi_value runDeferred(Environment& environment, const Arguments&) {
  environment.defers = false;
  auto calls = std::make_shared<Calls>(std::move(environment.async->calls));
  auto results = std::make_shared<DeferredResults>(take(*environment.async));
  environment.async->calls.clear();
  try {
    Lane& lane = environment.lanes.compute(environment);
    return lane.submit(
        environment,
        [calls, &lane] {
          struct Ending {
            Calls& calls;
            ~Ending() { calls.clear(); }
          } ending{*calls};
          run(*calls, lane);
        },
        [results](Environment& environment, std::exception_ptr) -> napi_value {
          fill(environment, *results);
          return nullptr;
        });
  } catch (...) {
    fill(environment, *results);
    throw;
  }
}

}  // namespace

void checkThere(Environment& environment, const at::Tensor& tensor) {
  if (environment.async->readsArguments) return;
  TORCH_CHECK(!environment.async->changing.count(tensor.unsafeGetTensorImpl()),
              "the tensor is changed in place by an operator in runAsync(): wait for the promise");
  TORCH_CHECK(!awaitedIn(tensor),
              "the tensor is the result of an operator in runAsync() and is not there before the promise is: until "
              "then it can only be an argument of operators within fn");
}

napi_value deferCall(Environment& environment, const Operator& op, TapeReader& reader, const Arguments& arguments) {
  const c10::FunctionSchema& schema = op.handle.schema();
  AsyncState& state = *environment.async;
  Tape& tape = environment.tape;
  checkDeferrable(schema, arguments.count());
  DeferredCall call{&op, at::ThreadLocalState(), {}, {}};
  std::vector<SeenTensor> seen;
  {
    ReadsArguments reads(state.readsArguments);
    for (const Parameter& parameter : op.parameters)
      call.stack.push_back(readArgument(environment, reader, parameter, &seen));
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
    auto awaited = c10::make_intrusive<Awaited>();
    const double handle = wrapTensor(environment, at::Tensor(awaited), arguments.value(i));
    ++environment.awaited;
    state.results.fresh.push_back(handle);
    call.results.push_back(std::move(awaited));
    cells.push_back(handle);
  }
  if (arguments.count() > 1) {
    for (size_t i = 0; i < cells.size(); ++i) tape.data[kFirstValue + i] = cells[i];
    tape.data[kCellOperator] = kResultTensors;
  } else if (cells.empty()) {
    tape.data[kCellOperator] = kResultNone;
  } else {
    tape.data[kCellOperator] = cells[0] < 0 ? kResultArgument : kResultFresh;
    tape.data[kCellResult] = std::abs(cells[0]);
  }
  lend(environment, schema, call.stack);
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
