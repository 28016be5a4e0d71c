// Traces, freezes and optimizes modules for inference.
#include <torch/csrc/jit/codegen/onednn/interface.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/passes/freeze_module.h>

#include "base/entry.h"
#include "base/jit/modules.h"
#include "base/js_reference.h"

namespace node_libtorch {
namespace {

// type Nesting = Handle | Nesting[] | { [name: string]: Nesting } - Handles, in arrays or in objects by name.

// Nested tensors: a number is a tensor, an array a tuple, an object a dict.
c10::IValue nestingFromJs(Environment& environment, napi_value value) {
  napi_env env = environment.env;
  bool isArray = false;
  if (typeOfJs(environment, value) == napi_number) return tensorOf(environment, numberFromJs(environment, value));
  check(environment, napi_is_array(env, value, &isArray));
  if (isArray) {
    std::vector<c10::IValue> elements;
    for (napi_value element : elementsFromJs(environment, value))
      elements.push_back(nestingFromJs(environment, element));
    return c10::ivalue::Tuple::create(std::move(elements));
  }
  napi_value names;
  check(environment, napi_get_property_names(env, value, &names));
  std::vector<std::pair<std::string, c10::IValue>> entries;
  for (napi_value name : elementsFromJs(environment, names)) {
    napi_value element;
    check(environment, napi_get_property(env, value, name, &element));
    entries.emplace_back(stringFromJs(environment, name), nestingFromJs(environment, element));
  }
  TORCH_CHECK_VALUE(!entries.empty(), "an object without tensors cannot be traced");
  c10::impl::GenericDict dict(c10::StringType::get(), entries.front().second.type());
  for (auto& [name, element] : entries) {
    TORCH_CHECK_TYPE(*element.type() == *dict.valueType(), "the values of an object must be of one type to be traced");
    dict.insert(name, std::move(element));
  }
  return dict;
}

napi_value nestingToJs(Environment& environment, const c10::IValue& value) {
  napi_env env = environment.env;
  napi_value result;
  if (value.isTensor()) return handleToJs(environment, value.toTensor());
  if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    check(environment, napi_create_array_with_length(env, elements.size(), &result));
    for (uint32_t i = 0; i < elements.size(); ++i)
      check(environment, napi_set_element(env, result, i, nestingToJs(environment, elements[i])));
    return result;
  }
  check(environment, napi_create_object(env, &result));
  for (const auto& item : value.toGenericDict())
    check(environment, napi_set_named_property(env, result, item.key().toStringRef().c_str(),
                                               nestingToJs(environment, item.value())));
  return result;
}

// function jitTrace(module: number, name: string, parameters: readonly string[], inputs: readonly Nesting[], run:
// (inputs: Nesting[]) => Nesting, strict: boolean): void - Records the operators of `run` as a method
napi_value jitTrace(Environment& environment, const Arguments& arguments) {
  napi_env env = environment.env;
  torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const std::string name = arguments.string(1);
  const bool strict = arguments.boolean(5);
  const JsReference run(environment, arguments.value(4));
  torch::jit::Stack inputs;
  for (napi_value input : elementsFromJs(environment, arguments.value(3)))
    inputs.push_back(nestingFromJs(environment, input));
  const auto traced = [&](torch::jit::Stack given) -> torch::jit::Stack {
    HandleScope scope(env);
    napi_value handles;
    check(environment, napi_create_array_with_length(env, given.size(), &handles));
    for (uint32_t i = 0; i < given.size(); ++i)
      check(environment, napi_set_element(env, handles, i, nestingToJs(environment, given[i])));
    return {nestingFromJs(environment, callJs(environment, run, {handles}))};
  };
  const auto nameOf = [](const at::Tensor&) { return std::string(); };
  const auto [state, outputs] = torch::jit::tracer::trace(std::move(inputs), traced, nameOf, strict, false, &module,
                                                          stringsFromJs(environment, arguments.value(2)));
  const auto unit = module._ivalue()->compilation_unit();
  torch::jit::Function* function =
      unit->create_function(c10::QualifiedName(*module.type()->name(), name), state->graph);
  module.type()->addMethod(function);
  function->ensure_defined();
  return nullptr;
}

// function jitFreeze(wrapper: object, module: number, preserved: readonly string[], optimizeNumerics: boolean): number
napi_value jitFreeze(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  std::vector<std::string> preserved = stringsFromJs(environment, arguments.value(2));
  return numberToJs(
      environment,
      wrapScriptModule(environment, torch::jit::freeze(module, preserved, arguments.boolean(3)), arguments.value(0)));
}

// function jitOptimize(wrapper: object, module: number): number - Optimizes a module for inference
napi_value jitOptimize(Environment& environment, const Arguments& arguments) {
  torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  return numberToJs(environment,
                    wrapScriptModule(environment, torch::jit::optimize_for_inference(module), arguments.value(0)));
}

// function jitOnednnFusion(): boolean - Whether oneDNN's graphs fuse operators of compiled modules
napi_value jitOnednnFusion(Environment& environment, const Arguments&) {
  return booleanToJs(environment, torch::jit::RegisterLlgaFuseGraph::isEnabled());
}

// function jitSetOnednnFusion(enabled: boolean): void
napi_value jitSetOnednnFusion(Environment&, const Arguments& arguments) {
  torch::jit::RegisterLlgaFuseGraph::setEnabled(arguments.boolean(0));
  return nullptr;
}

}  // namespace

void initJitTransforms(Environment& environment, napi_value exports) {
  define(environment, exports, "jitTrace", entry<jitTrace>);
  define(environment, exports, "jitFreeze", entry<jitFreeze>);
  define(environment, exports, "jitOptimize", entry<jitOptimize>);
  define(environment, exports, "jitOnednnFusion", entry<jitOnednnFusion>);
  define(environment, exports, "jitSetOnednnFusion", entry<jitSetOnednnFusion>);
}

}  // namespace node_libtorch
