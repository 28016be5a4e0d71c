// The tensors of an environment that calls in runAsync() have yet to compute or to change.
#pragma once

#include <unordered_map>
#include <vector>

#include "base/entry.h"
#include "ops/shadows.h"

namespace node_libtorch {

// The placeholders that a run fills, by handle, and the tensors of JavaScript that it changes in place.
struct DeferredResults {
  struct Changed {
    at::Tensor tensor;
    bool isReshaped;
  };
  std::vector<double> fresh;
  std::vector<Changed> changed;
};

using Calls = std::vector<DeferredCall>;

class AsyncState : public PendingTensors {
 public:
  explicit AsyncState(Environment& environment) : environment_(environment) {}

  void check(const at::Tensor& tensor) override;
  const at::Tensor& described(const at::Tensor& tensor, bool asksDtype) override;
  c10::Device deviceOf(const at::Tensor& tensor) override;

  // Whether a tensor has yet to be computed or changed.
  bool isPending(const at::Tensor& tensor) const;
  void begin();
  // The calls and results since begin().
  std::pair<Calls, DeferredResults> end();

  // A placeholder stands in the table at this handle.
  void addResult(double handle);
  void addChanged(const at::Tensor& tensor, bool isReshaped);
  // Puts results in the places of their placeholders; erases placeholders of calls that did not happen.
  void settle(const DeferredResults& results);

  Calls calls;
  Shadows shadows;
  bool defers = false;
  bool isPaused = false;  // calls are made at once, in between
  bool readsArguments = false;

 private:
  struct Count {
    at::Tensor tensor;
    size_t changes = 0;   // by calls that are not settled
    size_t reshapes = 0;  // by those of them that run already
  };
  void addUnsettled();

  Environment& environment_;
  DeferredResults results_;
  std::unordered_map<const c10::TensorImpl*, Count> changing_;
  size_t unsettled_ = 0;  // placeholders in the table and tensors being changed
};

}  // namespace node_libtorch
