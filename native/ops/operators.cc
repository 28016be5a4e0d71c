// One function that calls any operator of the dispatcher: arguments by schema from the tape, boxed call, results back.
#include "ops/operators.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "base/division.h"
#include "base/entry.h"
#include "base/wrappers.h"
#include "guards/guards.h"
#include "memory/allocator.h"
#include "ops/async.h"
#include "ops/direct.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

struct AllOperators {
  std::unordered_map<std::string, std::vector<c10::OperatorName>> byName;
  std::vector<std::string> names;
};

// The dispatcher's list, grouped by name. Read again when it grew (an operator library was loaded), which is looked for
// where `wanted` is not known: the list is long.
const AllOperators& allOperators(const std::string& wanted = "") {
  static std::mutex mutex;
  static auto* cached = new AllOperators();
  static size_t seen = 0;
  std::lock_guard<std::mutex> lock(mutex);
  if (cached->byName.count(wanted)) return *cached;
  const auto all = c10::Dispatcher::singleton().getAllOpNames();
  if (all.size() != seen) {
    auto* fresh = new AllOperators();  // the former list stays: another thread may be reading it
    for (const auto& name : all) fresh->byName[name.name].push_back(name);
    for (auto& [name, overloads] : fresh->byName) {
      std::sort(overloads.begin(), overloads.end(),
                [](const auto& a, const auto& b) { return a.overload_name < b.overload_name; });
      fresh->names.push_back(name);
    }
    std::sort(fresh->names.begin(), fresh->names.end());
    cached = fresh;
    seen = all.size();
  }
  return *cached;
}

// function operatorNames(): string[]
napi_value operatorNames(Environment& environment, const Arguments&) {
  return stringsToJs(environment, allOperators().names);
}

// function overloadNames(name: string): string[] - the schemas' overload names, empty when there is no such operator
napi_value overloadNames(Environment& environment, const Arguments& arguments) {
  const std::string name = arguments.string(0);
  const auto& byName = allOperators(name).byName;
  const auto found = byName.find(name);
  napi_value result;
  check(environment, napi_create_array(environment.env, &result));
  if (found == byName.end()) return result;
  uint32_t at = 0;
  for (const auto& overload : found->second) {
    if (c10::Dispatcher::singleton().findSchema(overload))
      check(environment,
            napi_set_element(environment.env, result, at++, stringToJs(environment, overload.overload_name)));
  }
  return result;
}

// function operatorSchema(name: string, overload: string): string
napi_value operatorSchema(Environment& environment, const Arguments& arguments) {
  const auto handle =
      c10::Dispatcher::singleton().findSchemaOrThrow(arguments.string(0).c_str(), arguments.string(1).c_str());
  std::ostringstream text;
  text << handle.schema();
  return stringToJs(environment, text.str());
}

bool isWritten(const c10::Argument& argument) { return argument.alias_info() && argument.alias_info()->isWrite(); }

// Those that say so, those that resize what they write by keyword, and some that do not say so.
bool reshapes(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  const auto isOut = [](const c10::Argument& argument) { return argument.is_out(); };
  return handle.hasTag(at::Tag::inplace_view) || schema.name() == "aten::set_data" ||
         schema.name().find("resize") != std::string::npos ||
         std::any_of(schema.arguments().begin(), schema.arguments().end(), isOut);
}

// While work goes on beside this thread, an operator may not take shape or memory from under it.
class Steady {
 public:
  Steady(const Operator& op, const torch::jit::Stack& stack) {
    const auto& arguments = op.handle.schema().arguments();
    for (const c10::IValue& value : stack) forEach(value, [&](const at::Tensor& tensor) { ++counts_[key(tensor)]; });
    for (size_t i = 0; i < stack.size(); ++i)
      if (isWritten(arguments[i])) forEach(stack[i], [&](const at::Tensor& tensor) { hold(tensor); });
  }
  ~Steady() {
    for (const c10::Storage& storage : held_) storage.unsafeGetStorageImpl()->set_resizable(true);
  }
  Steady(const Steady&) = delete;
  Steady& operator=(const Steady&) = delete;

 private:
  static const c10::TensorImpl* key(const at::Tensor& tensor) { return tensor.unsafeGetTensorImpl(); }

  template <typename Visit>
  static void forEach(const c10::IValue& value, Visit visit) {
    if (value.isTensor() && value.toTensor().defined()) visit(value.toTensor());
    if (value.isTensorList())
      for (const c10::IValue& element : value.toListRef()) forEach(element, visit);
  }

