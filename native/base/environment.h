// The state of one JavaScript environment (the main thread or one worker): its tensor table, its tape and its
// references into JavaScript. Nothing here is static, so the addon loads in many worker threads.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/InferenceMode.h>
#include <napi.h>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "base/js_thread.h"
#include "base/lane.h"
#include "base/slot_table.h"

namespace torch::jit {
struct CompilationUnit;
}

namespace node_libtorch {

struct AotiModel;
struct ScriptFunction;
struct ScriptModule;

// What an argument of an operator is read as; from its schema, once, so that a call does not walk types.
enum class Kind : uint8_t {
  kTensor,
  kScalar,
  kInt,
  kFloat,
  kBool,
  kString,
  kDevice,
  kGenerator,
  kTensorList,
  kOptionalTensorList,
  kIntList,
  kFloatList,
  kBoolList,
  kScalarList,
  kStringList,
  kOther,
};

struct Parameter {
  Kind kind = Kind::kOther;
  bool nullable = false;
  bool required = true;
  bool isOut = false;
  c10::IValue fallback;
  std::string name;
};

class Environment;
class TapeReader;
struct Operator;

// A tensor among the arguments, to recognise it in the result.
struct SeenTensor {
  const c10::TensorImpl* impl;
  double handle;
};

// Reads the arguments, runs the operator and leaves its results on the stack.
using DirectCall = void (*)(Environment& environment, const Operator& op, TapeReader& reader,
                            std::vector<c10::IValue>& stack, std::vector<SeenTensor>& seen);

struct Operator {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  DirectCall direct = nullptr;        // null: boxed
  std::shared_ptr<const void> typed;  // what a direct call calls: a c10::TypedOperatorHandle
  bool reshapes = false;              // may give a tensor that it writes another shape or other memory
};

// Numbers go to and from JavaScript through a Float64Array that both sides can see: reading a double from it costs
// nothing, a Node-API conversion costs 10 to 30 ns an argument.
struct Tape {
  double* data = nullptr;
  size_t size = 0;
  napi_ref owner = nullptr;
};

struct AutogradState;
struct AsyncState;

class Environment {
 public:
  explicit Environment(napi_env env);
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  // Deletes a reference from a place where Node-API forbids it (a finalizer, another thread): at the next native call.
  void deferDelete(napi_ref reference);
  void deleteDeferred() {
    if (hasDeferred.load(std::memory_order_relaxed)) deleteDeferredNow();
  }

  // That of the calling thread; nullptr where it runs no JavaScript.
  static Environment* current();

  napi_env env;
  const std::shared_ptr<JsThread> thread;
  std::unique_ptr<AutogradState> autograd;
  std::unique_ptr<AsyncState> async;
  Lanes lanes;
  size_t awaited = 0;  // results of operators that were put off, in the table
  bool defers = false;
  Tape tape;
  SlotTable<at::Tensor> tensors;
  SlotTable<at::Generator> generators;
  SlotTable<std::shared_ptr<void>> archives;
  SlotTable<std::shared_ptr<torch::jit::CompilationUnit>> scriptUnits;
  SlotTable<std::shared_ptr<ScriptModule>> scriptModules;
  SlotTable<std::shared_ptr<ScriptFunction>> scriptFunctions;
  SlotTable<std::shared_ptr<AotiModel>> aotiModels;
  std::deque<Operator> operators;  // a running call refers to its own while others are added
  std::vector<double> pending;     // a result that did not fit on the tape
  std::vector<std::unique_ptr<c10::InferenceMode>> inferenceModes;
  napi_ref errorFactory = nullptr;
  bool reportedOperator = false;

 private:
  void deleteDeferredNow();
  std::mutex deferredMutex;
  std::vector<napi_ref> deferred;
  std::atomic<bool> hasDeferred{false};
};

}  // namespace node_libtorch
