// Ties values of tables to the JavaScript objects that stand for them.
#pragma once

#include <utility>

#include "base/environment.h"
#include "base/errors.h"
#include "base/slot_table.h"

namespace node_libtorch {

// A handle fits a pointer, so a finalizer needs no memory of its own.
static_assert(sizeof(void*) == sizeof(uint64_t));
inline void* pointerFrom(double handle) { return reinterpret_cast<void*>(static_cast<uintptr_t>(handle)); }
inline double handleFrom(void* pointer) { return static_cast<double>(reinterpret_cast<uintptr_t>(pointer)); }

// Runs inside garbage collection, where Node-API calls are forbidden.
template <typename T>
void eraseSlot(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->state<SlotTable<T>>().erase(handleFrom(data));
}

// Attaches to `wrapper` a finalizer that erases a value from the environment's table of its type.
template <typename T>
void attach(Environment& environment, double handle, napi_value wrapper) {
  const napi_status status =
      napi_add_finalizer(environment.env, wrapper, pointerFrom(handle), eraseSlot<T>, &environment, nullptr);
  if (status == napi_ok) return;
  environment.state<SlotTable<T>>().erase(handle);
  check(environment, status);
}

// Puts a value into the environment's table of its type, and attaches it to `wrapper`. Returns the handle.
template <typename T>
double wrap(Environment& environment, T value, napi_value wrapper) {
  const double handle = environment.state<SlotTable<T>>().insert(std::move(value));
  attach<T>(environment, handle, wrapper);
  return handle;
}

// The same for a tensor, whose handle operators take.
double wrapTensor(Environment& environment, const at::Tensor& tensor, napi_value wrapper);

}  // namespace node_libtorch
