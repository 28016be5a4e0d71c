// Arguments off the tape: tagged numbers to LibTorch's IValues, as the operator's schema says.
#include <ATen/ScalarOps.h>
#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>

#include <cmath>

#include "base/tape/tape.h"
#include "base/values.h"
#include "tape/objects.h"

namespace node_libtorch {
namespace {

int64_t bigIntFrom(TapeReader& reader) {
  const auto high = static_cast<int64_t>(reader.next());
  const auto low = static_cast<uint64_t>(reader.next());
  return static_cast<int64_t>((static_cast<uint64_t>(high) << 32) | low);
}

uint64_t unsignedFrom(TapeReader& reader) {
  const auto high = static_cast<uint64_t>(reader.next());
  return high << 32 | static_cast<uint64_t>(reader.next());
}

std::string stringFrom(TapeReader& reader) {
  const size_t length = reader.length();
  std::u16string units;
  units.reserve(length);
  for (size_t i = 0; i < length; ++i) units.push_back(static_cast<char16_t>(reader.next()));
  std::string text;
  text.reserve(length);
  for (size_t i = 0; i < length; ++i) {
    uint32_t point = units[i];
    if (point >= 0xd800 && point < 0xdc00 && i + 1 < length && units[i + 1] >= 0xdc00 && units[i + 1] < 0xe000)
      point = 0x10000 + ((point - 0xd800) << 10) + (units[++i] - 0xdc00);
    if (point < 0x80) {
      text.push_back(static_cast<char>(point));
    } else if (point < 0x800) {
      text.push_back(static_cast<char>(0xc0 | (point >> 6)));
      text.push_back(static_cast<char>(0x80 | (point & 0x3f)));
    } else if (point < 0x10000) {
      text.push_back(static_cast<char>(0xe0 | (point >> 12)));
      text.push_back(static_cast<char>(0x80 | ((point >> 6) & 0x3f)));
      text.push_back(static_cast<char>(0x80 | (point & 0x3f)));
    } else {
      text.push_back(static_cast<char>(0xf0 | (point >> 18)));
      text.push_back(static_cast<char>(0x80 | ((point >> 12) & 0x3f)));
      text.push_back(static_cast<char>(0x80 | ((point >> 6) & 0x3f)));
      text.push_back(static_cast<char>(0x80 | (point & 0x3f)));
    }
  }
  return text;
}

c10::Device deviceFrom(TapeReader& reader) {
  const auto type = static_cast<c10::DeviceType>(static_cast<int>(reader.next()));
  const auto index = static_cast<c10::DeviceIndex>(reader.next());
  TORCH_CHECK(c10::isValidDeviceType(type), "invalid device type");
  return {type, index};
}

at::Generator& generatorOf(Environment& environment, double handle) {
  at::Generator* found = environment.generators.find(handle);
  TORCH_CHECK(found, "Generator does not exist in this thread");
  return *found;
}

[[noreturn]] void wrongTag(const Parameter& parameter, int tag) {
  TORCH_CHECK_TYPE(false, "argument '", parameter.name, "' has the wrong type (tag ", tag, ")");
  std::abort();  // not reached
}

c10::Scalar scalarFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  const int tag = static_cast<int>(reader.next());
  switch (tag) {
    case kTagInt:
      return static_cast<int64_t>(reader.next());
    case kTagFloat:
      return reader.next();
    case kTagBool:
      return reader.next() != 0;
    case kTagBigInt:
      return bigIntFrom(reader);
    case kTagUnsigned:
      return unsignedFrom(reader);
    case kTagComplex: {
      const double real = reader.next();
      return c10::complex<double>(real, reader.next());
    }
    case kTagTensor:
      return tensorOf(environment, reader.next()).item();
    default:
      wrongTag(parameter, tag);
  }
}

int64_t intFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  const int tag = static_cast<int>(reader.next());
  switch (tag) {
    case kTagInt:
      return static_cast<int64_t>(reader.next());
    case kTagFloat: {  // -0, or beyond the safe integers
      const double value = reader.next();
      TORCH_CHECK_VALUE(std::abs(value) < 9223372036854775808.0, "Overflow when unpacking long long");
      TORCH_CHECK_TYPE(value == std::floor(value), "argument '", parameter.name, "' must be int, not float");
      return static_cast<int64_t>(value);
    }
    case kTagBigInt:
      return bigIntFrom(reader);
    case kTagUnsigned:
      TORCH_CHECK_VALUE(false, "Overflow when unpacking long long");
    case kTagBool:
      return reader.next() != 0;
    case kTagTensor:
      return tensorOf(environment, reader.next()).item<int64_t>();
    default:
      wrongTag(parameter, tag);
  }
}

double floatFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  const int tag = static_cast<int>(reader.next());
  switch (tag) {
    case kTagInt:
    case kTagFloat:
    case kTagBool:
      return reader.next();
    case kTagBigInt:
      return static_cast<double>(bigIntFrom(reader));
    case kTagUnsigned:
      return static_cast<double>(unsignedFrom(reader));
    case kTagTensor:
      return tensorOf(environment, reader.next()).item<double>();
    default:
      wrongTag(parameter, tag);
  }
}

