// TripletMarginWithDistanceLoss: LibTorch's C++ loss calling a JavaScript distance function.
#include <torch/nn/functional/loss.h>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/tape/tape.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

namespace F = torch::nn::functional;

F::TripletMarginWithDistanceLossFuncOptions::reduction_t reductionOf(const std::string& name) {
  if (name == "mean") return torch::kMean;
  if (name == "sum") return torch::kSum;
  TORCH_CHECK_VALUE(name == "none", name, " is not a valid value for reduction");
  return torch::kNone;
}

// Calls `bridge(first, second)` with handles and returns the tensor of the handle that it returns. The loss's own
// inputs keep their handles, so that the distance function sees the caller's tensors.
class DistanceBridge {
 public:
  DistanceBridge(Environment& environment, napi_value function, std::vector<SeenTensor> inputs)
      : environment_(environment), function_(function), inputs_(std::move(inputs)) {}

  at::Tensor operator()(const at::Tensor& first, const at::Tensor& second) const {
    const HandleScope scope(environment_.env);
    napi_value result = callJs(environment_, function_,
                               {numberToJs(environment_, handleOf(first)), numberToJs(environment_, handleOf(second))});
    return tensorOf(environment_, numberFromJs(environment_, result));
  }

 private:
  double handleOf(const at::Tensor& tensor) const {
    for (const SeenTensor& input : inputs_)
      if (input.impl == tensor.unsafeGetTensorImpl()) return input.handle;
    TORCH_CHECK(false, "the loss passed a tensor that is none of its inputs");
  }

  Environment& environment_;
  napi_value function_;
  std::vector<SeenTensor> inputs_;
};

// function tripletMarginWithDistanceLoss(wrapper: object, anchor: Handle, positive: Handle, negative: Handle, bridge:
// ((a: Handle, b: Handle) => Handle) | null, margin: number, swap: boolean, reduction: string): Handle
napi_value tripletMarginWithDistanceLoss(Environment& environment, const Arguments& arguments) {
  const at::Tensor anchor = arguments.tensor(1);
  const at::Tensor positive = arguments.tensor(2);
  const at::Tensor negative = arguments.tensor(3);
  auto options = F::TripletMarginWithDistanceLossFuncOptions()
                     .margin(arguments.number(5))
                     .swap(arguments.boolean(6))
                     .reduction(reductionOf(arguments.string(7)));
  if (typeOfJs(environment, arguments.value(4)) == napi_function) {
    options.distance_function(DistanceBridge(environment, arguments.value(4),
                                             {{anchor.unsafeGetTensorImpl(), arguments.number(1)},
                                              {positive.unsafeGetTensorImpl(), arguments.number(2)},
                                              {negative.unsafeGetTensorImpl(), arguments.number(3)}}));
  }
  const at::Tensor loss = F::triplet_margin_with_distance_loss(anchor, positive, negative, options);
  return numberToJs(environment, wrapTensor(environment, loss, arguments.value(0)));
}

}  // namespace

void initLosses(Environment& environment, napi_value exports) {
  define(environment, exports, "tripletMarginWithDistanceLoss", entry<tripletMarginWithDistanceLoss>);
}

}  // namespace node_libtorch
