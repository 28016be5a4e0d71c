// The state that work takes from the thread that asked for it: modes (gradients, inference, autocast), and the current
// device and stream of every type of accelerator.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <c10/core/Stream.h>

#include <vector>

namespace node_libtorch {

// The current device and stream of every type of accelerator in this thread.
class CurrentStreams {
 public:
  CurrentStreams();
  // Makes them those of the calling thread.
  void set() const;

 private:
  struct Current {
    c10::Device device;
    c10::Stream stream;
  };
  std::vector<Current> all_;
};

// Captured by its constructor.
struct CallerState {
  at::ThreadLocalState modes;
  CurrentStreams streams;
};

// Sets a state in this thread, and restores the thread's own at its end.
class CallerStateGuard {
 public:
  explicit CallerStateGuard(const CallerState& state) : modes_(state.modes) { state.streams.set(); }
  ~CallerStateGuard() { own_.set(); }
  CallerStateGuard(const CallerStateGuard&) = delete;
  CallerStateGuard& operator=(const CallerStateGuard&) = delete;

 private:
  const CurrentStreams own_;
  const at::ThreadLocalStateGuard modes_;
};

}  // namespace node_libtorch
