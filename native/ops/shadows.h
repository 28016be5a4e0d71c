// Properties of results before they are computed: the deferred calls run on meta tensors first, when something asks.
#pragma once

#include <optional>
#include <unordered_map>
#include <utility>

#include "ops/deferred.h"

namespace node_libtorch {

class Shadows {
 public:
  // Runs calls on the shadows of their arguments, each call once, up to the number of `calls`. Afterwards each
  // placeholder among their results has a shadow, or the reason why it has none.
  void describe(std::vector<DeferredCall>& calls);

  // Writes the shadows of a call's arguments to `stack`; returns the reason if one of them has none.
  std::optional<std::string> writeArguments(const DeferredCall& call, torch::jit::Stack& stack);
  // Gives what the call returns for those to the placeholders of its results, or the reason why it is not known.
  static void describeResults(DeferredCall& call, const torch::jit::Stack& shadows,
                              const std::optional<std::string>& unknown);

  // The shadow of a tensor or a placeholder; undefined if there is none.
  const at::Tensor& of(const at::Tensor& tensor);
  // For a tensor whose shape cannot be read now.
  void setUnknown(const at::Tensor& tensor);

  // Whether the dtype of a tensor's shadow is that of the tensor.
  static bool isDtypeKnown(const at::Tensor& tensor);

  void clear();

 private:
  std::unordered_map<const c10::TensorImpl*, std::pair<at::Tensor, at::Tensor>> known_;  // the tensor, and its shadow
  size_t described_ = 0;
};

}  // namespace node_libtorch
