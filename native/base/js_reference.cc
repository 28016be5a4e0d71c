// References from C++ to JavaScript values, and calls of JavaScript functions.
#include "base/js_reference.h"

#include "base/errors.h"
#include "base/js_thread.h"

namespace node_libtorch {

JsReference::JsReference(Environment& environment, napi_value value, bool weak) : thread_(environment.thread) {
  check(environment, napi_create_reference(environment.env, value, weak ? 0 : 1, &reference_));
}

JsReference::~JsReference() { thread_->release(reference_); }

napi_value JsReference::get(Environment& environment) const {
  napi_value value = nullptr;
  check(environment, napi_get_reference_value(environment.env, reference_, &value));
  return value;
}

void JsReference::weaken(Environment& environment) const {
  check(environment, napi_reference_unref(environment.env, reference_, nullptr));
}

void JsReference::strengthen(Environment& environment) const {
  if (get(environment)) check(environment, napi_reference_ref(environment.env, reference_, nullptr));
}

napi_value callJs(Environment& environment, napi_value function, std::initializer_list<napi_value> arguments) {
  napi_value receiver;
  napi_value result;
  check(environment, napi_get_undefined(environment.env, &receiver));
  check(environment,
        napi_call_function(environment.env, receiver, function, arguments.size(), arguments.begin(), &result));
  return result;
}

napi_value callJs(Environment& environment, const JsReference& function, std::initializer_list<napi_value> arguments) {
  return callJs(environment, function.get(environment), arguments);
}

}  // namespace node_libtorch
