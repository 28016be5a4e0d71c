// TorchScript functions and methods: lookup by name, signatures, source.
#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/serialization/python_print.h>

#include <array>
#include <sstream>

#include "base/entry.h"
#include "base/jit/modules.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

using torch::jit::CompilationUnit;

ScriptFunction describeFunction(std::shared_ptr<CompilationUnit> unit, std::shared_ptr<ScriptModule> owner,
                                torch::jit::Function* function) {
  const auto& all = function->getSchema().arguments();
  std::vector<c10::Argument> parameters(all.begin() + (owner ? 1 : 0), all.end());
  return {std::move(unit), std::move(owner), function, std::move(parameters)};
}

// function jitFunction(wrapper: object, unit: number, name: string): number
napi_value jitFunction(Environment& environment, const Arguments& arguments) {
  const auto& unit = scriptUnitOf(environment, arguments.number(1));
  torch::jit::Function& function = unit->get_function(c10::QualifiedName("__torch__." + arguments.string(2)));
  auto made = std::make_shared<ScriptFunction>(describeFunction(unit, nullptr, &function));
  return numberToJs(environment, wrap(environment, std::move(made), arguments.value(0)));
}

// function jitMethod(wrapper: object, module: number, name: string): number
napi_value jitMethod(Environment& environment, const Arguments& arguments) {
  const auto& owner = sharedScriptModuleOf(environment, arguments.number(1));
  torch::jit::Function& function = owner->module.type()->getMethod(arguments.string(2));
  auto made =
      std::make_shared<ScriptFunction>(describeFunction(owner->module._ivalue()->compilation_unit(), owner, &function));
  return numberToJs(environment, wrap(environment, std::move(made), arguments.value(0)));
}

// function jitParameters(fn: number): [names: string[], types: string[], required: string[], returns: string[],
// fields: string[]] - `fields` are those of a result that is a named tuple
napi_value jitParameters(Environment& environment, const Arguments& arguments) {
  std::array<std::vector<std::string>, 5> texts;
  auto& [names, types, required, returns, fields] = texts;
  const ScriptFunction& function = *scriptFunctionOf(environment, arguments.number(0));
  for (const c10::Argument& parameter : function.parameters) {
    names.push_back(parameter.name());
    types.push_back(parameter.type()->annotation_str());
    if (!parameter.default_value()) required.push_back(parameter.name());
  }
  for (const c10::Argument& one : function.function->getSchema().returns()) {
    returns.push_back(one.type()->annotation_str());
    const auto tuple = one.type()->cast<c10::TupleType>();
    if (tuple && tuple->schema())
      for (const c10::Argument& field : tuple->schema()->arguments()) fields.push_back(field.name());
  }
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, texts.size(), &result));
  for (uint32_t i = 0; i < texts.size(); ++i)
    check(environment, napi_set_element(environment.env, result, i, stringsToJs(environment, texts[i])));
  return result;
}

// function jitText(fn: number): [schema: string, graph: string, code: string]
napi_value jitText(Environment& environment, const Arguments& arguments) {
  const ScriptFunction& function = *scriptFunctionOf(environment, arguments.number(0));
  std::ostringstream schema;
  schema << function.function->getSchema();
  const auto& graphFunction = torch::jit::toGraphFunction(*function.function);
  std::vector<c10::IValue> constants;
  torch::jit::PrintDepsTable dependencies;
  torch::jit::PythonPrint printer(constants, dependencies);
  if (function.owner) {
    printer.printMethod(*function.function);
  } else {
    printer.printFunction(*function.function);
  }
  return stringsToJs(environment, {schema.str(), graphFunction.graph()->toString(), printer.str()});
}

}  // namespace

std::shared_ptr<ScriptFunction> scriptFunctionOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<std::shared_ptr<ScriptFunction>>>().find(handle);
  TORCH_CHECK(found, "the ScriptFunction does not exist in this thread");
  return *found;
}

void initJitFunctions(Environment& environment, napi_value exports) {
  define(environment, exports, "jitFunction", entry<jitFunction>);
  define(environment, exports, "jitMethod", entry<jitMethod>);
  define(environment, exports, "jitParameters", entry<jitParameters>);
  define(environment, exports, "jitText", entry<jitText>);
}

}  // namespace node_libtorch
