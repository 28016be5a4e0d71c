// Guards of linear algebra and Fourier transforms.
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <limits>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void choleskySolve(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& A = given.tensor("A");
  TORCH_CHECK(self.dim() >= 2 && A.dim() == self.dim() && A.size(-1) == A.size(-2) && A.size(-1) == self.size(-2) &&
                  A.sizes().slice(0, A.dim() - 2) == self.sizes().slice(0, A.dim() - 2) &&
                  A.scalar_type() == self.scalar_type(),
              "_cholesky_solve_helper: expected A (*, N, N) for self (*, N, K) of one dtype");
}

void mkldnnLinear(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(self.dim() > 0 && weight.dim() == 2 && weight.size(1) == self.size(-1),
              "mkldnn_linear: weight must have the shape (out, in) for input (*, in), got ", weight.sizes(), " and ",
              self.sizes());
  TORCH_CHECK(weight.scalar_type() == self.scalar_type(), "mkldnn_linear: input and weight must have the same dtype");
}

void linearCombination(const GivenArguments& given) {
  if (given.schema.argumentIndexWithName("out")) sameDtype(given, "input", "out");
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& coefficients = given.tensor("coefficients");
  TORCH_CHECK(coefficients.dim() == 2 && input.dim() > 0 && coefficients.size(1) == input.size(0) &&
                  coefficients.scalar_type() == input.scalar_type(),
              "_compute_linear_combination: coefficients must have the shape (*, ", input.dim() > 0 ? input.size(0) : 0,
              ") and the input's dtype");
}

// LAPACK may read out of bounds if a matrix holds NaN.
void finite(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  TORCH_CHECK(!self.is_cpu() || self.layout() != at::kStrided || self.isfinite().all().item<bool>(),
              given.schema.name(), ": input tensor should not contain infs or NaNs.");
}

void matrixPower(const GivenArguments& given) {
  TORCH_CHECK_VALUE(given.integer("n") > std::numeric_limits<int64_t>::min(), given.schema.name(),
                    ": n has no negative in int64");
}

void fourier(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  if (given.schema.name() == "aten::_fft_r2c") {
    TORCH_CHECK(at::isFloatingType(self.scalar_type()) && self.scalar_type() != at::kBFloat16 &&
                    !at::isFloat8Type(self.scalar_type()),
                given.schema.name(), ": expected a float16, float32 or float64 tensor, got ", self.scalar_type());
  } else {
    TORCH_CHECK(at::isComplexType(self.scalar_type()), given.schema.name(), ": expected a complex tensor, got ",
                self.scalar_type());
  }
  std::vector<int64_t> seen;
  for (const int64_t dim : given["dim"].toIntVector()) {
    TORCH_CHECK_INDEX(dim >= 0 && dim < self.dim(), given.schema.name(), ": dim out of range: ", dim);
    TORCH_CHECK(std::find(seen.begin(), seen.end(), dim) == seen.end(), given.schema.name(), ": dim ", dim,
                " appears more than once");
    seen.push_back(dim);
  }
  if (!given.schema.argumentIndexWithName("last_dim_size")) return;
  const int64_t size = given.integer("last_dim_size");
  TORCH_CHECK(!seen.empty() && size >= 1, given.schema.name(), ": Invalid number of data points (", size,
              ") specified");
  TORCH_CHECK(self.size(seen.back()) > size / 2, given.schema.name(), ": expected at least ", size / 2 + 1,
              " elements along dim ", seen.back(), ", got ", self.size(seen.back()));
}

}  // namespace

Checks linalgChecks() {
  return {
      {"aten::_cholesky_solve_helper", choleskySolve},
      {"aten::_compute_linear_combination", linearCombination},
      {"aten::_fft_c2c", fourier},
      {"aten::_fft_c2r", fourier},
      {"aten::_fft_r2c", fourier},
      {"aten::_linalg_eigvals", finite},
      {"aten::linalg_eigvals", finite},
      {"aten::linalg_matrix_power", matrixPower},
      {"aten::matrix_power", matrixPower},
      {"aten::mkldnn_linear", mkldnnLinear},
  };
}

}  // namespace node_libtorch
