// Runs TorchScript: in the JavaScript thread, or in the lane.
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <memory>

#include "base/entry.h"
#include "base/jit/modules.h"
#include "base/js_reference.h"
#include "base/lane.h"
#include "base/memory/allocator.h"
#include "base/tape/tape.h"

namespace node_libtorch {
namespace {

std::vector<c10::IValue> readStack(Environment& environment, const ScriptFunction& function) {
  TapeReader reader(environment.state<Tape>());
  std::vector<c10::IValue> stack;
  stack.reserve(function.parameters.size() + 1);
  if (function.owner) stack.emplace_back(function.owner->module._ivalue());
  readParameters(environment, reader, function, stack);
  return stack;
}

// A compiled function keeps its branches and loops within a trace.
void runTraced(const ScriptFunction& function, torch::jit::Stack& stack) {
  namespace tracer = torch::jit::tracer;
  const auto state = tracer::getTracingState();
  if (function.owner && !state->hasValue(stack.front())) {
    // A module outside of the traced one: its operators are recorded one by one.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    function.function->run(stack);
    return;
  }
  std::vector<torch::jit::Value*> inputs;
  for (size_t i = 0; i < function.function->getSchema().arguments().size(); ++i)
    inputs.push_back(tracer::getValueTrace(stack.at(i)));
  const auto body = torch::jit::toGraphFunction(*function.function).graph()->copy();
  torch::jit::Inline(*body);
  const auto outputs = torch::jit::insertGraph(*state->graph, *body, inputs);
  const auto resume = tracer::pauseTracing();
  try {
    function.function->run(stack);
  } catch (...) {
    resume();
    throw;
  }
  resume();
  tracer::setValueTrace(stack.front(), outputs.at(0));
}

// function jitCall(wrapper: object, fn: number): void - Calls with the arguments on the tape
napi_value jitCall(Environment& environment, const Arguments& arguments) {
  const auto function = scriptFunctionOf(environment, arguments.number(1));
  auto stack = readStack(environment, *function);
  const at::AutoGradMode mode(at::GradMode::is_enabled());  // an error within noGrad() would leave it off
  if (torch::jit::tracer::isTracing()) {
    runTraced(*function, stack);
  } else {
    function->function->run(stack);
  }
  returnScripted(environment, stack.empty() ? c10::IValue() : stack.front(), arguments.value(0));
  return nullptr;
}

// function jitCallAsync(fn: number, read: () => unknown): Promise<unknown> - Calls with the arguments on the tape;
// `read` reads the result from it
napi_value jitCallAsync(Environment& environment, const Arguments& arguments) {
  const auto function = scriptFunctionOf(environment, arguments.number(0));
  const auto stack = std::make_shared<torch::jit::Stack>(readStack(environment, *function));
  const auto read = std::make_shared<JsReference>(environment, arguments.value(1));
  return environment.state<Lanes>().compute().submit(
      environment, [function, stack] { function->function->run(*stack); },
      [stack, read](Environment& environment, std::exception_ptr error) -> napi_value {
        if (error) return nullptr;
        const c10::IValue result = stack->empty() ? c10::IValue() : stack->front();
        result.visit([](const c10::IValue& value) {
          if (value.isTensor() && value.toTensor().has_storage()) adoptStorage(value.toTensor().storage());
          return false;
        });
        returnScripted(environment, result, nullptr);
        return callJs(environment, *read, {});
      });
}

}  // namespace

void initJitCalls(Environment& environment, napi_value exports) {
  define(environment, exports, "jitCall", entry<jitCall>);
  define(environment, exports, "jitCallAsync", entry<jitCallAsync>);
}

}  // namespace node_libtorch
