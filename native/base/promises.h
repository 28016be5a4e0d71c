// Promises of work that another thread does.
#pragma once

#include <napi.h>

#include <exception>
#include <functional>

#include "base/environment.h"

namespace node_libtorch {

using Work = std::function<void()>;
// On the JavaScript thread, after the work, also if it threw: the value of the promise.
using Settle = std::function<napi_value(Environment&, std::exception_ptr)>;

// Resolves a promise with what `settle` returns, or rejects it with `error` or what `settle` throws. On the JavaScript
// thread.
void settlePromise(Environment& environment, napi_deferred deferred, const Settle& settle, std::exception_ptr error);

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
