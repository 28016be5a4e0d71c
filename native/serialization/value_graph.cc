#include "serialization/value_graph.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <utility>

namespace node_libtorch {

uint32_t ValueGraph::add() {
  TORCH_CHECK(children_.size() < UINT32_MAX, "the archive has too many values");
  children_.emplace_back();
  return static_cast<uint32_t>(children_.size() - 1);
}

void ValueGraph::contain(uint32_t container, uint32_t child) {
  if (child != 0) children_[container].push_back(child);
}

// Follows the longest way from each container without recursion, which would overflow the stack.
const char* ValueGraph::fault(size_t mostLevels) const {
  enum : uint8_t { kNew, kOpen, kDone };
  std::vector<uint8_t> states(children_.size(), kNew);
  std::vector<uint32_t> depths(children_.size(), 1);
  std::vector<std::pair<uint32_t, size_t>> path;
  for (uint32_t root = 1; root < children_.size(); ++root) {
    if (states[root] != kNew) continue;
    path.emplace_back(root, 0);
    states[root] = kOpen;
    while (!path.empty()) {
      auto& [node, next] = path.back();
      if (next == children_[node].size()) {
        if (depths[node] > mostLevels) return "its values are nested too deeply";
        states[node] = kDone;
        const uint32_t depth = depths[node];
        path.pop_back();
        if (!path.empty()) depths[path.back().first] = std::max(depths[path.back().first], depth + 1);
        continue;
      }
      const uint32_t child = children_[node][next++];
      if (states[child] == kOpen) return "a value holds itself";
      if (states[child] == kNew) {
        states[child] = kOpen;
        path.emplace_back(child, 0);
      } else {
        depths[node] = std::max(depths[node], depths[child] + 1);
      }
    }
  }
  return nullptr;
}

}  // namespace node_libtorch
