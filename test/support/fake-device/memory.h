// The caching allocator of the fake devices.
#pragma once

#include <c10/core/CachingDeviceAllocator.h>

#include <cstdint>

namespace fake_device {

c10::DeviceAllocator& deviceAllocator();

// Limits the bytes of each device, those in the cache included.
void setMemoryLimit(int64_t bytes);

}  // namespace fake_device
