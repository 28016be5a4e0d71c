// The backend that others register: PrivateUse1, under a name of its own.
#include <c10/core/DeviceType.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// function privateUse1Name(): string - The name of its devices, 'privateuseone' until it is renamed
napi_value privateUse1Name(Environment& environment, const Arguments&) {
  return stringToJs(environment, c10::get_privateuse1_backend());
}

// function renamePrivateUse1(name: string): void - Once a process; a library that registers a backend may have done it
napi_value renamePrivateUse1(Environment&, const Arguments& arguments) {
  c10::register_privateuse1_backend(arguments.string(0));
  return nullptr;
}

// function privateUse1Index(): number - The current device's index in this thread; -1 if there are no devices
napi_value privateUse1Index(Environment& environment, const Arguments&) {
  constexpr auto kType = c10::DeviceType::PrivateUse1;
  if (!c10::impl::hasDeviceGuardImpl(kType)) return numberToJs(environment, -1);
  return numberToJs(environment, c10::impl::VirtualGuardImpl(kType).getDevice().index());
}

}  // namespace

void initBackends(Environment& environment, napi_value exports) {
  define(environment, exports, "privateUse1Name", entry<privateUse1Name>);
  define(environment, exports, "renamePrivateUse1", entry<renamePrivateUse1>);
  define(environment, exports, "privateUse1Index", entry<privateUse1Index>);
}

}  // namespace node_libtorch
