// Values between JavaScript and C++.
#include "base/values.h"

#include <c10/util/Exception.h>

#include "base/errors.h"

namespace node_libtorch {

namespace {

at::Tensor& existing(Environment& environment, double handle) {
  at::Tensor* found = environment.tensors.find(handle);
  TORCH_CHECK(found,
              "Tensor was disposed: it cannot be used after dispose(), the end of `using` or tidy() (one of another "
              "thread is handed over with torch.share and torch.adopt)");
  return *found;
}

}  // namespace

at::Tensor& tensorOf(Environment& environment, double handle) {
  at::Tensor& found = existing(environment, handle);
  if (environment.pending) environment.pending->check(found);
  return found;
}

const at::Tensor& describedOf(Environment& environment, double handle, bool asksDtype) {
  const at::Tensor& found = existing(environment, handle);
  return environment.pending ? environment.pending->described(found, asksDtype) : found;
}

c10::Device deviceOf(Environment& environment, double handle) {
  const at::Tensor& found = existing(environment, handle);
  return environment.pending ? environment.pending->deviceOf(found) : found.device();
}

napi_value numberToJs(Environment& environment, double value) {
  napi_value result;
  check(environment, napi_create_double(environment.env, value, &result));
  return result;
}

napi_value booleanToJs(Environment& environment, bool value) {
  napi_value result;
  check(environment, napi_get_boolean(environment.env, value, &result));
  return result;
}

napi_value stringToJs(Environment& environment, const std::string& value) {
  napi_value result;
  check(environment, napi_create_string_utf8(environment.env, value.data(), value.size(), &result));
  return result;
}

namespace {

template <typename Value>
napi_value listToJs(Environment& environment, const std::vector<Value>& values,
                    napi_value (*toJs)(Environment&, const Value&)) {
  napi_value array;
  check(environment, napi_create_array_with_length(environment.env, values.size(), &array));
  for (uint32_t i = 0; i < values.size(); ++i)
    check(environment, napi_set_element(environment.env, array, i, toJs(environment, values[i])));
  return array;
}

}  // namespace

napi_value numbersToJs(Environment& environment, const std::vector<double>& values) {
  return listToJs<double>(environment, values,
                          [](Environment& one, const double& value) { return numberToJs(one, value); });
}

napi_value stringsToJs(Environment& environment, const std::vector<std::string>& values) {
  return listToJs(environment, values, stringToJs);
}

napi_value bigIntToJs(Environment& environment, int64_t value) {
  napi_value result;
  check(environment, napi_create_bigint_int64(environment.env, value, &result));
  return result;
}

int64_t bigIntFromJs(Environment& environment, napi_value value) {
  int64_t result;
  bool lossless;
  check(environment, napi_get_value_bigint_int64(environment.env, value, &result, &lossless));
  return result;
}

std::vector<napi_value> elementsFromJs(Environment& environment, napi_value array) {
  uint32_t count = 0;
  check(environment, napi_get_array_length(environment.env, array, &count));
  std::vector<napi_value> values(count);
  for (uint32_t i = 0; i < count; ++i) check(environment, napi_get_element(environment.env, array, i, &values[i]));
  return values;
}

napi_value handleToJs(Environment& environment, const at::Tensor& tensor) {
  return numberToJs(environment, tensor.defined() ? environment.tensors.insert(tensor) : 0);
}

napi_value handlesToJs(Environment& environment, const std::vector<at::Tensor>& tensors) {
  return listToJs(environment, tensors, handleToJs);
}

napi_valuetype typeOfJs(Environment& environment, napi_value value) {
  napi_valuetype type;
  check(environment, napi_typeof(environment.env, value, &type));
  return type;
}

double numberFromJs(Environment& environment, napi_value value) {
  double number;
  check(environment, napi_get_value_double(environment.env, value, &number));
  return number;
}

std::string stringFromJs(Environment& environment, napi_value value) {
  size_t length = 0;
  TORCH_CHECK_TYPE(napi_get_value_string_utf8(environment.env, value, nullptr, 0, &length) == napi_ok,
                   "a native argument must be a string");
  std::string text(length, '\0');
  check(environment, napi_get_value_string_utf8(environment.env, value, text.data(), length + 1, &length));
  return text;
}

std::vector<double> numbersFromJs(Environment& environment, napi_value array) {
  std::vector<double> numbers;
  for (napi_value element : elementsFromJs(environment, array)) numbers.push_back(numberFromJs(environment, element));
  return numbers;
}

std::vector<int64_t> integersFromJs(Environment& environment, napi_value array) {
  std::vector<int64_t> integers;
  for (const double number : numbersFromJs(environment, array)) integers.push_back(static_cast<int64_t>(number));
  return integers;
}

std::vector<at::Tensor> tensorsFromJs(Environment& environment, napi_value array) {
  std::vector<at::Tensor> tensors;
  for (const double handle : numbersFromJs(environment, array)) tensors.push_back(tensorOf(environment, handle));
  return tensors;
}

std::vector<std::string> stringsFromJs(Environment& environment, napi_value array) {
  std::vector<std::string> strings;
  for (napi_value element : elementsFromJs(environment, array)) strings.push_back(stringFromJs(environment, element));
  return strings;
}

}  // namespace node_libtorch