  void hold(const at::Tensor& tensor) {
    // Its slot and the arguments hold it.
    TORCH_CHECK(
        tensor.use_count() <= counts_[key(tensor)] + 1,
        "the shape or memory of a tensor cannot change while asynchronous work may use it: wait for the promise");
    if (!tensor.has_storage()) return;
    const c10::Storage& storage = tensor.storage();
    if (storage.use_count() == 1 || storage.nbytes() == 0 || !storage.resizable()) return;
    storage.unsafeGetStorageImpl()->set_resizable(false);
    held_.push_back(storage);
  }

  std::unordered_map<const c10::TensorImpl*, size_t> counts_;
  std::vector<c10::Storage> held_;
};

// function operatorId(name: string, overload: string): number - what `call` takes
napi_value operatorId(Environment& environment, const Arguments& arguments) {
  const auto handle =
      c10::Dispatcher::singleton().findSchemaOrThrow(arguments.string(0).c_str(), arguments.string(1).c_str());
  TORCH_CHECK_NOT_IMPLEMENTED(!handle.schema().is_vararg(), "operators with any number of arguments cannot be called: ",
                              handle.schema().operator_name());
  Operator op{handle, {}, nullptr, nullptr, reshapes(handle)};
  for (const auto& argument : handle.schema().arguments()) op.parameters.push_back(describeParameter(argument));
  findGuard(op);
  if (!op.direct) findDirectCall(op);
  environment.operators.push_back(std::move(op));
  return numberToJs(environment, static_cast<double>(environment.operators.size() - 1));
}

const Operator& operatorOf(Environment& environment, double id) {
  TORCH_CHECK(id >= 0 && id < static_cast<double>(environment.operators.size()), "unknown operator id ", id);
  return environment.operators[static_cast<size_t>(id)];
}

// 0 where the tensor is none of the arguments.
double handleAmong(const std::vector<SeenTensor>& seen, const at::Tensor& tensor) {
  for (const SeenTensor& argument : seen)
    if (argument.impl == tensor.unsafeGetTensorImpl()) return argument.handle;
  return 0;
}

void keepLeaves(const Operator& op, size_t index, const c10::IValue& value, const std::vector<SeenTensor>& seen) {
  const auto keep = [&](const at::Tensor& tensor) {
    if (tensor.defined() && handleAmong(seen, tensor) != 0) keepLeaf(op, index, tensor);
  };
  if (value.isTensor()) keep(value.toTensor());
  if (!value.isTensorList()) return;
  for (const c10::IValue& element : value.toListRef()) keep(element.toTensor());
}

// A wrapper is missing where the schema promises one of the arguments.
void returnTensor(Environment& environment, const Operator& op, const at::Tensor& tensor,
                  const std::vector<SeenTensor>& seen, const Arguments& arguments) {
  Tape& tape = environment.tape;
  if (!tensor.defined()) {
    tape.data[kCellOperator] = kResultNone;
  } else if (const double argument = handleAmong(seen, tensor); argument != 0) {
    keepLeaf(op, 0, tensor);
    tape.data[kCellOperator] = kResultArgument;
    tape.data[kCellResult] = argument;
  } else {
    TORCH_CHECK(arguments.count() == 1, "an operator that changes its argument returned another tensor");
    tape.data[kCellResult] = wrapTensor(environment, tensor, arguments.value(0));
    tape.data[kCellOperator] = kResultFresh;
  }
}

// Several tensors, each with its wrapper. A handle belongs to its wrapper as soon as it is made, so nothing is lost
// where a later one fails.
void returnTensors(Environment& environment, const Operator& op, const torch::jit::Stack& stack,
                   const std::vector<SeenTensor>& seen, const napi_value* wrappers) {
  Tape& tape = environment.tape;
  for (size_t i = 0; i < stack.size(); ++i) {
    const at::Tensor& tensor = stack[i].toTensor();
    double cell = 0;
    if (tensor.defined()) {
      const double argument = handleAmong(seen, tensor);
      if (argument != 0) keepLeaf(op, i, tensor);
      cell = argument != 0 ? -argument : wrapTensor(environment, tensor, wrappers[i]);
    }
    tape.data[kFirstValue + i] = cell;
  }
  tape.data[kCellOperator] = kResultTensors;
}

// Throws for what cannot be written, before a part of it is: a tensor written is JavaScript's to free.
void checkWritable(const c10::IValue& value) {
  if (value.isTuple()) {
    for (const c10::IValue& element : value.toTupleRef().elements()) checkWritable(element);
  } else if (value.isList() && !value.isIntList() && !value.isTensorList()) {
    for (const c10::IValue& element : value.toList()) checkWritable(element);
  } else {
    TORCH_CHECK_NOT_IMPLEMENTED(!value.isObject() && !value.isCapsule() && !value.isStorage(), "a result of type ",
                                value.tagKind(), " has no JavaScript form");
  }
}

