// Forwards LibTorch's warnings to JavaScript, where LibTorch would print them.
#include <c10/util/Exception.h>

#include <string>
#include <thread>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// LibTorch keeps a handler a thread; warnings of its own threads take the default way.
class Handler : public c10::WarningHandler {
 public:
  Handler(napi_env env, napi_ref warn, c10::WarningHandler* former)
      : env_(env), warn_(warn), former_(former), thread_(std::this_thread::get_id()) {}

  // Runs within an operator's call, so no status is an error here: an exception of JavaScript's surfaces at the call's
  // end.
  void process(const c10::Warning& warning) override {
    if (std::this_thread::get_id() != thread_) return c10::WarningHandler::process(warning);
    napi_handle_scope scope;
    if (napi_open_handle_scope(env_, &scope) != napi_ok) return;
    const std::string& text = warning.msg();
    napi_value warn = nullptr;
    napi_value message, undefined;
    if (napi_get_reference_value(env_, warn_, &warn) == napi_ok && !warn) {
      former_->process(warning);  // of a copy of the library that is in use
    } else if (warn && napi_get_undefined(env_, &undefined) == napi_ok &&
               napi_create_string_utf8(env_, text.c_str(), text.size(), &message) == napi_ok) {
      napi_call_function(env_, undefined, warn, 1, &message, nullptr);
    }
    napi_close_handle_scope(env_, scope);
  }

  void end() {
    if (c10::WarningUtils::get_warning_handler() == this) c10::WarningUtils::set_warning_handler(former_);
    napi_delete_reference(env_, warn_);
  }

 private:
  napi_env env_;
  napi_ref warn_;
  c10::WarningHandler* const former_;
  std::thread::id thread_;
};

void endHandler(void* data) {
  auto* handler = static_cast<Handler*>(data);
  handler->end();
  delete handler;
}

// function setWarningHandler(warn: (message: string) => void): void - Sets the function that warnings go to. It runs
// within operators, so it may not call operators. Refers to it weakly
napi_value setWarningHandler(Environment& environment, const Arguments& arguments) {
  napi_ref warn;
  check(environment, napi_create_reference(environment.env, arguments.value(0), 0, &warn));
  auto* handler = new Handler(environment.env, warn, c10::WarningUtils::get_warning_handler());
  check(environment, napi_add_env_cleanup_hook(environment.env, endHandler, handler));
  c10::WarningUtils::set_warning_handler(handler);
  return nullptr;
}

}  // namespace

void initWarnings(Environment& environment, napi_value exports) {
  define(environment, exports, "setWarningHandler", entry<setWarningHandler>);
}

}  // namespace node_libtorch
