// Collective and point-to-point operations of process groups.
#include "distributed/collectives.h"

#include <ATen/core/grad_mode.h>

#include <unordered_map>
#include <unordered_set>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/promises.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

using Milliseconds = std::chrono::milliseconds;
using Tensors = std::vector<at::Tensor>;

struct Request {
  Tensors inputs;
  Tensors outputs;
  int64_t root = 0;  // of send and recv the other process, of recv -1 for any
  c10d::ReduceOp reduce = c10d::ReduceOp::SUM;
  Milliseconds timeout = c10d::kUnsetTimeout;
  int tag = 0;
  std::vector<int64_t> outputSplits;
  std::vector<int64_t> inputSplits;
  Copies copies;

  // Gloo takes the memory of tensors as if they were contiguous. It gets copies of those that are not; what it writes
  // to is copied back.
  void makeContiguous(bool isInPlace) {
    for (at::Tensor& tensor : inputs) replace(tensor, isInPlace);
    for (at::Tensor& tensor : outputs) replace(tensor, true);
  }

  template <typename Options>
  Options options() const {
    Options options;
    options.timeout = timeout;
    options.asyncOp = true;
    if constexpr (requires { options.rootRank; }) options.rootRank = root;
    if constexpr (requires { options.reduceOp; }) options.reduceOp = reduce;
    return options;
  }

 private:
  void replace(at::Tensor& tensor, bool isWritten) {
    if (tensor.layout() != at::kStrided || tensor.is_contiguous()) return;
    if (isWritten) {
      for (int64_t i = 0; i < tensor.dim(); ++i)
        TORCH_CHECK_VALUE(tensor.stride(i) != 0 || tensor.size(i) < 2,
                          "an operation cannot write to an expanded tensor: clone() it");
    }
    const at::Tensor copy = tensor.contiguous();
    if (isWritten) copies.emplace_back(tensor, copy);
    tensor = copy;
  }
};

using c10d::ProcessGroup;
using Begin = WorkPtr (*)(ProcessGroup& group, Request& r);
using Lists = std::vector<Tensors>;

const std::unordered_map<std::string, Begin> kOperations = {
    {"allReduce",
     [](ProcessGroup& g, Request& r) { return g.allreduce(r.inputs, r.options<c10d::AllreduceOptions>()); }},
    {"allReduceCoalesced",
     [](ProcessGroup& g, Request& r) {
       return g.allreduce_coalesced(r.inputs, r.options<c10d::AllreduceCoalescedOptions>());
     }},
    {"broadcast",
     [](ProcessGroup& g, Request& r) { return g.broadcast(r.inputs, r.options<c10d::BroadcastOptions>()); }},
    {"reduce", [](ProcessGroup& g, Request& r) { return g.reduce(r.inputs, r.options<c10d::ReduceOptions>()); }},
    {"allGather",
     [](ProcessGroup& g, Request& r) {
       Lists outputs{r.outputs};
       return g.allgather(outputs, r.inputs, r.options<c10d::AllgatherOptions>());
     }},
    {"allGatherIntoTensor",
     [](ProcessGroup& g, Request& r) {
       return g.all_gather_single(r.outputs.at(0), r.inputs.at(0), r.options<c10d::AllgatherOptions>());
     }},
    {"gather",
     [](ProcessGroup& g, Request& r) {
       Lists outputs;
       if (g.getRank() == r.root) outputs.push_back(r.outputs);
       return g.gather(outputs, r.inputs, r.options<c10d::GatherOptions>());
     }},
    {"scatter",
     [](ProcessGroup& g, Request& r) {
       Lists inputs;
       if (g.getRank() == r.root) inputs.push_back(r.inputs);
       return g.scatter(r.outputs, inputs, r.options<c10d::ScatterOptions>());
     }},
    {"reduceScatter",
     [](ProcessGroup& g, Request& r) {
       Lists inputs{r.inputs};
       return g.reduce_scatter(r.outputs, inputs, r.options<c10d::ReduceScatterOptions>());
     }},
    {"reduceScatterTensor",
     [](ProcessGroup& g, Request& r) {
       return g.reduce_scatter_single(r.outputs.at(0), r.inputs.at(0), r.options<c10d::ReduceScatterOptions>());
     }},
    {"allToAll",
     [](ProcessGroup& g, Request& r) { return g.alltoall(r.outputs, r.inputs, r.options<c10d::AllToAllOptions>()); }},
    {"allToAllSingle",
     [](ProcessGroup& g, Request& r) {
       return g.all_to_all_single(r.outputs.at(0), r.inputs.at(0), r.outputSplits, r.inputSplits,
                                  r.options<c10d::AllToAllOptions>());
     }},
    {"send", [](ProcessGroup& g, Request& r) { return g.send(r.inputs, static_cast<int>(r.root), r.tag); }},
    {"recv",
     [](ProcessGroup& g, Request& r) {
       return r.root < 0 ? g.recvAnysource(r.inputs, r.tag) : g.recv(r.inputs, static_cast<int>(r.root), r.tag);
     }},
    {"barrier", [](ProcessGroup& g, Request& r) { return g.barrier(r.options<c10d::BarrierOptions>()); }},
};

