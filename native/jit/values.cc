// Values between JavaScript and TorchScript: by declared type on the way in, by their own type on the way out.
#include <ATen/core/jit_type.h>

#include <cmath>

#include "base/jit/modules.h"
#include "base/memory/allocator.h"
#include "base/tape/tape.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

[[noreturn]] void mismatch(const std::string& name, const c10::Type& type, const char* given) {
  TORCH_CHECK_TYPE(false, "Expected a value of type '", type.repr_str(), "' for argument '", name,
                   "' but instead found ", given);
  std::abort();  // not reached
}

const char* nameOf(int tag) {
  switch (tag) {
    case kTagNone:
      return "null";
    case kTagTensor:
      return "a Tensor";
    case kTagInt:
    case kTagBigInt:
    case kTagUnsigned:
      return "a whole number";
    case kTagFloat:
      return "a number that is not whole";
    case kTagBool:
      return "a boolean";
    case kTagString:
      return "a string";
    case kTagList:
      return "an array";
    case kTagDict:
      return "an object";
    case kTagObject:
      return "a ScriptObject";
    default:
      return "another value";
  }
}

}  // namespace

c10::IValue readTyped(Environment& environment, TapeReader& reader, const c10::TypePtr& type, const std::string& name) {
  const int tag = static_cast<int>(reader.peek());
  switch (type->kind()) {
    case c10::TypeKind::OptionalType:
      if (tag == kTagNone) return readValue(environment, reader);
      return readTyped(environment, reader, type->expectRef<c10::OptionalType>().getElementType(), name);
    case c10::TypeKind::TensorType:
      if (tag != kTagTensor) mismatch(name, *type, nameOf(tag));
      return readValue(environment, reader);
    case c10::TypeKind::NoneType:
      if (tag != kTagNone) mismatch(name, *type, nameOf(tag));
      return readValue(environment, reader);
    case c10::TypeKind::BoolType:
      if (tag != kTagBool) mismatch(name, *type, nameOf(tag));
      return readValue(environment, reader);
    case c10::TypeKind::IntType: {
      if (tag == kTagInt || tag == kTagBigInt) return readValue(environment, reader);
      if (tag != kTagFloat) mismatch(name, *type, nameOf(tag));
      reader.next();
      const double value = reader.next();
      if (value != std::floor(value) || std::abs(value) >= 9223372036854775808.0) mismatch(name, *type, nameOf(tag));
      return static_cast<int64_t>(value);
    }
    case c10::TypeKind::FloatType: {
      if (tag != kTagInt && tag != kTagFloat) mismatch(name, *type, nameOf(tag));
      reader.next();
      return reader.next();
    }
    case c10::TypeKind::ComplexType:
      if (tag == kTagInt || tag == kTagFloat) {
        reader.next();
        return c10::complex<double>(reader.next(), 0);
      }
      return readValue(environment, reader);
    case c10::TypeKind::NumberType:
      if (tag != kTagInt && tag != kTagFloat && tag != kTagBool && tag != kTagBigInt && tag != kTagComplex)
        mismatch(name, *type, nameOf(tag));
      return readValue(environment, reader);
    case c10::TypeKind::StringType:
      if (tag != kTagString) mismatch(name, *type, nameOf(tag));
      return readValue(environment, reader);
    case c10::TypeKind::DeviceObjType: {
      c10::IValue value = readValue(environment, reader);
      if (value.isString()) return c10::Device(value.toStringRef());
      if (!value.isDevice()) mismatch(name, *type, nameOf(tag));
      return value;
    }
    case c10::TypeKind::ListType: {
      if (tag != kTagList) mismatch(name, *type, nameOf(tag));
      reader.next();
      const c10::TypePtr element = type->containedType(0);
      const size_t length = reader.length();
      c10::impl::GenericList list(element);
      list.reserve(length);
      for (size_t i = 0; i < length; ++i) list.push_back(readTyped(environment, reader, element, name));
      return list;
    }
    case c10::TypeKind::TupleType: {
      if (tag != kTagList) mismatch(name, *type, nameOf(tag));
      reader.next();
      const auto& tuple = type->expectRef<c10::TupleType>();
      const size_t length = reader.length();
      if (length != tuple.elements().size()) mismatch(name, *type, "an array of another length");
      std::vector<c10::IValue> values;
      values.reserve(length);
      for (const c10::TypePtr& element : tuple.elements())
        values.push_back(readTyped(environment, reader, element, name));
      return tuple.schema() ? c10::ivalue::Tuple::createNamed(std::move(values), type->cast<c10::TupleType>())
                            : c10::ivalue::Tuple::create(std::move(values));
    }
    case c10::TypeKind::DictType: {
      if (tag != kTagDict) mismatch(name, *type, nameOf(tag));
      reader.next();
      const auto& dictType = type->expectRef<c10::DictType>();
      const size_t length = reader.length();
      c10::impl::GenericDict dict(dictType.getKeyType(), dictType.getValueType());
      for (size_t i = 0; i < length; ++i) {
        c10::IValue key = readTyped(environment, reader, dictType.getKeyType(), name);
        dict.insert(std::move(key), readTyped(environment, reader, dictType.getValueType(), name));
      }
      return dict;
    }
    case c10::TypeKind::UnionType: {
      // The first member of the union that fits the value's tag.
      for (const c10::TypePtr& one : type->containedTypes()) {
        const c10::TypeKind kind = one->kind();
        const bool fits = (tag == kTagNone && kind == c10::TypeKind::NoneType) ||
                          (tag == kTagTensor && kind == c10::TypeKind::TensorType) ||
                          (tag == kTagInt && kind == c10::TypeKind::IntType) ||
                          ((tag == kTagFloat || tag == kTagInt) && kind == c10::TypeKind::FloatType) ||
                          (tag == kTagBool && kind == c10::TypeKind::BoolType) ||
                          (tag == kTagString && kind == c10::TypeKind::StringType) ||
                          (tag == kTagList && (kind == c10::TypeKind::ListType || kind == c10::TypeKind::TupleType)) ||
                          (tag == kTagDict && kind == c10::TypeKind::DictType);
        if (fits) return readTyped(environment, reader, one, name);
      }
      mismatch(name, *type, nameOf(tag));
    }
    case c10::TypeKind::AnyType:
      return readValue(environment, reader);
    case c10::TypeKind::ClassType: {
      if (tag != kTagObject) mismatch(name, *type, nameOf(tag));
      c10::IValue object = readValue(environment, reader);
      if (!object.type()->isSubtypeOf(*type)) mismatch(name, *type, "an object of another class");
      return object;
    }
    default:
      mismatch(name, *type, "a value that JavaScript cannot make");
  }
}

