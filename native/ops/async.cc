// Runs the calls that runAsync() collected in the lane, in order.
#include "ops/async.h"

#include <memory>
#include <utility>

#include "base/autograd/saved_hooks.h"
#include "base/js_thread.h"
#include "base/lane.h"
#include "base/memory/free_memory.h"
#include "ops/pending.h"
#include "ops/results.h"

namespace node_libtorch {
namespace {

// Replaces placeholders among the arguments, which are tensors or in lists of tensors, by their values.
void resolve(c10::IValue& argument) {
  const auto isPlaceholder = [](const c10::IValue& value) {
    return value.isTensor() && value.toTensor().defined() && placeholderIn(value.toTensor());
  };
  if (isPlaceholder(argument)) {
    argument = placeholderIn(argument.toTensor())->value;
  } else if (argument.isTensorList() || argument.isOptionalTensorList()) {
    c10::List<c10::IValue> list = argument.toList();
    for (size_t i = 0; i < list.size(); ++i)
      if (const c10::IValue element = list.get(i); isPlaceholder(element))
        list.set(i, placeholderIn(element.toTensor())->value);
  }
}

// Calls once more, after JavaScript freed what it dropped, a call for which there was not enough memory.
void callOrRetry(DeferredCall& call, JsThread& js) {
  if (!call.isRepeatable) return call.run(call.stack);
  torch::jit::Stack arguments = call.stack;
  try {
    return call.run(call.stack);
  } catch (const c10::OutOfMemoryError&) {
    call.stack.clear();
    if (!freeMemory(js)) throw;
  }
  call.stack = std::move(arguments);
  call.run(call.stack);
}

void run(Calls& calls, const Lane& lane, JsThread& js) {
  for (DeferredCall& call : calls) {
    if (lane.isClosing()) return;
    const CallerStateGuard guard(call.state);
    for (c10::IValue& argument : call.stack) resolve(argument);
    callOrRetry(call, js);
    checkFaults();
    for (size_t i = 0; i < call.results.size(); ++i) {
      for (size_t k = 0; k < call.results[i].size(); ++k) {
        if (!call.results[i][k]) continue;
        const at::Tensor value =
            call.stack[i].isTensor() ? call.stack[i].toTensor() : call.stack[i].toTensorVector().at(k);
        call.results[i][k]->value = value;
        if (call.op) keepLeaf(*call.op, i, value);
      }
    }
    call.stack.clear();
    call.results.clear();  // frees a result that JavaScript disposed and no later call takes
  }
}

// function beginDeferring(): void - Collects the operators that are called from now on
napi_value beginDeferring(Environment& environment, const Arguments&) {
  auto& state = environment.state<AsyncState>();
  TORCH_CHECK(!state.defers, "runAsync() was called within runAsync()");
  TORCH_CHECK_NOT_IMPLEMENTED(!hasSavedHooks(environment),
                              "runAsync(): hooks on saved tensors run in the thread of JavaScript alone");
  state.begin();
  return nullptr;
}

// function pauseDeferring(isPaused: boolean): boolean - Whether calls are made at once until it is called again;
// returns what it was before
napi_value pauseDeferring(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, std::exchange(environment.state<AsyncState>().isPaused, arguments.boolean(0)));
}

// function isPending(handle: Handle): boolean - Whether the tensor has yet to be computed or changed
napi_value isPending(Environment& environment, const Arguments& arguments) {
  const PendingArguments pending(environment);
  return booleanToJs(environment, environment.state<AsyncState>().isPending(arguments.tensor(0)));
}

// function dropDeferred(): void - Drops the collected operators
napi_value dropDeferred(Environment& environment, const Arguments&) {
  auto& state = environment.state<AsyncState>();
  const auto [calls, results] = state.end();
  state.settle(results);
  return nullptr;
}

// function runDeferred(): Promise<void> - Runs the collected operators, and fills their results' tensors
napi_value runDeferred(Environment& environment, const Arguments&) {
  auto& state = environment.state<AsyncState>();
  auto [collected, changes] = state.end();
  auto calls = std::make_shared<Calls>(std::move(collected));
  auto results = std::make_shared<DeferredResults>(std::move(changes));
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
          environment.state<AsyncState>().settle(*results);
          return nullptr;
        });
  } catch (...) {
    state.settle(*results);
    throw;
  }
}

}  // namespace

void initAsync(Environment& environment, napi_value exports) {
  define(environment, exports, "beginDeferring", entry<beginDeferring>);
  define(environment, exports, "pauseDeferring", entry<pauseDeferring>);
  define(environment, exports, "isPending", entry<isPending>);
  define(environment, exports, "dropDeferred", entry<dropDeferred>);
  define(environment, exports, "runDeferred", entry<runDeferred>);
}

}  // namespace node_libtorch
