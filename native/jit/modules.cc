// TorchScript modules: made member by member, compiled from source, saved, loaded and looked into.
#include "jit/modules.h"

#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/frontend/ir_emitter.h>
#include <torch/csrc/jit/frontend/resolver.h>
#include <torch/csrc/jit/frontend/script_type_parser.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/csrc/jit/serialization/python_print.h>

#include <array>

#include "base/wrappers.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

using torch::jit::CompilationUnit;
using torch::jit::SugaredValue;

// Names that a source does not define: operators, the special forms of TorchScript, and functions compiled before.
class Names : public torch::jit::Resolver {
 public:
  explicit Names(const std::shared_ptr<CompilationUnit>& unit) : unit_(unit) {}

  std::shared_ptr<SugaredValue> resolveValue(const std::string& name, torch::jit::GraphFunction&,
                                             const torch::jit::SourceRange&) override {
    using torch::jit::BuiltinModule;
    using torch::jit::SpecialFormValue;
    if (name == "torch" || name == "math") return std::make_shared<BuiltinModule>("aten");
    if (name == "prim") return std::make_shared<BuiltinModule>("prim");
    if (name == "fork") return SpecialFormValue::create(c10::prim::fork);
    if (name == "annotate") return SpecialFormValue::create(c10::prim::annotate);
    if (name == "Exception") return std::make_shared<torch::jit::ExceptionValue>("Error");
    const auto unit = unit_.lock();
    if (torch::jit::Function* found = unit ? unit->find_function("__torch__." + name) : nullptr)
      return std::make_shared<torch::jit::FunctionValue>(found);
    return nullptr;
  }

  c10::TypePtr resolveType(const std::string&, const torch::jit::SourceRange&) override { return nullptr; }

 private:
  std::weak_ptr<CompilationUnit> unit_;  // a function keeps its resolver, and the unit its functions
};

// These run inside garbage collection: no Node-API call is allowed, and none is made.
void finalizeModule(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->scriptModules.erase(handleFrom(data));
}
void finalizeFunction(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->scriptFunctions.erase(handleFrom(data));
}
void finalizeUnit(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->scriptUnits.erase(handleFrom(data));
}

std::shared_ptr<ScriptModule>& ownerOf(Environment& environment, double handle) {
  auto* found = environment.scriptModules.find(handle);
  TORCH_CHECK(found, "the ScriptModule does not exist in this thread");
  return *found;
}

std::shared_ptr<CompilationUnit>& unitOf(Environment& environment, double handle) {
  auto* found = environment.scriptUnits.find(handle);
  TORCH_CHECK(found, "the compilation unit does not exist in this thread");
  return *found;
}

// function jitUnit(wrapper: object): number - where functions and modules that refer to each other are compiled
napi_value jitUnit(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, wrap(environment, environment.scriptUnits, std::make_shared<CompilationUnit>(),
                                      arguments.value(0), finalizeUnit));
}

