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
#include "graphs.h"
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

// Memory of tensors that are given to a capture is kept by it.
struct Kept {
  at::Tensor self;
  at::Tensor source;
};

void pushCopy(const c10::Stream& stream, const at::Tensor& to, const at::Tensor& from, const Kept& kept) {
  const auto task = [to, from]() mutable {
    const c10::InferenceMode noGradients;
    to.copy_(from);
  };
  capture(stream, {kept.self}, [task, kept, device = stream.device_index()] { currentQueue(device).push(task); });
  queueOf(stream).push(task);
}

void throwIfCaptured(const c10::Stream& stream) {
  TORCH_CHECK(!isCapturing(stream),
              "Cannot copy between CPU and CUDA tensors during CUDA graph capture unless the CPU tensor is pinned.");
}

void copyBetweenDevices(at::Tensor& self, const at::Tensor& source) {
  const auto stream = currentStream(source.device().index());
  // Of two devices' streams each waits for the other, for CUDA by events.
  if (self.device() != source.device()) currentQueue(self.device().index()).wait();
  pushCopy(stream, forKernels(self), forKernels(source), {self, source});
  if (self.device() != source.device()) queueOf(stream).wait();
}

void copyToDevice(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  const auto stream = currentStream(self.device().index());
  void* host = source.data_ptr();
  if (nonBlocking && isPinned(host)) {
    pushCopy(stream, forKernels(self), withoutOwner(source, host), {self, source});
    recordPinnedUse(host, stream);
  } else {
    throwIfCaptured(stream);
    pushCopy(stream, forKernels(self), stage(source), {});
  }
}

void copyToHost(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  const auto stream = currentStream(source.device().index());
  void* host = self.data_ptr();
  if (nonBlocking && isPinned(host)) {
    pushCopy(stream, withoutOwner(self, host), forKernels(source), {self, source});
    recordPinnedUse(host, stream);
    return;
  }
  throwIfCaptured(stream);
  pushCopy(stream, self, forKernels(source), {});
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
  const auto task = [memory = forKernels(self), value]() mutable {
    const c10::InferenceMode noGradients;
    memory.fill_(value);
  };
  const auto device = self.device().index();
  capture(currentStream(device), {self}, [task, self, device] { currentQueue(device).push(task); });
  currentQueue(device).push(task);
  return self;
}

at::Scalar localScalarDense(const at::Tensor& self) {
  throwIfFailed();
  throwIfCapturing();
  currentQueue(self.device().index()).wait();
  countSynchronization();
  throwIfFailed();
  return at::_local_scalar_dense(forKernels(self));
}

}  // namespace fake_device
