// Registers the devices when the addon is opened, which has to be before LibTorch is first used, and gives tests the
// controls.
#include <ATen/ATen.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <node_api.h>

#include <chrono>
#include <thread>

#include "device.h"
#include "driver.h"
#include "errors.h"
#include "graph_functions.h"
#include "guard.h"
#include "hooks.h"
#include "memory.h"
#include "operators.h"
#include "pinned_memory.h"
#include "recurrent.h"
#include "streams.h"

namespace fake_device {
namespace {

[[maybe_unused]] const bool isRegistered = [] {
  if (!isCuda()) c10::register_privateuse1_backend(deviceName());
  const c10::impl::DeviceGuardImplRegistrar registrar(deviceType(), &guard());
  c10::SetAllocator(deviceType(), &deviceAllocator());
  at::setHostAllocator(deviceType(), &pinnedAllocator());
  registerHooks();
  registerOperators();
  registerRecurrent();
  registerAnnotations();
  return true;
}();

// A control takes at most one number, and returns one.
using Control = double (*)(double argument);

napi_value callControl(napi_env environment, napi_callback_info info) {
  size_t count = 1;
  napi_value value = nullptr;
  void* control = nullptr;
  double argument = 0;
  napi_get_cb_info(environment, info, &count, &value, nullptr, &control);
  if (count > 0) napi_get_value_double(environment, value, &argument);
  napi_value result = nullptr;
  napi_create_double(environment, reinterpret_cast<Control>(control)(argument), &result);
  return result;
}

auto statisticsOf(double device) { return deviceAllocator().getDeviceStats(static_cast<c10::DeviceIndex>(device)); }

double limitMemory(double bytes) {
  setMemoryLimit(static_cast<int64_t>(bytes));
  return 0;
}

double hold(double) {
  holdCurrentStream();
  return 0;
}

double release(double) {
  releaseStreams();
  return 0;
}

double occupy(double milliseconds) {
  currentQueue(currentDevice()).push([milliseconds] {
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(milliseconds));
  });
  return 0;
}

double fail(double) {
  failInCurrentStream();
  return 0;
}

double clear(double) {
  clearError();
  return 0;
}

double touch(double address) { return *reinterpret_cast<const volatile char*>(static_cast<uintptr_t>(address)); }

double allocatedBytes(double device) { return static_cast<double>(statisticsOf(device).allocated_bytes[0].current); }
double reservedBytes(double device) { return static_cast<double>(statisticsOf(device).reserved_bytes[0].current); }
double outOfMemoryCount(double device) { return static_cast<double>(statisticsOf(device).num_ooms); }
double pinnedCount(double) { return static_cast<double>(pinnedBlocks()); }
double synchronizationTotal(double) { return static_cast<double>(synchronizations()); }
double markTotal(double) { return annotationMarks(); }
double openRangeTotal(double) { return openAnnotationRanges(); }
double fallbackTotal(double) { return static_cast<double>(fallbacks()); }

struct NamedControl {
  const char* name;
  Control control;
};

constexpr NamedControl kControls[] = {
    {"setMemoryLimit", limitMemory},
    {"holdStream", hold},
    {"releaseStreams", release},
    {"occupyStream", occupy},
    {"fail", fail},
    {"clearError", clear},
    {"touch", touch},
    {"allocatedBytes", allocatedBytes},
    {"reservedBytes", reservedBytes},
    {"outOfMemoryCount", outOfMemoryCount},
    {"pinnedBlocks", pinnedCount},
    {"synchronizations", synchronizationTotal},
    {"fallbacks", fallbackTotal},
    {"annotationMarks", markTotal},
    {"openAnnotationRanges", openRangeTotal},
};

}  // namespace
}  // namespace fake_device

extern "C" __attribute__((visibility("default"))) napi_value napi_register_module_v1(napi_env environment,
                                                                                     napi_value exports) {
  for (const auto& [name, control] : fake_device::kControls) {
    napi_value function = nullptr;
    napi_create_function(environment, name, NAPI_AUTO_LENGTH, fake_device::callControl,
                         reinterpret_cast<void*>(control), &function);
    napi_set_named_property(environment, exports, name, function);
  }
  fake_device::addGraphFunctions(environment, exports);
  return exports;
}
