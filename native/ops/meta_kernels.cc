// Kernels of meta tensors for operators that LibTorch gives them in Python only: they compute shapes and dtypes.
#include "ops/meta_kernels.h"

#include <ATen/ATen.h>
#include <ATen/ExpandUtils.h>
#include <ATen/WrapDimUtils.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <vector>

namespace node_libtorch {
namespace {

using torch::jit::Stack;

// The arguments of a boxed call, which its results replace.
class Call {
 public:
  Call(const c10::OperatorHandle& op, Stack* stack)
      : schema_(op.schema()), stack_(*stack), first_(stack->size() - op.schema().arguments().size()) {}

  size_t countOfResults() const { return schema_.returns().size(); }
  const c10::IValue& at(size_t i) const { return stack_[first_ + i]; }
  at::Tensor tensor(size_t i) const { return at(i).toTensor(); }
  bool boolean(size_t i) const { return at(i).toBool(); }
  int64_t integer(size_t i) const { return at(i).toInt(); }
  std::vector<int64_t> integers(size_t i) const {
    return at(i).isInt() ? std::vector<int64_t>{at(i).toInt()} : at(i).toIntVector();
  }
  // As many integers as dimensions, where one stands for all.
  std::vector<int64_t> integers(size_t i, size_t count) const {
    std::vector<int64_t> found = integers(i);
    if (found.size() == 1) found.resize(count, found[0]);
    TORCH_CHECK(found.size() == count, schema_.name(), ": expected ", count, " integers");
    return found;
  }
  const c10::IValue& named(const char* name) const {
    const auto index = schema_.argumentIndexWithName(name);
    TORCH_CHECK(index.has_value(), schema_.name(), " has no argument ", name);
    return at(static_cast<size_t>(*index));
  }
  std::vector<at::Tensor> tensors() const {
    std::vector<at::Tensor> found;
    for (size_t i = 0; i < schema_.arguments().size(); ++i)
      if (at(i).isTensor() && at(i).toTensor().defined()) found.push_back(at(i).toTensor());
    return found;
  }
  void finish(std::vector<at::Tensor> results) {
    stack_.resize(first_);
    for (at::Tensor& result : results) stack_.emplace_back(std::move(result));
  }

