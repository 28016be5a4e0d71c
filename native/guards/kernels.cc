// Kernels of LibTorch that are replaced: they read uninitialized memory or memory out of bounds, leak, or answer for a
// copy of the tensor.
#include "guards/kernels.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/_sparse_compressed_tensor_with_dims.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace node_libtorch {
namespace {

void noOpaqueKernel(const c10::OperatorHandle& op, c10::DispatchKeySet, torch::jit::Stack*) {
  TORCH_CHECK_NOT_IMPLEMENTED(false, "Could not run '", op.operator_name(),
                              "' with arguments from the 'MkldnnCPU' backend.");
}

// These operators read storage(), which MKLDNN tensors lack, before they find that there is no MKLDNN kernel. The
// registered kernel costs other tensors nothing.
void refuseOpaque() {
  constexpr std::string_view families[] = {"aten::gather", "aten::index_add", "aten::index_copy", "aten::index_reduce",
                                           "aten::scatter"};
  static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
  auto& dispatcher = c10::Dispatcher::singleton();
  for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
    const auto isOf = [&](std::string_view family) { return name.name.compare(0, family.size(), family) == 0; };
    if (std::none_of(std::begin(families), std::end(families), isOf)) continue;
    const auto op = dispatcher.findOp(name);
    if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::MkldnnCPU) ||
        op->hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd))
      continue;
    registered->push_back(dispatcher.registerImpl(name, c10::DispatchKey::MkldnnCPU,
                                                  c10::KernelFunction::makeFromBoxedFunction<&noOpaqueKernel>(),
                                                  std::nullopt, nullptr, "node-libtorch"));
  }
}

// An empty compressed tensor. LibTorch's kernel validates row indices that it has not initialized, and reads by them.
void emptyCompressed(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack* stack) {
  constexpr size_t kArguments = 6;
  const auto arguments = torch::jit::last(*stack, kArguments);
  const auto layout = arguments[2].toOptional<at::Layout>();
  TORCH_CHECK(layout == at::kSparseCsr || layout == at::kSparseCsc,
              "empty: expected the layout SparseCsr or SparseCsc, got ", layout ? *layout : at::kStrided);
  at::Tensor result = at::_sparse_compressed_tensor_with_dims(
      0, 0, arguments[0].toIntVector(), {}, at::kLong, arguments[1].toOptional<at::ScalarType>(), layout,
      arguments[3].toOptional<at::Device>(), arguments[4].toOptional<bool>());
  torch::jit::drop(*stack, kArguments);
  stack->push_back(std::move(result));
}

// The powers of x. LibTorch's kernel writes them into one tensor, whose graph then holds itself and is never freed.
void vander(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack* stack) {
  constexpr size_t kArguments = 3;
  const auto arguments = torch::jit::last(*stack, kArguments);
  const at::Tensor x = arguments[0].toTensor();
  TORCH_CHECK(x.dim() == 1, "x must be a one-dimensional tensor.");
  const int64_t n = arguments[1].isNone() ? x.size(0) : arguments[1].toInt();
  TORCH_CHECK(n >= 0, "N must be non-negative.");
  const auto options = x.options().dtype(at::promote_types(x.scalar_type(), at::kLong));
  at::Tensor powers = at::ones({x.size(0), std::min<int64_t>(n, 1)}, options);
  if (n > 1) powers = at::cat({powers, x.to(options).unsqueeze(1).expand({-1, n - 1}).cumprod(1)}, 1);
  at::Tensor result = arguments[2].toBool() ? powers : powers.flip({1});
  torch::jit::drop(*stack, kArguments);
  stack->push_back(std::move(result));
}

// Zeros in oneDNN's layout. LibTorch's kernel writes a float for each element, whatever the dtype: beyond the end of
// smaller ones.
void zeroOpaque(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack* stack) {
  const at::Tensor self = torch::jit::pop(*stack).toTensor();
  if (self.numel() > 0) self.copy_(at::zeros(self.sizes(), self.options().layout(at::kStrided)).to_mkldnn());
  stack->push_back(self);
}

struct NoWarnings : c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

}  // namespace

void replaceKernels() {
  refuseOpaque();
  NoWarnings none;  // LibTorch warns of replaced kernels.
  c10::WarningUtils::WarningHandlerGuard silence(&none);
  static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
  const auto replace = [&](const c10::OperatorName& name, c10::DispatchKey key, c10::KernelFunction kernel) {
    registered->push_back(c10::Dispatcher::singleton().registerImpl(name, key, std::move(kernel), std::nullopt, nullptr,
                                                                    "node-libtorch"));
  };
  replace({"aten::empty", "memory_format"}, c10::DispatchKey::SparseCsrCPU,
          c10::KernelFunction::makeFromBoxedFunction<&emptyCompressed>());
  replace({"aten::zero_", ""}, c10::DispatchKey::MkldnnCPU, c10::KernelFunction::makeFromBoxedFunction<&zeroOpaque>());
  replace({"aten::vander", ""}, c10::DispatchKey::CompositeImplicitAutograd,
          c10::KernelFunction::makeFromBoxedFunction<&vander>());
  // The fallbacks of these keys ask a copy, which is made in the present mode. Python's method asks the tensor itself.
  for (const auto key : {c10::DispatchKey::Conjugate, c10::DispatchKey::Negative, c10::DispatchKey::ZeroTensor})
    replace({"aten::is_inference", ""}, key, c10::KernelFunction::makeFallthrough());
}

}  // namespace node_libtorch
