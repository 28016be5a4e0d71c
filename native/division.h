// Integer divisions by zero within LibTorch's kernels: an error, where the processor would end the process.
#pragma once

#include <atomic>

#include "environment.h"

namespace node_libtorch {

void installDivisionTrap();

extern std::atomic<int> divisionsPending;
void throwDivision(Environment& environment);
void forgetDivisions(Environment& environment);

// Throws where a kernel divided by zero since it was called last.
inline void checkDivisions(Environment& environment) {
  if (divisionsPending.load(std::memory_order_relaxed) != 0) throwDivision(environment);
}

}  // namespace node_libtorch