 private:
  const c10::FunctionSchema& schema_;
  Stack& stack_;
  size_t first_;
};

template <void (*kernel)(Call)>
void run(const c10::OperatorHandle& op, c10::DispatchKeySet, Stack* stack) {
  kernel(Call(op, stack));
}

template <void (*kernel)(Call)>
c10::KernelFunction boxed() {
  return c10::KernelFunction::makeFromBoxedFunction<&run<kernel>>();
}

at::Tensor sized(const at::Tensor& like, at::IntArrayRef sizes) { return at::empty(sizes, like.options()); }

at::Tensor indices(const at::Tensor& like, at::IntArrayRef sizes) {
  return at::empty(sizes, like.options().dtype(at::kLong));
}

std::vector<int64_t> broadcast(const std::vector<at::Tensor>& tensors) {
  std::vector<int64_t> sizes;
  for (const at::Tensor& tensor : tensors) sizes = at::infer_size(sizes, tensor.sizes());
  return sizes;
}

// Results with the shape and dtype of the first tensor.
void likeFirst(Call call) {
  const at::Tensor x = call.tensors().at(0);
  std::vector<at::Tensor> results;
  for (size_t i = 0; i < call.countOfResults(); ++i) results.push_back(at::empty_like(x));
  call.finish(std::move(results));
}

// A real result for a complex argument.
void magnitude(Call call) {
  const at::Tensor x = call.tensors().at(0);
  call.finish({at::empty_like(x, x.options().dtype(c10::toRealValueType(x.scalar_type())))});
}

void elementwise(Call call) {
  const auto tensors = call.tensors();
  c10::ScalarType dtype = tensors.back().scalar_type();
  if (tensors.size() > 1) dtype = at::result_type(tensors[tensors.size() - 2], tensors.back());
  call.finish({at::empty(broadcast(tensors), tensors[0].options().dtype(dtype))});
}

// The same for a tensor that is given for the result.
void elementwiseOut(Call call) {
  auto tensors = call.tensors();
  const at::Tensor out = tensors.back();
  tensors.pop_back();
  const auto sizes = broadcast(tensors);
  if (out.sizes() != at::IntArrayRef(sizes)) out.resize_(sizes);
  call.finish({out});
}

void truth(Call call) {
  const auto tensors = call.tensors();
  call.finish({at::empty(broadcast(tensors), tensors[0].options().dtype(at::kBool))});
}

void scalar(Call call) { call.finish({sized(call.tensors().at(0), {})}); }

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

// Moments over dimensions, all of them if none is given.
void moments(Call call) {
  const at::Tensor x = call.tensor(0);
  const c10::IValue& given = call.named("dim");
  std::vector<int64_t> dims;
  if (!given.isNone()) dims = given.isInt() ? std::vector<int64_t>{given.toInt()} : given.toIntVector();
  const bool keeps = call.named("keepdim").toBool();
  std::vector<int64_t> sizes;
  const auto isReduced = [&](int64_t i) {
    return dims.empty() ||
           std::any_of(dims.begin(), dims.end(), [&](int64_t dim) { return at::maybe_wrap_dim(dim, x.dim()) == i; });
  };
  for (int64_t i = 0; i < x.dim(); ++i) {
    if (!isReduced(i)) {
      sizes.push_back(x.size(i));
    } else if (keeps) {
      sizes.push_back(1);
    }
  }
  std::vector<at::Tensor> results{at::empty(sizes, x.options().dtype(c10::toRealValueType(x.scalar_type())))};
  if (call.countOfResults() > 1) results.push_back(sized(x, sizes));
  call.finish(std::move(results));
}

void valuesAndIndices(Call call) {
  const at::Tensor x = call.tensor(0);
  std::vector<int64_t> sizes = x.sizes().vec();
  if (!sizes.empty()) {
    const auto dim = static_cast<size_t>(at::maybe_wrap_dim(call.named("dim").toInt(), x.dim()));
    sizes[dim] = 1;
    if (!call.named("keepdim").toBool()) sizes.erase(sizes.begin() + static_cast<std::ptrdiff_t>(dim));
  }
  call.finish({sized(x, sizes), indices(x, sizes)});
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
  call.finish({sized(x, sizes)});
}

// The sizes with other ones in the last dimensions.
std::vector<int64_t> withLast(const at::Tensor& x, const std::vector<int64_t>& last) {
  std::vector<int64_t> sizes = x.sizes().vec();
  TORCH_CHECK(sizes.size() >= last.size(), "expected an input of ", last.size(), " dimensions or more");
  std::copy(last.begin(), last.end(), sizes.end() - static_cast<std::ptrdiff_t>(last.size()));
  return sizes;
}

template <size_t count>
void adaptivePool(Call call) {
  call.finish({sized(call.tensor(0), withLast(call.tensor(0), call.integers(1, count)))});
}

template <size_t count>
void unpool(Call call) {
  call.finish({sized(call.tensor(0), withLast(call.tensor(0), call.integers(2, count)))});
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
  call.finish({sized(x, sizes), indices(x, sizes)});
}

void indexSelect(Call call) {
  const at::Tensor x = call.tensor(0);
  std::vector<int64_t> sizes = x.sizes().vec();
  if (!sizes.empty()) sizes[static_cast<size_t>(at::maybe_wrap_dim(call.integer(1), x.dim()))] = call.tensor(2).numel();
  call.finish({sized(x, sizes)});
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

void distances(Call call) {
  const at::Tensor a = call.tensor(0), b = call.tensor(1);
  TORCH_CHECK(a.dim() >= 2 && b.dim() >= 2, "expected inputs of 2 dimensions or more");
  auto sizes = at::infer_size(a.sizes().slice(0, a.sizes().size() - 2), b.sizes().slice(0, b.sizes().size() - 2));
  sizes.insert(sizes.end(), {a.size(-2), b.size(-2)});
  call.finish({sized(a, sizes)});
}

void draws(Call call) {
  const at::Tensor x = call.tensor(0);
  TORCH_CHECK(x.dim() >= 1, "expected an input of 1 or 2 dimensions");
  call.finish({indices(x, withLast(x, {call.integer(1)}))});
}

struct Kernel {
  c10::KernelFunction function;
  std::vector<std::string> operators;  // names with their overloads
};

std::vector<Kernel> kernels() {
  return {
      {boxed<likeFirst>(),
       {"relu", "hardtanh", "hardswish", "log_sigmoid_forward", "_prelu_kernel", "logit", "roll", "flip",
        "rrelu_with_noise", "channel_shuffle", "_masked_softmax", "poisson", "_standard_gamma", "binomial",
        "_logcumsumexp", "_transformer_encoder_layer_fwd"}},
      {boxed<magnitude>(), {"abs"}},
      {boxed<elementwise>(), {"where.self", "rsub.Tensor", "floor_divide"}},
      {boxed<elementwiseOut>(), {"where.self_out"}},
      {boxed<truth>(), {"isnan", "logical_and", "logical_or", "logical_xor", "logical_not"}},
      {boxed<scalar>(), {"max", "min", "median", "nanmedian", "dot", "vdot", "trace"}},
      {boxed<elementLoss>(), {"huber_loss", "binary_cross_entropy"}},
      {boxed<rowLoss>(), {"multi_margin_loss", "multilabel_margin_loss_forward"}},
      {boxed<spatialLoss>(), {"nll_loss2d_forward"}},
      {boxed<moments>(), {"var.correction", "std.correction", "var_mean.correction", "std_mean.correction"}},
      {boxed<valuesAndIndices>(), {"median.dim", "nanmedian.dim", "mode", "kthvalue"}},
      {boxed<batchNorm>(), {"native_batch_norm", "_native_batch_norm_legit", "_native_batch_norm_legit.no_stats"}},
      {boxed<convolution>(), {"convolution"}},
      {boxed<adaptivePool<2>>(), {"_adaptive_avg_pool2d"}},
      {boxed<adaptivePool<3>>(), {"_adaptive_avg_pool3d"}},
      {boxed<unpool<2>>(), {"max_unpool2d"}},
      {boxed<unpool<3>>(), {"max_unpool3d"}},
      {boxed<maxPool3d>(), {"max_pool3d_with_indices"}},
      {boxed<indexSelect>(), {"index_select"}},
      {boxed<pad2d>(), {"reflection_pad2d"}},
      {boxed<windows>(), {"im2col"}},
      {boxed<folded>(), {"col2im"}},
      {boxed<gridSample>(), {"grid_sampler_2d", "grid_sampler_3d"}},
      {boxed<distances>(), {"_cdist_forward"}},
      {boxed<draws>(), {"multinomial"}},
  };
}

c10::OperatorName operatorName(const std::string& full) {
  const size_t dot = full.find('.');
  return {"aten::" + full.substr(0, dot), dot == std::string::npos ? "" : full.substr(dot + 1)};
}

}  // namespace

void registerMetaKernels() {
  static std::once_flag once;
  std::call_once(once, [] {
    // Kept until the process ends.
    static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const Kernel& kernel : kernels()) {
      for (const std::string& full : kernel.operators) {
        const auto name = operatorName(full);
        const auto op = dispatcher.findOp(name);
        if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::Meta)) continue;
        registered->push_back(dispatcher.registerImpl(name, c10::DispatchKey::Meta, kernel.function, std::nullopt,
                                                      nullptr, "node-libtorch"));
      }
    }
  });
}

}  // namespace node_libtorch
