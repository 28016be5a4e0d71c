// Bytes of pinned host memory, which pace garbage collection as those of the CPU's allocator do.
#pragma once

#include <ATen/core/stack.h>
#include <c10/core/Storage.h>

namespace node_libtorch {

// Counts a storage in pinned memory as this thread's, whatever thread allocated it. Nothing for other storages.
void countPinned(const c10::Storage& storage);

// Counts the storages of an operator's results.
void countPinned(const torch::jit::Stack& results);

}  // namespace node_libtorch
