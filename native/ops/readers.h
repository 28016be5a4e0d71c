// Readers: a parameter of a C++ type from the tape, for direct calls.
#pragma once

#include <ATen/core/IListRef.h>
#include <c10/util/SmallVector.h>

#include <optional>
#include <type_traits>
#include <vector>

#include "base/tape/tape.h"
#include "base/values.h"
#include "ops/signature_types.h"

namespace node_libtorch {

struct ReadContext {
  Environment& environment;
  TapeReader& reader;
  std::vector<SeenTensor>& seen;
};

// A parameter's value while the call runs. The general template goes through IValue; the specializations for common
// types read the tape.
template <typename A>
struct Reader {
  using T = std::decay_t<A>;
  Reader(ReadContext& context, const Parameter& parameter)
      : value(readArgument(context.environment, context.reader, parameter, &context.seen).to<T>()) {}
  A get() { return value; }
  T value;
};

// Holds a reference: JavaScript that runs during the call (a hook) may dispose the tensor in the table.
struct TensorReader {
  TensorReader(ReadContext& context, const Parameter& parameter) {
    if (static_cast<int>(context.reader.peek()) != kTagTensor) {
      value = readArgument(context.environment, context.reader, parameter, &context.seen).toTensor();
      return;
    }
    context.reader.next();
    const double handle = context.reader.next();
    value = tensorOf(context.environment, handle);
    if (parameter.isOut) checkOut(value);
    context.seen.push_back({value.unsafeGetTensorImpl(), handle});
  }
  at::Tensor value;
};

template <>
struct Reader<const Tensor&> : TensorReader {
  using TensorReader::TensorReader;
  const Tensor& get() { return value; }
};

template <>
struct Reader<Tensor&> : TensorReader {
  using TensorReader::TensorReader;
  Tensor& get() { return value; }
};

template <>
struct Reader<const OptTensor&> {
  Reader(ReadContext& context, const Parameter& parameter) {
    const int tag = static_cast<int>(context.reader.peek());
    if (tag == kTagTensor) {
      value = TensorReader(context, parameter).value;
    } else {
      value = readArgument(context.environment, context.reader, parameter, &context.seen).to<OptTensor>();
    }
  }
  const OptTensor& get() { return value; }
  OptTensor value;
};

// None, the default of most optional parameters, without an IValue.
template <typename T>
struct Reader<std::optional<T>> {
  Reader(ReadContext& context, const Parameter& parameter) {
    const int tag = static_cast<int>(context.reader.peek());
    if (tag == kTagNone || (isDefault(tag) && parameter.fallback.isNone())) {
      if (tag >= 0) context.reader.next();
      return;
    }
    value = readArgument(context.environment, context.reader, parameter, &context.seen).template to<T>();
  }
  const std::optional<T>& get() { return value; }
  std::optional<T> value;
};

template <>
struct Reader<const at::Scalar&> {
  Reader(ReadContext& context, const Parameter& parameter) {
    switch (static_cast<int>(context.reader.peek())) {
      case kTagInt:
        context.reader.next();
        value = static_cast<int64_t>(context.reader.next());
        break;
      case kTagFloat:
        context.reader.next();
        value = context.reader.next();
        break;
      default:
        value = readArgument(context.environment, context.reader, parameter, &context.seen).toScalar();
    }
  }
  const at::Scalar& get() { return value; }
  at::Scalar value;
};

template <>
struct Reader<const OptScalar&> : Reader<OptScalar> {
  using Reader<OptScalar>::Reader;
};

struct IntReader {
  IntReader(ReadContext& context, const Parameter& parameter) {
    if (static_cast<int>(context.reader.peek()) == kTagInt) {
      context.reader.next();
      value = static_cast<int64_t>(context.reader.next());
    } else {
      value = readArgument(context.environment, context.reader, parameter, &context.seen).toInt();
    }
  }
  int64_t value;
};

template <>
struct Reader<int64_t> : IntReader {
  using IntReader::IntReader;
  int64_t get() { return value; }
};

template <>
struct Reader<c10::SymInt> : IntReader {
  using IntReader::IntReader;
  c10::SymInt get() { return value; }
};

template <>
struct Reader<bool> {
  Reader(ReadContext& context, const Parameter& parameter) {
    if (static_cast<int>(context.reader.peek()) == kTagBool) {
      context.reader.next();
      value = context.reader.next() != 0;
    } else {
      value = readArgument(context.environment, context.reader, parameter, &context.seen).toBool();
    }
  }
  bool get() { return value; }
  bool value;
};

// A list of integers, on the stack while it is short.
struct IntsReader {
  IntsReader(ReadContext& context, const Parameter& parameter) {
    if (static_cast<int>(context.reader.peek()) == kTagIntList) {
      context.reader.next();
      const size_t length = context.reader.length();
      value.resize(length);
      for (size_t i = 0; i < length; ++i) value[i] = static_cast<int64_t>(context.reader.next());
      return;
    }
    const c10::IValue read = readArgument(context.environment, context.reader, parameter, &context.seen);
    if (read.isNone()) {
      given = false;
    } else if (read.isInt()) {  // a default of one number for `int[2]`
      value.push_back(read.toInt());
    } else {
      for (const int64_t element : read.toIntVector()) value.push_back(element);
    }
  }
  at::IntArrayRef ints() const { return {value.data(), value.size()}; }
  bool given = true;
  c10::SmallVector<int64_t, 8> value;
};

template <>
struct Reader<at::IntArrayRef> : IntsReader {
  using IntsReader::IntsReader;
  at::IntArrayRef get() { return ints(); }
};

template <>
struct Reader<c10::SymIntArrayRef> : IntsReader {
  using IntsReader::IntsReader;
  c10::SymIntArrayRef get() { return c10::fromIntArrayRefSlow(ints()); }
};

template <>
struct Reader<at::OptionalIntArrayRef> : IntsReader {
  using IntsReader::IntsReader;
  at::OptionalIntArrayRef get() { return given ? at::OptionalIntArrayRef(ints()) : at::OptionalIntArrayRef(); }
};

struct TensorsReader {
  TensorsReader(ReadContext& context, const Parameter& parameter) {
    if (static_cast<int>(context.reader.peek()) != kTagTensorList) {
      const c10::IValue read = readArgument(context.environment, context.reader, parameter, &context.seen);
      for (const at::Tensor& tensor : read.toTensorVector()) value.push_back(tensor);
      return;
    }
    context.reader.next();
    const size_t length = context.reader.length();
    value.reserve(length);
    for (size_t i = 0; i < length; ++i) {
      const double handle = context.reader.next();
      value.push_back(tensorOf(context.environment, handle));
      context.seen.push_back({value.back().unsafeGetTensorImpl(), handle});
    }
  }
  c10::SmallVector<at::Tensor, 4> value;
};

template <>
struct Reader<at::TensorList> : TensorsReader {
  using TensorsReader::TensorsReader;
  at::TensorList get() { return {value.data(), value.size()}; }
};

template <>
struct Reader<const at::ITensorListRef&> : TensorsReader {
  using TensorsReader::TensorsReader;
  const at::ITensorListRef& get() {
    list = at::TensorList(value.data(), value.size());
    return list;
  }
  at::ITensorListRef list;
};

}  // namespace node_libtorch
