// Gradients to and from JavaScript functions: by handle, 0 where there is none.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <vector>

#include "base/environment.h"

namespace node_libtorch {

// Handles that JavaScript adopts: it attaches an object to each at once.
napi_value gradientToJs(Environment& environment, const at::Tensor& gradient);
napi_value gradientsToJs(Environment& environment, const std::vector<at::Tensor>& gradients);

// Nothing for undefined. JavaScript keeps the objects of the handles that it gives until they are read.
std::optional<at::Tensor> gradientFromJs(Environment& environment, napi_value value);
std::optional<std::vector<at::Tensor>> gradientsFromJs(Environment& environment, napi_value value);

std::vector<double> numbersFrom(Environment& environment, napi_value array);

// Throws where a hook's result cannot take the gradient's place.
void checkReplacement(const at::Tensor& given, const at::Tensor& replaced, const std::string& hook);

// Puts what a hook returned, if anything, in the place of `gradients`.
void replaceGradients(Environment& environment, napi_value returned, const std::string& hook,
                      std::vector<at::Tensor>& gradients);

}  // namespace node_libtorch
