// Automatic mixed precision: this thread's state, which LibTorch's autocast kernels read.
#include <ATen/autocast_mode.h>

#include "base/entry.h"

namespace node_libtorch {
namespace {

c10::DeviceType deviceType(const Arguments& arguments) {
  const auto type = static_cast<c10::DeviceType>(static_cast<int>(arguments.number(0)));
  TORCH_CHECK(c10::isValidDeviceType(type), "invalid device type");
  return type;
}

// function isAutocastAvailable(deviceType: number): boolean
napi_value isAvailable(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, at::autocast::is_autocast_available(deviceType(arguments)));
}

// function isAutocastEnabled(deviceType: number): boolean
napi_value isEnabled(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, at::autocast::is_autocast_enabled(deviceType(arguments)));
}

// function autocastDtype(deviceType: number): number
napi_value dtype(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, static_cast<double>(at::autocast::get_autocast_dtype(deviceType(arguments))));
}

// function isAutocastCacheEnabled(): boolean
napi_value isCacheEnabled(Environment& environment, const Arguments&) {
  return booleanToJs(environment, at::autocast::is_autocast_cache_enabled());
}

// function setAutocast(deviceType: number, enabled: boolean, dtype: number, cache: boolean): void
napi_value set(Environment&, const Arguments& arguments) {
  const c10::DeviceType type = deviceType(arguments);
  at::autocast::set_autocast_enabled(type, arguments.boolean(1));
  at::autocast::set_autocast_dtype(type, static_cast<at::ScalarType>(static_cast<int>(arguments.number(2))));
  at::autocast::set_autocast_cache_enabled(arguments.boolean(3));
  return nullptr;
}

// function enterAutocast(): void - Enters one level deeper
napi_value enter(Environment&, const Arguments&) {
  at::autocast::increment_nesting();
  return nullptr;
}

// function leaveAutocast(): void - Leaves one level; the outermost one clears the cache of casts
napi_value leave(Environment&, const Arguments&) {
  if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
  return nullptr;
}

// function clearAutocastCache(): void
napi_value clearCache(Environment&, const Arguments&) {
  at::autocast::clear_cache();
  return nullptr;
}

}  // namespace

void initAutocast(Environment& environment, napi_value exports) {
  define(environment, exports, "isAutocastAvailable", entry<isAvailable>);
  define(environment, exports, "isAutocastEnabled", entry<isEnabled>);
  define(environment, exports, "autocastDtype", entry<dtype>);
  define(environment, exports, "isAutocastCacheEnabled", entry<isCacheEnabled>);
  define(environment, exports, "setAutocast", entry<set>);
  define(environment, exports, "enterAutocast", entry<enter>);
  define(environment, exports, "leaveAutocast", entry<leave>);
  define(environment, exports, "clearAutocastCache", entry<clearCache>);
}

}  // namespace node_libtorch
