// Signatures of operators by letters, from C++ types and from schemas alike.
#pragma once

#include <ATen/core/IListRef.h>
#include <ATen/core/function_schema.h>

#include <string>
#include <tuple>
#include <vector>

#include "ops/signature_types.h"

namespace node_libtorch {

// A letter for each C++ type. With letterOf() it tells whether a schema may have a C++ signature: the dispatcher
// answers a wrong guess by a slow exception.
template <typename A>
inline constexpr char letter = 0;
template <>
inline constexpr char letter<const Tensor&> = 'T';
template <>
inline constexpr char letter<Tensor> = 'T';
template <>
inline constexpr char letter<Tensor&> = 'M';
template <>
inline constexpr char letter<const OptTensor&> = 't';
template <>
inline constexpr char letter<const at::Scalar&> = 'S';
template <>
inline constexpr char letter<const OptScalar&> = 's';
template <>
inline constexpr char letter<int64_t> = 'I';
template <>
inline constexpr char letter<OptInt> = 'i';
template <>
inline constexpr char letter<c10::SymInt> = 'Y';
template <>
inline constexpr char letter<double> = 'D';
template <>
inline constexpr char letter<bool> = 'B';
template <>
inline constexpr char letter<OptBool> = 'b';
template <>
inline constexpr char letter<at::IntArrayRef> = 'L';
template <>
inline constexpr char letter<at::OptionalIntArrayRef> = 'l';
template <>
inline constexpr char letter<c10::SymIntArrayRef> = 'Z';
template <>
inline constexpr char letter<at::TensorList> = 'N';
template <>
inline constexpr char letter<const at::ITensorListRef&> = 'N';
template <>
inline constexpr char letter<std::vector<Tensor>> = 'N';
template <>
inline constexpr char letter<OptDtype> = 'i';
template <>
inline constexpr char letter<OptLayout> = 'i';
template <>
inline constexpr char letter<OptFormat> = 'i';
template <>
inline constexpr char letter<OptDevice> = 'v';

// The letter of an argument or a result in a schema; 0 if no C++ type above fits.
char letterOf(const c10::Argument& argument);

template <typename R>
std::string lettersOfResult(R*) {
  return {letter<R>};
}
template <typename... R>
std::string lettersOfResult(std::tuple<R...>*) {
  return {letter<R>...};
}

}  // namespace node_libtorch
