// A call in runAsync(), which the lane makes, and what is known of its results before that.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>
#include <c10/core/TensorImpl.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/caller_state.h"

namespace node_libtorch {

// Stands for the result of a deferred call, in the table and among arguments.
class Placeholder : public c10::TensorImpl {
 public:
  explicit Placeholder(std::string call)
      : TensorImpl(c10::DispatchKeySet(), caffe2::TypeMeta(), std::nullopt), call(std::move(call)) {}

  const std::string call;  // the name of the call that returns it
  at::Tensor value;        // used by the lane only until its promise settles

  // Of the JavaScript thread, while the calls are collected.
  at::Tensor shadow;         // a meta tensor with its shape and flags; undefined if they are not known
  std::string unknown;       // the reason why they are not
  bool isDtypeKnown = true;  // false under autocast, which meta tensors take no part in
  c10::Device device{c10::kCPU};
};

using PlaceholderPtr = c10::intrusive_ptr<Placeholder>;

// Calls `use` with the tensors among the arguments and in lists of them.
template <typename Use>
void eachTensor(const torch::jit::Stack& stack, const Use& use) {
  for (const c10::IValue& value : stack) {
    if (value.isTensor()) {
      if (value.toTensor().defined()) use(value.toTensor());
    } else if (value.isList()) {
      for (const c10::IValue& element : value.toListRef())
        if (element.isTensor() && element.toTensor().defined()) use(element.toTensor());
    }
  }
}

// nullptr if it is none.
Placeholder* placeholderIn(const at::Tensor& tensor);

struct Operator;

struct DeferredCall {
  std::string name;
  const Operator* op = nullptr;  // null if it is another function
  std::function<void(torch::jit::Stack&)> run;
  CallerState state;
  torch::jit::Stack stack;
  // One for each value that the call returns; those of a list have as many as its elements. nullptr: an argument
  // itself.
  std::vector<std::vector<PlaceholderPtr>> results;
  std::optional<size_t> deviceArgument;  // the argument that may be a device
  bool isRepeatable = false;             // after it failed
  bool isDescribed = false;              // whether its results have their shadows
};

}  // namespace node_libtorch
