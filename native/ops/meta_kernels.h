// Kernels of meta tensors for operators that LibTorch gives them in Python only.
#pragma once

namespace node_libtorch {

// Registers them, once in the process, for the operators that have none.
void registerMetaKernels();

}  // namespace node_libtorch
