// Guards of normalization and softmax.
#include <ATen/TensorOperators.h>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void weightNorm(const GivenArguments& given) {
  const bool isBackward = given.schema.argumentIndexWithName("saved_v").has_value();
  const at::Tensor& v = given.tensor(isBackward ? "saved_v" : "v");
  const at::Tensor& g = given.tensor(isBackward ? "saved_g" : "g");
  const int64_t dim = given.integer("dim");
  if (dim != 0 && dim != v.dim() - 1) return;  // Composed of other operators, or an error.
  TORCH_CHECK(v.dim() > 0 && v.numel() > 0, "weight_norm expects v to have elements");
  TORCH_CHECK(g.numel() == v.size(dim), "weight_norm expects g to have ", v.size(dim), " elements, got ", g.numel());
  if (!isBackward) return;
  TORCH_CHECK(given.tensor("saved_norms").numel() == g.numel(), "weight_norm expects saved_norms of g's shape");
  sameShape(given, "saved_v", "grad_w");
}

// Tensors that the kernel reads by channel, unless they are undefined.
void channels(const GivenArguments& given) {
  const at::Tensor& input = given.tensor("input");
  TORCH_CHECK(input.dim() >= 2, given.schema.name(), ": input must have at least 2 dimensions, got ", input.dim());
  for (const char* name : {"weight", "bias", "running_mean", "running_var", "save_mean", "save_invstd"}) {
    if (!given.schema.argumentIndexWithName(name) || !given[name].isTensor()) continue;
    const at::Tensor& tensor = given.tensor(name);
    TORCH_CHECK(!tensor.defined() || tensor.numel() == input.size(1), given.schema.name(), ": ", name, " must have ",
                input.size(1), " elements, got ", tensor.numel());
  }
}

// The kernel reads the running statistics if it does not train.
void batchNorm(const GivenArguments& given) {
  channels(given);
  if (given.schema.argumentIndexWithName("training") && given["training"].toBool()) return;
  if (given.schema.name() == "aten::_batch_norm_with_update") return;
  for (const char* name : {"running_mean", "running_var"})
    TORCH_CHECK(given.schema.argumentIndexWithName(name) && given[name].isTensor() && given.tensor(name).defined(),
                given.schema.name(), ": ", name, " must be given where it does not train");
}

void batchNormBackward(const GivenArguments& given) {
  channels(given);
  sameShape(given, "input", given.schema.argumentIndexWithName("grad_out") ? "grad_out" : "grad_output");
  const bool isTraining = given[given.schema.argumentIndexWithName("train") ? "train" : "update"].toBool();
  for (const char* name : {isTraining ? "save_mean" : "running_mean", isTraining ? "save_invstd" : "running_var"}) {
    if (!given.schema.argumentIndexWithName(name)) continue;
    TORCH_CHECK(given[name].isTensor() && given.tensor(name).defined(), given.schema.name(), ": ", name,
                " must be given where train is ", isTraining);
  }
}

// Only the native backend: cuDNN's and MIOpen's need the reserve that their forwards return.
void batchNormImplBackward(const GivenArguments& given) {
  const int64_t backend = given.integer("impl_index");
  TORCH_CHECK_NOT_IMPLEMENTED(backend == 0, "_batch_norm_impl_index_backward: no backend ", backend, " on the CPU");
  channels(given);
  sameShape(given, "input", "grad_output");
  const bool isTraining = given["train"].toBool();
  for (const char* name :
       {isTraining ? "save_mean" : "running_mean", isTraining ? "save_var_transform" : "running_var"})
    TORCH_CHECK(given[name].isTensor() && given.tensor(name).defined() &&
                    given.tensor(name).numel() == given.tensor("input").size(1),
                given.schema.name(), ": ", name, " must be given with an element a channel");
}

