// The guard around native entries: how C++ exceptions become JavaScript errors, and how arguments are read.
#include "base/entry.h"

#include <c10/util/Exception.h>

#include <new>

#include "ops/async.h"

namespace node_libtorch {

struct JsException::Held {
  Held(std::shared_ptr<JsThread> thread, napi_ref reference) : thread(std::move(thread)), reference(reference) {}
  ~Held() { thread->release(reference); }
  std::shared_ptr<JsThread> thread;
  napi_ref reference;
};

namespace {

// A thrown primitive (even undefined) cannot be referenced, so what was thrown travels inside an array.
napi_ref hold(napi_env env, napi_value value) {
  napi_value box;
  napi_ref reference = nullptr;
  if (napi_create_array_with_length(env, 1, &box) != napi_ok) return nullptr;
  napi_set_element(env, box, 0, value);
  napi_create_reference(env, box, 1, &reference);
  return reference;
}

struct Described {
  const char* kind;
  std::string message;
};

// From the most derived class to the base, as PyTorch's Python binding maps them.
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
  } catch (const c10::DistError& e) {
    return {"DistributedError", e.what_without_backtrace()};
  } catch (const c10::Error& e) {
    return {"TorchError", e.what_without_backtrace()};
  } catch (const std::bad_alloc&) {
    return {"OutOfMemoryError", "out of memory on the CPU"};
  } catch (const std::out_of_range& e) {
    return {"IndexError", e.what()};
  } catch (const std::exception& e) {
    return {"TorchError", e.what()};
  } catch (...) {
    return {"TorchError", "an unknown C++ exception was thrown"};
  }
}

}  // namespace

JsException::JsException(Environment& environment, napi_value error)
    : held_(std::make_shared<Held>(environment.thread, hold(environment.env, error))) {}

napi_value JsException::take(napi_env env) {
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
  } catch (JsException& e) {
    return e.take(env);
  } catch (...) {
    // Falls through to the kinds that C++ itself throws.
  }
  const Described described = describe(error);
  napi_value factory = nullptr;
  napi_value receiver;
  napi_value result = nullptr;
  napi_get_undefined(env, &receiver);
  // Nothing here throws: an environment that is being terminated refuses.
  napi_value parts[2] = {receiver, receiver};
  napi_create_string_utf8(env, described.kind, NAPI_AUTO_LENGTH, &parts[0]);
  napi_create_string_utf8(env, described.message.data(), described.message.size(), &parts[1]);
  if (environment.errorFactory) napi_get_reference_value(env, environment.errorFactory, &factory);
  if (factory && napi_call_function(env, receiver, factory, 2, parts, &result) == napi_ok) return result;
  bool isPending = false;
  napi_is_exception_pending(env, &isPending);
  if (isPending && napi_get_and_clear_last_exception(env, &result) == napi_ok) return result;
  return napi_create_error(env, nullptr, parts[1], &result) == napi_ok ? result : receiver;
}

void throwToJs(Environment& environment) {
  bool isPending = false;
  if (divisionsPending.load(std::memory_order_relaxed) != 0) forgetDivisions();
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

std::string stringFromJs(Environment& environment, napi_value value) {
  size_t length = 0;
  TORCH_CHECK_TYPE(napi_get_value_string_utf8(environment.env, value, nullptr, 0, &length) == napi_ok,
                   "a native argument must be a string");
  std::string text(length, '\0');
  check(environment, napi_get_value_string_utf8(environment.env, value, text.data(), length + 1, &length));
  return text;
}

at::Tensor& Arguments::tensor(size_t i) const { return tensorOf(*environment_, number(i)); }

at::Tensor& tensorOf(Environment& environment, double handle) {
  at::Tensor* found = environment.tensors.find(handle);
  TORCH_CHECK(found,
              "Tensor was disposed: it cannot be used after dispose(), the end of `using` or tidy() (one of another "
              "thread is handed over with torch.share and torch.adopt)");
  if (environment.awaited > 0) checkThere(environment, *found);
  return *found;
}

void define(Environment& environment, napi_value exports, const char* name, napi_callback callback) {
  napi_value function;
  check(environment, napi_create_function(environment.env, name, NAPI_AUTO_LENGTH, callback, &environment, &function));
  check(environment, napi_set_named_property(environment.env, exports, name, function));
}

napi_value numberToJs(Environment& environment, double value) {
  napi_value result;
  check(environment, napi_create_double(environment.env, value, &result));
  return result;
}

napi_value booleanToJs(Environment& environment, bool value) {
  napi_value result;
  check(environment, napi_get_boolean(environment.env, value, &result));
  return result;
}

napi_value stringToJs(Environment& environment, const std::string& value) {
  napi_value result;
  check(environment, napi_create_string_utf8(environment.env, value.data(), value.size(), &result));
  return result;
}

napi_value stringsToJs(Environment& environment, const std::vector<std::string>& values) {
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, values.size(), &result));
  for (uint32_t i = 0; i < values.size(); ++i)
    check(environment, napi_set_element(environment.env, result, i, stringToJs(environment, values[i])));
  return result;
}

std::vector<napi_value> elementsOf(Environment& environment, napi_value array) {
  uint32_t count = 0;
  check(environment, napi_get_array_length(environment.env, array, &count));
  std::vector<napi_value> values(count);
  for (uint32_t i = 0; i < count; ++i) check(environment, napi_get_element(environment.env, array, i, &values[i]));
  return values;
}

}  // namespace node_libtorch
