// Objects of classes that C++ libraries registered (torch::class_): JavaScript holds them by handles.
#pragma once

#include <ATen/core/ivalue.h>

#include "base/environment.h"

namespace node_libtorch {

// Throws for a handle of no object of this thread.
const c10::IValue& objectOf(Environment& environment, double handle);

double insertObject(Environment& environment, c10::IValue object);

}  // namespace node_libtorch
