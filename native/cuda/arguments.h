// Devices and ids of memory pools as arguments of entries.
#pragma once

#include <c10/cuda/CUDACachingAllocator.h>

#include "base/entry.h"

namespace node_libtorch {

// type PoolId = [number, number] - The id of a memory pool: the first is of a graph's own pool, the second of one that
// was made by itself; the other is 0.

// Throws if there is no such CUDA device.
c10::DeviceIndex cudaIndexOf(const Arguments& arguments, size_t i);

c10::MempoolId_t poolIdFrom(const Arguments& arguments, size_t i);
napi_value poolIdToJs(Environment& environment, c10::MempoolId_t id);

}  // namespace node_libtorch
