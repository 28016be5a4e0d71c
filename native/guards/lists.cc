// Guards of operators with lists of tensors, as arguments or results.
#include <ATen/TensorOperators.h>

#include <string>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void stack(const GivenArguments& given) {
  TORCH_CHECK(given["tensors"].toList().size() > 0, "stack expects a non-empty TensorList");
}

void listNotEmpty(const GivenArguments& given) {
  TORCH_CHECK_VALUE(given["tensors"].toList().size() > 0, given.schema.name(),
                    ": expected a non-empty list of Tensors");
}

// The kernel makes a list of `r` tensors, and a tensor of as many dimensions.
void combinations(const GivenArguments& given) {
  constexpr int64_t kMost = 1 << 16;
  TORCH_CHECK_VALUE(given.integer("r") <= kMost, "combinations: r must be at most ", kMost, ", got ",
                    given.integer("r"));
}

// The number of results is an argument or the size of a dimension. Each result takes memory, even without elements.
void sections(const GivenArguments& given) {
  constexpr int64_t kMost = int64_t{1} << 24;
  const std::string& name = given.schema.name();
  const auto has = [&](const char* argument) { return given.schema.argumentIndexWithName(argument).has_value(); };
  const at::Tensor& self = given.tensor("self");
  int64_t count = 0;
  if (has("split_size") || name == "aten::unbind") {
    const int64_t dim = given.integer("dim");
    if (dim < -self.dim() || dim >= self.dim() || self.is_nested()) return;  // The kernel throws.
    const int64_t each = has("split_size") ? given.integer("split_size") : 1;
    count = each > 0 ? self.size(dim) / each : 0;
  } else if (self.numel() == 0 || name == "aten::tensor_split") {
    const c10::IValue& value = given.arguments[1];
    if (value.isTensor() && (value.toTensor().dim() > 0 || !value.toTensor().is_cpu())) return;
    count = value.isTensor() ? value.toTensor().item<int64_t>() : value.toInt();
  }
  if (count > kMost) C10_THROW_ERROR(OutOfMemoryError, name + ": no memory for " + std::to_string(count) + " tensors");
}

void contiguous(const GivenArguments& given) {
  TORCH_CHECK(given.tensor("tensor").is_contiguous(), given.schema.name(), ": the tensor must be contiguous");
}

}  // namespace

// The autograd kernels of _foreach operators read the second list by the length of the first before it is checked.
void equalLists(const GivenArguments& given) {
  size_t expected = 0;
  const c10::Argument* first = nullptr;
  for (size_t i = 0; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    const auto& value = given.arguments[i];
    if (!value.isList() || argument.type()->kind() != c10::TypeKind::ListType) continue;
    const size_t length = value.toListRef().size();
    if (!first) {
      TORCH_CHECK(length > 0, "Tensor list must have at least one tensor.");
      first = &argument;
      expected = length;
    }
    TORCH_CHECK(length == expected, given.schema.name(), ": ", argument.name(), " must have as many elements as ",
                first->name(), ", got ", length, " and ", expected);
  }
}

// The fused optimizers read as many elements of every list's tensors as the parameter has.
void fusedStep(const GivenArguments& given) {
  const auto parameters = given["self"].toTensorVector();
  for (size_t i = 1; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    if (!given.arguments[i].isTensorList()) continue;
    const auto list = given.arguments[i].toTensorVector();
    if (list.empty()) continue;
    TORCH_CHECK(list.size() == parameters.size(), given.schema.name(), ": ", argument.name(), " must have ",
                parameters.size(), " elements, got ", list.size());
    const bool isStep = argument.name() == "state_steps";
    for (size_t k = 0; k < list.size(); ++k) {
      const bool fits =
          isStep ? list[k].numel() == 1 && list[k].scalar_type() == at::kFloat
                 : list[k].sizes() == parameters[k].sizes() && list[k].scalar_type() == parameters[k].scalar_type();
      TORCH_CHECK(fits && list[k].layout() == at::kStrided && list[k].device() == parameters[k].device(),
                  given.schema.name(), ": ", argument.name(), "[", k, "] does not fit the parameter");
    }
  }
  for (const at::Tensor& parameter : parameters)
    TORCH_CHECK(parameter.is_non_overlapping_and_dense(), given.schema.name(), ": parameters must be dense");
}

Checks listChecks() {
  return {
      {"aten::_stack", stack},
      {"aten::cat.out", listNotEmpty},
      {"aten::chunk", sections},
      {"aten::combinations", combinations},
      {"aten::concat.out", listNotEmpty},
      {"aten::concatenate.out", listNotEmpty},
      {"aten::dsplit.int", sections},
      {"aten::hsplit.int", sections},
      {"aten::split.Tensor", sections},
      {"aten::split_copy.Tensor", sections},
      {"aten::tensor_split.sections", sections},
      {"aten::tensor_split.tensor_indices_or_sections", sections},
      {"aten::unbind", sections},
      {"aten::unsafe_chunk", sections},
      {"aten::unsafe_split.Tensor", sections},
      {"aten::vsplit.int", sections},
      {"c10d::check_for_nan", contiguous},
  };
}

}  // namespace node_libtorch
