// Direct calls, compiled from C++ signatures.
#pragma once

#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ops/direct.h"
#include "ops/letters.h"
#include "ops/readers.h"

namespace node_libtorch {

inline void push(torch::jit::Stack& stack, at::Tensor&& tensor) { stack.emplace_back(std::move(tensor)); }
inline void push(torch::jit::Stack& stack, at::Tensor& tensor) { stack.emplace_back(tensor); }
template <typename... T>
void push(torch::jit::Stack& stack, std::tuple<T...>&& results) {
  std::apply([&](auto&... result) { (stack.emplace_back(std::move(result)), ...); }, results);
}
template <typename T>
void push(torch::jit::Stack& stack, T&& result) {
  stack.emplace_back(std::forward<T>(result));
}

template <typename F>
struct Direct;

template <typename R, typename... A>
struct Direct<R(A...)> {
  using Handle = c10::TypedOperatorHandle<R(A...)>;

  static void run(Environment& environment, const DirectCall& call, const std::vector<Parameter>& parameters,
                  TapeReader& reader, torch::jit::Stack& stack, std::vector<SeenTensor>& seen) {
    ReadContext context{environment, reader, seen};
    runWith(context, *static_cast<const Handle*>(call.typed.get()), parameters, stack, std::index_sequence_for<A...>());
  }

  // Copies the handle: JavaScript that runs during the call may add operators.
  template <size_t... I>
  static void runWith(ReadContext& context, const Handle handle, const std::vector<Parameter>& parameters,
                      torch::jit::Stack& stack, std::index_sequence<I...>) {
    // Braces evaluate from left to right, the order of the tape.
    std::tuple<Reader<A>...> values{Reader<A>(context, parameters[I])...};
    if constexpr (std::is_void_v<R>) {
      handle.call(std::get<I>(values).get()...);
    } else {
      push(stack, handle.call(std::get<I>(values).get()...));
    }
  }

  // The operator's call, if it has this signature.
  static DirectCall find(const c10::OperatorHandle& handle) {
    try {
      return {run, std::make_shared<Handle>(handle.typed<R(A...)>())};
    } catch (const c10::Error&) {
      return {};
    }
  }
};

// Signatures that are compiled in, by their letters.
using Find = DirectCall (*)(const c10::OperatorHandle&);
using DirectCalls = std::unordered_map<std::string, std::vector<Find>>;

template <typename R, typename... A>
void add(DirectCalls& calls, R (*)(A...)) {
  std::string key{letter<A>...};
  key += '>';
  if constexpr (std::is_lvalue_reference_v<R>) {
    key += 'M';
  } else if constexpr (!std::is_void_v<R>) {
    key += lettersOfResult(static_cast<R*>(nullptr));
  }
  calls[key].push_back(Direct<R(A...)>::find);
}

template <typename... F>
void addAll(DirectCalls& calls) {
  (add(calls, static_cast<F*>(nullptr)), ...);
}

// The signatures that are common among the operators, and those of operators that networks call at every step; in two
// files, since each takes the compiler a quarter of a second.
void addTensorSignatures(DirectCalls& calls);
void addOtherSignatures(DirectCalls& calls);

}  // namespace node_libtorch
