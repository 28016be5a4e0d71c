// Checks of arguments that an operator's own kernel does not make: some read or write memory by them.
#pragma once

#include "base/environment.h"

namespace node_libtorch {

// Sparse tensors are checked as they are made: kernels read by their indices without looking.
void installGuards();

// Makes the operator's call one that checks first, where it is among the guarded. Throws NotImplementedError for an
// operator that cannot be called safely.
void findGuard(Operator& op);

// What comes before and after the call of such an operator, where the call is made elsewhere; nothing for others.
void beginGuarded(const Operator& op, std::vector<c10::IValue>& stack);
void endGuarded(const Operator& op, std::vector<c10::IValue>& stack);

}  // namespace node_libtorch
