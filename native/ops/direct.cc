// The direct calls: a reader for each C++ parameter type, and the list of signatures that are compiled.
#include "ops/direct.h"

#include <ATen/ATen.h>
#include <ATen/core/IListRef.h>
#include <c10/util/SmallVector.h>

#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "base/entry.h"

namespace node_libtorch {
namespace {

using at::Tensor;
using OptTensor = std::optional<at::Tensor>;
using OptScalar = std::optional<at::Scalar>;
using OptDtype = std::optional<at::ScalarType>;
using OptInt = std::optional<int64_t>;
using OptLayout = std::optional<at::Layout>;
using OptDevice = std::optional<at::Device>;
using OptBool = std::optional<bool>;
using OptFormat = std::optional<at::MemoryFormat>;

struct Frame {
  Environment& environment;
  TapeReader& reader;
  std::vector<SeenTensor>& seen;
};

// A parameter's value while the call runs. The general way is by IValue; the common types read the tape themselves.
template <typename A>
struct Reader {
  using T = std::decay_t<A>;
  Reader(Frame& frame, const Parameter& parameter)
      : value(readArgument(frame.environment, frame.reader, parameter, &frame.seen).to<T>()) {}
  A get() { return value; }
  T value;
};

// A copy holds the tensor: JavaScript that runs during the call (a hook) may dispose the one in the table.
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

// None, which most optional parameters are left at, without a generic value.
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

void give(torch::jit::Stack& stack, at::Tensor&& tensor) { stack.emplace_back(std::move(tensor)); }
void give(torch::jit::Stack& stack, at::Tensor& tensor) { stack.emplace_back(tensor); }
template <typename... T>
void give(torch::jit::Stack& stack, std::tuple<T...>&& results) {
  std::apply([&](auto&... result) { (stack.emplace_back(std::move(result)), ...); }, results);
}
template <typename T>
void give(torch::jit::Stack& stack, T&& result) {
  stack.emplace_back(std::forward<T>(result));
}

// A signature in a letter a type, from C++ types here and from the schema below, so that the dispatcher, whose answer
// to a wrong signature is a slow exception, is asked for likely ones alone.
template <typename A>
constexpr char letter = 0;
template <>
constexpr char letter<const Tensor&> = 'T';
template <>
constexpr char letter<Tensor> = 'T';
template <>
constexpr char letter<Tensor&> = 'M';
template <>
constexpr char letter<const OptTensor&> = 't';
template <>
constexpr char letter<const at::Scalar&> = 'S';
template <>
constexpr char letter<const OptScalar&> = 's';
template <>
constexpr char letter<int64_t> = 'I';
template <>
constexpr char letter<OptInt> = 'i';
template <>
constexpr char letter<c10::SymInt> = 'Y';
template <>
constexpr char letter<double> = 'D';
template <>
constexpr char letter<bool> = 'B';
template <>
constexpr char letter<OptBool> = 'b';
template <>
constexpr char letter<at::IntArrayRef> = 'L';
template <>
constexpr char letter<at::OptionalIntArrayRef> = 'l';
template <>
constexpr char letter<c10::SymIntArrayRef> = 'Z';
template <>
constexpr char letter<at::TensorList> = 'N';
template <>
constexpr char letter<const at::ITensorListRef&> = 'N';
template <>
constexpr char letter<std::vector<Tensor>> = 'N';
template <>
constexpr char letter<OptDtype> = 'i';
template <>
constexpr char letter<OptLayout> = 'i';
template <>
constexpr char letter<OptFormat> = 'i';
template <>
constexpr char letter<OptDevice> = 'v';

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

template <typename R>
std::string lettersOfResult(R*) {
  return {letter<R>};
}
template <typename... R>
std::string lettersOfResult(std::tuple<R...>*) {
  return {letter<R>...};
}

template <typename F>
struct Direct;

template <typename R, typename... A>
struct Direct<R(A...)> {
  using Handle = c10::TypedOperatorHandle<R(A...)>;

  static void call(Environment& environment, const Operator& op, TapeReader& reader, torch::jit::Stack& stack,
                   std::vector<SeenTensor>& seen) {
    Frame frame{environment, reader, seen};
    run(frame, op, stack, std::index_sequence_for<A...>());
  }

  template <size_t... I>
  static void run(Frame& frame, const Operator& op, torch::jit::Stack& stack, std::index_sequence<I...>) {
    // The handle is kept alive past the call: JavaScript that runs in it may add operators.
    const Handle handle = *static_cast<const Handle*>(op.typed.get());
    const Parameter* parameters = op.parameters.data();
    // Braces read from left to right, as the tape stands.
    std::tuple<Reader<A>...> values{Reader<A>(frame, parameters[I])...};
    if constexpr (std::is_void_v<R>) {
      handle.call(std::get<I>(values).get()...);
    } else {
      give(stack, handle.call(std::get<I>(values).get()...));
    }
  }

