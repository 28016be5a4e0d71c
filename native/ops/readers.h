// Readers: a parameter of a C++ type from the tape, for direct calls.
#pragma once

#include <ATen/core/IListRef.h>
#include <c10/util/SmallVector.h>

#include <optional>
#include <type_traits>
#include <vector>

#include "base/values.h"
#include "ops/signature_types.h"
#include "tape/tape.h"

namespace node_libtorch {

struct Frame {
  Environment& environment;
  TapeReader& reader;
  std::vector<SeenTensor>& seen;
};

// A parameter's value while the call runs. The general template goes through IValue; the specializations for common
// types read the tape.
template <typename A>
struct Reader {
  using T = std::decay_t<A>;
  Reader(Frame& frame, const Parameter& parameter)
      : value(readArgument(frame.environment, frame.reader, parameter, &frame.seen).to<T>()) {}
  A get() { return value; }
  T value;
};

// Holds a reference: JavaScript that runs during the call (a hook) may dispose the tensor in the table.
struct TensorReader {
  TensorReader(Frame& frame, const Parameter& parameter) {
    if (static_cast<int>(frame.reader.peek()) != kTagTensor) {
      value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).toTensor();
      return;
    }
    frame.reader.next();
    const double handle = frame.reader.next();
    value = tensorOf(frame.environment, handle);
    if (parameter.isOut) checkOut(value);
    frame.seen.push_back({value.unsafeGetTensorImpl(), handle});
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
  Reader(Frame& frame, const Parameter& parameter) {
    const int tag = static_cast<int>(frame.reader.peek());
    if (tag == kTagTensor) {
      value = TensorReader(frame, parameter).value;
    } else {
      value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).to<OptTensor>();
    }
  }
  const OptTensor& get() { return value; }
  OptTensor value;
};

// None, the default of most optional parameters, without an IValue.
template <typename T>
struct Reader<std::optional<T>> {
  Reader(Frame& frame, const Parameter& parameter) {
    const int tag = static_cast<int>(frame.reader.peek());
    if (tag == kTagNone || (isDefault(tag) && parameter.fallback.isNone())) {
      if (tag >= 0) frame.reader.next();
      return;
    }
    value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).template to<T>();
  }
  const std::optional<T>& get() { return value; }
  std::optional<T> value;
};

template <>
struct Reader<const at::Scalar&> {
  Reader(Frame& frame, const Parameter& parameter) {
    switch (static_cast<int>(frame.reader.peek())) {
      case kTagInt:
        frame.reader.next();
        value = static_cast<int64_t>(frame.reader.next());
        break;
      case kTagFloat:
        frame.reader.next();
        value = frame.reader.next();
        break;
      default:
        value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).toScalar();
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
  IntReader(Frame& frame, const Parameter& parameter) {
    if (static_cast<int>(frame.reader.peek()) == kTagInt) {
      frame.reader.next();
      value = static_cast<int64_t>(frame.reader.next());
    } else {
      value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).toInt();
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
  Reader(Frame& frame, const Parameter& parameter) {
    if (static_cast<int>(frame.reader.peek()) == kTagBool) {
      frame.reader.next();
      value = frame.reader.next() != 0;
    } else {
      value = readArgument(frame.environment, frame.reader, parameter, &frame.seen).toBool();
    }
  }
  bool get() { return value; }
  bool value;
};

// A list of integers, on the stack while it is short.
struct IntsReader {
  IntsReader(Frame& frame, const Parameter& parameter) {
    if (static_cast<int>(frame.reader.peek()) == kTagIntList) {
      frame.reader.next();
      const size_t length = frame.reader.length();
      value.resize(length);
      for (size_t i = 0; i < length; ++i) value[i] = static_cast<int64_t>(frame.reader.next());
      return;
    }
    const c10::IValue read = readArgument(frame.environment, frame.reader, parameter, &frame.seen);
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
  TensorsReader(Frame& frame, const Parameter& parameter) {
    if (static_cast<int>(frame.reader.peek()) != kTagTensorList) {
      const c10::IValue read = readArgument(frame.environment, frame.reader, parameter, &frame.seen);
      for (const at::Tensor& tensor : read.toTensorVector()) value.push_back(tensor);
      return;
    }
    frame.reader.next();
    const size_t length = frame.reader.length();
    value.reserve(length);
    for (size_t i = 0; i < length; ++i) {
      const double handle = frame.reader.next();
      value.push_back(tensorOf(frame.environment, handle));
      frame.seen.push_back({value.back().unsafeGetTensorImpl(), handle});
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
