// Operators that are put off: called in JavaScript, run one after another in the environment's lane.
#pragma once

#include <ATen/ThreadLocalState.h>
#include <ATen/core/ivalue.h>
#include <c10/core/TensorImpl.h>

#include <unordered_map>
#include <vector>

#include "base/environment.h"
#include "tape/tape.h"

namespace node_libtorch {

class Arguments;

// Stands for a result that is not there yet, in the table and among arguments.
class Awaited : public c10::TensorImpl {
 public:
  Awaited() : TensorImpl(c10::DispatchKeySet(), caffe2::TypeMeta(), std::nullopt) {}
  at::Tensor value;  // the lane's until its promise settles
};

struct DeferredCall {
  const Operator* op;
  at::ThreadLocalState state;
  std::vector<c10::IValue> stack;
  std::vector<c10::intrusive_ptr<Awaited>> results;  // nullptr where it is one of the arguments
};

// What a run fills, and what it changes in place, by handles and tensors of JavaScript's.
struct DeferredResults {
  std::vector<double> fresh;
  std::vector<at::Tensor> changed;
};

struct AsyncState {
  std::vector<DeferredCall> calls;
  DeferredResults results;
  std::unordered_map<const c10::TensorImpl*, size_t> changing;  // by how many calls that are on their way
  bool readsArguments = false;
};

// Throws where the tensor is a result that is not there yet, or is being changed in place, but for an operator's
// argument that is put off too.
void checkThere(Environment& environment, const at::Tensor& tensor);

// Takes the operator's call from the tape and gives handles of results to come.
napi_value deferCall(Environment& environment, const Operator& op, TapeReader& reader, const Arguments& arguments);

void initAsync(Environment& environment, napi_value exports);

}  // namespace node_libtorch
