// Promises of work that another thread does.
#pragma once

#include <napi.h>

#include <exception>
#include <functional>
#include <memory>
#include <utility>

#include "base/caller_state.h"
#include "base/environment.h"

namespace node_libtorch {

using Work = std::function<void()>;
// On the JavaScript thread, after the work, also if it threw: the value of the promise.
using Settle = std::function<napi_value(Environment&, std::exception_ptr)>;

// A promise that any thread settles; the process goes on until then. Its thread must post: openPosting(), or a lane.
class PostedPromise {
 public:
  // On the JavaScript thread.
  explicit PostedPromise(Environment& environment);
  napi_value value() const { return value_; }
  // Once, from any thread: resolves it with what `settle` returns, or rejects it with `error` or what `settle` throws.
  void settle(Settle settle, std::exception_ptr error = nullptr) const;

 private:
  std::shared_ptr<JsThread> js_;
  napi_deferred deferred_;
  napi_value value_;  // for the call that makes the promise only
};

// Work with the promise of its value. It runs under the modes, and with the devices and streams, of the call that made
// it.
class PromisedWork {
 public:
  PromisedWork(Environment& environment, Work work, Settle settle)
      : promise_(environment), work_(std::move(work)), settle_(std::move(settle)) {}
  const PostedPromise& promise() const { return promise_; }
  // In any thread; what the work throws is kept for settle().
  void run();
  // The caller keeps no reference: what it was called under may belong to JavaScript, whose thread frees it.
  static void settle(std::shared_ptr<PromisedWork> work);

 private:
  const PostedPromise promise_;
  const CallerState state_;
  Work work_;
  Settle settle_;
  std::exception_ptr error_;
};

// A promise of work that waits for other processes or for a network: it runs in a thread of its own, so that none waits
// for another. The thread may outlive the environment, so `work` uses nothing of it.
napi_value runApart(Environment& environment, Work work, Settle settle = nullptr);

// The same without a promise, from any thread; `work` throws nothing.
void runApart(Work work);

// Destroys in such a thread what waits for other threads as it ends: `destroy` drops the last reference to it.
void destroyApart(Work destroy);
// Waits for what destroyApart() was given, a second at most: called as an environment ends, since a process that ends
// meanwhile could crash.
void finishDestroying();

// Opens what posts to the environment's thread from threads that outlive it. On the JavaScript thread.
void openPosting(Environment& environment);

}  // namespace node_libtorch
