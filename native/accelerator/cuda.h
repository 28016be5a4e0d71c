// CUDA without its toolkit: libtorch_cuda is opened at run time if the LibTorch found has it.
#pragma once

#include <c10/core/impl/VirtualGuardImpl.h>

#include <string>

namespace node_libtorch {

// Once a process. The addon links the CPU libraries only, so it runs on any LibTorch; libtorch_cuda registers its
// kernels when it is opened.
void openCuda();

// Why libtorch_cuda could not be opened; empty if it was, or if there is none.
const std::string& cudaLoadError();

int cudaDeviceCount();

// LibTorch's interface to the CUDA devices; throws if there is none.
c10::impl::VirtualGuardImpl cudaDevices();

}  // namespace node_libtorch