// Stacks are reused: a call allocates none. Calls nest (a callback calls operators), so each level takes its own.
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

// function call(...wrappers: object[]): void - runs the operator whose id and arguments are on the tape. Tensors that
// it makes become the wrappers'; everything else comes back on the tape.
napi_value call(Environment& environment, const Arguments& arguments) {
  Tape& tape = environment.tape;
  TapeReader reader(tape);
  const Operator& op = operatorOf(environment, tape.data[kCellOperator]);
  if (environment.defers) return deferCall(environment, op, reader, arguments);
  ScratchStack scratch;
  auto& stack = scratch.stack();
  auto& seen = scratch.seen();
  if (op.reshapes && environment.thread->isBusy() && !environment.thread->isAsked()) {
    for (const Parameter& parameter : op.parameters)
      stack.push_back(readArgument(environment, reader, parameter, &seen));
    beginGuarded(op, stack);
    const Steady steady(op, stack);
    op.handle.callBoxed(&stack);
    endGuarded(op, stack);
  } else if (op.direct) {
    op.direct(environment, op, reader, stack, seen);
  } else {
    for (const Parameter& parameter : op.parameters)
      stack.push_back(readArgument(environment, reader, parameter, &seen));
    op.handle.callBoxed(&stack);
  }
  checkDivisions();
  const auto isTensor = [](const c10::IValue& value) { return value.isTensor(); };
  if (stack.empty()) {
    environment.tape.data[kCellOperator] = kResultNone;
  } else if (stack.size() == 1 && stack[0].isTensor()) {
    returnTensor(environment, op, stack[0].toTensor(), seen, arguments);
  } else if (stack.size() == arguments.count() && std::all_of(stack.begin(), stack.end(), isTensor)) {
    returnTensors(environment, op, stack, seen, arguments.values());
  } else {
    for (const c10::IValue& value : stack) checkWritable(value);
    for (size_t i = 0; i < stack.size(); ++i) keepLeaves(op, i, stack[i], seen);
    std::vector<double> values;
    for (const c10::IValue& value : stack) writeValue(environment, values, value, &seen);
    returnValues(environment, std::move(values));
  }
  environment.tape.data[kCellLive] = static_cast<double>(threadLiveBytes());
  return nullptr;
}

// function fetchPending(): void - writes the result that did not fit on the tape, now that there is room
napi_value fetchPending(Environment& environment, const Arguments&) {
  std::vector<double> values = std::move(environment.pending);
  environment.pending.clear();
  TORCH_CHECK(kFirstValue + values.size() <= environment.tape.size, "the tape is still too short");
  returnValues(environment, std::move(values));
  return nullptr;
}

// function setTape(tape: Float64Array): void
napi_value setTape(Environment& environment, const Arguments& arguments) {
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  check(environment,
        napi_get_typedarray_info(environment.env, arguments.value(0), &type, &length, &data, nullptr, nullptr));
  TORCH_CHECK_TYPE(type == napi_float64_array && length >= 64, "the tape must be a Float64Array of at least 64");
  napi_ref owner;
  check(environment, napi_create_reference(environment.env, arguments.value(0), 1, &owner));
  if (environment.tape.owner) napi_delete_reference(environment.env, environment.tape.owner);
  environment.tape = {static_cast<double*>(data), length, owner};
  return nullptr;
}

}  // namespace

void keepLeaf(const Operator& op, size_t index, const at::Tensor& tensor) {
  const auto& returns = op.handle.schema().returns();
  if (index >= returns.size() || isWritten(returns[index]) || !tensor.requires_grad() || !tensor.grad_fn()) return;
  for (const auto& edge : tensor.grad_fn()->next_edges()) {
    const auto* leaf = dynamic_cast<const torch::autograd::AccumulateGrad*>(edge.function.get());
    if (!leaf || leaf->variable.unsafeGetTensorImpl() != tensor.unsafeGetTensorImpl()) continue;
    torch::autograd::impl::set_gradient_edge(tensor, {});
    return;
  }
}

void initOperators(Environment& environment, napi_value exports) {
  installGuards();
  installDivisionTrap();
  ownDivisions();
  define(environment, exports, "operatorNames", entry<operatorNames>);
  define(environment, exports, "overloadNames", entry<overloadNames>);
  define(environment, exports, "operatorSchema", entry<operatorSchema>);
  define(environment, exports, "operatorId", entry<operatorId>);
  define(environment, exports, "call", entry<call>);
  define(environment, exports, "fetchPending", entry<fetchPending>);
  define(environment, exports, "setTape", entry<setTape>);
}

}  // namespace node_libtorch
