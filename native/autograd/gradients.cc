// The gradients of tensors, and whether they require them.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <mutex>
#include <thread>

#include "autograd/hooks.h"
#include "autograd/nodes.h"
#include "base/entry.h"
#include "base/js_thread.h"
#include "base/memory/allocator.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// function setRequiresGrad(handle: Handle, value: boolean): void
napi_value setRequiresGrad(Environment&, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  const bool value = arguments.boolean(1);
  TORCH_CHECK(tensor.is_leaf() || value,
              "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a "
              "subgraph that doesn't require differentiation use var_no_grad = var.detach().");
  TORCH_CHECK(!value || torch::autograd::isDifferentiableType(tensor.scalar_type()),
              "only Tensors of floating point dtype can require gradients");
  tensor.set_requires_grad(value);
  return nullptr;
}

struct NodeMutex : torch::autograd::Node {
  static std::mutex& of(torch::autograd::Node& node) { return node.*(&NodeMutex::mutex_); }
};

// While a lane runs backwards, a leaf's gradient is read and set under the lock that it is accumulated under. The lane
// may hold the lock while it waits for a callback: it changes no gradient then, so the lock is not needed.
class GradientLock {
 public:
  GradientLock(Environment& environment, const at::Tensor& tensor) {
    if (!environment.thread->hasJobs() || environment.thread->isInCall()) return;
    accumulator_ = torch::autograd::impl::try_get_grad_accumulator(tensor);
    if (!accumulator_) return;
    std::unique_lock<std::mutex> lock(NodeMutex::of(*accumulator_), std::defer_lock);
    while (!lock.try_lock()) {
      if (environment.thread->hasWaitingCalls()) return;
      std::this_thread::yield();
    }
    lock_ = std::move(lock);
  }

 private:
  NodePointer accumulator_;
  std::unique_lock<std::mutex> lock_;
};

// function grad(wrapper: object, handle: Handle, known: Handle): Handle - Returns the gradient's handle: `known` if it
// is still that tensor, 0 if there is none, else a new one that `wrapper` owns
napi_value getGrad(Environment& environment, const Arguments& arguments) {
  const GradientLock lock(environment, arguments.tensor(1));
  const at::Tensor gradient = arguments.tensor(1).grad();
  if (!gradient.defined()) return numberToJs(environment, 0);
  const double known = arguments.number(2);
  const at::Tensor* former = known ? environment.tensors.find(known) : nullptr;
  if (former && former->is_same(gradient)) return numberToJs(environment, known);
  if (gradient.has_storage()) adoptStorage(gradient.storage());  // a lane may have allocated it
  return numberToJs(environment, wrapTensor(environment, gradient, arguments.value(0)));
}

// function setGrad(handle: Handle, gradient: Handle): void - Sets the gradient; 0 clears it
napi_value setGrad(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  const double handle = arguments.number(1);
  const GradientLock lock(environment, tensor);
  if (handle == 0) {
    tensor.mutable_grad() = at::Tensor();
    return nullptr;
  }
  const at::Tensor& gradient = tensorOf(environment, handle);
  TORCH_CHECK(!gradient.is_same(tensor), "can't assign Variable as its own grad");
  TORCH_CHECK(gradient.scalar_type() == tensor.scalar_type(), "attempting to assign a gradient with dtype '",
              gradient.scalar_type(), "' to a tensor with dtype '", tensor.scalar_type(), "'");
  TORCH_CHECK(gradient.device() == tensor.device(), "attempting to assign a gradient with device type '",
              gradient.device(), "' to a tensor with device type '", tensor.device(), "'");
  TORCH_CHECK(gradient.sym_sizes().equals(tensor.sym_sizes()), "assigned grad has data of a different size");
  tensor.mutable_grad() = gradient;
  return nullptr;
}

// function gradFnName(handle: Handle): string | undefined
napi_value gradFnName(Environment& environment, const Arguments& arguments) {
  const auto& function = arguments.tensor(0).grad_fn();
  return function ? stringToJs(environment, function->name()) : nullptr;
}

// function retainGrad(handle: Handle): void
napi_value retainGrad(Environment& environment, const Arguments& arguments) {
  checkAddsHook(environment, arguments.tensor(0));
  arguments.tensor(0).retain_grad();
  return nullptr;
}

// function retainsGrad(handle: Handle): boolean
napi_value retainsGrad(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, arguments.tensor(0).retains_grad());
}

// function bumpVersion(handle: Handle): void - Records a change in place
napi_value bumpVersion(Environment&, const Arguments& arguments) {
  torch::autograd::impl::bump_version(arguments.tensor(0));
  return nullptr;
}

}  // namespace

void initGradients(Environment& environment, napi_value exports) {
  define(environment, exports, "setRequiresGrad", entry<setRequiresGrad>);
  define(environment, exports, "grad", entry<getGrad>);
  define(environment, exports, "setGrad", entry<setGrad>);
  define(environment, exports, "gradFnName", entry<gradFnName>);
  define(environment, exports, "retainGrad", entry<retainGrad>);
  define(environment, exports, "retainsGrad", entry<retainsGrad>);
  define(environment, exports, "bumpVersion", entry<bumpVersion>);
}

}  // namespace node_libtorch