  static bool take(Operator& op) {
    try {
      op.typed = std::make_shared<Handle>(op.handle.typed<R(A...)>());
    } catch (const c10::Error&) {
      return false;
    }
    op.direct = call;
    return true;
  }
};

using Take = bool (*)(Operator&);
using Takes = std::unordered_map<std::string, std::vector<Take>>;

template <typename R, typename... A>
void add(Takes& takes, R (*)(A...)) {
  std::string key{letter<A>...};
  key += '>';
  if constexpr (std::is_lvalue_reference_v<R>) {
    key += 'M';
  } else if constexpr (!std::is_void_v<R>) {
    key += lettersOfResult(static_cast<R*>(nullptr));
  }
  takes[key].push_back(Direct<R(A...)>::take);
}

template <typename... F>
Takes compile() {
  Takes takes;
  (add(takes, static_cast<F*>(nullptr)), ...);
  return takes;
}

using T = const Tensor&;
using Ot = const OptTensor&;
using S = const at::Scalar&;
using Os = const OptScalar&;
using I = int64_t;
using Y = c10::SymInt;
using Z = c10::SymIntArrayRef;
using L = at::IntArrayRef;
using Ol = at::OptionalIntArrayRef;
using N = at::TensorList;
using Tensors = std::vector<Tensor>;
using Two = std::tuple<Tensor, Tensor>;

// The signatures that are common among the operators, and those of operators that networks call at every step.
const Takes& takes() {
  static const Takes all = compile<
      // one tensor
      Tensor(T), Tensor(T, OptDtype), Tensor(T, bool), Tensor(T, double, bool), Tensor(T, I), Tensor(T, I, I),
      Tensor(T, I, bool), Tensor(T, OptInt, bool), Tensor(T, I, OptDtype), Tensor(T, I, I, I), Tensor(T, I, Y),
      Tensor(T, I, Y, Y), Tensor(T, L), Tensor(T, Z), Tensor(T, Z, bool), Tensor(T, L, bool),
      Tensor(T, L, bool, OptDtype), Tensor(T, Ol, bool, OptDtype), Tensor(T, Ol, bool), Tensor(T, L, L, L, L, bool),
      // a tensor and numbers
      Tensor(T, S), Tensor(T, S, S), Tensor(T, S, S, S), Tensor(T, Os, Os), Tensor(S, T),
      // several tensors
      Tensor(T, T), Tensor(T, T, S), Tensor(T, T, I), Tensor(T, T, bool), Tensor(T, T, T), Tensor(T, T, T, S),
      Tensor(T, T, T, S, S), Tensor(T, T, Ot), Tensor(T, Ot, Ot), Tensor(T, I, T), Tensor(T, I, T, T),
      Tensor(T, I, T, bool), Tensor(T, T, Ot, I, Y), Tensor(T, T, Ot, Z, Z, Z, Y), Tensor(T, Z, Ot, Ot, double, bool),
      Tensor(T, T, I, Y), Tensor(T, T, Ot, I, Y, double), Tensor(T, T, Y, bool, bool),
      // in place
      Tensor&(Tensor&), Tensor&(Tensor&, T), Tensor&(Tensor&, S), Tensor&(Tensor&, T, S), Tensor&(Tensor&, S, S),
      Tensor&(Tensor&, T, T, S), Tensor&(Tensor&, T, T, S, S), Tensor&(Tensor&, I), Tensor&(Tensor&, I, I),
      Tensor&(Tensor&, I, T, T), Tensor&(Tensor&, T, bool), Tensor&(Tensor&, Os, Os),
      // lists
      Tensor(N), Tensor(N, I), Tensor(const at::ITensorListRef&, I), Tensors(N), Tensors(T, I), Tensors(T, Y, I),
      Tensors(T, I, I), void(N, N, S), void(N, S), void(N, N, N, S), void(N, N), void(N),
      // several results
      Two(T), Two(T, bool), Two(T, I, bool), Two(T, Y, I, bool, bool), Two(T, L, L, L, L, bool),
      // made from nothing
      Tensor(Z, OptDtype, OptLayout, OptDevice, OptBool), Tensor(Z, OptDtype, OptLayout, OptDevice, OptBool, OptFormat),
      Tensor(T, OptDtype, OptLayout, OptDevice, OptBool, OptFormat)>();
  return all;
}

}  // namespace

void findDirectCall(Operator& op) {
  const auto& schema = op.handle.schema();
  if (schema.is_vararg()) return;
  std::string key;
  for (const auto& argument : schema.arguments()) key += letterOf(argument);
  key += '>';
  for (const auto& result : schema.returns()) key += letterOf(result);
  if (key.find('\0') != std::string::npos) return;
  const auto found = takes().find(key);
  if (found == takes().end()) return;
  for (const Take take : found->second)
    if (take(op)) return;
}

}  // namespace node_libtorch
