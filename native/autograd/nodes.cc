// The graph's nodes as JavaScript objects: `gradFn`, and the way from a node to the next ones.
#include "autograd/nodes.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <unordered_map>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/slot_table.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// The JavaScript object of a node, found again while it lives: `y.gradFn === y.gradFn`.
struct NodeObject {
  std::unique_ptr<JsReference> object;
  double slot;
};

struct Nodes {
  SlotTable<NodePointer> table;
  std::unordered_map<torch::autograd::Node*, NodeObject> objects;
};

// Runs inside garbage collection, where Node-API calls are forbidden.
void finalizeNode(node_api_basic_env, void* data, void* hint) {
  auto& nodes = static_cast<Environment*>(hint)->state<Nodes>();
  const double slot = handleFrom(data);
  if (NodePointer* node = nodes.table.find(slot)) {
    const auto found = nodes.objects.find(node->get());
    if (found != nodes.objects.end() && found->second.slot == slot) nodes.objects.erase(found);
    nodes.table.erase(slot);
  }
}

// The object of the node if it lives, else `fresh`, which becomes it.
napi_value nodeToJs(Environment& environment, const NodePointer& node, napi_value fresh) {
  if (!node) return nullptr;
  auto& nodes = environment.state<Nodes>();
  const auto found = nodes.objects.find(node.get());
  if (found != nodes.objects.end()) {
    if (napi_value living = found->second.object->get(environment)) return living;
  }
  const double slot = nodes.table.insert(node);
  check(environment,
        napi_add_finalizer(environment.env, fresh, pointerFrom(slot), finalizeNode, &environment, nullptr));
  check(environment, napi_set_named_property(environment.env, fresh, "_handle", numberToJs(environment, slot)));
  nodes.objects[node.get()] = {std::make_unique<JsReference>(environment, fresh, true), slot};
  return fresh;
}

// function gradFn(fresh: object, handle: Handle): object | undefined
napi_value gradFn(Environment& environment, const Arguments& arguments) {
  return nodeToJs(environment, arguments.tensor(1).grad_fn(), arguments.value(0));
}

// function gradientNode(fresh: object, handle: Handle): object | undefined - Returns the node that accumulates the
// gradient of a leaf, else gradFn
napi_value gradientNode(Environment& environment, const Arguments& arguments) {
  return nodeToJs(environment, torch::autograd::impl::gradient_edge(arguments.tensor(1)).function, arguments.value(0));
}

// function nodeName(node: number): string
napi_value nodeName(Environment& environment, const Arguments& arguments) {
  return stringToJs(environment, nodeOf(environment, arguments.number(0))->name());
}

// function nodeEdges(node: number): number[] - Returns, for each next function, the number of its input
napi_value nodeEdges(Environment& environment, const Arguments& arguments) {
  const auto& edges = nodeOf(environment, arguments.number(0))->next_edges();
  std::vector<double> numbers;
  for (const auto& edge : edges) numbers.push_back(edge.input_nr);
  return numbersToJs(environment, numbers);
}

// function nextNode(fresh: object, node: number, i: number): object | undefined
napi_value nextNode(Environment& environment, const Arguments& arguments) {
  const auto& edges = nodeOf(environment, arguments.number(1))->next_edges();
  const double i = arguments.number(2);
  TORCH_CHECK_INDEX(i >= 0 && i < static_cast<double>(edges.size()), "no next function ", i);
  return nodeToJs(environment, edges[static_cast<size_t>(i)].function, arguments.value(0));
}

// function outputNr(handle: Handle): number
napi_value outputNr(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(arguments.tensor(0).output_nr()));
}

}  // namespace

const NodePointer& nodeOf(Environment& environment, double handle) {
  const NodePointer* found = environment.state<Nodes>().table.find(handle);
  TORCH_CHECK(found, "the node does not exist in this thread");
  return *found;
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
