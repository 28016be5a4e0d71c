// Hooks on the tensors that a graph saves for backward.
#pragma once

#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <memory>

#include "base/environment.h"

namespace node_libtorch {

bool hasSavedHooks(Environment& environment);

// The hooks pushed last in this thread, for one saved tensor; nullptr if there are none.
std::unique_ptr<torch::autograd::SavedVariableHooks> currentSavedHooks();

}  // namespace node_libtorch
