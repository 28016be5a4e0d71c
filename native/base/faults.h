// Faults of the processor as errors: a signal handler lets the code continue and raises the fault, and the native call
// in which it happened throws.
#pragma once

#include <atomic>
#include <cstdint>

namespace node_libtorch {

enum class Fault : uint8_t {
  kDivision = 1,  // an integer divided by zero, or beyond its range
  kMapping = 2,   // a mapped file that has become shorter
};

// Registers this thread to poll checkFaults(). Faults in threads that don't (a kernel's own) are reported to the thread
// that polls first.
void pollFaults();

// Async-signal-safe. `detail` lives as long as the process.
void raiseFault(Fault fault, const char* detail = "");

extern std::atomic<int> faultsPending;
void throwFaults();
void forgetFaults();

// Throws if a fault was raised since the last call.
inline void checkFaults() {
  if (faultsPending.load(std::memory_order_relaxed) != 0) throwFaults();
}

// Turns LibTorch's integer divisions by zero into faults, once a process.
void installDivisionTrap();

}  // namespace node_libtorch
