// Guards of attention.
#include <ATen/TensorOperators.h>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void heads(const GivenArguments& given) {
  const char* name = given.schema.argumentIndexWithName("num_heads") ? "num_heads" : "num_head";
  TORCH_CHECK(given.integer(name) > 0, given.schema.name(), ": ", name, " must be positive, got ", given.integer(name));
}

void transformHeads(const GivenArguments& given) {
  heads(given);
  dims(given, "qkv", 3);
  notEmpty(given, "qkv");
}

// The kernel divides the number of query heads by those of key and value.
void attention(const GivenArguments& given) {
  const at::Tensor& query = given.tensor("query");
  const at::Tensor& key = given.tensor("key");
  const at::Tensor& value = given.tensor("value");
  if (!given["enable_gqa"].toBool()) return;
  TORCH_CHECK(query.dim() >= 3 && key.dim() >= 3 && value.dim() >= 3 && key.size(-3) > 0 && value.size(-3) > 0,
              given.schema.name(), ": key and value must have heads where enable_gqa is set");
}

void attentionBackward(const GivenArguments& given) {
  dims(given, "query", 4);
  dims(given, "key", 4);
  dims(given, "value", 4);
  sameShape(given, "key", "value");
  sameShape(given, "query", "grad_out");
  sameShape(given, "query", "out");
  const at::Tensor& query = given.tensor("query");
  const at::Tensor& key = given.tensor("key");
  TORCH_CHECK(query.size(0) == key.size(0) && query.size(1) == key.size(1) && query.size(3) == key.size(3),
              given.schema.name(), ": query and key must agree in batch, heads and size");
  notEmpty(given, "query");
  notEmpty(given, "key");
  const at::Tensor& sums = given.tensor("logsumexp");
  TORCH_CHECK(sums.numel() == query.size(0) * query.size(1) * query.size(2), given.schema.name(),
              ": logsumexp must have an element for every query");
  for (const char* name : {"key", "value", "grad_out", "out"})
    TORCH_CHECK(given.tensor(name).scalar_type() == query.scalar_type(), given.schema.name(), ": ", name,
                " must have the query's dtype");
}

}  // namespace

Checks attentionChecks() {
  return {
      {"aten::_native_multi_head_attention", heads},
      {"aten::_scaled_dot_product_attention_math", attention},
      {"aten::_scaled_dot_product_flash_attention_for_cpu_backward", attentionBackward},
      {"aten::_transform_bias_rescale_qkv", transformHeads},
      {"aten::_transformer_encoder_layer_fwd", heads},
      {"aten::scaled_dot_product_attention", attention},
  };
}

}  // namespace node_libtorch