// function jitModule(wrapper: object, unit: number, name: string): number - a new class of modules and the one of it
napi_value jitModule(Environment& environment, const Arguments& arguments) {
  const auto& unit = unitOf(environment, arguments.number(1));
  torch::jit::Module module(c10::QualifiedName("__torch__." + arguments.string(2)), unit, true);
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitAddTensor(module: number, name: string, tensor: number, isParameter: boolean): void - 0: None
napi_value jitAddTensor(Environment& environment, const Arguments& arguments) {
  torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const double handle = arguments.number(2);
  const std::string name = arguments.string(1);
  const bool isParameter = arguments.boolean(3);
  if (handle == 0) {
    module.register_attribute(name, c10::NoneType::get(), c10::IValue(), isParameter, !isParameter);
  } else if (isParameter) {
    module.register_parameter(name, tensorOf(environment, handle), false);
  } else {
    module.register_buffer(name, tensorOf(environment, handle));
  }
  return nullptr;
}

// function jitAddAttribute(module: number, name: string, type: string): void - its value is on the tape
napi_value jitAddAttribute(Environment& environment, const Arguments& arguments) {
  const std::string name = arguments.string(1);
  const c10::TypePtr type = torch::jit::ScriptTypeParser().parseType(arguments.string(2));
  TapeReader reader(environment.tape);
  scriptModuleOf(environment, arguments.number(0))
      .register_attribute(name, type, readTyped(environment, reader, type, name));
  return nullptr;
}

// function jitAddModule(module: number, name: string, child: number): void
napi_value jitAddModule(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module child = scriptModuleOf(environment, arguments.number(2));
  scriptModuleOf(environment, arguments.number(0)).register_module(arguments.string(1), child);
  return nullptr;
}

// What could not be compiled leaves its name taken: another text for it may come.
void forget(const std::string& source, CompilationUnit& unit, const c10::QualifiedName& prefix, c10::ClassType* type) {
  const size_t start = source.find("def ") + 4;
  const std::string name = source.substr(start, source.find('(', start) - start);
  if (type && type->findMethod(name)) type->unsafeRemoveMethod(name);
  const c10::QualifiedName full(prefix, name);
  if (unit.find_function(full)) unit.unsafeRemoveMethod(full);
}

// function jitDefine(unit: number, module: number, source: string): void - methods of a module; 0: free functions
napi_value jitDefine(Environment& environment, const Arguments& arguments) {
  const auto unit = unitOf(environment, arguments.number(0));
  const double handle = arguments.number(1);
  const auto names = std::make_shared<Names>(unit);
  const std::string source = arguments.string(2);
  torch::jit::Module* module = handle == 0 ? nullptr : &scriptModuleOf(environment, handle);
  try {
    if (module)
      module->define(source, names);
    else
      unit->define(c10::QualifiedName("__torch__"), source, names, nullptr);
  } catch (...) {
    if (module)
      forget(source, *module->type()->compilation_unit(), *module->type()->name(), module->type().get());
    else
      forget(source, *unit, c10::QualifiedName("__torch__"), nullptr);
    throw;
  }
  return nullptr;
}

ScriptFunction describeFunction(std::shared_ptr<CompilationUnit> unit, std::shared_ptr<ScriptModule> owner,
                                torch::jit::Function* function) {
  const auto& all = function->getSchema().arguments();
  std::vector<c10::Argument> parameters(all.begin() + (owner ? 1 : 0), all.end());
  return {std::move(unit), std::move(owner), function, std::move(parameters)};
}

// function jitFunction(wrapper: object, unit: number, name: string): number
napi_value jitFunction(Environment& environment, const Arguments& arguments) {
  const auto& unit = unitOf(environment, arguments.number(1));
  torch::jit::Function& function = unit->get_function(c10::QualifiedName("__torch__." + arguments.string(2)));
  auto made = std::make_shared<ScriptFunction>(describeFunction(unit, nullptr, &function));
  return numberToJs(environment, wrap(environment, environment.scriptFunctions, std::move(made), arguments.value(0),
                                      finalizeFunction));
}

// function jitMethod(wrapper: object, module: number, name: string): number
napi_value jitMethod(Environment& environment, const Arguments& arguments) {
  const auto& owner = ownerOf(environment, arguments.number(1));
  torch::jit::Function& function = owner->module.type()->getMethod(arguments.string(2));
  auto made =
      std::make_shared<ScriptFunction>(describeFunction(owner->module._ivalue()->compilation_unit(), owner, &function));
  return numberToJs(environment, wrap(environment, environment.scriptFunctions, std::move(made), arguments.value(0),
                                      finalizeFunction));
}

ScriptFunction& scriptFunctionOf(Environment& environment, double handle) {
  auto* found = environment.scriptFunctions.find(handle);
  TORCH_CHECK(found, "the ScriptFunction does not exist in this thread");
  return **found;
}

// function jitParameters(fn: number): [names: string[], types: string[], required: string[], returns: string[],
//   fields: string[]] - fields: of a result that is a named tuple
napi_value jitParameters(Environment& environment, const Arguments& arguments) {
  std::array<std::vector<std::string>, 5> texts;
  auto& [names, types, required, returns, fields] = texts;
  const ScriptFunction& function = scriptFunctionOf(environment, arguments.number(0));
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
  const ScriptFunction& function = scriptFunctionOf(environment, arguments.number(0));
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
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, 3, &result));
  const napi_value parts[] = {stringToJs(environment, schema.str()),
                              stringToJs(environment, graphFunction.graph()->toString()),
                              stringToJs(environment, printer.str())};
  for (uint32_t i = 0; i < 3; ++i) check(environment, napi_set_element(environment.env, result, i, parts[i]));
  return result;
}

