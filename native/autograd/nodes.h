// The graph's nodes as JavaScript objects.
#pragma once

#include <torch/csrc/autograd/function.h>

#include <memory>
#include <type_traits>
#include <utility>

#include "base/environment.h"

namespace node_libtorch {

// An intrusive pointer since LibTorch 2.13, a shared one before.
using NodePointer = std::decay_t<decltype(torch::autograd::Edge::function)>;

template <typename T, typename... Parts>
auto makeNode(Parts&&... parts) {
  if constexpr (std::is_same_v<NodePointer, std::shared_ptr<torch::autograd::Node>>) {
    return std::make_shared<T>(std::forward<Parts>(parts)...);
  } else {
    return c10::make_intrusive<T>(std::forward<Parts>(parts)...);
  }
}

// The node of a handle that JavaScript holds.
const NodePointer& nodeOf(Environment& environment, double handle);

}  // namespace node_libtorch
