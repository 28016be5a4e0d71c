// TorchScript: modules and functions of LibTorch's compiler, which JavaScript holds by handle.
#pragma once

#include <ATen/core/function.h>
#include <ATen/core/ivalue.h>
#include <torch/csrc/jit/api/module.h>

#include <memory>
#include <string>
#include <vector>

#include "base/environment.h"

namespace node_libtorch {

class TapeReader;

struct ScriptModule {
  torch::jit::Module module;
};

// A function, or a method with its module, and its parameters.
struct ScriptFunction {
  std::shared_ptr<torch::jit::CompilationUnit> unit;
  std::shared_ptr<ScriptModule> owner;  // null: a free function
  torch::jit::Function* function;
  std::vector<c10::Argument> parameters;  // without self
};

std::shared_ptr<torch::jit::CompilationUnit>& scriptUnitOf(Environment& environment, double handle);
std::shared_ptr<ScriptFunction> scriptFunctionOf(Environment& environment, double handle);
std::shared_ptr<ScriptModule>& sharedScriptModuleOf(Environment& environment, double handle);
torch::jit::Module& scriptModuleOf(Environment& environment, double handle);

// The handle of a module, which `wrapper` owns.
double wrapScriptModule(Environment& environment, torch::jit::Module module, napi_value wrapper);

// Reads a value of a declared type off the tape: arrays to lists or tuples, numbers to ints or floats, as the type
// says.
c10::IValue readTyped(Environment& environment, TapeReader& reader, const c10::TypePtr& type, const std::string& name);

// Reads the arguments of a function off the tape, in its order; missing ones take their defaults.
void readParameters(Environment& environment, TapeReader& reader, const ScriptFunction& function,
                    std::vector<c10::IValue>& stack);

// Returns one result: `wrapper` owns a tensor, everything else goes on the tape.
void returnScripted(Environment& environment, const c10::IValue& value, napi_value wrapper);

}  // namespace node_libtorch