void groupNorm(const GivenArguments& given) {
  const at::Tensor& input = given.tensor("input");
  const int64_t N = given.integer("N");
  const int64_t C = given.integer("C");
  const int64_t plane = given.integer("HxW");
  const int64_t group = given.integer("group");
  TORCH_CHECK(group > 0 && N >= 0 && C >= 0 && plane >= 0 && C % group == 0, given.schema.name(),
              ": expected the number of channels to be divisible by the number of groups, got ", C, " and ", group);
  // In doubles, since the product of arbitrary integers may overflow.
  TORCH_CHECK(static_cast<double>(N) * static_cast<double>(C) * static_cast<double>(plane) ==
                  static_cast<double>(input.numel()),
              given.schema.name(), ": input must have N * C * HxW elements, got ", input.numel());
  for (const char* name : {"weight", "bias"}) {
    if (!given.schema.argumentIndexWithName(name) || !given[name].isTensor() || !given.tensor(name).defined()) continue;
    TORCH_CHECK(given.tensor(name).numel() == C && given.tensor(name).layout() == at::kStrided, given.schema.name(),
                ": ", name, " must have ", C, " elements, got ", given.tensor(name).numel());
  }
  if (!given.schema.argumentIndexWithName("grad_out")) return;
  sameShape(given, "input", "grad_out");
  for (const char* name : {"mean", "rstd"})
    TORCH_CHECK(given.tensor(name).numel() == N * group, given.schema.name(), ": ", name, " must have ", N * group,
                " elements, got ", given.tensor(name).numel());
}

void layerNormBackward(const GivenArguments& given) {
  sameShape(given, "input", "grad_out");
  const at::Tensor& input = given.tensor("input");
  const auto shape = given["normalized_shape"].toIntVector();
  if (static_cast<int64_t>(shape.size()) > input.dim()) return;  // The kernel throws.
  int64_t rows = 1;
  for (int64_t i = 0; i < input.dim() - static_cast<int64_t>(shape.size()); ++i) rows *= input.size(i);
  for (const char* name : {"mean", "rstd"})
    TORCH_CHECK(given.tensor(name).numel() == rows, given.schema.name(), ": ", name, " must have ", rows,
                " elements, got ", given.tensor(name).numel());
}

void softmaxBackward(const GivenArguments& given) {
  sameShape(given, "output", "grad_output");
  TORCH_CHECK(given.tensor("output").scalar_type() == given.tensor("grad_output").scalar_type(), given.schema.name(),
              ": grad_output and output must have the same dtype");
  contiguousOutputs(given);
}

void outLikeInput(const GivenArguments& given) {
  if (!given.schema.argumentIndexWithName("out")) return;
  sameShape(given, "self", "out");
  sameDtype(given, "self", "out");
}

}  // namespace

Checks normalizationChecks() {
  return {
      {"aten::_batch_norm_impl_index_backward", batchNormImplBackward},
      {"aten::_batch_norm_no_update", batchNorm},
      {"aten::_batch_norm_with_update", batchNorm},
      {"aten::_log_softmax", contiguousOutputs},
      {"aten::_log_softmax_backward_data", softmaxBackward},
      {"aten::_logcumsumexp", outLikeInput},
      {"aten::_native_batch_norm_legit", batchNorm},
      {"aten::_native_batch_norm_legit_functional", batchNorm},
      {"aten::_native_batch_norm_legit_no_training", batchNorm},
      {"aten::_softmax", contiguousOutputs},
      {"aten::_weight_norm", weightNorm},
      {"aten::_weight_norm_interface", weightNorm},
      {"aten::_weight_norm_interface_backward", weightNorm},
      {"aten::batch_norm_backward", batchNormBackward},
      {"aten::gelu", contiguousOutputs},
      {"aten::narrow_copy", contiguousOutputs},
      {"aten::native_batch_norm", batchNorm},
      {"aten::native_batch_norm_backward", batchNormBackward},
      {"aten::native_group_norm", groupNorm},
      {"aten::native_group_norm_backward", groupNorm},
      {"aten::native_layer_norm_backward", layerNormBackward},
      {"aten::rrelu_with_noise", outLikeInput},
  };
}

}  // namespace node_libtorch
