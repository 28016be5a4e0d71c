// One guard around every native entry: arguments in, C++ exceptions out as JavaScript errors.
#pragma once

#include <napi.h>

#include <string>
#include <vector>

#include "base/division.h"
#include "base/environment.h"

namespace node_libtorch {

// A JavaScript exception on its way through C++ code that called a JavaScript function.
class JsException : public std::exception {
 public:
  explicit JsException(Environment& environment, napi_value error);
  const char* what() const noexcept override { return "a JavaScript callback threw"; }
  napi_value take(napi_env env);

 private:
  // Shared because C++ may copy an exception in flight; deleted through the environment since any thread may do it.
  struct Held;
  std::shared_ptr<Held> held_;
};

// Throws the pending or just-caught C++ exception into JavaScript. Call inside a catch block.
void throwToJs(Environment& environment);

// The error as a JavaScript value, for asynchronous work that rejects a promise.
napi_value errorToJs(Environment& environment, std::exception_ptr error);

// Checks a Node-API status; a failed one is a JsException where JavaScript threw, else an internal error.
void check(Environment& environment, napi_status status);

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
  try {
    napi_value result = method(environment, arguments);
    checkDivisions();
    return result;
  } catch (...) {
    throwToJs(environment);
    return nullptr;
  }
}

// Adds a function named `name` to `exports`.
void define(Environment& environment, napi_value exports, const char* name, napi_callback callback);

at::Tensor& tensorOf(Environment& environment, double handle);

napi_value numberToJs(Environment& environment, double value);
napi_value booleanToJs(Environment& environment, bool value);
std::string stringFromJs(Environment& environment, napi_value value);
napi_value stringToJs(Environment& environment, const std::string& value);
napi_value stringsToJs(Environment& environment, const std::vector<std::string>& values);
std::vector<napi_value> elementsOf(Environment& environment, napi_value array);

}  // namespace node_libtorch
