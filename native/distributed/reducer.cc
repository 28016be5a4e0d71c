// The reducer of DistributedDataParallel: gathers gradients in buckets, and reduces a bucket as soon as backward has
// computed it.
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/engine.h>

#include <atomic>
#include <torch/csrc/distributed/c10d/comm.hpp>
#include <torch/csrc/distributed/c10d/default_comm_hooks.hpp>
#include <torch/csrc/distributed/c10d/logger.hpp>
#include <torch/csrc/distributed/c10d/reducer.hpp>
#include <unordered_map>
#include <utility>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"
#include "base/wrappers.h"
#include "distributed/collectives.h"

namespace node_libtorch {
namespace {

using ReducerPtr = std::shared_ptr<c10d::Reducer>;

// A reducer that JavaScript holds. It tells its logger, which it needs, what it does.
struct LoggedReducer {
  ReducerPtr reducer;
  std::shared_ptr<c10d::Logger> logger;
  // Whether the backward of the last forward is to come, or runs.
  std::atomic<bool> awaitsBackward = false;
};
using LoggedPtr = std::shared_ptr<LoggedReducer>;

const LoggedPtr& loggedOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<LoggedPtr>>().find(handle);
  TORCH_CHECK(found, "the reducer does not exist in this thread");
  return *found;
}

c10d::Reducer& reducerOf(Environment& environment, double handle) { return *loggedOf(environment, handle)->reducer; }

// The constructor's parameters differ by version: 2.14 takes the limits of each bucket, too.
template <typename Reducer = c10d::Reducer>
ReducerPtr makeReducer(const std::vector<at::Tensor>& parameters, std::vector<std::vector<size_t>> buckets,
                       std::vector<size_t> limits, const c10::intrusive_ptr<c10d::ProcessGroup>& group,
                       const std::vector<bool>& sparse, const std::vector<int64_t>& numbers,
                       const std::unordered_map<size_t, std::string>& names) {
  const int64_t capacity = numbers.at(0);
  const int64_t first = numbers.at(1);
  const bool findsUnused = numbers.at(2) != 0;
  const bool usesViews = numbers.at(3) != 0;
  const bool skipsUnused = numbers.at(4) != 0;
  const bool batches = numbers.at(5) != 0;
  if constexpr (requires {
                  Reducer(parameters, buckets, group, sparse, capacity, findsUnused, usesViews, names, first,
                          skipsUnused, false, std::vector<int64_t>{}, batches);
                }) {
    return std::make_shared<Reducer>(parameters, std::move(buckets), group, sparse, capacity, findsUnused, usesViews,
                                     names, first, skipsUnused, false, std::vector<int64_t>{}, batches);
  } else {
    return std::make_shared<Reducer>(parameters, std::move(buckets), std::move(limits), group, sparse, capacity,
                                     findsUnused, usesViews, names, first, skipsUnused, false, std::vector<int64_t>{},
                                     batches);
  }
}

// function reducerMake(wrapper: object, group: number, parameters: readonly Handle[], names: readonly string[], limits:
// readonly number[], numbers: readonly number[], sparse: readonly number[]): number - The limits are those of the first
// buckets in bytes; the numbers are a bucket's capacity and the first one's in bytes, and four flags: whether to look
// for unused parameters, gradients are views of buckets, buckets of unused parameters are left out, and copies are made
// together. `sparse` tells which parameters have sparse gradients
napi_value reducerMake(Environment& environment, const Arguments& a) {
  const GroupPtr group = groupOf(environment, a.number(1));
  const auto parameters = tensorsFromJs(environment, a.value(2));
  const auto namesInOrder = stringsFromJs(environment, a.value(3));
  std::vector<size_t> limits;
  for (const double limit : numbersFromJs(environment, a.value(4))) limits.push_back(static_cast<size_t>(limit));
  std::vector<int64_t> numbers;
  for (const double number : numbersFromJs(environment, a.value(5))) numbers.push_back(static_cast<int64_t>(number));
  std::vector<bool> sparse;
  for (const double flag : numbersFromJs(environment, a.value(6))) sparse.push_back(flag != 0);
  auto [buckets, bucketLimits] = c10d::compute_bucket_assignment_by_size(parameters, limits, sparse);
  std::reverse(buckets.begin(), buckets.end());
  std::reverse(bucketLimits.begin(), bucketLimits.end());
  std::unordered_map<size_t, std::string> names;
  for (size_t i = 0; i < namesInOrder.size(); ++i) names[i] = namesInOrder[i];
  auto reducer =
      makeReducer(parameters, std::move(buckets), std::move(bucketLimits), group->get(), sparse, numbers, names);
  auto logger = std::make_shared<c10d::Logger>(reducer);
  reducer->set_logger(logger);
  logger->set_construction_data_and_log("Module", {}, -1, false, false, false);
  auto logged = std::make_shared<LoggedReducer>();
  logged->reducer = std::move(reducer);
  logged->logger = std::move(logger);
  return numberToJs(environment, wrap(environment, std::move(logged), a.value(0)));
}

// function reducerSetStatic(reducer: number): void - Declares that every step runs the same graph
napi_value reducerSetStatic(Environment& environment, const Arguments& a) {
  reducerOf(environment, a.number(0)).set_static_graph();
  loggedOf(environment, a.number(0))->logger->set_static_graph();
  return nullptr;
}

// function reducerBeforeForward(reducer: number, synchronizes: boolean): void - Before a forward that records
napi_value reducerBeforeForward(Environment& environment, const Arguments& a) {
  c10d::Reducer& reducer = reducerOf(environment, a.number(0));
  if (a.boolean(1)) {
    loggedOf(environment, a.number(0))->logger->set_runtime_stats_and_log();
    reducer.prepare_for_forward();
  }
  reducer.rebuild_buckets();
  return nullptr;
}

// function reducerAfterForward(reducer: number, outputs: readonly Handle[]): void - After a forward that records
napi_value reducerAfterForward(Environment& environment, const Arguments& a) {
  reducerOf(environment, a.number(0)).prepare_for_backward(tensorsFromJs(environment, a.value(1)));
  loggedOf(environment, a.number(0))->awaitsBackward = true;
  return nullptr;
}

// function reducerAwaits(reducer: number): boolean - Whether the backward of the last forward is to come, or runs
napi_value reducerAwaits(Environment& environment, const Arguments& a) {
  return booleanToJs(environment, loggedOf(environment, a.number(0))->awaitsBackward);
}

// Keeps a reducer as long as a graph that it is to reduce.
class ReducerHolder : public torch::autograd::FunctionPreHook {
 public:
  explicit ReducerHolder(LoggedPtr reducer) : reducer_(std::move(reducer)) {}
  torch::autograd::variable_list operator()(const torch::autograd::variable_list& gradients) override {
    // The engine drops its callbacks when the backward has ended, also by an error.
    const std::shared_ptr<void> untilEnd(nullptr, [reducer = reducer_](void*) { reducer->awaitsBackward = false; });
    torch::autograd::Engine::get_default_engine().queue_callback([untilEnd] {});
    return gradients;
  }

