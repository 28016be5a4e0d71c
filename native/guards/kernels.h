// Kernels of LibTorch that are replaced, for all operators of the process.
#pragma once

namespace node_libtorch {

void replaceKernels();

}  // namespace node_libtorch
