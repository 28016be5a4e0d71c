// The interface through which LibTorch reaches devices, streams and events.
#pragma once

#include <c10/core/impl/DeviceGuardImplInterface.h>

namespace fake_device {

const c10::impl::DeviceGuardImplInterface& guard();

}  // namespace fake_device
