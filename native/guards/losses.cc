// Guards of losses, distances and embeddings.
#include <ATen/ExpandUtils.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <limits>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void embeddingBackward(const GivenArguments& given) {
  within(given.tensor("indices"), "indices", std::numeric_limits<int64_t>::min(), given.integer("num_weights"));
  // The kernel skips indices below 0, unless it counts frequencies; it always skips the padding index.
  if (given["scale_grad_by_freq"].toBool())
    within(given.tensor("indices"), "indices", std::min<int64_t>(0, given.integer("padding_idx")),
           given.integer("num_weights"));
}

void embeddingBagBackward(const GivenArguments& given) {
  const auto has = [&](const char* name) { return given.schema.argumentIndexWithName(name).has_value(); };
  const bool isOfRows = has("num_weights");
  const int64_t rows = isOfRows ? given.integer("num_weights") : given.tensor("weight").size(0);
  const at::Tensor& grad = given.tensor("grad");
  TORCH_CHECK(grad.dim() == 2, "grad must have 2 dimensions, got ", grad.dim());
  const int64_t count = given.tensor("indices").numel();
  within(given.tensor("indices"), "indices", 0, rows);
  const at::Tensor& bags = given.tensor("offset2bag");
  TORCH_CHECK(bags.numel() == count || (bags.numel() == 0 && has("offsets")),
              "offset2bag must have as many elements as indices");
  within(bags, "offset2bag", 0, grad.size(0));
  if (!isOfRows) return;
  if (given.integer("mode") == 1)
    TORCH_CHECK(given.tensor("bag_size").numel() >= grad.size(0), "bag_size must have an element for every bag");
  const c10::IValue& weights = given["per_sample_weights"];
  TORCH_CHECK(!weights.isTensor() || !weights.toTensor().defined() || weights.toTensor().numel() >= count,
              "per_sample_weights must have as many elements as indices");
}

void ctc(const GivenArguments& given) {
  const at::Tensor& scores = given.tensor("log_probs");
  const at::Tensor& targets = given.tensor("targets");
  if (scores.dim() < 2 || !targets.is_cpu() || targets.numel() == 0) return;
  const c10::IValue& lengths = given["target_lengths"];
  at::Tensor read = targets;
  if (targets.dim() == 2 && targets.layout() == at::kStrided) {
    // The kernel does not read targets beyond a sequence's length.
    const auto of = lengths.isTensor() ? lengths.toTensor().to(at::kCPU, at::kLong) : at::Tensor();
    if (lengths.isTensor() && (of.dim() != 1 || of.size(0) != targets.size(0))) return;
    const auto list = lengths.isTensor() ? std::vector<int64_t>() : lengths.toIntVector();
    if (!lengths.isTensor() && static_cast<int64_t>(list.size()) != targets.size(0)) return;
    for (int64_t i = 0; i < targets.size(0); ++i) {
      const int64_t length = lengths.isTensor() ? of[i].item<int64_t>() : list[static_cast<size_t>(i)];
      TORCH_CHECK(length >= 0, "target_lengths must be non-negative, got ", length);
      within(targets[i].slice(0, 0, std::min(length, targets.size(1))), "Target", 0, scores.size(-1));
    }
    return;
  }
  within(read, "Target", 0, scores.size(-1));
}

void ctcBackward(const GivenArguments& given) {
  ctc(given);
  dims(given, "log_probs", 3);
  dims(given, "log_alpha", 3);
  const at::Tensor& scores = given.tensor("log_probs");
  const at::Tensor& alpha = given.tensor("log_alpha");
  TORCH_CHECK(alpha.size(0) == scores.size(1) && alpha.size(1) == scores.size(0),
              "log_alpha must be what _ctc_loss gave for log_probs");
  const c10::IValue& lengths = given["target_lengths"];
  if (lengths.isTensor()) {
    within(lengths.toTensor(), "target_lengths", 0, (alpha.size(2) - 1) / 2 + 1);
  } else {
    for (const int64_t length : lengths.toIntVector())
      TORCH_CHECK_INDEX(length >= 0 && 2 * length + 1 <= alpha.size(2), "target_lengths out of range: ", length);
  }
  TORCH_CHECK(
      given.tensor("grad").numel() >= scores.size(1) && given.tensor("neg_log_likelihood").numel() >= scores.size(1),
      "grad and neg_log_likelihood must have an element for every sequence");
}

// Every target is a class, except ignored ones.
void lossBackward(const GivenArguments& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& target = given.tensor("target");
  if (self.dim() == 0 || !target.is_cpu() || target.layout() != at::kStrided) return;
  const int64_t classes = self.size(self.dim() == 1 ? 0 : 1);
  within(target.masked_fill(target == given.integer("ignore_index"), 0), "target", 0, std::max<int64_t>(classes, 1));
}

void pdistForward(const GivenArguments& given) { dims(given, "self", 2); }

void pdistBackward(const GivenArguments& given) {
  dims(given, "self", 2);
  const int64_t n = given.tensor("self").size(0);
  const at::Tensor& grad = given.tensor("grad");
  const at::Tensor& pdist = given.tensor("pdist");
  TORCH_CHECK(grad.dim() == 1 && grad.numel() == n * (n - 1) / 2 && pdist.sizes() == grad.sizes(),
              "_pdist_backward: grad and pdist must have ", n * (n - 1) / 2, " elements");
}

void cdistBackward(const GivenArguments& given) {
  const at::Tensor& x1 = given.tensor("x1");
  const at::Tensor& x2 = given.tensor("x2");
  const at::Tensor& grad = given.tensor("grad");
  const at::Tensor& cdist = given.tensor("cdist");
  const auto fits = [&](const at::Tensor& tensor) {
    return tensor.dim() >= 2 && tensor.size(-2) == x1.size(-2) && tensor.size(-1) == x2.size(-2);
  };
  // The kernel takes the number of matrices from the batch of x1 and x2.
  const auto batch = [](const at::Tensor& tensor) { return tensor.sizes().slice(0, tensor.dim() - 2); };
  TORCH_CHECK(x1.dim() >= 2 && x2.dim() >= 2 && x1.size(-1) == x2.size(-1) && fits(cdist) && fits(grad) &&
                  batch(grad) == batch(cdist) && batch(grad) == at::infer_size(batch(x1), batch(x2)),
              "_cdist_backward: grad and cdist must have the shape (*, P, R) for x1 (*, P, M) and x2 (*, R, M)");
}

}  // namespace

Checks lossChecks() {
  return {
      {"aten::_cdist_backward", cdistBackward},
      {"aten::_ctc_loss", ctc},
      {"aten::_ctc_loss_backward", ctcBackward},
      {"aten::_embedding_bag_backward", embeddingBagBackward},
      {"aten::_embedding_bag_dense_backward", embeddingBagBackward},
      {"aten::_embedding_bag_per_sample_weights_backward", embeddingBagBackward},
      {"aten::_pdist_backward", pdistBackward},
      {"aten::_pdist_forward", pdistForward},
      {"aten::ctc_loss", ctc},
      {"aten::embedding_dense_backward", embeddingBackward},
      {"aten::nll_loss2d_backward", lossBackward},
      {"aten::nll_loss_backward", lossBackward},
  };
}

}  // namespace node_libtorch
