// C++ exceptions as JavaScript errors.
#include "base/errors.h"

#include <c10/util/Exception.h>

#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>

#include "base/entry.h"
#include "base/faults.h"
#include "base/js_reference.h"
#include "base/js_thread.h"

namespace node_libtorch {

struct JsException::Held {
  Held(std::shared_ptr<JsThread> thread, napi_ref reference) : thread(std::move(thread)), reference(reference) {}
  ~Held() { thread->release(reference); }
  std::shared_ptr<JsThread> thread;
  napi_ref reference;
};

namespace {

// A primitive (even undefined) can be thrown but not referenced, so an array with the value is referenced.
napi_ref referenceTo(napi_env env, napi_value value) {
  napi_value box;
  napi_ref reference = nullptr;
  if (napi_create_array_with_length(env, 1, &box) != napi_ok) return nullptr;
  napi_set_element(env, box, 0, value);
  napi_create_reference(env, box, 1, &reference);
  return reference;
}

// The function that creates JavaScript's errors, set by setErrorFactory().
struct ErrorFactory {
  std::unique_ptr<JsReference> function;
};

struct Described {
  const char* kind;
  std::string message;
  int code = 0;  // of an accelerator's driver
};

// The same mapping as in PyTorch's Python binding, most derived class first.
Described describe(std::exception_ptr error) {
  try {
    std::rethrow_exception(error);
  } catch (const c10::IndexError& e) {
    return {"IndexError", e.what_without_backtrace()};
  } catch (const c10::ValueError& e) {
    return {"ValueError", e.what_without_backtrace()};
  } catch (const c10::TypeError& e) {
    return {"TypeError", e.what_without_backtrace()};
  } catch (const c10::NotImplementedError& e) {
    return {"NotImplementedError", e.what_without_backtrace()};
  } catch (const c10::LinAlgError& e) {
    return {"LinAlgError", e.what_without_backtrace()};
  } catch (const c10::OutOfMemoryError& e) {
    return {"OutOfMemoryError", e.what_without_backtrace()};
  } catch (const c10::DistQueueEmptyError& e) {
    return {"QueueEmptyError", e.what_without_backtrace()};
  } catch (const c10::DistStoreError& e) {
    return {"DistStoreError", e.what_without_backtrace()};
  } catch (const c10::DistNetworkError& e) {
    return {"DistNetworkError", e.what_without_backtrace()};
  } catch (const c10::DistBackendError& e) {
    return {"DistBackendError", e.what_without_backtrace()};
  } catch (const c10::DistError& e) {
    return {"DistributedError", e.what_without_backtrace()};
  } catch (const c10::AcceleratorError& e) {
    return {"AcceleratorError", e.what_without_backtrace(), e.get_error_code()};
  } catch (const c10::Error& e) {
    return {"TorchError", e.what_without_backtrace()};
  } catch (const std::bad_alloc&) {
    return {"OutOfMemoryError", "out of memory on the CPU"};
  } catch (const std::out_of_range& e) {
    return {"IndexError", e.what()};
  } catch (const std::exception& e) {
    // Gloo's, from the backward of DistributedDataParallel.
    const bool isOfGloo = std::string_view(e.what()).find("gloo/transport/") != std::string_view::npos;
    return {isOfGloo ? "DistBackendError" : "TorchError", e.what()};
  } catch (...) {
    return {"TorchError", "an unknown C++ exception was thrown"};
  }
}

}  // namespace

JsException::JsException(Environment& environment, napi_value error)
    : held_(std::make_shared<Held>(environment.thread, referenceTo(environment.env, error))) {}

napi_value JsException::value(napi_env env) const {
  napi_value box = nullptr;
  napi_value value = nullptr;
  if (held_->reference && napi_get_reference_value(env, held_->reference, &box) == napi_ok && box)
    napi_get_element(env, box, 0, &value);
  if (!value) napi_get_undefined(env, &value);
  return value;
}

napi_value errorToJs(Environment& environment, std::exception_ptr error) {
  napi_env env = environment.env;
  try {
    std::rethrow_exception(error);
  } catch (const JsException& e) {
    return e.value(env);
  } catch (...) {
    // Described below.
  }
  const Described described = describe(error);
  napi_value factory = nullptr;
  napi_value receiver;
  napi_value result = nullptr;
  napi_get_undefined(env, &receiver);
  // Statuses are not checked: an environment that is being terminated refuses calls.
  napi_value parts[3] = {receiver, receiver, receiver};
  napi_create_string_utf8(env, described.kind, NAPI_AUTO_LENGTH, &parts[0]);
  napi_create_string_utf8(env, described.message.data(), described.message.size(), &parts[1]);
  napi_create_int32(env, described.code, &parts[2]);
  const auto& function = environment.state<ErrorFactory>().function;
  if (function) factory = function->get(environment);
  if (factory && napi_call_function(env, receiver, factory, 3, parts, &result) == napi_ok) return result;
  bool isPending = false;
  napi_is_exception_pending(env, &isPending);
  if (isPending && napi_get_and_clear_last_exception(env, &result) == napi_ok) return result;
  return napi_create_error(env, nullptr, parts[1], &result) == napi_ok ? result : receiver;
}

void throwToJs(Environment& environment) {
  bool isPending = false;
  if (faultsPending.load(std::memory_order_relaxed) != 0) forgetFaults();
  napi_is_exception_pending(environment.env, &isPending);
  if (isPending) return;
  napi_throw(environment.env, errorToJs(environment, std::current_exception()));
}

void check(Environment& environment, napi_status status) {
  if (status == napi_ok) return;
  bool isPending = false;
  napi_is_exception_pending(environment.env, &isPending);
  if (isPending) {
    napi_value error;
    napi_get_and_clear_last_exception(environment.env, &error);
    throw JsException(environment, error);
  }
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(environment.env, &info);
  TORCH_CHECK(false, "Node-API: ", info && info->error_message ? info->error_message : "unknown error");
}

namespace {

// function setErrorFactory(factory: (kind: string, message: string, code: number) => Error): void - Refers to it weakly
napi_value setErrorFactory(Environment& environment, const Arguments& arguments) {
  environment.state<ErrorFactory>().function = std::make_unique<JsReference>(environment, arguments.value(0), true);
  return nullptr;
}

}  // namespace

void initErrors(Environment& environment, napi_value exports) {
  define(environment, exports, "setErrorFactory", entry<setErrorFactory>);
}

}  // namespace node_libtorch
