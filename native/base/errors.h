// C++ exceptions as JavaScript errors, and JavaScript exceptions on their way through C++.
#pragma once

#include <napi.h>

#include <exception>
#include <memory>

#include "base/environment.h"

namespace node_libtorch {

// A JavaScript exception on its way through C++ code that called a JavaScript function.
class JsException : public std::exception {
 public:
  explicit JsException(Environment& environment, napi_value error);
  const char* what() const noexcept override { return "a JavaScript callback threw"; }
  napi_value value(napi_env env) const;

 private:
  // Shared because C++ may copy an exception in flight; deleted through the environment since any thread may do it.
  struct Held;
  std::shared_ptr<Held> held_;
};

// Throws the exception that is being handled into JavaScript. Call inside a catch block.
void throwToJs(Environment& environment);

// The error as a JavaScript value, for asynchronous work that rejects a promise.
napi_value errorToJs(Environment& environment, std::exception_ptr error);

// Checks a Node-API status: a failed one is a JsException if JavaScript threw, else an internal error.
void check(Environment& environment, napi_status status);

}  // namespace node_libtorch
