// Graphs. While a stream captures, its work is noted and done, and undone at the capture's end: kernels of the CPU need
// sensible values. A replay does the work again.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Stream.h>

#include <functional>
#include <vector>

namespace fake_device {

// Whether the stream captures, and this thread's work in it is not a part of an operator's.
bool isCapturing(const c10::Stream& stream);

// Notes work of a capturing stream, before it is done: `written` are tensors that it changes, `made` are new ones.
// Does nothing for other streams.
void capture(const c10::Stream& stream, const std::vector<at::Tensor>& written, std::function<void()> work);
void captureMade(const c10::Stream& stream, const std::vector<at::Tensor>& made);

// Throws CUDA's error for calls that wait, if a stream captures.
void throwIfCapturing();

// The work of this thread while the guard lives is part of an operator that was noted.
class InsideOperator {
 public:
  InsideOperator();
  ~InsideOperator();
  InsideOperator(const InsideOperator&) = delete;
  InsideOperator& operator=(const InsideOperator&) = delete;
};

}  // namespace fake_device