bool boolFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  const int tag = static_cast<int>(reader.next());
  switch (tag) {
    case kTagBool:
    case kTagInt:
      return reader.next() != 0;
    case kTagTensor:
      return tensorOf(environment, reader.next()).item<bool>();
    default:
      wrongTag(parameter, tag);
  }
}

// An object of the parameter's class.
c10::IValue objectFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  const int tag = static_cast<int>(reader.next());
  const std::string wanted = parameter.type->annotation_str();
  TORCH_CHECK_TYPE(tag == kTagObject, "argument '", parameter.name, "' must be ", wanted);
  c10::IValue object = objectOf(environment, reader.next());
  TORCH_CHECK_TYPE(object.type()->isSubtypeOf(*parameter.type), "argument '", parameter.name, "' must be ", wanted,
                   ", not ", object.type()->annotation_str());
  return object;
}

// A tensor argument. A number becomes a 0-dim tensor that type promotion treats as a number.
at::Tensor tensorFrom(Environment& environment, TapeReader& reader, const Parameter& parameter,
                      std::vector<SeenTensor>* seen) {
  const int tag = static_cast<int>(reader.peek());
  if (tag == kTagTensor) {
    reader.next();
    const double handle = reader.next();
    const at::Tensor& tensor = tensorOf(environment, handle);
    if (parameter.isOut) checkOut(tensor);
    if (seen) seen->push_back({tensor.unsafeGetTensorImpl(), handle});
    return tensor;
  }
  at::Tensor number = at::scalar_to_tensor(scalarFrom(environment, reader, parameter));
  number.unsafeGetTensorImpl()->set_wrapped_number(true);
  return number;
}

size_t listLength(TapeReader& reader, const Parameter& parameter, int expected) {
  const int tag = static_cast<int>(reader.next());
  if (tag != expected && tag != kTagList) wrongTag(parameter, tag);
  return reader.length();
}

template <typename T, typename Read>
c10::List<T> listFrom(TapeReader& reader, const Parameter& parameter, Read read) {
  const size_t length = listLength(reader, parameter, kTagList);
  c10::List<T> list;
  list.reserve(length);
  for (size_t i = 0; i < length; ++i) list.push_back(read());
  return list;
}

c10::List<int64_t> intListFrom(Environment& environment, TapeReader& reader, const Parameter& parameter) {
  c10::List<int64_t> list;
  if (static_cast<int>(reader.peek()) != kTagIntList)
    return listFrom<int64_t>(reader, parameter, [&] { return intFrom(environment, reader, parameter); });
  reader.next();
  const size_t length = reader.length();
  list.reserve(length);
  for (size_t i = 0; i < length; ++i) list.push_back(static_cast<int64_t>(reader.next()));
  return list;
}

c10::List<at::Tensor> tensorListFrom(Environment& environment, TapeReader& reader, const Parameter& parameter,
                                     std::vector<SeenTensor>* seen) {
  if (static_cast<int>(reader.peek()) != kTagTensorList)
    return listFrom<at::Tensor>(reader, parameter, [&] { return tensorFrom(environment, reader, parameter, seen); });
  reader.next();
  const size_t length = reader.length();
  c10::List<at::Tensor> list;
  list.reserve(length);
  for (size_t i = 0; i < length; ++i) {
    const double handle = reader.next();
    const at::Tensor& tensor = tensorOf(environment, handle);
    if (parameter.isOut) checkOut(tensor);
    if (seen) seen->push_back({tensor.unsafeGetTensorImpl(), handle});
    list.push_back(tensor);
  }
  return list;
}

}  // namespace

void checkOutMemory(const at::Tensor& tensor) {
  double reach = 1;
  for (int64_t i = 0; i < tensor.dim(); ++i) {
    if (tensor.size(i) == 0) return;
    reach += static_cast<double>(tensor.size(i) - 1) * static_cast<double>(tensor.stride(i));
  }
  TORCH_CHECK(
      reach >= static_cast<double>(tensor.numel()),
      "unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
      "Please clone() the tensor before performing the operation.");
}

