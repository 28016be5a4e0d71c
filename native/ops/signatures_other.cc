// Signatures that are called directly: those that work in place, on lists, or return several tensors.
#include "ops/direct_calls.h"

namespace node_libtorch {

using namespace signatures;

void addOtherSignatures(DirectCalls& calls) {
  addAll<
      // in place
      Tensor&(Tensor&), Tensor&(Tensor&, T), Tensor&(Tensor&, S), Tensor&(Tensor&, T, S), Tensor&(Tensor&, S, S),
      Tensor&(Tensor&, T, T, S), Tensor&(Tensor&, T, T, S, S), Tensor&(Tensor&, I), Tensor&(Tensor&, I, I),
      Tensor&(Tensor&, I, T, T), Tensor&(Tensor&, T, bool), Tensor&(Tensor&, Os, Os),
      // lists
      Tensor(N), Tensor(N, I), Tensor(const at::ITensorListRef&, I), Tensors(N), Tensors(T, I), Tensors(T, Y, I),
      Tensors(T, I, I), void(N, N, S), void(N, S), void(N, N, N, S), void(N, N), void(N),
      // several results
      Two(T), Two(T, bool), Two(T, I, bool), Two(T, Y, I, bool, bool), Two(T, L, L, L, L, bool)>(calls);
}

}  // namespace node_libtorch
