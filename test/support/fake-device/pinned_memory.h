// Pinned host memory: copies between it and a device may be asynchronous.
#pragma once

#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/Stream.h>

#include <cstddef>

namespace fake_device {

at::HostAllocator& pinnedAllocator();
bool isPinned(const void* address);
// Keeps a pinned block from being used again before the work that is now in the stream is done.
void recordPinnedUse(void* address, const c10::Stream& stream);
size_t pinnedBlocks();

}  // namespace fake_device
