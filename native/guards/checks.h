// The checks of guards by family, and those that several use.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <string_view>
#include <utility>
#include <vector>

namespace node_libtorch {

// Arguments by their names in the schema.
class GivenArguments {
 public:
  GivenArguments(const c10::FunctionSchema& schema, const torch::jit::Stack& arguments)
      : schema(schema), arguments(arguments) {}

  const c10::IValue& operator[](const char* name) const {
    auto index = schema.argumentIndexWithName(name);
    // LibTorch 2.14 renamed the gradients of _cdist_backward and _pdist_backward.
    if (!index && std::string_view(name) == "grad") index = schema.argumentIndexWithName("grad_output");
    TORCH_INTERNAL_ASSERT(index, schema.operator_name(), " has no argument ", name);
    return arguments[static_cast<size_t>(*index)];
  }
  const at::Tensor& tensor(const char* name) const { return (*this)[name].toTensor(); }
  int64_t integer(const char* name) const { return (*this)[name].toInt(); }

  const c10::FunctionSchema& schema;
  const torch::jit::Stack& arguments;
};

// Throws if the arguments would make the kernel access memory out of bounds, divide by zero, or loop forever.
using Check = void (*)(const GivenArguments& given);
// Checks by operator: a name with an overload, or a name for all overloads.
using Checks = std::vector<std::pair<const char*, Check>>;

// Checks that every integer of a tensor is in [low, high). Tensors without strided elements on the CPU are left to the
// kernel.
void within(const at::Tensor& values, const char* name, int64_t low, int64_t high);
// Checks that a list declared as `int[2]` has two elements, which kernels assume.
void declaredLengths(const GivenArguments& given);
void sameShape(const GivenArguments& given, const char* a, const char* b);
// For kernels that take the elements of one tensor for those of another.
void sameDtype(const GivenArguments& given, const char* a, const char* b);
void dims(const GivenArguments& given, const char* name, int64_t expected);
// For kernels that write the elements of a result in the order of the memory, whatever its strides.
void contiguousOutputs(const GivenArguments& given);
void notEmpty(const GivenArguments& given, const char* name);

// For operators that are found by their family.
void compressed(const GivenArguments& given);
void equalLists(const GivenArguments& given);
void fusedStep(const GivenArguments& given);

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
