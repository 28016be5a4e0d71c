// Guards of convolution, pooling, padding and sampling of images.
#include <ATen/TensorOperators.h>

#include <string>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

// The indices of a pooling are positions in the last `n` dimensions.
template <int n>
void poolBackward(const GivenArguments& given) {
  declaredLengths(given);
  const at::Tensor& self = given.tensor("self");
  TORCH_CHECK(self.dim() == n + 1 || self.dim() == n + 2, given.schema.name(), ": self must have ", n + 1, " or ",
              n + 2, " dimensions, got ", self.dim());
  sameShape(given, "grad_output", "indices");
  int64_t places = 1;
  for (int i = 1; i <= n; ++i) places *= self.size(-i);
  within(given.tensor("indices"), "indices", 0, places);
}

// Lengths are not checked: max_pool2d's backward accepts an empty stride, which means the kernel's size.
template <int n>
void maxPoolBackward(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  if (self.dim() < n) return;
  int64_t places = 1;
  for (int i = 1; i <= n; ++i) places *= self.size(-i);
  sameShape(given, "grad_output", "indices");
  within(given.tensor("indices"), "indices", 0, places);
}

// The gradient of an average pooling has as many planes as the input.
void adaptiveAverageBackward(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& grad = given.tensor("grad_output");
  const int64_t spatial = given.schema.name().find("3d") != std::string::npos ? 3 : 2;
  TORCH_CHECK(self.dim() >= spatial + 1 && grad.dim() == self.dim() &&
                  grad.sizes().slice(0, self.dim() - spatial) == self.sizes().slice(0, self.dim() - spatial),
              given.schema.name(), ": expected grad_output of as many planes as the input, got ", grad.sizes(), " and ",
              self.sizes());
}

// grad_output is (N, C, *grid), for input (N, C, *) and grid (N, *grid, dims).
template <int n>
void gridBackward(const GivenArguments& given) {
  const at::Tensor& grad = given.tensor("grad_output");
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& grid = given.tensor("grid");
  TORCH_CHECK(grad.dim() == n + 2 && input.dim() == n + 2 && grid.dim() == n + 2, given.schema.name(),
              ": expected tensors of ", n + 2, " dimensions");
  TORCH_CHECK(grad.size(0) == input.size(0) && grid.size(0) == input.size(0) && grad.size(1) == input.size(1) &&
                  grid.size(n + 1) == n && grad.sizes().slice(2) == grid.sizes().slice(1, n),
              given.schema.name(), ": grad_output ", grad.sizes(), " does not fit input ", input.sizes(), " and grid ",
              grid.sizes());
}

void slowConvBackward(const GivenArguments& given) {
  declaredLengths(given);
  dims(given, "self", 4);
  dims(given, "grad_output", 4);
  dims(given, "weight", 4);
}

void nnpack(const GivenArguments& given) {
  declaredLengths(given);
  dims(given, "input", 4);
  dims(given, "weight", 4);
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(input.size(1) == weight.size(1) && input.numel() > 0 && weight.numel() > 0 &&
                  input.scalar_type() == at::kFloat && weight.scalar_type() == at::kFloat,
              "_nnpack_spatial_convolution: input (N, C, H, W) and weight (out, C, kH, kW) must be float32 and fit");
}

template <int n>
void poolBackwardInOrder(const GivenArguments& given) {
  poolBackward<n>(given);
  contiguousOutputs(given);
}

// oneDNN's pooling takes sizes of 32 bits, and loops forever for some that are larger.
void poolSizes(const GivenArguments& given) {
  const c10::IValue& self = given.arguments.at(0);
  if (!self.isTensor() || !self.toTensor().is_mkldnn()) return;
  for (const c10::IValue& argument : given.arguments) {
    if (!argument.isIntList()) continue;
    for (const int64_t size : argument.toIntVector())
      TORCH_CHECK(size >= INT32_MIN && size <= INT32_MAX, given.schema.name(), ": ", size, " does not fit 32 bits");
  }
}

void averagePool3d(const GivenArguments& given) {
  poolSizes(given);
  contiguousOutputs(given);
}

}  // namespace

Checks imageChecks() {
  return {
      {"aten::_adaptive_avg_pool2d_backward", adaptiveAverageBackward},
      {"aten::_adaptive_avg_pool3d_backward", adaptiveAverageBackward},
      {"aten::_nnpack_spatial_convolution", nnpack},
      {"aten::_slow_conv2d_backward", slowConvBackward},
      {"aten::adaptive_avg_pool3d_backward", adaptiveAverageBackward},
      {"aten::adaptive_max_pool2d_backward", poolBackward<2>},
      {"aten::adaptive_max_pool3d", contiguousOutputs},
      {"aten::adaptive_max_pool3d_backward", poolBackwardInOrder<3>},
      {"aten::avg_pool2d", poolSizes},
      {"aten::avg_pool3d", averagePool3d},
      {"aten::avg_pool3d_backward", contiguousOutputs},
      {"aten::fractional_max_pool2d", contiguousOutputs},
      {"aten::fractional_max_pool2d_backward", poolBackwardInOrder<2>},
      {"aten::fractional_max_pool3d", contiguousOutputs},
      {"aten::fractional_max_pool3d_backward", poolBackwardInOrder<3>},
      {"aten::grid_sampler_2d_backward", gridBackward<2>},
      {"aten::grid_sampler_3d_backward", gridBackward<3>},
      {"aten::max_pool2d", poolSizes},
      {"aten::max_pool2d_with_indices_backward", maxPoolBackward<2>},
      {"aten::max_pool3d", poolSizes},
      {"aten::max_pool3d_with_indices_backward", maxPoolBackward<3>},
      {"aten::mkldnn_max_pool2d", poolSizes},
      {"aten::mkldnn_max_pool3d", poolSizes},
      {"aten::reflection_pad1d_backward", declaredLengths},
      {"aten::reflection_pad2d_backward", declaredLengths},
      {"aten::reflection_pad3d_backward", declaredLengths},
      {"aten::replication_pad1d_backward", declaredLengths},
      {"aten::replication_pad2d_backward", declaredLengths},
      {"aten::replication_pad3d_backward", declaredLengths},
      {"aten::upsample_bicubic2d_backward", contiguousOutputs},
  };
}

}  // namespace node_libtorch
