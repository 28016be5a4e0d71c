// Containers in containers, by numbers: how deeply they are nested.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace node_libtorch {

class ValueGraph {
 public:
  // A new container. 0 is no container's number.
  uint32_t add();
  void contain(uint32_t container, uint32_t child);
  // Describes the first fault: a container in itself, or more than `mostLevels` in one another; nullptr if there is
  // none.
  const char* fault(size_t mostLevels) const;

 private:
  std::vector<std::vector<uint32_t>> children_ = std::vector<std::vector<uint32_t>>(1);
};

}  // namespace node_libtorch
