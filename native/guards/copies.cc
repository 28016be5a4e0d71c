// The arguments and results that are copied, by their names in the schemas.
#include "guards/copies.h"

#include <string>
#include <unordered_set>

namespace node_libtorch {
namespace {

bool holdsPositions(const std::string& name) {
  static const std::unordered_set<std::string> all = {
      "ccol_indices",   "col_indices", "compressed_indices", "crow_indices", "indices", "nested_size",
      "nested_strides", "offsets",     "plain_indices",      "row_indices"};
  return all.count(name) != 0;
}

bool takesPositions(const std::string& name) {
  return (name.find("sparse_") != std::string::npos && name.find("_tensor") != std::string::npos) ||
         name.rfind("aten::_nested_view_from_buffer", 0) == 0;
}

}  // namespace

std::vector<size_t> copiedArguments(const c10::FunctionSchema& schema) {
  std::vector<size_t> positions;
  if (!takesPositions(schema.name())) return positions;
  for (size_t i = 0; i < schema.arguments().size(); ++i)
    if (holdsPositions(schema.arguments()[i].name())) positions.push_back(i);
  return positions;
}

bool copiesResult(const c10::FunctionSchema& schema) {
  static const std::unordered_set<std::string> all = {"aten::_indices",
                                                      "aten::_nested_tensor_size",
                                                      "aten::_nested_tensor_storage_offsets",
                                                      "aten::_nested_tensor_strides",
                                                      "aten::ccol_indices",
                                                      "aten::col_indices",
                                                      "aten::crow_indices",
                                                      "aten::indices",
                                                      "aten::row_indices"};
  return all.count(schema.name()) != 0;
}

}  // namespace node_libtorch
