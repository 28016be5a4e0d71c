// Tracing, freezing and optimizing for inference.
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/passes/freeze_module.h>

#include "jit.h"
#include "js_thread.h"
#include "tape.h"
#include "wrappers.h"

namespace node_libtorch {
namespace {

// function jitTrace(module: number, name: string, parameters: string[], inputs: number[],
//   run: (inputs: number[]) => number[], strict: boolean): void - records what `run` does as a method; it gives 0 and a
//   tensor, or 1 and the tensors of a tuple
napi_value jitTrace(Environment& environment, const Arguments& arguments) {
  napi_env env = environment.env;
  torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const std::string name = arguments.string(1);
  const bool strict = arguments.boolean(5);
  const auto listOf = [&](napi_value array) {
    uint32_t count = 0;
    check(environment, napi_get_array_length(env, array, &count));
    std::vector<napi_value> values(count);
    for (uint32_t i = 0; i < count; ++i) check(environment, napi_get_element(env, array, i, &values[i]));
    return values;
  };
  std::vector<std::string> names;
  for (napi_value value : listOf(arguments.value(2))) names.push_back(stringFromJs(environment, value));
  const auto tensorsOf = [&](napi_value array, size_t from) {
    torch::jit::Stack stack;
    const auto values = listOf(array);
    for (size_t i = from; i < values.size(); ++i) {
      double handle;
      check(environment, napi_get_value_double(env, values[i], &handle));
      stack.emplace_back(tensorOf(environment, handle));
    }
    return stack;
  };
  const JsReference run(environment, arguments.value(4));
  const auto traced = [&](torch::jit::Stack inputs) -> torch::jit::Stack {
    HandleScope scope(env);
    napi_value handles;
    check(environment, napi_create_array_with_length(env, inputs.size(), &handles));
    for (uint32_t i = 0; i < inputs.size(); ++i)
      check(environment, napi_set_element(env, handles, i,
                                          numberToJs(environment, environment.tensors.insert(inputs[i].toTensor()))));
    const napi_value results = callJs(environment, run, {handles});
    double isTuple = 0;
    napi_value first;
    check(environment, napi_get_element(env, results, 0, &first));
    check(environment, napi_get_value_double(env, first, &isTuple));
    torch::jit::Stack tensors = tensorsOf(results, 1);
    if (isTuple == 0) return tensors;
    return {c10::ivalue::Tuple::create(std::move(tensors))};
  };
  const auto nameOf = [](const at::Tensor&) { return std::string(); };
  const auto [state, outputs] =
      torch::jit::tracer::trace(tensorsOf(arguments.value(3), 0), traced, nameOf, strict, false, &module, names);
  const auto unit = module._ivalue()->compilation_unit();
  torch::jit::Function* function =
      unit->create_function(c10::QualifiedName(*module.type()->name(), name), state->graph);
  module.type()->addMethod(function);
  function->ensure_defined();
  return nullptr;
}

// function jitFreeze(wrapper: object, module: number, preserved: string[], optimizeNumerics: boolean): number
napi_value jitFreeze(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  std::vector<std::string> preserved;
  uint32_t count = 0;
  check(environment, napi_get_array_length(environment.env, arguments.value(2), &count));
  for (uint32_t i = 0; i < count; ++i) {
    napi_value value;
    check(environment, napi_get_element(environment.env, arguments.value(2), i, &value));
    preserved.push_back(stringFromJs(environment, value));
  }
  return numberToJs(
      environment,
      wrapScriptModule(environment, torch::jit::freeze(module, preserved, arguments.boolean(3)), arguments.value(0)));
}

// function jitOptimize(wrapper: object, module: number): number - for inference
napi_value jitOptimize(Environment& environment, const Arguments& arguments) {
  torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  return numberToJs(environment,
                    wrapScriptModule(environment, torch::jit::optimize_for_inference(module), arguments.value(0)));
}

}  // namespace

void initJitTransforms(Environment& environment, napi_value exports) {
  define(environment, exports, "jitTrace", entry<jitTrace>);
  define(environment, exports, "jitFreeze", entry<jitFreeze>);
  define(environment, exports, "jitOptimize", entry<jitOptimize>);
}

}  // namespace node_libtorch
