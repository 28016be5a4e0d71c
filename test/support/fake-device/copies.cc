// As in CUDA, a copy returns at once if it is between devices, from pageable memory (which is read before), or if it
// was asked not to block and the host's memory is pinned. A queued copy keeps no memory alive: that is up to the
// caching allocators.
#include "copies.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <cstdlib>

#include "arena.h"
#include "device.h"
#include "errors.h"
#include "pinned_memory.h"
#include "streams.h"

namespace fake_device {
namespace {

bool isOnDevice(const at::Tensor& tensor) { return tensor.device().type() == deviceType(); }

at::Tensor withoutOwner(const at::Tensor& tensor, void* address) {
  at::Tensor view = at::from_blob(address, tensor.sizes(), tensor.strides(), tensor.options().device(at::kCPU));
  view._set_conj(tensor.is_conj());
  view._set_neg(tensor.is_neg());
  return view;
}

// Reads pageable memory before the copy returns. The memory is not LibTorch's: what its allocators count is the
// library's.
at::Tensor stage(const at::Tensor& source) {
  void* address = std::malloc(source.numel() * source.element_size());
  TORCH_CHECK(address, "no memory to stage a copy");
  at::Tensor staged = at::from_blob(
      address, source.sizes(), [](void* memory) { std::free(memory); }, source.options());
  return staged.copy_(source);
}

void pushCopy(StreamQueue& queue, const at::Tensor& to, const at::Tensor& from) {
  queue.push([to, from]() mutable {
    const c10::InferenceMode noGradients;
    to.copy_(from);
  });
}

void copyBetweenDevices(at::Tensor& self, const at::Tensor& source) {
  StreamQueue& from = currentQueue(source.device().index());
  // Of two devices' streams each waits for the other, for CUDA by events.
  if (self.device() != source.device()) currentQueue(self.device().index()).wait();
  pushCopy(from, forKernels(self), forKernels(source));
  if (self.device() != source.device()) from.wait();
}

void copyToDevice(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  const auto stream = currentStream(self.device().index());
  void* host = source.data_ptr();
  if (nonBlocking && isPinned(host)) {
    pushCopy(queueOf(stream), forKernels(self), withoutOwner(source, host));
    recordPinnedUse(host, stream);
  } else {
    pushCopy(queueOf(stream), forKernels(self), stage(source));
  }
}

void copyToHost(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  const auto stream = currentStream(source.device().index());
  void* host = self.data_ptr();
  if (nonBlocking && isPinned(host)) {
    pushCopy(queueOf(stream), withoutOwner(self, host), forKernels(source));
    recordPinnedUse(host, stream);
    return;
  }
  pushCopy(queueOf(stream), self, forKernels(source));
  queueOf(stream).wait();
  countSynchronization();
  throwIfFailed();
}

}  // namespace

at::Tensor forKernels(const at::Tensor& tensor) {
  if (!isOnDevice(tensor)) return tensor;
  return withoutOwner(tensor, tensor.numel() == 0 ? nullptr : forKernels(tensor.const_data_ptr()));
}

at::Tensor& copy(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  throwIfFailed();
  if (self.numel() == 0) return self;
  const at::Tensor expanded = source.expand_as(self);
  if (isOnDevice(self) && isOnDevice(source))
    copyBetweenDevices(self, expanded);
  else if (isOnDevice(self))
    copyToDevice(self, expanded, nonBlocking);
  else
    copyToHost(self, expanded, nonBlocking);
  return self;
}

at::Tensor copyFrom(const at::Tensor& self, const at::Tensor& destination, bool nonBlocking) {
  at::Tensor to = destination;
  return copy(to, self, nonBlocking);
}

at::Tensor copyFromAndResize(const at::Tensor& self, const at::Tensor& destination) {
  destination.resize_(self.sizes());
  return copyFrom(self, destination, false);
}

at::Tensor& fill(at::Tensor& self, const at::Scalar& value) {
  throwIfFailed();
  currentQueue(self.device().index()).push([memory = forKernels(self), value]() mutable {
    const c10::InferenceMode noGradients;
    memory.fill_(value);
  });
  return self;
}

at::Scalar localScalarDense(const at::Tensor& self) {
  throwIfFailed();
  currentQueue(self.device().index()).wait();
  countSynchronization();
  throwIfFailed();
  return at::_local_scalar_dense(forKernels(self));
}

}  // namespace fake_device
