// How an operator's arguments are read: the kinds of its parameters.
#include "base/tape/parameter.h"

#include <ATen/core/jit_type.h>

namespace node_libtorch {
namespace {

Kind kindOfElement(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return Kind::kTensorList;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return Kind::kIntList;
    case c10::TypeKind::FloatType:
      return Kind::kFloatList;
    case c10::TypeKind::BoolType:
      return Kind::kBoolList;
    case c10::TypeKind::NumberType:
      return Kind::kScalarList;
    case c10::TypeKind::StringType:
      return Kind::kStringList;
    case c10::TypeKind::OptionalType:
      if (type.containedType(0)->kind() == c10::TypeKind::NumberType) return Kind::kOptionalScalarList;
      return type.containedType(0)->kind() == c10::TypeKind::TensorType ? Kind::kOptionalTensorList : Kind::kOther;
    case c10::TypeKind::ClassType:
      return Kind::kObjectList;
    default:
      return Kind::kOther;
  }
}

Kind kindOf(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return Kind::kTensor;
    case c10::TypeKind::NumberType:
      return Kind::kScalar;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return Kind::kInt;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType:
      return Kind::kFloat;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      return Kind::kBool;
    case c10::TypeKind::StringType:
      return Kind::kString;
    case c10::TypeKind::DeviceObjType:
      return Kind::kDevice;
    case c10::TypeKind::GeneratorType:
      return Kind::kGenerator;
    case c10::TypeKind::ClassType:
      return Kind::kObject;
    case c10::TypeKind::ListType:
      return kindOfElement(*type.containedType(0));
    default:
      return Kind::kOther;
  }
}

}  // namespace

Parameter describeParameter(const c10::Argument& argument) {
  Parameter parameter;
  parameter.name = argument.name();
  parameter.isOut = argument.is_out();
  c10::TypePtr type = argument.type();
  if (type->kind() == c10::TypeKind::OptionalType) {
    parameter.nullable = true;
    type = type->containedType(0);
  }
  parameter.kind = kindOf(*type);
  if (parameter.kind == Kind::kObject) parameter.type = type;
  if (parameter.kind == Kind::kObjectList) parameter.type = type->containedType(0);
  if (argument.default_value()) {
    parameter.required = false;
    parameter.fallback = *argument.default_value();
  }
  return parameter;
}

}  // namespace node_libtorch