// function jitMembers(module: number): [class: string, methods: string[], parameters: string[], buffers: string[],
//   modules: string[], attributes: string[]]
napi_value jitMembers(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const c10::ClassTypePtr type = module.type();
  std::vector<std::string> lists[5];
  for (const torch::jit::Function* method : type->methods()) lists[0].push_back(method->name());
  for (size_t i = 0; i < type->numAttributes(); ++i) {
    const std::string& name = type->getAttributeName(i);
    const c10::TypePtr& kind = type->getAttribute(i);
    const bool isModule = kind->is_module();
    lists[type->is_parameter(i) ? 1 : type->is_buffer(i) ? 2 : isModule ? 3 : 4].push_back(name);
  }
  for (size_t i = 0; i < type->numConstants(); ++i) lists[4].push_back(type->getConstantName(i));
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, 6, &result));
  check(environment, napi_set_element(environment.env, result, 0, stringToJs(environment, type->name()->name())));
  for (uint32_t i = 0; i < 5; ++i)
    check(environment, napi_set_element(environment.env, result, i + 1, stringsToJs(environment, lists[i])));
  return result;
}

// function jitChild(wrapper: object, module: number, name: string): number
napi_value jitChild(Environment& environment, const Arguments& arguments) {
  torch::jit::Module child = scriptModuleOf(environment, arguments.number(1)).attr(arguments.string(2)).toModule();
  return numberToJs(environment, wrapScriptModule(environment, std::move(child), arguments.value(0)));
}

// function jitSelf(wrapper: object, module: number): number - the same module for a wrapper of its own
napi_value jitSelf(Environment& environment, const Arguments& arguments) {
  torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitGet(wrapper: object, module: number, name: string): void - an attribute's value, as a call's result
napi_value jitGet(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module& module = scriptModuleOf(environment, arguments.number(1));
  const std::string name = arguments.string(2);
  const c10::ClassTypePtr type = module.type();
  const c10::IValue value = type->findAttributeSlot(name) ? module.attr(name) : type->getConstant(name);
  returnScripted(environment, value, arguments.value(0));
  return nullptr;
}

// function jitSet(module: number, name: string): void - the value is on the tape
napi_value jitSet(Environment& environment, const Arguments& arguments) {
  torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const std::string name = arguments.string(1);
  const c10::TypePtr type = module.type()->getAttribute(name);
  TapeReader reader(environment.tape);
  module.setattr(name, readTyped(environment, reader, type, name));
  return nullptr;
}

// function jitTrain(module: number, training: boolean): void
napi_value jitTrain(Environment& environment, const Arguments& arguments) {
  scriptModuleOf(environment, arguments.number(0)).train(arguments.boolean(1));
  return nullptr;
}

// function jitSave(module: number, path: string): void
napi_value jitSave(Environment& environment, const Arguments& arguments) {
  scriptModuleOf(environment, arguments.number(0)).save(arguments.string(1));
  return nullptr;
}

// function jitLoad(wrapper: object, path: string, device: string): number - '': where each tensor was
napi_value jitLoad(Environment& environment, const Arguments& arguments) {
  const std::string device = arguments.string(2);
  std::optional<c10::Device> target;
  if (!device.empty()) target = c10::Device(device);
  torch::jit::Module module = torch::jit::load(arguments.string(1), target);
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

}  // namespace

torch::jit::Module& scriptModuleOf(Environment& environment, double handle) {
  return ownerOf(environment, handle)->module;
}

double wrapScriptModule(Environment& environment, torch::jit::Module module, napi_value wrapper) {
  return wrap(environment, environment.scriptModules, std::make_shared<ScriptModule>(ScriptModule{std::move(module)}),
              wrapper, finalizeModule);
}

void initJit(Environment& environment, napi_value exports) {
  define(environment, exports, "jitUnit", entry<jitUnit>);
  define(environment, exports, "jitModule", entry<jitModule>);
  define(environment, exports, "jitAddTensor", entry<jitAddTensor>);
  define(environment, exports, "jitAddAttribute", entry<jitAddAttribute>);
  define(environment, exports, "jitAddModule", entry<jitAddModule>);
  define(environment, exports, "jitDefine", entry<jitDefine>);
  define(environment, exports, "jitFunction", entry<jitFunction>);
  define(environment, exports, "jitMethod", entry<jitMethod>);
  define(environment, exports, "jitParameters", entry<jitParameters>);
  define(environment, exports, "jitText", entry<jitText>);
  define(environment, exports, "jitMembers", entry<jitMembers>);
  define(environment, exports, "jitChild", entry<jitChild>);
  define(environment, exports, "jitSelf", entry<jitSelf>);
  define(environment, exports, "jitGet", entry<jitGet>);
  define(environment, exports, "jitSet", entry<jitSet>);
  define(environment, exports, "jitTrain", entry<jitTrain>);
  define(environment, exports, "jitSave", entry<jitSave>);
  define(environment, exports, "jitLoad", entry<jitLoad>);
  initJitCalls(environment, exports);
  initJitTransforms(environment, exports);
}

}  // namespace node_libtorch