OperationPtr operationOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<OperationPtr>>().find(handle);
  TORCH_CHECK(found, "the operation does not exist in this thread");
  return *found;
}

// Threads of Gloo write results by operators with gradients on, which would put them into the graph.
Tensors detached(Tensors tensors) {
  for (at::Tensor& tensor : tensors)
    if (tensor.requires_grad()) tensor = tensor.detach();
  return tensors;
}

// function operationBegin(wrapper: object, group: number, name: string, inputs: readonly Handle[], outputs: readonly
// Handle[], numbers: readonly number[], outputSplits: readonly number[], inputSplits: readonly number[]): number - The
// numbers are the root's rank in the group (of send and recv the other process, -1 for any), the reduction, the
// time-out (-1 is the group's) and the tag
napi_value operationBegin(Environment& environment, const Arguments& a) {
  const GroupPtr group = groupOf(environment, a.number(1));
  const auto found = kOperations.find(a.string(2));
  TORCH_CHECK(found != kOperations.end(), "unknown operation ", a.string(2));
  if (group->isAborted()) std::rethrow_exception(asDistributedError(nullptr, true));
  Request r;
  r.inputs = detached(tensorsFromJs(environment, a.value(3)));
  r.outputs = detached(tensorsFromJs(environment, a.value(4)));
  const auto numbers = numbersFromJs(environment, a.value(5));
  r.root = static_cast<int64_t>(numbers.at(0));
  r.reduce = c10d::ReduceOp(static_cast<c10d::ReduceOp::RedOpType>(numbers.at(1)));
  r.timeout = Milliseconds(static_cast<int64_t>(numbers.at(2)));
  r.tag = static_cast<int>(numbers.at(3));
  r.outputSplits = integersFromJs(environment, a.value(6));
  r.inputSplits = integersFromJs(environment, a.value(7));
  static const std::unordered_set<std::string> inPlace{"allReduce", "allReduceCoalesced", "broadcast", "reduce",
                                                       "recv"};
  {
    const at::NoGradGuard noGrad;
    r.makeContiguous(inPlace.contains(a.string(2)));
  }
  try {
    auto operation = std::make_shared<Operation>(found->second(*group->get(), r), group, std::move(r.copies));
    operation->watch();
    return numberToJs(environment, wrap(environment, std::move(operation), a.value(0)));
  } catch (const JsException&) {
    throw;
  } catch (...) {
    std::rethrow_exception(asDistributedError(std::current_exception(), group->isAborted()));
  }
}

// Gloo's operations between two processes have no future.
bool hasFuture(const c10d::Work& work) {
  switch (work.retrieveOpType()) {
    case c10d::OpType::SEND:
    case c10d::OpType::RECV:
    case c10d::OpType::RECVANYSOURCE:
    case c10d::OpType::UNKNOWN:
      return false;
    default:
      return true;
  }
}

// function operationPromise(operation: number): Promise<void> - Called once
napi_value operationPromise(Environment& environment, const Arguments& a) {
  const OperationPtr operation = operationOf(environment, a.number(0));
  openPosting(environment);
  const PostedPromise promise(environment);
  operation->whenDone([promise, operation] {
    promise.settle([operation](Environment&, std::exception_ptr) -> napi_value {
      operation->finish();
      return nullptr;
    });
  });
  return promise.value();
}

