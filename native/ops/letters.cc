// Signatures of operators by letters: those of schemas.
#include "ops/letters.h"

#include <ATen/core/jit_type.h>

namespace node_libtorch {

char letterOf(const c10::Argument& argument) {
  c10::TypePtr type = argument.real_type();
  const bool optional = type->kind() == c10::TypeKind::OptionalType;
  if (optional) type = type->containedType(0);
  switch (type->kind()) {
    case c10::TypeKind::TensorType:
      return optional ? 't' : argument.alias_info() && argument.alias_info()->isWrite() ? 'M' : 'T';
    case c10::TypeKind::NumberType:
      return optional ? 's' : 'S';
    case c10::TypeKind::IntType:
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType:
      return optional ? 'i' : 'I';
    case c10::TypeKind::SymIntType:
      return optional ? 0 : 'Y';
    case c10::TypeKind::FloatType:
      return optional ? 0 : 'D';
    case c10::TypeKind::BoolType:
      return optional ? 'b' : 'B';
    case c10::TypeKind::DeviceObjType:
      return optional ? 'v' : 0;
    case c10::TypeKind::ListType:
      switch (type->containedType(0)->kind()) {
        case c10::TypeKind::TensorType:
          return optional ? 0 : 'N';
        case c10::TypeKind::IntType:
          return optional ? 'l' : 'L';
        case c10::TypeKind::SymIntType:
          return optional ? 0 : 'Z';
        default:
          return 0;
      }
    default:
      return 0;
  }
}

}  // namespace node_libtorch