 private:
  const LoggedPtr reducer_;
};

// function reducerHold(reducer: number, outputs: readonly Handle[]): void - Keeps it as long as the outputs' graph
napi_value reducerHold(Environment& environment, const Arguments& a) {
  for (const at::Tensor& output : tensorsFromJs(environment, a.value(1))) {
    if (const auto& node = output.grad_fn())
      node->add_pre_hook(std::make_unique<ReducerHolder>(loggedOf(environment, a.number(0))));
  }
  return nullptr;
}

struct HeldReducer : torch::CustomClassHolder {
  explicit HeldReducer(std::weak_ptr<c10d::Reducer> reducer) : reducer(std::move(reducer)) {}
  std::weak_ptr<c10d::Reducer> reducer;
};

// Passes outputs on, and leaves gradients undefined where an output is not used; Python's _DDPSink. Of a static graph
// the first backward reduces all gradients at its end.
struct Sink : torch::autograd::Function<Sink> {
  static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context, at::TensorList tensors,
                                                const c10::intrusive_ptr<HeldReducer>& delayed) {
    context->set_materialize_grads(false);
    if (delayed) context->saved_data["reducer"] = c10::IValue::make_capsule(delayed);
    torch::autograd::variable_list results;
    for (const at::Tensor& tensor : tensors) results.push_back(tensor.clone());
    return results;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list gradients) {
    const auto found = context->saved_data.find("reducer");
    if (found != context->saved_data.end()) {
      const auto held = c10::static_intrusive_pointer_cast<HeldReducer>(found->second.toCapsule());
      context->saved_data.erase(found);
      if (const auto reducer = held->reducer.lock())
        torch::autograd::Engine::get_default_engine().queue_callback([reducer] { reducer->delay_all_reduce(); });
    }
    gradients.emplace_back();
    return gradients;
  }
};