c10::IValue readArgument(Environment& environment, TapeReader& reader, const Parameter& parameter,
                         std::vector<SeenTensor>* seen) {
  const int tag = static_cast<int>(reader.peek());
  if (isDefault(tag)) {
    if (tag >= 0) reader.next();
    TORCH_CHECK_TYPE(!parameter.required || parameter.nullable, "missing argument '", parameter.name, "'");
    return parameter.fallback;
  }
  if (tag == kTagNone) {
    reader.next();
    // C++ uses an undefined tensor for None, even if the schema does not allow None.
    if (parameter.kind == Kind::kTensor && !parameter.nullable) return at::Tensor();
    TORCH_CHECK_TYPE(parameter.nullable, "argument '", parameter.name, "' must not be null");
    return {};
  }
  switch (parameter.kind) {
    case Kind::kTensor:
      return tensorFrom(environment, reader, parameter, seen);
    case Kind::kScalar:
      return scalarFrom(environment, reader, parameter);
    case Kind::kInt:
      return intFrom(environment, reader, parameter);
    case Kind::kFloat:
      return floatFrom(environment, reader, parameter);
    case Kind::kBool:
      return boolFrom(environment, reader, parameter);
    case Kind::kIntList:
      return intListFrom(environment, reader, parameter);
    case Kind::kTensorList:
      return tensorListFrom(environment, reader, parameter, seen);
    case Kind::kOptionalTensorList:
      return listFrom<std::optional<at::Tensor>>(reader, parameter, [&]() -> std::optional<at::Tensor> {
        if (static_cast<int>(reader.peek()) != kTagNone) return tensorFrom(environment, reader, parameter, seen);
        reader.next();
        return std::nullopt;
      });
    case Kind::kFloatList:
      return listFrom<double>(reader, parameter, [&] { return floatFrom(environment, reader, parameter); });
    case Kind::kBoolList:
      return listFrom<bool>(reader, parameter, [&] { return boolFrom(environment, reader, parameter); });
    case Kind::kStringList:
      return listFrom<std::string>(reader, parameter, [&] {
        TORCH_CHECK_TYPE(static_cast<int>(reader.next()) == kTagString, "argument '", parameter.name,
                         "' must be a list of strings");
        return stringFrom(reader);
      });
    case Kind::kScalarList: {
      const size_t length = listLength(reader, parameter, kTagList);
      c10::impl::GenericList list(c10::NumberType::get());
      list.reserve(length);
      for (size_t i = 0; i < length; ++i) list.push_back(scalarFrom(environment, reader, parameter));
      return list;
    }
    case Kind::kOptionalScalarList: {
      const size_t length = listLength(reader, parameter, kTagList);
      c10::impl::GenericList list(c10::OptionalType::create(c10::NumberType::get()));
      list.reserve(length);
      for (size_t i = 0; i < length; ++i) {
        if (static_cast<int>(reader.peek()) == kTagNone) {
          reader.next();
          list.push_back(c10::IValue());
        } else {
          list.push_back(scalarFrom(environment, reader, parameter));
        }
      }
      return list;
    }
    case Kind::kObject:
      return objectFrom(environment, reader, parameter);
    case Kind::kObjectList: {
      const size_t length = listLength(reader, parameter, kTagList);
      c10::impl::GenericList list(parameter.type);
      list.reserve(length);
      for (size_t i = 0; i < length; ++i) list.push_back(objectFrom(environment, reader, parameter));
      return list;
    }
    case Kind::kString:
      if (tag != kTagString) wrongTag(parameter, tag);
      reader.next();
      return stringFrom(reader);
    case Kind::kDevice:
      if (tag != kTagDevice) wrongTag(parameter, tag);
      reader.next();
      return deviceFrom(reader);
    case Kind::kGenerator:
      if (tag != kTagGenerator) wrongTag(parameter, tag);
      reader.next();
      return generatorOf(environment, reader.next());
    case Kind::kOther:
      return readValue(environment, reader);
  }
  return {};
}

c10::IValue readValue(Environment& environment, TapeReader& reader) {
  const int tag = static_cast<int>(reader.next());
  switch (tag) {
    case kTagNone:
      return {};
    case kTagTensor:
      return tensorOf(environment, reader.next());
    case kTagInt:
      return static_cast<int64_t>(reader.next());
    case kTagFloat:
      return reader.next();
    case kTagBool:
      return reader.next() != 0;
    case kTagBigInt:
      return bigIntFrom(reader);
    case kTagUnsigned:
      return c10::Scalar(unsignedFrom(reader));
    case kTagComplex: {
      const double real = reader.next();
      return c10::complex<double>(real, reader.next());
    }
    case kTagString:
      return stringFrom(reader);
    case kTagObject:
      return objectOf(environment, reader.next());
    case kTagDevice:
      return deviceFrom(reader);
    case kTagGenerator:
      return generatorOf(environment, reader.next());
    case kTagIntList: {
      const size_t length = reader.length();
      c10::List<int64_t> list;
      for (size_t i = 0; i < length; ++i) list.push_back(static_cast<int64_t>(reader.next()));
      return list;
    }
    case kTagTensorList: {
      const size_t length = reader.length();
      c10::List<at::Tensor> list;
      for (size_t i = 0; i < length; ++i) list.push_back(tensorOf(environment, reader.next()));
      return list;
    }
    case kTagList: {
      const size_t length = reader.length();
      c10::impl::GenericList list(c10::AnyType::get());
      for (size_t i = 0; i < length; ++i) list.push_back(readValue(environment, reader));
      return list;
    }
    default:
      TORCH_CHECK_TYPE(false, "a value of this type cannot be passed (tag ", tag, ")");
  }
}

}  // namespace node_libtorch
