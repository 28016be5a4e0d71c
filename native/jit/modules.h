// TorchScript: modules and functions of LibTorch's compiler, held by JavaScript by number.
#pragma once

#include <ATen/core/function.h>
#include <ATen/core/ivalue.h>
#include <torch/csrc/jit/api/module.h>

#include <memory>
#include <string>
#include <vector>

#include "base/entry.h"
#include "base/environment.h"

namespace node_libtorch {

struct ScriptModule {
  torch::jit::Module module;
};

// A function or a method with its module, and how its arguments are read.
struct ScriptFunction {
  std::shared_ptr<torch::jit::CompilationUnit> unit;
  std::shared_ptr<ScriptModule> owner;  // null: a free function
  torch::jit::Function* function;
  std::vector<c10::Argument> parameters;  // without self
};

void initJit(Environment& environment, napi_value exports);
void initJitCalls(Environment& environment, napi_value exports);
void initJitTransforms(Environment& environment, napi_value exports);

torch::jit::Module& scriptModuleOf(Environment& environment, double handle);

// The number of a module, which its wrapper lets go of when it is collected.
double wrapScriptModule(Environment& environment, torch::jit::Module module, napi_value wrapper);

// Any value of a declared type off the tape: arrays become lists or tuples, numbers ints or floats, as the type says.
class TapeReader;
c10::IValue readTyped(Environment& environment, TapeReader& reader, const c10::TypePtr& type, const std::string& name);

// The arguments of a function off the tape, in its order; what was not given takes its default.
void readParameters(Environment& environment, TapeReader& reader, const ScriptFunction& function,
                    std::vector<c10::IValue>& stack);

// One result: a lone tensor becomes the wrapper's, all else goes on the tape.
void returnScripted(Environment& environment, const c10::IValue& value, napi_value wrapper);

}  // namespace node_libtorch
