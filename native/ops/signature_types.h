// The C++ types of operators' parameters, by short names.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/MemoryFormat.h>

#include <optional>

namespace node_libtorch {

using at::Tensor;
using OptTensor = std::optional<at::Tensor>;
using OptScalar = std::optional<at::Scalar>;
using OptDtype = std::optional<at::ScalarType>;
using OptInt = std::optional<int64_t>;
using OptLayout = std::optional<at::Layout>;
using OptDevice = std::optional<at::Device>;
using OptBool = std::optional<bool>;
using OptFormat = std::optional<at::MemoryFormat>;

}  // namespace node_libtorch
