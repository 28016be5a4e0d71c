// Creates and destroys an environment's state.
#include "base/environment.h"

#include <utility>

#include "base/js_thread.h"
#include "base/promises.h"

namespace node_libtorch {
namespace {

thread_local Environment* currentEnvironment = nullptr;

size_t& stateTypes() {
  static size_t count = 0;
  return count;
}

}  // namespace

size_t addStateType() { return stateTypes()++; }

Environment* Environment::current() { return currentEnvironment; }

Environment::Environment(napi_env env) : env(env), thread(std::make_shared<JsThread>(*this)), states_(stateTypes()) {
  if (!currentEnvironment) currentEnvironment = this;
}

Environment::~Environment() {
  if (currentEnvironment == this) currentEnvironment = nullptr;
  thread->close();
  while (!created_.empty()) created_.pop_back();
  finishDestroying();
  tensors.clear();  // their graphs hold references to JavaScript's functions
  thread->endReleases();
  deleteDeferredNow();
}

void Environment::deferDelete(napi_ref reference) {
  std::lock_guard<std::mutex> lock(deferredMutex_);
  deferred_.push_back(reference);
  hasDeferred_.store(true, std::memory_order_relaxed);
}

void Environment::deleteDeferredNow() {
  std::vector<napi_ref> dying;
  {
    std::lock_guard<std::mutex> lock(deferredMutex_);
    dying.swap(deferred_);
    hasDeferred_.store(false, std::memory_order_relaxed);
  }
  for (napi_ref reference : dying) napi_delete_reference(env, reference);
}

}  // namespace node_libtorch
