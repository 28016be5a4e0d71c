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

struct FaultPoller;

// Code that calls checkFaults() at its end: a native call from JavaScript, or work of a lane. Faults in threads that
// cannot poll (a kernel's own) go to every thread that is in such code, because any may have started the kernel.
class FaultScope {
 public:
  FaultScope();
  ~FaultScope();
  // The rest of this thread's scope uses no tensors' data: it has given its work to a lane.
  static void end();
  FaultScope(const FaultScope&) = delete;
  FaultScope& operator=(const FaultScope&) = delete;

 private:
  FaultPoller& poller_;
  const bool outer_;
};

// Called when a scope begins or ends while faults wait to be thrown.
void onMappingFaults(void (*function)());

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