// function reducerSink(reducer: number, tensors: readonly Handle[], delays: boolean): Handle[]
napi_value reducerSink(Environment& environment, const Arguments& a) {
  const ReducerPtr& reducer = loggedOf(environment, a.number(0))->reducer;
  const auto tensors = tensorsFromJs(environment, a.value(1));
  const auto delayed = a.boolean(2) ? c10::make_intrusive<HeldReducer>(reducer) : c10::intrusive_ptr<HeldReducer>();
  return handlesToJs(environment, Sink::apply(at::TensorList(tensors), delayed));
}

// function reducerBuiltinHook(reducer: number, kind: number): void - 1 all-reduces, 2 all-reduces in float16
napi_value reducerBuiltinHook(Environment& environment, const Arguments& a) {
  reducerOf(environment, a.number(0))
      .register_builtin_comm_hook(static_cast<c10d::BuiltinCommHookType>(static_cast<int>(a.number(1))));
  return nullptr;
}

OperationPtr operationOrNull(Environment& environment, double handle) {
  if (handle == 0) return nullptr;
  const auto* found = environment.state<SlotTable<OperationPtr>>().find(handle);
  TORCH_CHECK(found, "the work of a communication hook does not exist in this thread");
  return *found;
}

// A hook in JavaScript: it begins to communicate a bucket, and makes the gradients of what was received, or begins to
// communicate again.
class JsCommHook : public c10d::CommHookInterface {
 public:
  JsCommHook(Environment& environment, napi_value begin, napi_value proceed)
      : begin_(environment, begin), proceed_(environment, proceed) {}

  c10::intrusive_ptr<c10::ivalue::Future> runHook(c10d::GradBucket& bucket) override {
    auto done = c10::make_intrusive<c10::ivalue::Future>(c10::IntType::get());
    const auto index = static_cast<int64_t>(bucket.getIndex());
    OperationPtr operation;
    begin_.thread().call([&](Environment& environment) {
      napi_value result =
          callJs(environment, begin_,
                 {numberToJs(environment, static_cast<double>(index)), booleanToJs(environment, bucket.isLast()),
                  handleToJs(environment, bucket.getBuffer()), handlesToJs(environment, bucket.getGradients()),
                  handlesToJs(environment, bucket.getParameters())});
      operation = operationOrNull(environment, numberFromJs(environment, result));
    });
    begun_[index] = operation;
    if (!operation) {
      done->markCompleted(index);
      return done;
    }
    operation->work()->getFuture()->addCallback([done, index](c10::ivalue::Future& future) {
      if (future.hasError()) {
        done->setError(future.exception_ptr());
      } else {
        done->markCompleted(index);
      }
    });
    return done;
  }

  // In the order of the buckets, so that what hooks begin here is in the same order in all processes. The thread of
  // the engine waits, JavaScript's does not.
  at::Tensor parseHookResult(const c10::IValue& result) override {
    const int64_t index = result.toInt();
    OperationPtr operation = std::exchange(begun_[index], nullptr);
    at::Tensor gradients;
    while (!gradients.defined()) {
      if (operation) operation->waitFor([] { return true; });
      proceed_.thread().call([&](Environment& environment) {
        if (operation) operation->finish();
        napi_value given = callJs(environment, proceed_, {numberToJs(environment, static_cast<double>(index))});
        const auto handles = numbersFromJs(environment, given);
        operation = operationOrNull(environment, handles.at(1));
        if (handles.at(0) != 0) gradients = tensorOf(environment, handles.at(0));
      });
    }
    return gradients;
  }

 private:
  const JsReference begin_;
  const JsReference proceed_;
  // By the bucket's number.
  std::unordered_map<int64_t, OperationPtr> begun_;
};

// function reducerHook(reducer: number, begin: (index: number, isLast: boolean, buffer: Handle, gradients: Handle[],
// parameters: Handle[]) => number, proceed: (index: number) => [value: Handle, operation: number]): void - `begin`
// gives the operation that `proceed` needs, or 0. `proceed` gives the gradients, or 0 and the next operation after
// which it is called again
napi_value reducerHook(Environment& environment, const Arguments& a) {
  reducerOf(environment, a.number(0))
      .register_comm_hook(std::make_unique<JsCommHook>(environment, a.value(1), a.value(2)));
  return nullptr;
}

