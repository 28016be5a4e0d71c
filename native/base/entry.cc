// Native entries: their arguments and definitions.
#include "base/entry.h"

#include <c10/util/Exception.h>

namespace node_libtorch {

double Arguments::number(size_t i) const {
  double value;
  TORCH_CHECK_TYPE(i < count() && napi_get_value_double(environment_->env, values_[i], &value) == napi_ok,
                   "native argument ", i, " must be a number");
  return value;
}

bool Arguments::boolean(size_t i) const {
  bool value;
  TORCH_CHECK_TYPE(i < count() && napi_get_value_bool(environment_->env, values_[i], &value) == napi_ok,
                   "native argument ", i, " must be a boolean");
  return value;
}

std::string Arguments::string(size_t i) const {
  TORCH_CHECK_TYPE(i < count(), "native argument ", i, " must be a string");
  return stringFromJs(*environment_, values_[i]);
}

at::Tensor& Arguments::tensor(size_t i) const { return tensorOf(*environment_, number(i)); }

void define(Environment& environment, napi_value exports, const char* name, napi_callback callback) {
  napi_value function;
  check(environment, napi_create_function(environment.env, name, NAPI_AUTO_LENGTH, callback, &environment, &function));
  check(environment, napi_set_named_property(environment.env, exports, name, function));
}

Napi::Object initAddon(Napi::Env env, Napi::Object exports, std::span<Init* const> inits) {
  // Instance data is freed last, after every finalizer that refers to it.
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  try {
    for (Init* init : inits) init(*environment, exports);
  } catch (...) {
    throwToJs(*environment);  // a worker that is terminated while it loads
  }
  return exports;
}

}  // namespace node_libtorch
