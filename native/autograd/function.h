// Custom functions and garbage collection.
#pragma once

#include <cstddef>

#include "base/environment.h"

namespace node_libtorch {

// Before a full collection: a function whose ctx leads to its output would keep both for ever, since V8 does not see
// references through the graph. Where only the objects of its outputs lead to it, its reference to the backward is made
// weak: those objects hold it too. Returns how many functions there are whose ctx holds values.
size_t weakenFunctions(Environment& environment);
// After the collection.
void strengthenFunctions(Environment& environment);

}  // namespace node_libtorch
