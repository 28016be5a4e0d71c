// Gradients to and from JavaScript functions.
#include "autograd/callbacks.h"

#include <torch/csrc/autograd/custom_function.h>

#include "base/entry.h"

namespace node_libtorch {
namespace {

bool isUndefined(Environment& environment, napi_value value) {
  napi_valuetype type;
  check(environment, napi_typeof(environment.env, value, &type));
  return type == napi_undefined;
}

at::Tensor tensorOrNone(Environment& environment, double handle) {
  return handle == 0 ? at::Tensor() : tensorOf(environment, handle);
}

}  // namespace

napi_value gradientToJs(Environment& environment, const at::Tensor& gradient) {
  return numberToJs(environment, gradient.defined() ? environment.tensors.insert(gradient) : 0);
}

napi_value gradientsToJs(Environment& environment, const std::vector<at::Tensor>& gradients) {
  napi_value array;
  check(environment, napi_create_array_with_length(environment.env, gradients.size(), &array));
  for (size_t i = 0; i < gradients.size(); ++i)
    check(environment,
          napi_set_element(environment.env, array, static_cast<uint32_t>(i), gradientToJs(environment, gradients[i])));
  return array;
}

std::optional<at::Tensor> gradientFromJs(Environment& environment, napi_value value) {
  if (isUndefined(environment, value)) return std::nullopt;
  double handle;
  check(environment, napi_get_value_double(environment.env, value, &handle));
  return tensorOrNone(environment, handle);
}

std::optional<std::vector<at::Tensor>> gradientsFromJs(Environment& environment, napi_value value) {
  if (isUndefined(environment, value)) return std::nullopt;
  std::vector<at::Tensor> gradients;
  for (const double handle : numbersFrom(environment, value)) gradients.push_back(tensorOrNone(environment, handle));
  return gradients;
}

std::vector<double> numbersFrom(Environment& environment, napi_value array) {
  const std::vector<napi_value> elements = elementsOf(environment, array);
  std::vector<double> numbers(elements.size());
  for (size_t i = 0; i < elements.size(); ++i)
    check(environment, napi_get_value_double(environment.env, elements[i], &numbers[i]));
  return numbers;
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
