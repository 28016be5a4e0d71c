// One function that calls any operator of the dispatcher: arguments by schema from the tape, the call, results back.
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <deque>
#include <memory>
#include <vector>

#include "base/entry.h"
#include "base/faults.h"
#include "base/guards/guards.h"
#include "base/js_thread.h"
#include "base/memory/allocator.h"
#include "base/memory/pinned_bytes.h"
#include "base/tape/tape.h"
#include "ops/async.h"
#include "ops/meta_kernels.h"
#include "ops/operator.h"
#include "ops/resize_lock.h"
#include "ops/results.h"

namespace node_libtorch {
namespace {

// The operators that JavaScript uses, by id. A deque, since a running call refers to its operator while others are
// added.
using Operators = std::deque<Operator>;

// function operatorId(name: string, overload: string): number - Returns the id for `call`
napi_value operatorId(Environment& environment, const Arguments& arguments) {
  const auto handle =
      c10::Dispatcher::singleton().findSchemaOrThrow(arguments.string(0).c_str(), arguments.string(1).c_str());
  auto& operators = environment.state<Operators>();
  operators.push_back(makeOperator(handle));
  return numberToJs(environment, static_cast<double>(operators.size() - 1));
}

const Operator& operatorOf(Environment& environment, double id) {
  const auto& operators = environment.state<Operators>();
  TORCH_CHECK(id >= 0 && id < static_cast<double>(operators.size()), "unknown operator id ", id);
  return operators[static_cast<size_t>(id)];
}

// function isOperatorRepeatable(id: number): boolean - Whether it may be run again after it failed: it writes none of
// its arguments, and draws no random numbers
napi_value isOperatorRepeatable(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, operatorOf(environment, arguments.number(0)).isRepeatable);
}

// Stacks are reused, so that a call allocates none. Calls nest (a callback calls operators): each level has its own.
class ScratchStack {
 public:
  ScratchStack() {
    auto& idle = pool();
    if (idle.empty()) {
      buffers_ = std::make_unique<Buffers>();
    } else {
      buffers_ = std::move(idle.back());
      idle.pop_back();
    }
  }
  ~ScratchStack() {
    buffers_->stack.clear();
    buffers_->seen.clear();
    pool().push_back(std::move(buffers_));
  }
  torch::jit::Stack& stack() { return buffers_->stack; }
  std::vector<SeenTensor>& seen() { return buffers_->seen; }

 private:
  struct Buffers {
    torch::jit::Stack stack;
    std::vector<SeenTensor> seen;
  };
  static std::vector<std::unique_ptr<Buffers>>& pool() {
    thread_local std::vector<std::unique_ptr<Buffers>> idle;
    return idle;
  }
  std::unique_ptr<Buffers> buffers_;
};

// function call(...wrappers: readonly (object | undefined)[]): void - Runs the operator whose id and arguments are on
// the tape. `wrappers` own the tensors that it returns; everything else comes back on the tape
napi_value call(Environment& environment, const Arguments& arguments) {
  Tape& tape = environment.state<Tape>();
  TapeReader reader(tape);
  const Operator& op = operatorOf(environment, tape.data[kCellOperator]);
  if (isDeferring(environment) && deferCall(environment, op, reader, arguments)) return nullptr;
  ScratchStack scratch;
  auto& stack = scratch.stack();
  auto& seen = scratch.seen();
  if (op.reshapes && environment.thread->hasJobs() && !environment.thread->isInCall()) {
    readArguments(environment, op, reader, stack, seen);
    const ResizeLock lock(op, stack);
    callBoxed(op, stack);
  } else if (op.direct.run) {
    op.direct.run(environment, op.direct, op.parameters, reader, stack, seen);
  } else {
    readArguments(environment, op, reader, stack, seen);
    callBoxed(op, stack);
  }
  checkFaults();
  if (op.pins) countPinned(stack);
  returnResults(environment, op, stack, seen, arguments);
  tape.data[kCellLive] = static_cast<double>(threadLiveBytes());
  return nullptr;
}

}  // namespace

void initOperators(Environment& environment, napi_value exports) {
  installGuards();
  installDivisionTrap();
  registerMetaKernels();
  define(environment, exports, "operatorId", entry<operatorId>);
  define(environment, exports, "isOperatorRepeatable", entry<isOperatorRepeatable>);
  define(environment, exports, "call", entry<call>);
}

}  // namespace node_libtorch
