// The state of one instance of the addon: its tables of tensors and generators, and the states of the topics. A thread
// (the main thread or a worker) has an instance for each copy of the library that it loads: two versions, or one in
// each realm of a test runner. Nothing here is static, so that all of them work beside each other.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

#include "base/destroy_tensor.h"
#include "base/slot_table.h"

namespace node_libtorch {

class JsThread;

size_t addStateType();
// The index of a topic's state among those of an environment; assigned as the addon loads. Hidden, since a state of a
// type of the standard library would share its index with another copy of the addon in the process.
template <typename T>
[[gnu::visibility("hidden")]] inline const size_t stateIndex = addStateType();

// Tensors that asynchronous work has yet to compute or to change.
class PendingTensors {
 public:
  virtual ~PendingTensors() = default;
  // Throws for a tensor that cannot be used now.
  virtual void check(const at::Tensor& tensor) = 0;
  // The tensor, or one of the same shape and flags; of another dtype if it is not asked for. Throws if they are
  // unknown.
  virtual const at::Tensor& described(const at::Tensor& tensor, bool asksDtype) = 0;
  virtual c10::Device deviceOf(const at::Tensor& tensor) = 0;
};

class Environment {
 public:
  explicit Environment(napi_env env);
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  // The state of type T that a topic keeps for this environment, created by the first call; on the JavaScript thread.
  // A state that uses another one gets it in its constructor, T(Environment&): states are destroyed last created first.
  template <typename T>
  T& state() {
    void* found = states_[stateIndex<T>];
    return found ? *static_cast<T*>(found) : createState<T>();
  }

  // Deletes a reference from a place where Node-API forbids it (a finalizer, another thread): at the next native call.
  void deferDelete(napi_ref reference);
  void deleteDeferred() {
    if (hasDeferred_.load(std::memory_order_relaxed)) deleteDeferredNow();
  }

  // The first environment of the calling thread, which keeps what LibTorch has once a thread; nullptr if the thread
  // runs no JavaScript.
  static Environment* current();

  napi_env env;
  const std::shared_ptr<JsThread> thread;
  SlotTable<at::Tensor, DestroyTensor> tensors;
  SlotTable<at::Generator> generators;
  // Asked about every tensor that is looked up by its handle; null if no tensor is pending.
  PendingTensors* pending = nullptr;

 private:
  struct StateBase {
    virtual ~StateBase() = default;
  };
  template <typename T>
  struct State : StateBase {
    explicit State(Environment& environment)
      requires std::is_constructible_v<T, Environment&>
    : value(environment) {}
    explicit State(Environment&)
      requires(!std::is_constructible_v<T, Environment&>)
    {}
    T value;
  };

  template <typename T>
  T& createState() {
    auto created = std::make_unique<State<T>>(*this);
    T& value = created->value;
    created_.push_back(std::move(created));
    states_[stateIndex<T>] = &value;
    return value;
  }

  void deleteDeferredNow();
  std::vector<void*> states_;                        // by stateIndex; null if not created
  std::vector<std::unique_ptr<StateBase>> created_;  // in the order of creation
  std::mutex deferredMutex_;
  std::vector<napi_ref> deferred_;
  std::atomic<bool> hasDeferred_{false};
};

}  // namespace node_libtorch
