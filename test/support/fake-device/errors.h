// Asynchronous errors: a kernel fails in its stream, and every later call on the device throws, as after a CUDA error.
#pragma once

namespace fake_device {

// Makes the next task of the current stream of the current device fail.
void failInCurrentStream();
void clearError();
// Throws the error of a stream, if there was one since clearError().
void throwIfFailed();

}  // namespace fake_device
