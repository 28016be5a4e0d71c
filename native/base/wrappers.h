// Tying a tensor to the JavaScript object that stands for it.
#pragma once

#include <type_traits>
#include <utility>

#include "base/entry.h"
#include "base/environment.h"
#include "base/slot_table.h"

namespace node_libtorch {

// A handle fits a pointer, so a finalizer needs no memory of its own.
static_assert(sizeof(void*) == sizeof(uint64_t));
inline void* pointerFrom(double handle) { return reinterpret_cast<void*>(static_cast<uintptr_t>(handle)); }
inline double handleFrom(void* pointer) { return static_cast<double>(reinterpret_cast<uintptr_t>(pointer)); }

// Puts a value into a table and attaches to `wrapper` the finalizer that takes it out again.
template <typename T>
double wrap(Environment& environment, SlotTable<T>& table, std::type_identity_t<T> value, napi_value wrapper,
            node_api_basic_finalize finalize) {
  const double handle = table.insert(std::move(value));
  const napi_status status =
      napi_add_finalizer(environment.env, wrapper, pointerFrom(handle), finalize, &environment, nullptr);
  if (status != napi_ok) {
    table.erase(handle);
    check(environment, status);
  }
  return handle;
}

// Puts the tensor into the table and attaches a finalizer to `wrapper` that takes it out again.
double wrapTensor(Environment& environment, const at::Tensor& tensor, napi_value wrapper);

void initWrappers(Environment& environment, napi_value exports);

}  // namespace node_libtorch
