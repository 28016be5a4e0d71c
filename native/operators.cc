// One function that calls any operator of the dispatcher: arguments by schema from the tape, boxed call, results back.
#include "operators.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <algorithm>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "allocator.h"
#include "entry.h"
#include "tape.h"
#include "wrappers.h"

namespace node_libtorch {
namespace {

struct AllOperators {
  std::unordered_map<std::string, std::vector<c10::OperatorName>> byName;
  std::vector<std::string> names;
};

// The dispatcher's list, grouped by name. Read again when it grew (an operator library was loaded).
const AllOperators& allOperators() {
  static std::mutex mutex;
  static auto* cached = new AllOperators();
  static size_t seen = 0;
  std::lock_guard<std::mutex> lock(mutex);
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
  const auto& names = allOperators().names;
  napi_value result;
  check(environment, napi_create_array_with_length(environment.env, names.size(), &result));
  for (size_t i = 0; i < names.size(); ++i)
    check(environment,
          napi_set_element(environment.env, result, static_cast<uint32_t>(i), stringToJs(environment, names[i])));
  return result;
}

// function overloadNames(name: string): string[] - the schemas' overload names, empty when there is no such operator
napi_value overloadNames(Environment& environment, const Arguments& arguments) {
  const auto& byName = allOperators().byName;
  const auto found = byName.find(arguments.string(0));
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

// function operatorId(name: string, overload: string): number - what `call` takes
napi_value operatorId(Environment& environment, const Arguments& arguments) {
  const auto handle =
      c10::Dispatcher::singleton().findSchemaOrThrow(arguments.string(0).c_str(), arguments.string(1).c_str());
  Operator op{handle, {}, false};
  const auto& schema = handle.schema();
  for (const auto& argument : schema.arguments()) op.parameters.push_back(describeParameter(argument));
  op.returnsOneTensor = schema.returns().size() == 1 && schema.returns()[0].type()->kind() == c10::TypeKind::TensorType;
  environment.operators.push_back(std::move(op));
  return numberToJs(environment, static_cast<double>(environment.operators.size() - 1));
}

const Operator& operatorOf(Environment& environment, double id) {
  TORCH_CHECK(id >= 0 && id < static_cast<double>(environment.operators.size()), "unknown operator id ", id);
  return environment.operators[static_cast<size_t>(id)];
}

void returnTensor(Environment& environment, const at::Tensor& tensor, const std::vector<SeenTensor>& seen,
                  napi_value wrapper) {
  Tape& tape = environment.tape;
  if (!tensor.defined()) {
    tape.data[kCellOperator] = kResultNone;
    return;
  }
  for (const SeenTensor& argument : seen) {
    if (argument.impl == tensor.unsafeGetTensorImpl()) {
      tape.data[kCellOperator] = kResultArgument;
      tape.data[kCellResult] = argument.handle;
      return;
    }
  }
  tape.data[kCellResult] = wrapTensor(environment, tensor, wrapper);
  tape.data[kCellOperator] = kResultFresh;
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

// function call(wrapper: object): void - runs the operator whose id and arguments are on the tape. A single fresh
// tensor becomes `wrapper`'s; everything else comes back on the tape.
napi_value call(Environment& environment, const Arguments& arguments) {
  Tape& tape = environment.tape;
  TapeReader reader(tape);
  const Operator& op = operatorOf(environment, tape.data[kCellOperator]);
  const c10::OperatorHandle handle = op.handle;
  const bool returnsOneTensor = op.returnsOneTensor;
  ScratchStack scratch;
  auto& stack = scratch.stack();
  auto& seen = scratch.seen();
  for (const Parameter& parameter : op.parameters) stack.push_back(readArgument(environment, reader, parameter, &seen));
  handle.callBoxed(&stack);
  if (returnsOneTensor && stack.size() == 1) {
    returnTensor(environment, stack[0].toTensor(), seen, arguments.value(0));
  } else if (stack.empty()) {
    tape.data[kCellOperator] = kResultNone;
  } else {
    std::vector<double> values;
    for (const c10::IValue& value : stack) writeValue(environment, values, value, &seen);
    returnValues(environment, std::move(values));
  }
  tape.data[kCellLive] = static_cast<double>(threadLiveBytes());
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

void initOperators(Environment& environment, napi_value exports) {
  define(environment, exports, "operatorNames", entry<operatorNames>);
  define(environment, exports, "overloadNames", entry<overloadNames>);
  define(environment, exports, "operatorSchema", entry<operatorSchema>);
  define(environment, exports, "operatorId", entry<operatorId>);
  define(environment, exports, "call", entry<call>);
  define(environment, exports, "fetchPending", entry<fetchPending>);
  define(environment, exports, "setTape", entry<setTape>);
}

}  // namespace node_libtorch
