// Callbacks of a graph into JavaScript, and the gradients that they return: by handle, 0 for none.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <vector>

#include "base/environment.h"

namespace node_libtorch {

// A graph of this environment may call JavaScript from now on.
void declareCallbacks(Environment& environment);
bool hasCallbacks(Environment& environment);

// std::nullopt for undefined. JavaScript keeps the objects of the handles that it returns until they are read.
std::optional<at::Tensor> gradientFromJs(Environment& environment, napi_value value);
std::optional<std::vector<at::Tensor>> gradientsFromJs(Environment& environment, napi_value value);

// Throws if a hook's result cannot replace the gradient.
void checkReplacement(const at::Tensor& given, const at::Tensor& replaced, const std::string& hook);

// Replaces `gradients` by those that a hook returned, if any.
void replaceGradients(Environment& environment, napi_value returned, const std::string& hook,
                      std::vector<at::Tensor>& gradients);

}  // namespace node_libtorch
