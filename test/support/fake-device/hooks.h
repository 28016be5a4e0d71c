// LibTorch's questions about a backend: devices, generators, pinned memory.
#pragma once

namespace fake_device {

void registerHooks();

}  // namespace fake_device
