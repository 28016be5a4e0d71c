// Lets tests ask LeakSanitizer for what their process has leaked: it is killed before LeakSanitizer would look by
// itself.
#include <node_api.h>
#include <sanitizer/lsan_interface.h>

namespace {

napi_value checkLeaks(napi_env, napi_callback_info) {
  __lsan_do_recoverable_leak_check();
  return nullptr;
}

}  // namespace

NAPI_MODULE_INIT() {
  napi_value function = nullptr;
  napi_create_function(env, "checkLeaks", NAPI_AUTO_LENGTH, checkLeaks, nullptr, &function);
  napi_set_named_property(env, exports, "checkLeaks", function);
  return exports;
}
