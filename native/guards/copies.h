// Tensors that say where the elements of a sparse or nested tensor are. Only LibTorch may write them, so they are
// copied as they go in and out.
#pragma once

#include <ATen/core/function_schema.h>

#include <vector>

namespace node_libtorch {

// The positions of the arguments to copy.
std::vector<size_t> copiedArguments(const c10::FunctionSchema& schema);
bool copiesResult(const c10::FunctionSchema& schema);

}  // namespace node_libtorch
