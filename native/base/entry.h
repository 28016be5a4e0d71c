// Native entries: functions that JavaScript calls. An entry reads its arguments, and throws C++ exceptions into
// JavaScript as errors.
#pragma once

#include <napi.h>

#include <span>
#include <string>

#include "base/environment.h"
#include "base/errors.h"
#include "base/faults.h"
#include "base/values.h"

namespace node_libtorch {

class Arguments {
 public:
  static constexpr size_t kMost = 8;

  Arguments(napi_env env, napi_callback_info info) {
    count_ = kMost;
    void* data = nullptr;
    napi_get_cb_info(env, info, &count_, values_, nullptr, &data);
    environment_ = static_cast<Environment*>(data);
  }

  Environment& environment() const { return *environment_; }
  size_t count() const { return count_ < kMost ? count_ : kMost; }
  napi_value value(size_t i) const { return values_[i]; }
  const napi_value* values() const { return values_; }
  double number(size_t i) const;
  bool boolean(size_t i) const;
  std::string string(size_t i) const;
  at::Tensor& tensor(size_t i) const;

 private:
  Environment* environment_;
  size_t count_;
  napi_value values_[kMost];
};

using Method = napi_value (*)(Environment&, const Arguments&);

template <Method method>
napi_value entry(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  Environment& environment = arguments.environment();
  environment.deleteDeferred();
  const FaultScope scope;
  try {
    napi_value result = method(environment, arguments);
    checkFaults();
    return result;
  } catch (...) {
    throwToJs(environment);
    return nullptr;
  }
}

// Adds a topic's functions to an addon's exports.
using Init = void(Environment& environment, napi_value exports);

// An addon's entry: makes an environment's state, then adds each topic's functions.
Napi::Object initAddon(Napi::Env env, Napi::Object exports, std::span<Init* const> inits);

// Adds a function named `name` to `exports`.
void define(Environment& environment, napi_value exports, const char* name, napi_callback callback);

}  // namespace node_libtorch
