// Devices and streams, by the interface that accelerators register with LibTorch.
#include "base/caller_state.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>

namespace node_libtorch {
namespace {

// The interface of an accelerator that has devices; nullptr for other types of device.
const c10::impl::DeviceGuardImplInterface* acceleratorOf(size_t type) {
  const auto deviceType = static_cast<c10::DeviceType>(type);
  if (deviceType == c10::DeviceType::CPU || deviceType == c10::DeviceType::Meta) return nullptr;
  const auto* implementation = c10::impl::device_guard_impl_registry[type].load();
  return implementation && implementation->deviceCount() > 0 ? implementation : nullptr;
}

}  // namespace

CurrentStreams::CurrentStreams() {
  for (size_t type = 0; type < static_cast<size_t>(c10::DeviceType::COMPILE_TIME_MAX_DEVICE_TYPES); ++type) {
    const auto* accelerator = acceleratorOf(type);
    if (!accelerator) continue;
    const c10::Device device = accelerator->getDevice();
    all_.push_back({device, accelerator->getStream(device)});
  }
}

void CurrentStreams::set() const {
  for (const Current& current : all_) {
    const auto* accelerator = acceleratorOf(static_cast<size_t>(current.device.type()));
    accelerator->exchangeStream(current.stream);
    accelerator->uncheckedSetDevice(current.device);
  }
}

}  // namespace node_libtorch
