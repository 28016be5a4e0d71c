// Integer divisions by zero within LibTorch's kernels: an error, where the processor would end the process.
#pragma once

#include <atomic>

namespace node_libtorch {

void installDivisionTrap();

// The calling thread asks for its divisions, with checkDivisions(). Those of a kernel's own threads are told to
// whichever thread asks first.
void ownDivisions();

extern std::atomic<int> divisionsPending;
void throwDivision();
void forgetDivisions();

// Throws where a kernel divided by zero since it was called last.
inline void checkDivisions() {
  if (divisionsPending.load(std::memory_order_relaxed) != 0) throwDivision();
}

}  // namespace node_libtorch
