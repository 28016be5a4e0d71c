// Copies between a device and the host and between devices, and filling: the work that runs in the streams.
#pragma once

#include <ATen/core/Tensor.h>

namespace fake_device {

// A tensor of the CPU over the same memory, at the address that kernels use. It keeps nothing alive. A tensor of the
// CPU is returned as it is.
at::Tensor forKernels(const at::Tensor& tensor);

at::Tensor& copy(at::Tensor& self, const at::Tensor& source, bool nonBlocking);
at::Tensor copyFrom(const at::Tensor& self, const at::Tensor& destination, bool nonBlocking);
at::Tensor copyFromAndResize(const at::Tensor& self, const at::Tensor& destination);
at::Tensor& fill(at::Tensor& self, const at::Scalar& value);
at::Scalar localScalarDense(const at::Tensor& self);

}  // namespace fake_device
