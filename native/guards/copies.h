// Index tensors of sparse and nested tensors, which hold the positions of elements. Only LibTorch may write them, so
// they are copied as arguments and as results.
#pragma once

#include <ATen/core/function_schema.h>

#include <vector>

namespace node_libtorch {

// The positions of the arguments to copy.
std::vector<size_t> copiedArguments(const c10::FunctionSchema& schema);
bool copiesResult(const c10::FunctionSchema& schema);

}  // namespace node_libtorch
