// CUDA's hooks are made by a registry when LibTorch first needs them, PrivateUse1's are registered as an object.
#include "hooks.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "arena.h"
#include "device.h"
#include "generator.h"
#include "memory.h"
#include "pinned_memory.h"
#include "streams.h"

namespace fake_device {
namespace {

template <typename Interface>
class Hooks : public Interface {
 public:
  void init() const override {}
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }
  c10::DeviceIndex deviceCount() const override { return kDeviceCount; }
  c10::DeviceIndex getCurrentDevice() const override { return currentDevice(); }
  void setCurrentDevice(c10::DeviceIndex device) const override { fake_device::setCurrentDevice(device); }
  c10::DeviceIndex exchangeDevice(c10::DeviceIndex device) const override {
    const c10::DeviceIndex previous = currentDevice();
    fake_device::setCurrentDevice(device);
    return previous;
  }
  c10::DeviceIndex maybeExchangeDevice(c10::DeviceIndex device) const override { return exchangeDevice(device); }
  bool isPinnedPtr(const void* address) const override { return isPinned(address); }
  at::Allocator* getPinnedMemoryAllocator() const override { return &pinnedAllocator(); }
  c10::Device getDeviceFromPtr(void* address) const override {
    c10::DeviceIndex device = 0;
    while (!arenaOf(device).contains(address)) ++device;
    return c10::Device(deviceType(), device);
  }
  const at::Generator& getDefaultGenerator(c10::DeviceIndex device) const override { return defaultGenerator(device); }
  at::Generator getNewGenerator(c10::DeviceIndex device) const override { return makeGenerator(device); }
};

class CudaHooks final : public Hooks<at::CUDAHooksInterface> {
 public:
  explicit CudaHooks(at::CUDAHooksArgs) {}
  bool hasCUDA() const override { return true; }
  int getNumGPUs() const override { return kDeviceCount; }
  c10::DeviceIndex current_device() const override { return currentDevice(); }
  at::Allocator* getCUDADeviceAllocator() const override { return &deviceAllocator(); }
  void deviceSynchronize(c10::DeviceIndex device) const override { synchronizeStreams(device); }
};

class PrivateHooks final : public Hooks<at::PrivateUse1HooksInterface> {
 public:
  void resizePrivateUse1Bytes(const c10::Storage& storage, size_t bytes) const override {
    const CurrentDeviceGuard current(storage.device());
    c10::DataPtr grown = deviceAllocator().allocate(bytes);
    synchronizeStreams(storage.device().index());
    deviceAllocator().copy_data(grown.get(), storage.data(), std::min(bytes, storage.nbytes()));
    storage.set_data_ptr_noswap(std::move(grown));
    storage.set_nbytes(bytes);
  }
};

}  // namespace

void registerHooks() {
  if (!isCuda()) {
    at::RegisterPrivateUse1HooksInterface(new PrivateHooks());
    return;
  }
  at::CUDAHooksRegistry()->Register("CUDAHooks",
                                    [](at::CUDAHooksArgs arguments) -> std::unique_ptr<at::CUDAHooksInterface> {
                                      return std::make_unique<CudaHooks>(arguments);
                                    });
}

}  // namespace fake_device
