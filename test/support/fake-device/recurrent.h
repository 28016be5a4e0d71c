// Operators that LibTorch has for CUDA alone.
#pragma once

namespace fake_device {

// Once, after the device type is known.
void registerRecurrent();

}  // namespace fake_device
