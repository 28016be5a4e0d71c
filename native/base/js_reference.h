// References from C++ to JavaScript values, and calls of JavaScript functions.
#pragma once

#include <napi.h>

#include <initializer_list>
#include <memory>

#include "base/environment.h"

namespace node_libtorch {

// A JavaScript value that C++ refers to; any thread may destroy the reference.
class JsReference {
 public:
  JsReference(Environment& environment, napi_value value, bool weak = false);
  ~JsReference();
  JsReference(const JsReference&) = delete;
  JsReference& operator=(const JsReference&) = delete;

  // On the JavaScript thread. nullptr if the value of a weak reference was collected.
  napi_value get(Environment& environment) const;
  JsThread& thread() const { return *thread_; }

  // On the JavaScript thread: lets garbage collection decide whether the value lives, until the reference is strong
  // again.
  void weaken(Environment& environment) const;
  void strengthen(Environment& environment) const;

 private:
  std::shared_ptr<JsThread> thread_;
  napi_ref reference_ = nullptr;
};

class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }
  ~HandleScope() { napi_close_handle_scope(env_, scope_); }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_;
};

// Calls a JavaScript function; an exception that it throws is a JsException.
napi_value callJs(Environment& environment, napi_value function, std::initializer_list<napi_value> arguments);
napi_value callJs(Environment& environment, const JsReference& function, std::initializer_list<napi_value> arguments);

}  // namespace node_libtorch
