// The direct calls: one for each signature that is compiled in.
#include "ops/direct.h"

#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "ops/letters.h"
#include "ops/readers.h"

namespace node_libtorch {
namespace {

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

  // Whether the operator has this signature; then `op` is called directly.
  static bool apply(Operator& op) {
    try {
      op.typed = std::make_shared<Handle>(op.handle.typed<R(A...)>());
    } catch (const c10::Error&) {
      return false;
    }
    op.direct = call;
    return true;
  }
};

// By letters: what gives an operator its direct call, if it has the signature.
using Apply = bool (*)(Operator&);
using DirectCalls = std::unordered_map<std::string, std::vector<Apply>>;

template <typename R, typename... A>
void add(DirectCalls& calls, R (*)(A...)) {
  std::string key{letter<A>...};
  key += '>';
  if constexpr (std::is_lvalue_reference_v<R>) {
    key += 'M';
  } else if constexpr (!std::is_void_v<R>) {
    key += lettersOfResult(static_cast<R*>(nullptr));
  }
  calls[key].push_back(Direct<R(A...)>::apply);
}

template <typename... F>
DirectCalls compile() {
  DirectCalls calls;
  (add(calls, static_cast<F*>(nullptr)), ...);
  return calls;
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
const DirectCalls& directCalls() {
  static const DirectCalls all = compile<
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
  const auto found = directCalls().find(key);
  if (found == directCalls().end()) return;
  for (const Apply apply : found->second)
    if (apply(op)) return;
}

}  // namespace node_libtorch
