// Signatures that are called directly: those that return one new tensor.
#include "ops/direct_calls.h"

namespace node_libtorch {

using namespace signatures;

void addTensorSignatures(DirectCalls& calls) {
  addAll<
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
      // factories
      Tensor(Z, OptDtype, OptLayout, OptDevice, OptBool), Tensor(Z, OptDtype, OptLayout, OptDevice, OptBool, OptFormat),
      Tensor(T, OptDtype, OptLayout, OptDevice, OptBool, OptFormat)>(calls);
}

}  // namespace node_libtorch
