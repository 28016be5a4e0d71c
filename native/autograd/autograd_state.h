// What autograd remembers of one environment: hooks on saved tensors, the graph's nodes as objects, running functions.
#pragma once

#include <torch/csrc/autograd/function.h>

#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "base/js_thread.h"
#include "base/slot_table.h"

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

struct SavedHooks {
  std::shared_ptr<JsReference> pack;
  std::shared_ptr<JsReference> unpack;
};

// The JavaScript object that stands for a node, found again while it lives: `y.gradFn === y.gradFn`.
struct NodeObject {
  std::unique_ptr<JsReference> object;
  double slot;
};

class Hook;

struct RegisteredHook {
  std::weak_ptr<Hook> hook;
  double tensor;  // the handle by which it was registered
};
class FunctionNode;

struct AutogradState {
  std::vector<SavedHooks> savedHooks;
  SlotTable<NodePointer> nodes;
  std::unordered_map<torch::autograd::Node*, NodeObject> nodeObjects;
  SlotTable<std::weak_ptr<Hook>> hooks;
  std::vector<RegisteredHook> tensorHooks;
  std::vector<std::shared_ptr<Hook>> weakened;
  std::vector<FunctionNode*> runningFunctions;
  std::unique_ptr<JsReference> stackOfCall;  // () => string, while anomalies are looked for
  int engineDepth = 0;
  bool hasCallbacks = false;  // a graph may call JavaScript
};

}  // namespace node_libtorch
