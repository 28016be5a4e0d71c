// The graph's nodes as JavaScript objects: what `gradFn` gives, and the way from one to the next.
#include "autograd/nodes.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include "base/entry.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// Runs inside garbage collection: no Node-API call.
void finalizeNode(node_api_basic_env, void* data, void* hint) {
  AutogradState& state = *static_cast<Environment*>(hint)->autograd;
  const double slot = handleFrom(data);
  if (NodePointer* node = state.nodes.find(slot)) {
    const auto found = state.nodeObjects.find(node->get());
    if (found != state.nodeObjects.end() && found->second.slot == slot) state.nodeObjects.erase(found);
    state.nodes.erase(slot);
  }
}

// The node's own object where it lives, else `fresh`, which becomes it.
napi_value nodeToJs(Environment& environment, const NodePointer& node, napi_value fresh) {
  if (!node) return nullptr;
  AutogradState& state = *environment.autograd;
  const auto found = state.nodeObjects.find(node.get());
  if (found != state.nodeObjects.end()) {
    if (napi_value living = found->second.object->get(environment)) return living;
  }
  const double slot = state.nodes.insert(node);
  check(environment,
        napi_add_finalizer(environment.env, fresh, pointerFrom(slot), finalizeNode, &environment, nullptr));
  check(environment, napi_set_named_property(environment.env, fresh, "_handle", numberToJs(environment, slot)));
  state.nodeObjects[node.get()] = {std::make_unique<JsReference>(environment, fresh, true), slot};
  return fresh;
}

// function gradFn(fresh: object, handle: number): object | undefined
napi_value gradFn(Environment& environment, const Arguments& arguments) {
  return nodeToJs(environment, arguments.tensor(1).grad_fn(), arguments.value(0));
}

// function gradientNode(fresh: object, handle: number): object | undefined - for a leaf, what accumulates its gradient
napi_value gradientNode(Environment& environment, const Arguments& arguments) {
  return nodeToJs(environment, torch::autograd::impl::gradient_edge(arguments.tensor(1)).function, arguments.value(0));
}

// function nodeName(node: number): string
napi_value nodeName(Environment& environment, const Arguments& arguments) {
  return stringToJs(environment, nodeOf(environment, arguments.number(0)).name());
}

// function nodeEdges(node: number): number[] - for each next function, which of its inputs
napi_value nodeEdges(Environment& environment, const Arguments& arguments) {
  const auto& edges = nodeOf(environment, arguments.number(0)).next_edges();
  napi_value numbers;
  check(environment, napi_create_array_with_length(environment.env, edges.size(), &numbers));
  for (size_t i = 0; i < edges.size(); ++i)
    check(environment, napi_set_element(environment.env, numbers, static_cast<uint32_t>(i),
                                        numberToJs(environment, edges[i].input_nr)));
  return numbers;
}

// function nextNode(fresh: object, node: number, i: number): object | undefined
napi_value nextNode(Environment& environment, const Arguments& arguments) {
  const auto& edges = nodeOf(environment, arguments.number(1)).next_edges();
  const double i = arguments.number(2);
  TORCH_CHECK_INDEX(i >= 0 && i < static_cast<double>(edges.size()), "no next function ", i);
  return nodeToJs(environment, edges[static_cast<size_t>(i)].function, arguments.value(0));
}

// function outputNr(handle: number): number
napi_value outputNr(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).output_nr()));
}

}  // namespace

torch::autograd::Node& nodeOf(Environment& environment, double handle) {
  NodePointer* found = environment.autograd->nodes.find(handle);
  TORCH_CHECK(found, "the node does not exist in this thread");
  return **found;
}

void initNodes(Environment& environment, napi_value exports) {
  define(environment, exports, "gradFn", entry<gradFn>);
  define(environment, exports, "gradientNode", entry<gradientNode>);
  define(environment, exports, "nodeName", entry<nodeName>);
  define(environment, exports, "nodeEdges", entry<nodeEdges>);
  define(environment, exports, "nextNode", entry<nextNode>);
  define(environment, exports, "outputNr", entry<outputNr>);
}

}  // namespace node_libtorch
