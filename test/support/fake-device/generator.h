// Random numbers: a device's generator draws from a CPU generator of its own.
#pragma once

#include <ATen/core/Generator.h>
#include <c10/core/Device.h>

namespace fake_device {

at::Generator makeGenerator(c10::DeviceIndex device);
const at::Generator& defaultGenerator(c10::DeviceIndex device);
// The CPU generator behind a device's generator.
at::Generator cpuGeneratorOf(const at::Generator& generator);

}  // namespace fake_device
