// Values between JavaScript and C++. A number, string or array of the wrong type is an error.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

#include <string>
#include <vector>

#include "base/environment.h"

namespace node_libtorch {

// type Handle = number - The number of a tensor: a slot and its generation. 0 is no tensor.

// The tensor of a handle; throws if it was disposed.
at::Tensor& tensorOf(Environment& environment, double handle);
// The tensor whose properties are those of the handle's, for entries that read nothing else of it: one that is still
// being computed has no values, but may have a shape. Its device may be another, and its dtype too unless that is asked
// for.
const at::Tensor& describedOf(Environment& environment, double handle, bool asksDtype = false);
c10::Device deviceOf(Environment& environment, double handle);

napi_value numberToJs(Environment& environment, double value);
napi_value booleanToJs(Environment& environment, bool value);
napi_value stringToJs(Environment& environment, const std::string& value);
napi_value numbersToJs(Environment& environment, const std::vector<double>& values);
napi_value stringsToJs(Environment& environment, const std::vector<std::string>& values);

// A BigInt: ids of streams and addresses do not fit a number.
napi_value bigIntToJs(Environment& environment, int64_t value);
int64_t bigIntFromJs(Environment& environment, napi_value value);

// New handles, 0 for an undefined tensor. JavaScript attaches an object to each at once, which then owns it.
napi_value handleToJs(Environment& environment, const at::Tensor& tensor);
napi_value handlesToJs(Environment& environment, const std::vector<at::Tensor>& tensors);

napi_valuetype typeOfJs(Environment& environment, napi_value value);
double numberFromJs(Environment& environment, napi_value value);
std::string stringFromJs(Environment& environment, napi_value value);
std::vector<napi_value> elementsFromJs(Environment& environment, napi_value array);
std::vector<double> numbersFromJs(Environment& environment, napi_value array);
std::vector<int64_t> integersFromJs(Environment& environment, napi_value array);
// The tensors of handles.
std::vector<at::Tensor> tensorsFromJs(Environment& environment, napi_value array);
std::vector<std::string> stringsFromJs(Environment& environment, napi_value array);

}  // namespace node_libtorch
