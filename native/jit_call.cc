// Running TorchScript: in the JavaScript thread, or in another while that goes on.
#include <ATen/ThreadLocalState.h>

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

// function jitCall(wrapper: object, fn: number): void - the arguments are on the tape
napi_value jitCall(Environment& environment, const Arguments& arguments) {
  const auto function = functionOf(environment, arguments.number(1));
  auto stack = readStack(environment, *function);
  function->function->run(stack);
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
