// The C++ types of operators' parameters, by short names.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Layout.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/SymInt.h>
#include <c10/core/SymIntArrayRef.h>
#include <c10/util/OptionalArrayRef.h>

#include <optional>
#include <tuple>
#include <vector>

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

// In lists of signatures.
namespace signatures {

using T = const Tensor&;
using Ot = const OptTensor&;
using S = const at::Scalar&;
using Os = const OptScalar&;
using I = int64_t;
using Y = c10::SymInt;
using Z = c10::SymIntArrayRef;
using L = at::IntArrayRef;
using Ol = at::OptionalIntArrayRef;
using N = at::TensorList;
using Tensors = std::vector<Tensor>;
using Two = std::tuple<Tensor, Tensor>;

}  // namespace signatures
}  // namespace node_libtorch