// function reducerForwardWork(reducer: number, operation: number, dividesByAll: boolean): void - The operation counts
// the processes that have input left; gradients are divided by their number, or by that of all processes
napi_value reducerForwardWork(Environment& environment, const Arguments& a) {
  const OperationPtr operation = operationOrNull(environment, a.number(1));
  TORCH_CHECK(operation, "a forward needs an operation");
  reducerOf(environment, a.number(0)).set_forward_pass_work_handle(operation->work(), a.boolean(2));
  return nullptr;
}

// function reducerZeros(reducer: number): Handle[][] - For each bucket its buffer, the gradients in it, and the
// parameters; the buffers are zeros
napi_value reducerZeros(Environment& environment, const Arguments& a) {
  napi_value list;
  check(environment, napi_create_array(environment.env, &list));
  uint32_t i = 0;
  for (c10d::GradBucket& bucket : reducerOf(environment, a.number(0)).get_grad_buckets(true)) {
    std::vector<at::Tensor> parts{bucket.getBuffer()};
    for (const auto& tensors : {bucket.getGradients(), bucket.getParameters()})
      parts.insert(parts.end(), tensors.begin(), tensors.end());
    check(environment, napi_set_element(environment.env, list, i++, handlesToJs(environment, parts)));
  }
  return list;
}

// function reducerUsedMap(reducer: number): Handle - 1 for each parameter that was used
napi_value reducerUsedMap(Environment& environment, const Arguments& a) {
  return handleToJs(environment, reducerOf(environment, a.number(0)).get_local_used_map_on_device());
}

// function reducerPushRebuilt(reducer: number): void - Stands for a backward that computes the gradients of all
// parameters, in their order
napi_value reducerPushRebuilt(Environment& environment, const Arguments& a) {
  reducerOf(environment, a.number(0)).push_rebuilt_params_for_all_indices();
  return nullptr;
}

// function groupVerifyParameters(group: number, parameters: readonly Handle[]): void - Blocks until all processes have
// compared their shapes and dtypes with those of the first
napi_value groupVerifyParameters(Environment& environment, const Arguments& a) {
  const GroupPtr group = groupOf(environment, a.number(0));
  try {
    c10d::verify_params_across_processes(group->get(), tensorsFromJs(environment, a.value(1)), std::nullopt);
  } catch (...) {
    std::rethrow_exception(asDistributedError(std::current_exception(), group->isAborted()));
  }
  return nullptr;
}

// function groupBroadcastCoalesced(group: number, tensors: readonly Handle[], bufferSize: number, source: number): void
// - Blocks until the tensors have the values of a process's
napi_value groupBroadcastCoalesced(Environment& environment, const Arguments& a) {
  const GroupPtr group = groupOf(environment, a.number(0));
  const at::NoGradGuard guard;
  try {
    c10d::broadcast_coalesced(group->get(), tensorsFromJs(environment, a.value(1)), static_cast<size_t>(a.number(2)),
                              static_cast<int>(a.number(3)));
  } catch (...) {
    std::rethrow_exception(asDistributedError(std::current_exception(), group->isAborted()));
  }
  return nullptr;
}

}  // namespace

void initReducer(Environment& environment, napi_value exports) {
  define(environment, exports, "reducerMake", entry<reducerMake>);
  define(environment, exports, "reducerSetStatic", entry<reducerSetStatic>);
  define(environment, exports, "reducerBeforeForward", entry<reducerBeforeForward>);
  define(environment, exports, "reducerAfterForward", entry<reducerAfterForward>);
  define(environment, exports, "reducerHold", entry<reducerHold>);
  define(environment, exports, "reducerSink", entry<reducerSink>);
  define(environment, exports, "reducerBuiltinHook", entry<reducerBuiltinHook>);
  define(environment, exports, "reducerHook", entry<reducerHook>);
  define(environment, exports, "reducerAwaits", entry<reducerAwaits>);
  define(environment, exports, "reducerForwardWork", entry<reducerForwardWork>);
  define(environment, exports, "reducerZeros", entry<reducerZeros>);
  define(environment, exports, "reducerUsedMap", entry<reducerUsedMap>);
  define(environment, exports, "reducerPushRebuilt", entry<reducerPushRebuilt>);
  define(environment, exports, "groupVerifyParameters", entry<groupVerifyParameters>);
  define(environment, exports, "groupBroadcastCoalesced", entry<groupBroadcastCoalesced>);
}

}  // namespace node_libtorch
