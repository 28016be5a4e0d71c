// Common parts of kernels for meta tensors: the arguments of a boxed call, and results without values.
#pragma once

#include <ATen/ATen.h>
#include <ATen/ExpandUtils.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace node_libtorch {

// The arguments of a boxed call, which its results replace.
class Call {
 public:
  Call(const c10::OperatorHandle& op, torch::jit::Stack* stack)
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
  bool has(const char* name) const { return schema_.argumentIndexWithName(name).has_value(); }
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
  torch::jit::Stack& stack_;
  size_t first_;
};

template <void (*kernel)(Call)>
void runKernel(const c10::OperatorHandle& op, c10::DispatchKeySet, torch::jit::Stack* stack) {
  kernel(Call(op, stack));
}

template <void (*kernel)(Call)>
c10::KernelFunction boxed() {
  return c10::KernelFunction::makeFromBoxedFunction<&runKernel<kernel>>();
}

inline at::Tensor sized(const at::Tensor& like, at::IntArrayRef sizes) { return at::empty(sizes, like.options()); }

inline at::Tensor indices(const at::Tensor& like, at::IntArrayRef sizes) {
  return at::empty(sizes, like.options().dtype(at::kLong));
}

inline std::vector<int64_t> broadcast(const std::vector<at::Tensor>& tensors) {
  std::vector<int64_t> sizes;
  for (const at::Tensor& tensor : tensors) sizes = at::infer_size(sizes, tensor.sizes());
  return sizes;
}

// The same in the memory format of `like`.
inline at::Tensor sizedAs(const at::Tensor& like, at::IntArrayRef sizes) {
  return at::empty(sizes, like.options().memory_format(like.suggest_memory_format()));
}

// The sizes with other ones in the last dimensions.
inline std::vector<int64_t> withLast(const at::Tensor& x, const std::vector<int64_t>& last) {
  std::vector<int64_t> sizes = x.sizes().vec();
  TORCH_CHECK(sizes.size() >= last.size(), "expected an input of ", last.size(), " dimensions or more");
  std::copy(last.begin(), last.end(), sizes.end() - static_cast<std::ptrdiff_t>(last.size()));
  return sizes;
}

struct MetaKernel {
  c10::KernelFunction function;
  std::vector<std::string> operators;  // names with their overloads
};

std::vector<MetaKernel> layerKernels();
std::vector<MetaKernel> mathKernels();

}  // namespace node_libtorch
