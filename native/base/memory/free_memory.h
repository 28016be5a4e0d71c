// Frees memory for a thread that ran out of it.
#pragma once

#include "base/js_thread.h"

namespace node_libtorch {

// Collects garbage and empties caches on the JavaScript thread, and waits for it. Returns whether it could be done.
bool freeMemory(JsThread& js);

}  // namespace node_libtorch
