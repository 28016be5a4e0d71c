// Callbacks of a graph into JavaScript, and the gradients that they return.
#include "autograd/callbacks.h"

#include <torch/csrc/autograd/custom_function.h>

#include "base/values.h"

namespace node_libtorch {
namespace {

struct Callbacks {
  bool exist = false;
};

at::Tensor tensorOrNone(Environment& environment, double handle) {
  return handle == 0 ? at::Tensor() : tensorOf(environment, handle);
}

}  // namespace

void declareCallbacks(Environment& environment) { environment.state<Callbacks>().exist = true; }

bool hasCallbacks(Environment& environment) { return environment.state<Callbacks>().exist; }

std::optional<at::Tensor> gradientFromJs(Environment& environment, napi_value value) {
  if (typeOfJs(environment, value) == napi_undefined) return std::nullopt;
  return tensorOrNone(environment, numberFromJs(environment, value));
}

std::optional<std::vector<at::Tensor>> gradientsFromJs(Environment& environment, napi_value value) {
  if (typeOfJs(environment, value) == napi_undefined) return std::nullopt;
  std::vector<at::Tensor> gradients;
  for (const double handle : numbersFromJs(environment, value)) gradients.push_back(tensorOrNone(environment, handle));
  return gradients;
}

void checkReplacement(const at::Tensor& given, const at::Tensor& replaced, const std::string& hook) {
  if (!replaced.defined()) return;
  TORCH_CHECK(given.defined(), "can't replace a None gradient with a non-None value");
  torch::autograd::check_variable_result(given, replaced, hook);
}

void replaceGradients(Environment& environment, napi_value returned, const std::string& hook,
                      std::vector<at::Tensor>& gradients) {
  std::optional<std::vector<at::Tensor>> replaced = gradientsFromJs(environment, returned);
  if (!replaced) return;
  TORCH_CHECK(replaced->size() == gradients.size(), "hook '", hook,
              "' has returned an incorrect number of values (got ", replaced->size(), ", but expected ",
              gradients.size(), ")");
  for (size_t i = 0; i < gradients.size(); ++i) checkReplacement(gradients[i], (*replaced)[i], hook);
  gradients = std::move(*replaced);
}

}  // namespace node_libtorch
