// Guards of quantized and packed weights.
#include <ATen/TensorOperators.h>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void chooseQuantization(const GivenArguments& given) {
  const int64_t bins = given.integer("n_bins");
  const double ratio = given["ratio"].toDouble();
  TORCH_CHECK(bins > 0 && bins <= 1 << 20, "choose_qparams_optimized: n_bins must be from 1 to ", 1 << 20, ", got ",
              bins);
  TORCH_CHECK(ratio >= 0 && ratio <= 1, "choose_qparams_optimized: ratio must be from 0 to 1, got ", ratio);
}

void linearWeight(const GivenArguments& given) {
  const char* name = "weight";
  for (const char* other : {"W", "input"})
    if (given.schema.argumentIndexWithName(other)) name = other;
  const at::Tensor& weight = given.tensor(name);
  TORCH_CHECK(weight.dim() == 2 && weight.numel() > 0 && weight.scalar_type() == at::kFloat && weight.is_cpu() &&
                  weight.layout() == at::kStrided,
              given.schema.name(), ": the weight must be a float32 matrix that is not empty");
}

void packedWeight(const GivenArguments& given) {
  const at::Tensor& weight = given.tensor(given.schema.argumentIndexWithName("input") ? "input" : "weight");
  TORCH_CHECK(weight.dim() == 2 && weight.numel() > 0 && weight.layout() == at::kStrided && weight.is_cpu(),
              given.schema.name(), ": the weight must be a matrix that is not empty, got ", weight.sizes());
}

// Fused layers take the dimensions of their weight, and the elements of its scales, for those of a packed weight.
void pointwise(const GivenArguments& given, int64_t fewest, int64_t most) {
  const at::Tensor& weight = given.tensor("qw");
  const at::Tensor& scale = given.tensor("w_scale");
  const at::Tensor& zeroPoint = given.tensor("w_zero_point");
  TORCH_CHECK(weight.is_mkldnn() && weight.dim() >= fewest && weight.dim() <= most, given.schema.name(),
              ": qw must be a weight that its prepack operator gave, got ", weight.sizes(), " of layout ",
              weight.layout());
  TORCH_CHECK(scale.scalar_type() == at::kFloat && scale.layout() == at::kStrided && scale.numel() > 0,
              given.schema.name(), ": w_scale must be float32 with elements");
  TORCH_CHECK(!zeroPoint.defined() ||
                  (c10::isIntegralType(zeroPoint.scalar_type(), false) && zeroPoint.layout() == at::kStrided),
              given.schema.name(), ": w_zero_point must have integers");
}
void linearPointwise(const GivenArguments& given) { pointwise(given, 2, 2); }
void convolutionPointwise(const GivenArguments& given) { pointwise(given, 3, 6); }

void cellWeights(const GivenArguments& given) {
  for (const char* name : {"w_ih", "w_hh"}) {
    const at::Tensor& weight = given.tensor(name);
    TORCH_CHECK(weight.dim() == 2 && weight.numel() > 0 && weight.layout() == at::kStrided && weight.is_cpu(),
                given.schema.name(), ": ", name, " must be a matrix that is not empty, got ", weight.sizes());
  }
}

void dynamicMatmul(const GivenArguments& given) {
  const at::Tensor& input = given.tensor("inp");
  const at::Tensor& packed = given.tensor("packed_weights");
  const int64_t block = given.integer("block_size");
  const int64_t in = given.integer("in_features");
  const int64_t out = given.integer("out_features");
  TORCH_CHECK(block > 0 && in > 0 && out > 0 && in < int64_t{1} << 31 && out < int64_t{1} << 31 && in % 2 == 0 &&
                  in % block == 0,
              given.schema.name(), ": in_features must be even and divisible by block_size");
  TORCH_CHECK(input.dim() == 2 && input.size(1) == in && input.is_contiguous() && packed.dim() == 1 &&
                  packed.numel() >= out * in / 2 + out * (in / block),
              given.schema.name(), ": expected inp (M, ", in, ") and a packed weight of ",
              out * in / 2 + out * (in / block), " elements, got ", input.sizes(), " and ", packed.sizes());
}

void embeddingPrepack(const GivenArguments& given) {
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(weight.dim() >= 2 && weight.numel() > 0, given.schema.name(),
              ": the weight must have 2 dimensions and elements, got ", weight.sizes());
  if (given.schema.argumentIndexWithName("rowwise_min_max")) {
    const at::Tensor& bounds = given.tensor("rowwise_min_max");
    TORCH_CHECK(bounds.dim() == 2 && bounds.size(1) == 2 && bounds.size(0) == weight.numel() / weight.size(-1) &&
                    bounds.scalar_type() == at::kFloat && bounds.is_contiguous(),
                given.schema.name(), ": rowwise_min_max must be float32 of the shape (rows, 2), got ", bounds.sizes());
  }
  if (!given.schema.argumentIndexWithName("nbins")) return;
  const int64_t bins = given.integer("nbins");
  const double ratio = given["ratio"].toDouble();
  TORCH_CHECK(bins > 0 && bins <= 1 << 20, given.schema.name(), ": nbins must be from 1 to ", 1 << 20, ", got ", bins);
  TORCH_CHECK(ratio >= 0 && ratio <= 1, given.schema.name(), ": ratio must be from 0 to 1, got ", ratio);
}

}  // namespace

Checks quantizedChecks() {
  return {
      {"_quantized::linear_prepack_fp16", linearWeight},
      {"_quantized::linear_prepack_fp16_legacy", linearWeight},
      {"aten::_dyn_quant_matmul_4bit", dynamicMatmul},
      {"aten::_saturate_weight_to_fp16", linearWeight},
      {"aten::choose_qparams_optimized", chooseQuantization},
      {"aten::fbgemm_linear_quantize_weight", linearWeight},
      {"aten::fbgemm_pack_gemm_matrix_fp16", linearWeight},
      {"aten::fbgemm_pack_quantized_matrix", packedWeight},
      {"onednn::linear_prepack_fp16", linearWeight},
      {"onednn::qconv1d_pointwise", convolutionPointwise},
      {"onednn::qconv2d_pointwise", convolutionPointwise},
      {"onednn::qconv3d_pointwise", convolutionPointwise},
      {"onednn::qconv_pointwise", convolutionPointwise},
      {"onednn::qlinear_pointwise", linearPointwise},
      {"onednn::qlinear_prepack", packedWeight},
      {"quantized::embedding_bag_2bit_prepack", embeddingPrepack},
      {"quantized::embedding_bag_2bit_prepack_with_rowwise_min_max", embeddingPrepack},
      {"quantized::embedding_bag_4bit_prepack", embeddingPrepack},
      {"quantized::embedding_bag_4bit_prepack_with_rowwise_min_max", embeddingPrepack},
      {"quantized::embedding_bag_byte_prepack", embeddingPrepack},
      {"quantized::embedding_bag_byte_prepack_with_rowwise_min_max", embeddingPrepack},
      {"quantized::linear_prepack_fp16", linearWeight},
      {"quantized::make_quantized_cell_params", cellWeights},
      {"quantized::linear_prepack_fp16_legacy", linearWeight},
  };
}

}  // namespace node_libtorch
