// The life of an environment's state.
#include "base/environment.h"

#include <utility>

#include "autograd/autograd_state.h"
#include "ops/async.h"

namespace node_libtorch {
namespace {

thread_local Environment* currentEnvironment = nullptr;

}  // namespace

Environment* Environment::current() { return currentEnvironment; }

Environment::Environment(napi_env env)
    : env(env),
      thread(std::make_shared<JsThread>(*this)),
      autograd(std::make_unique<AutogradState>()),
      async(std::make_unique<AsyncState>()) {
  currentEnvironment = this;
}

Environment::~Environment() {
  currentEnvironment = nullptr;
  thread->close();
  deleteDeferredNow();
}

void Environment::deferDelete(napi_ref reference) {
  std::lock_guard<std::mutex> lock(deferredMutex);
  deferred.push_back(reference);
  hasDeferred.store(true, std::memory_order_relaxed);
}

void Environment::deleteDeferredNow() {
  std::vector<napi_ref> dying;
  {
    std::lock_guard<std::mutex> lock(deferredMutex);
    dying.swap(deferred);
    hasDeferred.store(false, std::memory_order_relaxed);
  }
  for (napi_ref reference : dying) napi_delete_reference(env, reference);
}

}  // namespace node_libtorch
