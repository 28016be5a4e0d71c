// TorchScript modules: built member by member, compiled from source and inspected.
#include "base/jit/modules.h"

#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/frontend/ir_emitter.h>
#include <torch/csrc/jit/frontend/resolver.h>
#include <torch/csrc/jit/frontend/script_type_parser.h>

#include "base/entry.h"
#include "base/tape/tape.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

using torch::jit::CompilationUnit;
using torch::jit::SugaredValue;

// Resolves names that a source does not define: operators, special forms of TorchScript, functions compiled before.
class NameResolver : public torch::jit::Resolver {
 public:
  explicit NameResolver(const std::shared_ptr<CompilationUnit>& unit) : unit_(unit) {}

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
  std::weak_ptr<CompilationUnit> unit_;  // weak: a function holds its resolver, and the unit its functions
};

// function jitUnit(wrapper: object): number - Creates a unit, in which functions and modules that refer to each other
// are compiled
napi_value jitUnit(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, wrap(environment, std::make_shared<CompilationUnit>(), arguments.value(0)));
}

// function jitModule(wrapper: object, unit: number, name: string): number - Creates a class of modules and its
// instance
napi_value jitModule(Environment& environment, const Arguments& arguments) {
  const auto& unit = scriptUnitOf(environment, arguments.number(1));
  torch::jit::Module module(c10::QualifiedName("__torch__." + arguments.string(2)), unit, true);
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitAddTensor(module: number, name: string, tensor: Handle, isParameter: boolean): void - Adds a parameter
// or buffer; 0 is None
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

// function jitAddAttribute(module: number, name: string, type: string): void - Adds an attribute whose value is on the
// tape
napi_value jitAddAttribute(Environment& environment, const Arguments& arguments) {
  const std::string name = arguments.string(1);
  const c10::TypePtr type = torch::jit::ScriptTypeParser().parseType(arguments.string(2));
  TapeReader reader(environment.state<Tape>());
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

// Frees the name of a function that could not be compiled, for which another source may come.
void removeDefinition(const std::string& source, CompilationUnit& unit, const c10::QualifiedName& prefix,
                      c10::ClassType* type) {
  const size_t start = source.find("def ") + 4;
  const std::string name = source.substr(start, source.find('(', start) - start);
  if (type && type->findMethod(name)) type->unsafeRemoveMethod(name);
  const c10::QualifiedName full(prefix, name);
  if (unit.find_function(full)) unit.unsafeRemoveMethod(full);
}

// function jitDefine(unit: number, module: number, source: string): void - Compiles methods of a module, or free
// functions if the module is 0
napi_value jitDefine(Environment& environment, const Arguments& arguments) {
  const auto unit = scriptUnitOf(environment, arguments.number(0));
  const double handle = arguments.number(1);
  const auto names = std::make_shared<NameResolver>(unit);
  const std::string source = arguments.string(2);
  torch::jit::Module* module = handle == 0 ? nullptr : &scriptModuleOf(environment, handle);
  try {
    if (module)
      module->define(source, names);
    else
      unit->define(c10::QualifiedName("__torch__"), source, names, nullptr);
  } catch (...) {
    if (module)
      removeDefinition(source, *module->type()->compilation_unit(), *module->type()->name(), module->type().get());
    else
      removeDefinition(source, *unit, c10::QualifiedName("__torch__"), nullptr);
    throw;
  }
  return nullptr;
}

// function jitMembers(module: number): [name: string, methods: string[], parameters: string[], buffers: string[],
// modules: string[], attributes: string[]]
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

// function jitSelf(wrapper: object, module: number): number - Returns a second handle of the same module
napi_value jitSelf(Environment& environment, const Arguments& arguments) {
  torch::jit::Module module = scriptModuleOf(environment, arguments.number(1));
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitGet(wrapper: object, module: number, name: string): void - Returns an attribute's value, as a call's
// result
napi_value jitGet(Environment& environment, const Arguments& arguments) {
  const torch::jit::Module& module = scriptModuleOf(environment, arguments.number(1));
  const std::string name = arguments.string(2);
  const c10::ClassTypePtr type = module.type();
  const c10::IValue value = type->findAttributeSlot(name) ? module.attr(name) : type->getConstant(name);
  returnScripted(environment, value, arguments.value(0));
  return nullptr;
}

// function jitSet(module: number, name: string): void - Sets an attribute to the value on the tape
napi_value jitSet(Environment& environment, const Arguments& arguments) {
  torch::jit::Module& module = scriptModuleOf(environment, arguments.number(0));
  const std::string name = arguments.string(1);
  const c10::TypePtr type = module.type()->getAttribute(name);
  TapeReader reader(environment.state<Tape>());
  module.setattr(name, readTyped(environment, reader, type, name));
  return nullptr;
}

// function jitTrain(module: number, training: boolean): void
napi_value jitTrain(Environment& environment, const Arguments& arguments) {
  scriptModuleOf(environment, arguments.number(0)).train(arguments.boolean(1));
  return nullptr;
}

}  // namespace

std::shared_ptr<CompilationUnit>& scriptUnitOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<std::shared_ptr<CompilationUnit>>>().find(handle);
  TORCH_CHECK(found, "the compilation unit does not exist in this thread");
  return *found;
}

std::shared_ptr<ScriptModule>& sharedScriptModuleOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<std::shared_ptr<ScriptModule>>>().find(handle);
  TORCH_CHECK(found, "the ScriptModule does not exist in this thread");
  return *found;
}

torch::jit::Module& scriptModuleOf(Environment& environment, double handle) {
  return sharedScriptModuleOf(environment, handle)->module;
}

double wrapScriptModule(Environment& environment, torch::jit::Module module, napi_value wrapper) {
  return wrap(environment, std::make_shared<ScriptModule>(ScriptModule{std::move(module)}), wrapper);
}

void initJitModules(Environment& environment, napi_value exports) {
  define(environment, exports, "jitUnit", entry<jitUnit>);
  define(environment, exports, "jitModule", entry<jitModule>);
  define(environment, exports, "jitAddTensor", entry<jitAddTensor>);
  define(environment, exports, "jitAddAttribute", entry<jitAddAttribute>);
  define(environment, exports, "jitAddModule", entry<jitAddModule>);
  define(environment, exports, "jitDefine", entry<jitDefine>);
  define(environment, exports, "jitMembers", entry<jitMembers>);
  define(environment, exports, "jitChild", entry<jitChild>);
  define(environment, exports, "jitSelf", entry<jitSelf>);
  define(environment, exports, "jitGet", entry<jitGet>);
  define(environment, exports, "jitSet", entry<jitSet>);
  define(environment, exports, "jitTrain", entry<jitTrain>);
}

}  // namespace node_libtorch
