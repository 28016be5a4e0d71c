// The backend that others register: PrivateUse1, under a name of its own.
#include <c10/core/DeviceType.h>

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

}  // namespace

void initBackends(Environment& environment, napi_value exports) {
  define(environment, exports, "privateUse1Name", entry<privateUse1Name>);
  define(environment, exports, "renamePrivateUse1", entry<renamePrivateUse1>);
}

}  // namespace node_libtorch
