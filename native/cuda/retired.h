// Graphs and pools, which JavaScript objects own by number. Destroying one frees memory and waits for the device, which
// is forbidden while any stream of the process captures: those of collected objects wait until none does.
#pragma once

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

#include "base/entry.h"
#include "base/wrappers.h"

namespace node_libtorch {

// Captures underway in the process.
inline std::atomic<int> capturesUnderway{0};

// Of one environment.
class Retired {
 public:
  // Destroys the value, now or as soon as nothing captures. Also inside garbage collection.
  void add(std::shared_ptr<void> value) {
    if (capturesUnderway > 0) waiting_.push_back(std::move(value));
  }

  void flush() {
    if (capturesUnderway == 0) waiting_.clear();
  }

 private:
  std::vector<std::shared_ptr<void>> waiting_;
};

template <typename Pointer>
struct Retirables {
  explicit Retirables(Environment& environment) : retired(environment.state<Retired>()) {}
  Retired& retired;
  SlotTable<Pointer> table;
};

template <typename Pointer>
Pointer& retirable(const Arguments& arguments, size_t i, const char* name) {
  auto* found = arguments.environment().state<Retirables<Pointer>>().table.find(arguments.number(i));
  TORCH_CHECK(found, name, " does not exist in this thread");
  return *found;
}

template <typename Pointer>
void retire(node_api_basic_env, void* data, void* hint) {
  auto& all = static_cast<Environment*>(hint)->state<Retirables<Pointer>>();
  auto* found = all.table.find(handleFrom(data));
  if (!found) return;
  if constexpr (requires { (*found)->abandon(); }) (*found)->abandon();
  all.retired.add(std::move(*found));
  all.table.erase(handleFrom(data));
}

// Returns the handle of a value that `wrapper` owns from now on.
template <typename Pointer>
napi_value wrapRetirable(Environment& environment, Pointer value, napi_value wrapper) {
  auto& all = environment.state<Retirables<Pointer>>();
  all.retired.flush();
  const double handle = all.table.insert(std::move(value));
  const napi_status status =
      napi_add_finalizer(environment.env, wrapper, pointerFrom(handle), retire<Pointer>, &environment, nullptr);
  if (status != napi_ok) all.table.erase(handle);
  check(environment, status);
  return numberToJs(environment, handle);
}

}  // namespace node_libtorch
