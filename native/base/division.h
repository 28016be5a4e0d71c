// Integer divisions by zero within LibTorch's kernels are errors; the processor's trap would end the process.
#pragma once

#include <atomic>

namespace node_libtorch {

void installDivisionTrap();

// Registers this thread to poll checkDivisions(). Divisions in threads that don't (a kernel's own) are reported to the
// thread that polls first.
void pollDivisions();

extern std::atomic<int> divisionsPending;
void throwDivision();
void forgetDivisions();

// Throws if a kernel divided by zero since the last call.
inline void checkDivisions() {
  if (divisionsPending.load(std::memory_order_relaxed) != 0) throwDivision();
}

}  // namespace node_libtorch
