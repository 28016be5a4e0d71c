// The operators of the fake devices.
#pragma once

#include <cstdint>

namespace fake_device {

void registerOperators();
// Number of operators that ran on the CPU.
int64_t fallbacks();

}  // namespace fake_device