// An environment that is being terminated refuses to run JavaScript.
bool canRunJs(Environment& environment) {
  napi_value code;
  napi_value result;
  const HandleScope scope(environment.env);
  return napi_create_string_utf8(environment.env, "0", 1, &code) == napi_ok &&
         napi_run_script(environment.env, code, &result) == napi_ok;
}

// function operationWait(operation: number): void - Blocks, in a worker until it is terminated
napi_value operationWait(Environment& environment, const Arguments& a) {
  const OperationPtr operation = operationOf(environment, a.number(0));
  operation->waitFor([&] { return canRunJs(environment); });
  operation->finish();
  return nullptr;
}

// function operationIsCompleted(operation: number): boolean
napi_value operationIsCompleted(Environment& environment, const Arguments& a) {
  return booleanToJs(environment, operationOf(environment, a.number(0))->isDone());
}

// function operationSource(operation: number): number - The rank that a receive was from
napi_value operationSource(Environment& environment, const Arguments& a) {
  return numberToJs(environment, operationOf(environment, a.number(0))->work()->sourceRank());
}

// function groupMonitoredBarrier(group: number, timeout: number, waitsForAll: boolean): Promise<void>
napi_value groupMonitoredBarrier(Environment& environment, const Arguments& a) {
  c10d::BarrierOptions options;
  options.timeout = Milliseconds(static_cast<int64_t>(a.number(1)));
  return runApart(environment, [group = groupOf(environment, a.number(0)), options, waitsForAll = a.boolean(2)] {
    try {
      group->get()->monitoredBarrier(options, waitsForAll);
    } catch (const c10::Error& e) {
      // Of an error about another rank it says which.
      std::rethrow_exception(asDistributedError(std::make_exception_ptr(std::runtime_error(e.what_without_backtrace())),
                                                group->isAborted()));
    } catch (...) {
      std::rethrow_exception(asDistributedError(std::current_exception(), group->isAborted()));
    }
  });
}

}  // namespace

void Operation::watch() {
  ++group_->inFlight;
  const auto self = shared_from_this();
  if (hasFuture(*work_)) {
    work_->getFuture()->addCallback(
        [self](c10::ivalue::Future& future) { self->end(future.hasError() ? future.exception_ptr() : nullptr); });
    return;
  }
  runApart([self] {
    std::exception_ptr error;
    try {
      TORCH_CHECK_WITH(DistBackendError, self->work_->wait(), "the operation was aborted");
    } catch (...) {
      error = std::current_exception();
    }
    self->end(error);
  });
}

void Operation::end(std::exception_ptr error) {
  std::function<void()> then;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    error_ = error;
    isDone_ = true;
    then.swap(then_);
    --group_->inFlight;
    changed_.notify_all();
  }
  if (then) then();
}

void Operation::whenDone(std::function<void()> then) {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    if (!isDone_) {
      then_ = std::move(then);
      return;
    }
  }
  then();
}

void Operation::waitFor(const std::function<bool()>& canWait) {
  std::unique_lock<std::mutex> lock(mutex_);
  while (!changed_.wait_for(lock, Milliseconds(100), [&] { return isDone_; })) {
    lock.unlock();
    TORCH_CHECK_WITH(DistBackendError, canWait(), "the worker ends");
    lock.lock();
  }
}

void Operation::finish() {
  if (error_) std::rethrow_exception(asDistributedError(error_, group_->isAborted()));
  if (hasFuture(*work_)) work_->synchronize();
  const at::NoGradGuard noGrad;
  for (const auto& [given, copy] : std::exchange(copies_, {})) given.copy_(copy);
}

bool Operation::isDone() {
  std::lock_guard<std::mutex> lock(mutex_);
  return isDone_;
}

void initCollectives(Environment& environment, napi_value exports) {
  define(environment, exports, "operationBegin", entry<operationBegin>);
  define(environment, exports, "operationPromise", entry<operationPromise>);
  define(environment, exports, "operationWait", entry<operationWait>);
  define(environment, exports, "operationIsCompleted", entry<operationIsCompleted>);
  define(environment, exports, "operationSource", entry<operationSource>);
  define(environment, exports, "groupMonitoredBarrier", entry<groupMonitoredBarrier>);
}

}  // namespace node_libtorch
