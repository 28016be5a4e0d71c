// Bytes that this thread's tensors hold on accelerators, which pace garbage collection as those on the CPU do.
#pragma once

#include <cstdint>

#include "base/environment.h"

namespace node_libtorch {

// Counts what caching allocators report to this environment's thread, in the threads that run its work too.
void countDeviceBytes(Environment& environment);

// The memory of the smallest device in use, in bytes; 0 if none is in use.
int64_t smallestDeviceMemory();

// The least memory, in bytes, that a device with tensors can still give them: what is free and what is cached. Infinity
// if no device has tensors.
double smallestDeviceRoom();

// Returns the unused blocks of all accelerators' allocators.
void emptyDeviceCaches();

}  // namespace node_libtorch
