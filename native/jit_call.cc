// Running TorchScript: in the JavaScript thread, or in another while that goes on.
#include <ATen/ThreadLocalState.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include "allocator.h"
#include "jit.h"
#include "js_thread.h"
#include "tape.h"
#include "wrappers.h"

namespace node_libtorch {
namespace {

std::shared_ptr<ScriptFunction> functionOf(Environment& environment, double handle) {
  auto* found = environment.scriptFunctions.find(handle);
  TORCH_CHECK(found, "the ScriptFunction does not exist in this thread");
  return *found;
}

std::vector<c10::IValue> readStack(Environment& environment, const ScriptFunction& function) {
  TapeReader reader(environment.tape);
  std::vector<c10::IValue> stack;
  stack.reserve(function.parameters.size() + 1);
  if (function.owner) stack.emplace_back(function.owner->module._ivalue());
  readParameters(environment, reader, function, stack);
  return stack;
}

// Within what is traced a compiled function stays as it is, with its branches and loops.
void runTraced(const ScriptFunction& function, torch::jit::Stack& stack) {
  namespace tracer = torch::jit::tracer;
  const auto state = tracer::getTracingState();
  if (function.owner && !state->hasValue(stack.front())) {
    // A module that is no part of the traced one: its operators are recorded one by one.
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

// function jitCall(wrapper: object, fn: number): void - the arguments are on the tape
napi_value jitCall(Environment& environment, const Arguments& arguments) {
  const auto function = functionOf(environment, arguments.number(1));
  auto stack = readStack(environment, *function);
  const at::AutoGradMode mode(at::GradMode::is_enabled());  // an error within noGrad() leaves it
  if (torch::jit::tracer::isTracing()) {
    runTraced(*function, stack);
  } else {
    function->function->run(stack);
  }
  returnScripted(environment, stack.empty() ? c10::IValue() : stack.front(), arguments.value(0));
  return nullptr;
}

struct Job {
  Environment* environment;
  std::shared_ptr<ScriptFunction> function;
  std::vector<c10::IValue> stack;
  at::ThreadLocalState state;
  std::unique_ptr<JsReference> done;
  std::exception_ptr error;
  napi_async_work work = nullptr;
};

void execute(napi_env, void* data) {
  auto& job = *static_cast<Job*>(data);
  try {
    at::ThreadLocalStateGuard guard(job.state);
    job.function->function->run(job.stack);
  } catch (...) {
    job.error = std::current_exception();
  }
}

// Gives the result to `done(error, ok)`, which reads it off the tape at once.
void complete(napi_env env, napi_status status, void* data) {
  std::unique_ptr<Job> job(static_cast<Job*>(data));
  napi_delete_async_work(env, job->work);
  if (status == napi_cancelled) return;
  HandleScope scope(env);
  Environment& environment = *job->environment;
  napi_value error = nullptr;
  napi_get_undefined(env, &error);
  try {
    if (job->error) std::rethrow_exception(job->error);
    returnScripted(environment, job->stack.empty() ? c10::IValue() : job->stack.front(), nullptr);
  } catch (...) {
    error = errorToJs(environment, std::current_exception());
  }
  napi_value receiver;
  napi_get_undefined(env, &receiver);
  napi_value function = job->done->get(environment);
  napi_value result;
  if (function) napi_call_function(env, receiver, function, 1, &error, &result);
}

// function jitCallAsync(fn: number, done: (error: unknown) => void): void - the arguments are on the tape
napi_value jitCallAsync(Environment& environment, const Arguments& arguments) {
  auto job = std::make_unique<Job>();
  job->environment = &environment;
  job->function = functionOf(environment, arguments.number(0));
  job->stack = readStack(environment, *job->function);
  job->done = std::make_unique<JsReference>(environment, arguments.value(1));
  check(environment, napi_create_async_work(environment.env, nullptr, stringToJs(environment, "torch.jit.callAsync"),
                                            execute, complete, job.get(), &job->work));
  check(environment, napi_queue_async_work(environment.env, job->work));
  job.release();  // complete() owns it
  return nullptr;
}

}  // namespace

void initJitCalls(Environment& environment, napi_value exports) {
  define(environment, exports, "jitCall", entry<jitCall>);
  define(environment, exports, "jitCallAsync", entry<jitCallAsync>);
}

}  // namespace node_libtorch
