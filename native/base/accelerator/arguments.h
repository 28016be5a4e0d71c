// Devices and streams as arguments of entries.
#pragma once

#include <c10/core/Stream.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include "base/entry.h"

namespace node_libtorch {

// The type of the accelerator that argument `i` numbers; throws if this LibTorch or process has no such device.
c10::impl::VirtualGuardImpl devicesOf(const Arguments& arguments, size_t i);

// The device of a type in argument `i` and an index in the next one; throws if there is no such device.
c10::Device deviceOf(const Arguments& arguments, size_t i);

// The stream of a device in arguments `i` and `i + 1`, and an id in the one after.
c10::Stream streamOf(const Arguments& arguments, size_t i);

}  // namespace node_libtorch
