// The error is one for all devices: a process that caused one has to end in CUDA too.
#include "errors.h"

#include <c10/util/Exception.h>

#include <atomic>

#include "device.h"
#include "streams.h"

namespace fake_device {
namespace {

std::atomic<bool> hasFailed{false};
constexpr int kDeviceAssert = 710;  // cudaErrorAssert

}  // namespace

void failInCurrentStream() {
  currentQueue(currentDevice()).push([] { hasFailed = true; });
}

void clearError() { hasFailed = false; }

void throwIfFailed() {
  if (!hasFailed) return;
  throw c10::AcceleratorError({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, kDeviceAssert,
                              "CUDA error: device-side assert triggered");
}

}  // namespace fake_device
