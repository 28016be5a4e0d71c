// With the same seed a device therefore draws the CPU's numbers, which tests compare.
#include "generator.h"

#include <ATen/CPUGeneratorImpl.h>

#include <vector>

#include "device.h"

namespace fake_device {
namespace {

class Generator final : public at::CPUGeneratorImpl {
 public:
  explicit Generator(c10::DeviceIndex device) : at::CPUGeneratorImpl(c10::default_rng_seed_val) {
    device_ = c10::Device(deviceType(), device);
    key_set_ = c10::DispatchKeySet(dispatchKey());
    cpu_ = at::make_generator<at::CPUGeneratorImpl>(c10::default_rng_seed_val);
  }
  const at::Generator& cpu() const { return cpu_; }

  void set_current_seed(uint64_t seed) override { cpu_.set_current_seed(seed); }
  uint64_t current_seed() const override { return cpu_.current_seed(); }
  uint64_t seed() override { return cpu_.seed(); }
  void set_state(const c10::TensorImpl& state) override { cpu_.unsafeGetGeneratorImpl()->set_state(state); }
  c10::intrusive_ptr<c10::TensorImpl> get_state() const override { return cpu_.unsafeGetGeneratorImpl()->get_state(); }

 private:
  at::CPUGeneratorImpl* clone_impl() const override {
    auto* copy = new Generator(device_.index());
    copy->cpu_ = cpu_.clone();
    return copy;
  }

  at::Generator cpu_;
};

}  // namespace

at::Generator makeGenerator(c10::DeviceIndex device) {
  return at::make_generator<Generator>(device < 0 ? currentDevice() : device);
}

const at::Generator& defaultGenerator(c10::DeviceIndex device) {
  static auto* generators = [] {
    auto* all = new std::vector<at::Generator>();
    for (c10::DeviceIndex index = 0; index < kDeviceCount; ++index) all->push_back(makeGenerator(index));
    return all;
  }();
  return generators->at(indexOf(c10::Device(deviceType(), device)));
}

at::Generator cpuGeneratorOf(const at::Generator& generator) {
  return static_cast<Generator*>(generator.unsafeGetGeneratorImpl())->cpu();
}

}  // namespace fake_device
