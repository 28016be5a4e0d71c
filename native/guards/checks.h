// The checks of guarded operators by family, and what they share.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <utility>
#include <vector>

namespace node_libtorch {

// The arguments by their names in the schema.
class Given {
 public:
  Given(const c10::FunctionSchema& schema, const torch::jit::Stack& arguments) : schema(schema), arguments(arguments) {}

  const c10::IValue& operator[](const char* name) const {
    const auto index = schema.argumentIndexWithName(name);
    TORCH_INTERNAL_ASSERT(index, schema.operator_name(), " has no argument ", name);
    return arguments[static_cast<size_t>(*index)];
  }
  const at::Tensor& tensor(const char* name) const { return (*this)[name].toTensor(); }
  int64_t integer(const char* name) const { return (*this)[name].toInt(); }

  const c10::FunctionSchema& schema;
  const torch::jit::Stack& arguments;
};

// Throws where the arguments would make the kernel read or write beyond memory, divide by zero, or never end.
using Check = void (*)(const Given& given);
// Operators by name, with overload or each with all of its overloads.
using Checks = std::vector<std::pair<const char*, Check>>;

// Every integer of a tensor is from `low` up to `high` without it. What holds no numbers here is left to the kernel.
void within(const at::Tensor& values, const char* name, int64_t low, int64_t high);
// A list declared as `int[2]` has two elements, also where the kernel takes that for granted.
void declaredLengths(const Given& given);
void sameShape(const Given& given, const char* a, const char* b);
void dims(const Given& given, const char* name, int64_t expected);
void notEmpty(const Given& given, const char* name);

// For operators that are found by what their names begin with.
void compressed(const Given& given);
void equalLists(const Given& given);
void fusedStep(const Given& given);

Checks attentionChecks();
Checks drawChecks();
Checks imageChecks();
Checks linalgChecks();
Checks listChecks();
Checks lossChecks();
Checks normalizationChecks();
Checks quantizedChecks();
Checks recurrentChecks();
Checks sparseChecks();

}  // namespace node_libtorch
