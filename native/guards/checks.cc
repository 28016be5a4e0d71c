// Checks that several guards use.
#include "guards/checks.h"

#include <ATen/ops/aminmax.h>

namespace node_libtorch {

void within(const at::Tensor& values, const char* name, int64_t low, int64_t high) {
  if (!values.defined() || !values.is_cpu() || values.layout() != at::kStrided || values.numel() == 0) return;
  TORCH_CHECK(at::isIntegralType(values.scalar_type(), false), name, " must hold integers, got ", values.scalar_type());
  const auto [least, most] = at::aminmax(values.detach());
  TORCH_CHECK_INDEX(least.item<int64_t>() >= low && most.item<int64_t>() < high, name,
                    " out of range: expected values from ", low, " to ", high - 1, ", got ", least.item<int64_t>(),
                    " to ", most.item<int64_t>());
}

void declaredLengths(const GivenArguments& given) {
  for (size_t i = 0; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    if (!argument.N() || !given.arguments[i].isIntList()) continue;
    const auto length = static_cast<int64_t>(given.arguments[i].toIntList().size());
    TORCH_CHECK(length == *argument.N(), given.schema.name(), ": ", argument.name(), " must have ", *argument.N(),
                " elements, got ", length);
  }
}

void sameDtype(const GivenArguments& given, const char* a, const char* b) {
  const at::Tensor& first = given.tensor(a);
  const at::Tensor& second = given.tensor(b);
  TORCH_CHECK(!first.defined() || !second.defined() || first.scalar_type() == second.scalar_type(), given.schema.name(),
              ": expected ", b, " of dtype ", first.scalar_type(), " as ", a, ", got ", second.scalar_type());
}

void sameShape(const GivenArguments& given, const char* a, const char* b) {
  TORCH_CHECK(given.tensor(a).sizes() == given.tensor(b).sizes(), given.schema.name(), ": expected ", b, " of shape ",
              given.tensor(a).sizes(), " as ", a, ", got ", given.tensor(b).sizes());
}

void dims(const GivenArguments& given, const char* name, int64_t expected) {
  TORCH_CHECK(given.tensor(name).dim() == expected, given.schema.name(), ": ", name, " must have ", expected,
              " dimensions, got ", given.tensor(name).dim());
}

void contiguousOutputs(const GivenArguments& given) {
  for (size_t i = 0; i < given.arguments.size(); ++i) {
    const c10::Argument& argument = given.schema.arguments()[i];
    if (!argument.is_out() || !given.arguments[i].isTensor()) continue;
    const at::Tensor& output = given.arguments[i].toTensor();
    TORCH_CHECK(!output.defined() || output.layout() != at::kStrided || output.is_contiguous(), given.schema.name(),
                ": ", argument.name(), " must be contiguous");
  }
}

void notEmpty(const GivenArguments& given, const char* name) {
  TORCH_CHECK(given.tensor(name).numel() > 0, given.schema.name(), ": ", name, " must not be empty");
}

}  // namespace node_libtorch
