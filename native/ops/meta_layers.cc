// Kernels of meta tensors for layers and losses.
#include <ATen/WrapDimUtils.h>

#include "ops/meta_call.h"

namespace node_libtorch {
namespace {

constexpr int64_t kNoReduction = 0;

void elementLoss(Call call) {
  const auto tensors = call.tensors();
  const bool isReduced = call.named("reduction").toInt() != kNoReduction;
  call.finish({sized(tensors[0], isReduced ? std::vector<int64_t>{} : broadcast({tensors[0], tensors.at(1)}))});
}

// Losses of rows: (N, C) or (C) to (N) or a scalar.
void rowLoss(Call call) {
  const at::Tensor x = call.tensor(0);
  const bool isReduced = call.named("reduction").toInt() != kNoReduction;
  std::vector<at::Tensor> results{
      sized(x, isReduced || x.dim() < 2 ? std::vector<int64_t>{} : std::vector<int64_t>{x.size(0)})};
  if (call.countOfResults() > 1) results.push_back(at::empty_like(call.tensor(1), x.options()));
  call.finish(std::move(results));
}

void spatialLoss(Call call) {
  const at::Tensor x = call.tensor(0);
  const bool isReduced = call.named("reduction").toInt() != kNoReduction;
  call.finish({sized(x, isReduced ? at::IntArrayRef() : call.tensor(1).sizes()), sized(x, {})});
}

void batchNorm(Call call) {
  const at::Tensor x = call.tensor(0);
  TORCH_CHECK(x.dim() >= 2, "expected an input of 2 dimensions or more");
  const int64_t count = call.named("training").toBool() ? x.size(1) : 0;
  call.finish({at::empty_like(x), sized(x, {count}), sized(x, {count})});
}

void convolution(Call call) {
  const at::Tensor x = call.tensor(0);
  const at::Tensor weight = call.tensor(1);
  TORCH_CHECK(weight.dim() == x.dim() && x.dim() >= 3, "expected an input of as many dimensions as the weight has");
  const auto count = static_cast<size_t>(x.dim() - 2);
  const auto stride = call.integers(3, count), padding = call.integers(4, count), dilation = call.integers(5, count);
  const bool isTransposed = call.boolean(6);
  const auto extra = call.integers(7, count);
  std::vector<int64_t> sizes{x.size(0), isTransposed ? weight.size(1) * call.integer(8) : weight.size(0)};
  for (size_t i = 0; i < count; ++i) {
    const auto dim = static_cast<int64_t>(i) + 2;
    TORCH_CHECK(stride[i] > 0, "non-positive stride is not supported");
    const int64_t reach = dilation[i] * (weight.size(dim) - 1) + 1;
    sizes.push_back(isTransposed ? (x.size(dim) - 1) * stride[i] - 2 * padding[i] + reach + extra[i]
                                 : (x.size(dim) + 2 * padding[i] - reach) / stride[i] + 1);
    TORCH_CHECK(sizes.back() >= 0, "Kernel size can't be greater than actual input size");
  }
  call.finish({sizedAs(x, sizes)});
}

template <size_t count>
void adaptivePool(Call call) {
  call.finish({sizedAs(call.tensor(0), withLast(call.tensor(0), call.integers(1, count)))});
}

template <size_t count>
void unpool(Call call) {
  call.finish({sizedAs(call.tensor(0), withLast(call.tensor(0), call.integers(2, count)))});
}

void maxPool3d(Call call) {
  const at::Tensor x = call.tensor(0);
  const auto kernel = call.integers(1, 3);
  const auto stride = call.integers(2).empty() ? kernel : call.integers(2, 3);
  const auto padding = call.integers(3, 3), dilation = call.integers(4, 3);
  std::vector<int64_t> last;
  for (size_t i = 0; i < 3; ++i) {
    const int64_t size = x.size(static_cast<int64_t>(i) - 3);
    TORCH_CHECK(stride[i] > 0, "stride should not be zero");
    const int64_t free = size + 2 * padding[i] - dilation[i] * (kernel[i] - 1) - 1;
    int64_t count = (free + (call.boolean(5) ? stride[i] - 1 : 0)) / stride[i] + 1;
    // The last window begins within the input or its padding on the left.
    if (call.boolean(5) && (count - 1) * stride[i] >= size + padding[i]) --count;
    last.push_back(count);
  }
  const auto sizes = withLast(x, last);
  call.finish({sizedAs(x, sizes), sizedAs(x.to(at::kLong), sizes)});
}

void pad2d(Call call) {
  const at::Tensor x = call.tensor(0);
  const auto by = call.integers(1, 4);
  TORCH_CHECK(x.dim() >= 3, "expected an input of 3 or 4 dimensions");
  call.finish({sized(x, withLast(x, {x.size(-2) + by[2] + by[3], x.size(-1) + by[0] + by[1]}))});
}

// (N, C, H, W) to the windows (N, C * kernel, count).
void windows(Call call) {
  const at::Tensor x = call.tensor(0);
  TORCH_CHECK(x.dim() == 3 || x.dim() == 4, "expected an input of 3 or 4 dimensions");
  const auto kernel = call.integers(1, 2), dilation = call.integers(2, 2), padding = call.integers(3, 2),
             stride = call.integers(4, 2);
  int64_t count = 1;
  for (size_t i = 0; i < 2; ++i) {
    TORCH_CHECK(stride[i] > 0, "stride should be greater than zero");
    const int64_t size = x.size(static_cast<int64_t>(i) - 2);
    count *= (size + 2 * padding[i] - dilation[i] * (kernel[i] - 1) - 1) / stride[i] + 1;
  }
  std::vector<int64_t> sizes{x.size(-3) * kernel[0] * kernel[1], count};
  if (x.dim() == 4) sizes.insert(sizes.begin(), x.size(0));
  call.finish({sized(x, sizes)});
}

void folded(Call call) {
  const at::Tensor x = call.tensor(0);
  TORCH_CHECK(x.dim() == 2 || x.dim() == 3, "expected an input of 2 or 3 dimensions");
  const auto size = call.integers(1, 2), kernel = call.integers(2, 2);
  TORCH_CHECK(kernel[0] * kernel[1] > 0, "kernel size should be greater than zero");
  std::vector<int64_t> sizes{x.size(-2) / (kernel[0] * kernel[1]), size[0], size[1]};
  if (x.dim() == 3) sizes.insert(sizes.begin(), x.size(0));
  call.finish({sized(x, sizes)});
}

void gridSample(Call call) {
  const at::Tensor x = call.tensor(0);
  const at::Tensor grid = call.tensor(1);
  TORCH_CHECK(x.dim() >= 4 && grid.dim() == x.dim(), "expected a grid of as many dimensions as the input has");
  std::vector<int64_t> sizes{x.size(0), x.size(1)};
  for (int64_t i = 1; i < grid.dim() - 1; ++i) sizes.push_back(grid.size(i));
  call.finish({sized(x, sizes)});
}

// (N, L, E) to that and the weights: (N, heads, L, S), or their mean over the heads.
void attention(Call call) {
  const at::Tensor query = call.tensor(0), key = call.tensor(1);
  TORCH_CHECK(query.dim() == 3 && key.dim() == 3, "expected inputs of 3 dimensions");
  at::Tensor weights;
  if (call.named("need_weights").toBool()) {
    std::vector<int64_t> sizes{query.size(0), query.size(1), key.size(1)};
    if (!call.named("average_attn_weights").toBool()) sizes.insert(sizes.begin() + 1, call.named("num_head").toInt());
    weights = sized(query, sizes);
  }
  call.finish({at::empty_like(query), weights});
}

// The sums of bags of rows, and what the backward needs.
void embeddingBag(Call call) {
  const at::Tensor weight = call.tensor(0), rows = call.tensor(1), offsets = call.tensor(2);
  const int64_t count = offsets.numel() - (call.named("include_last_offset").toBool() ? 1 : 0);
  TORCH_CHECK(weight.dim() == 2 && count >= 0, "expected a weight of 2 dimensions and offsets");
  constexpr int64_t kMax = 2;
  const bool isMax = call.named("mode").toInt() == kMax;
  call.finish({sized(weight, {count, weight.size(1)}), sized(offsets, {rows.numel()}), sized(offsets, {count}),
               sized(offsets, isMax ? std::vector<int64_t>{count, weight.size(1)} : std::vector<int64_t>{count})});
}

}  // namespace

std::vector<MetaKernel> layerKernels() {
  return {
      {boxed<elementLoss>(), {"huber_loss", "binary_cross_entropy"}},
      {boxed<rowLoss>(), {"multi_margin_loss", "multilabel_margin_loss_forward"}},
      {boxed<spatialLoss>(), {"nll_loss2d_forward"}},
      {boxed<batchNorm>(), {"native_batch_norm", "_native_batch_norm_legit", "_native_batch_norm_legit.no_stats"}},
      {boxed<convolution>(), {"convolution"}},
      {boxed<adaptivePool<2>>(), {"_adaptive_avg_pool2d"}},
      {boxed<adaptivePool<3>>(), {"_adaptive_avg_pool3d"}},
      {boxed<unpool<2>>(), {"max_unpool2d"}},
      {boxed<unpool<3>>(), {"max_unpool3d"}},
      {boxed<maxPool3d>(), {"max_pool3d_with_indices"}},
      {boxed<pad2d>(), {"reflection_pad2d"}},
      {boxed<windows>(), {"im2col"}},
      {boxed<folded>(), {"col2im"}},
      {boxed<gridSample>(), {"grid_sampler_2d", "grid_sampler_3d"}},
      {boxed<attention>(), {"_native_multi_head_attention"}},
      {boxed<embeddingBag>(), {"_embedding_bag", "_embedding_bag_forward_only"}},
  };
}

}  // namespace node_libtorch
