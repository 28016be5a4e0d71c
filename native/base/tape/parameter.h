// How an operator's arguments are read, from its schema.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>

#include <string>

namespace node_libtorch {

// The kind of a parameter, found once so that a call does not walk types.
enum class Kind : uint8_t {
  kTensor,
  kScalar,
  kInt,
  kFloat,
  kBool,
  kString,
  kDevice,
  kGenerator,
  kTensorList,
  kOptionalTensorList,
  kIntList,
  kFloatList,
  kBoolList,
  kScalarList,
  kOptionalScalarList,
  kStringList,
  kObject,
  kObjectList,
  kOther,
};

struct Parameter {
  Kind kind = Kind::kOther;
  bool nullable = false;
  bool required = true;
  bool isOut = false;
  c10::IValue fallback;
  c10::TypePtr type;  // of an object, or of a list of objects its elements; null for other kinds
  std::string name;
};

Parameter describeParameter(const c10::Argument& argument);

}  // namespace node_libtorch
