// Guards: checks of arguments by which a kernel accesses memory without checking them.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <memory>
#include <vector>

namespace node_libtorch {

class GivenArguments;

// The checks and copies around the call of one operator.
class Guard {
 public:
  using Check = void (*)(const GivenArguments& given);

  Guard(const c10::FunctionSchema& schema, Check check);
  bool isNeeded() const;
  // Copies arguments and checks them.
  void before(torch::jit::Stack& stack) const;
  // Copies the result.
  void after(torch::jit::Stack& stack) const;

 private:
  const c10::FunctionSchema& schema_;
  Check check_;
  std::vector<size_t> copied_;
  bool copiesResult_;
};

// nullptr if the operator can be called without one. Throws NotImplementedError for an operator that cannot be called
// safely. The schema must live as long as the guard, as the dispatcher's do.
std::shared_ptr<const Guard> findGuard(const c10::FunctionSchema& schema);

// Once a process: replaces unsafe kernels, and has LibTorch check sparse tensors when they are created, since kernels
// read by their indices without looking.
void installGuards();

}  // namespace node_libtorch
