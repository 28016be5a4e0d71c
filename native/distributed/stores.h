// Stores of keys and values, at which processes meet.
#pragma once

#include <torch/csrc/distributed/c10d/Store.hpp>

#include "base/environment.h"

namespace node_libtorch {

using StorePtr = c10::intrusive_ptr<c10d::Store>;

StorePtr storeOf(Environment& environment, double handle);

}  // namespace node_libtorch
