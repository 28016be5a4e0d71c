// Results onto the tape: LibTorch's IValues to tagged numbers.
#include <cmath>

#include "base/tape/tape.h"
#include "tape/objects.h"

namespace node_libtorch {
namespace {

constexpr double kSafeInteger = 9007199254740992.0;  // 2^53

void writeString(std::vector<double>& out, const std::string& text) {
  out.push_back(kTagString);
  const size_t at = out.size();
  out.push_back(0);
  for (size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const size_t more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    uint32_t point = more == 0 ? lead : lead & (0x3f >> more);
    for (size_t k = 1; k <= more && i + k < text.size(); ++k) point = (point << 6) | (text[i + k] & 0x3f);
    i += more + 1;
    if (point >= 0x10000) {
      out.push_back(0xd800 + ((point - 0x10000) >> 10));
      out.push_back(0xdc00 + ((point - 0x10000) & 0x3ff));
    } else {
      out.push_back(point);
    }
  }
  out[at] = static_cast<double>(out.size() - at - 1);
}

void writeInt(std::vector<double>& out, int64_t value) {
  if (std::abs(static_cast<double>(value)) < kSafeInteger) {
    out.push_back(kTagInt);
    out.push_back(static_cast<double>(value));
    return;
  }
  out.push_back(kTagBigInt);
  out.push_back(static_cast<double>(value >> 32));
  out.push_back(static_cast<double>(static_cast<uint32_t>(value)));
}

void writeTensor(Environment& environment, std::vector<double>& out, const at::Tensor& tensor,
                 const std::vector<SeenTensor>* seen) {
  if (!tensor.defined()) {
    out.push_back(kTagNone);
    return;
  }
  if (seen) {
    for (const SeenTensor& argument : *seen) {
      if (argument.impl == tensor.unsafeGetTensorImpl()) {
        out.insert(out.end(), {kTagArgument, argument.handle});
        return;
      }
    }
  }
  out.push_back(kTagTensor);
  out.push_back(environment.tensors.insert(tensor));
}

}  // namespace

namespace {

// A list may hold itself, and more than once.
constexpr size_t kDeepestResult = 1000;
// As many elements as a JavaScript array takes.
constexpr size_t kMostResults = size_t{1} << 26;

class WritableCheck {
 public:
  void check(const c10::IValue& value, size_t depth = 0) {
    TORCH_CHECK(depth <= kDeepestResult, "a result is nested more than ", kDeepestResult, " levels deep, or in itself");
    if (value.isTuple()) {
      count(value.toTupleRef().elements().size());
      for (const c10::IValue& element : value.toTupleRef().elements()) check(element, depth + 1);
    } else if (value.isList()) {
      const auto list = value.toList();
      count(list.size());
      if (value.isIntList() || value.isTensorList()) return;
      for (const c10::IValue& element : list) check(element, depth + 1);
    } else if (value.isGenericDict()) {
      const auto dict = value.toGenericDict();
      count(2 * dict.size());
      for (const auto& item : dict) {
        check(item.key(), depth + 1);
        check(item.value(), depth + 1);
      }
    } else {
      if (value.isString()) count(value.toStringRef().size());
      TORCH_CHECK_NOT_IMPLEMENTED((!value.isObject() || value.isCustomClass()) && !value.isCapsule() &&
                                      !value.isStorage() && !value.isFuture() && !value.isEnum() && !value.isStream() &&
                                      !value.isAwait() && !value.isPyObject(),
                                  "a result of type ", value.tagKind(), " has no JavaScript form");
    }
  }

 private:
  void count(size_t elements) {
    elements_ += elements;
    TORCH_CHECK_WITH(OutOfMemoryError, elements_ <= kMostResults, "a result of more than ", kMostResults,
                     " elements is larger than JavaScript's arrays");
  }

  size_t elements_ = 0;
};

}  // namespace

void checkWritable(const c10::IValue& value) { WritableCheck().check(value); }

void writeValue(Environment& environment, std::vector<double>& out, const c10::IValue& value,
                const std::vector<SeenTensor>* seen) {
  if (value.isNone()) {
    out.push_back(kTagNone);
  } else if (value.isTensor()) {
    writeTensor(environment, out, value.toTensor(), seen);
  } else if (value.isBool()) {
    out.push_back(kTagBool);
    out.push_back(value.toBool() ? 1 : 0);
  } else if (value.isInt()) {
    writeInt(out, value.toInt());
  } else if (value.isUnsigned()) {
    const uint64_t number = value.toUInt();
    out.insert(out.end(), {kTagUnsigned, static_cast<double>(number >> 32), static_cast<double>(number & 0xffffffff)});
  } else if (value.isDouble()) {
    out.push_back(kTagFloat);
    out.push_back(value.toDouble());
  } else if (value.isComplexDouble()) {
    const auto number = value.toComplexDouble();
    out.insert(out.end(), {kTagComplex, number.real(), number.imag()});
  } else if (value.isSymInt()) {
    writeInt(out, value.toSymInt().guard_int(__FILE__, __LINE__));
  } else if (value.isString()) {
    writeString(out, value.toStringRef());
  } else if (value.isDevice()) {
    const c10::Device device = value.toDevice();
    out.insert(out.end(), {kTagDevice, static_cast<double>(device.type()), static_cast<double>(device.index())});
  } else if (value.isGenerator()) {
    out.insert(out.end(), {kTagGenerator, environment.generators.insert(value.toGenerator())});
  } else if (value.isCustomClass()) {
    out.insert(out.end(), {kTagObject, insertObject(environment, value)});
  } else if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    out.insert(out.end(), {kTagTuple, static_cast<double>(elements.size())});
    for (const auto& element : elements) writeValue(environment, out, element, seen);
  } else if (value.isList()) {
    const auto list = value.toList();
    out.insert(out.end(), {kTagList, static_cast<double>(list.size())});
    for (const c10::IValue& element : list) writeValue(environment, out, element, seen);
  } else if (value.isGenericDict()) {
    const auto dict = value.toGenericDict();
    out.insert(out.end(), {kTagDict, static_cast<double>(dict.size())});
    for (const auto& item : dict) {
      writeValue(environment, out, item.key());
      writeValue(environment, out, item.value());
    }
  } else {
    TORCH_CHECK_NOT_IMPLEMENTED(false, "a result of type ", value.tagKind(), " has no JavaScript form");
  }
}

}  // namespace node_libtorch