void readParameters(Environment& environment, TapeReader& reader, const ScriptFunction& function,
                    std::vector<c10::IValue>& stack) {
  for (const c10::Argument& parameter : function.parameters) {
    const int tag = static_cast<int>(reader.peek());
    if (isDefault(tag)) {
      if (tag >= 0) reader.next();
      TORCH_CHECK_TYPE(parameter.default_value(), function.function->name(), "() is missing value for argument '",
                       parameter.name(), "'");
      stack.push_back(*parameter.default_value());
    } else {
      stack.push_back(readTyped(environment, reader, parameter.type(), parameter.name()));
    }
  }
}

void returnScripted(Environment& environment, const c10::IValue& value, napi_value wrapper) {
  Tape& tape = environment.state<Tape>();
  if (value.isNone()) {
    tape.data[kCellOperator] = kResultNone;
  } else if (value.isTensor() && value.toTensor().defined() && wrapper) {
    tape.data[kCellResult] = wrapTensor(environment, value.toTensor(), wrapper);
    tape.data[kCellOperator] = kResultFresh;
  } else {
    checkWritable(value);
    std::vector<double> values;
    writeValue(environment, values, value);
    returnValues(environment, std::move(values));
  }
  tape.data[kCellLive] = static_cast<double>(threadLiveBytes());
}

}  // namespace node_libtorch
