// The tensors of an environment that calls in runAsync() have yet to compute or to change.
#include "ops/pending.h"

#include <utility>

#include "base/memory/allocator.h"

namespace node_libtorch {

void AsyncState::check(const at::Tensor& tensor) {
  if (readsArguments) return;
  TORCH_CHECK(!changing_.count(tensor.unsafeGetTensorImpl()),
              "the tensor is changed in place by an operator in runAsync(): wait for the promise");
  const Placeholder* placeholder = placeholderIn(tensor);
  TORCH_CHECK(!placeholder, "the tensor is the result of ", placeholder ? placeholder->call : "",
              "() in runAsync(), and is not there before the promise is: until then it can only be an argument of "
              "operators within fn");
}

const at::Tensor& AsyncState::described(const at::Tensor& tensor, bool asksDtype) {
  if (!isPending(tensor)) return tensor;
  if (!defers) check(tensor);
  shadows.describe(calls);
  const at::Tensor& shadow = shadows.of(tensor);
  const Placeholder* placeholder = placeholderIn(tensor);
  if (!placeholder) {
    TORCH_CHECK(shadow.defined(),
                "the tensor is changed in place by an operator in runAsync(), and its shape is not known before the "
                "promise is");
    return shadow;
  }
  const std::string& reason = placeholder->unknown;
  TORCH_CHECK(shadow.defined(), "the shape of what ", placeholder->call,
              "() returns in runAsync() is not there before the promise is: ",
              reason.empty() ? "it belongs to an earlier runAsync(); await that first" : reason);
  TORCH_CHECK(!asksDtype || placeholder->isDtypeKnown, "the dtype of what ", placeholder->call,
              "() returns in runAsync() is not there before the promise is: autocast chooses it");
  return shadow;
}

c10::Device AsyncState::deviceOf(const at::Tensor& tensor) {
  const Placeholder* placeholder = placeholderIn(tensor);
  if (!placeholder) return tensor.device();
  described(tensor, false);
  return placeholder->device;
}

bool AsyncState::isPending(const at::Tensor& tensor) const {
  return changing_.count(tensor.unsafeGetTensorImpl()) || placeholderIn(tensor);
}

void AsyncState::begin() {
  defers = true;
  for (const auto& [impl, count] : changing_)
    if (count.reshapes > 0) shadows.setUnknown(count.tensor);
}

std::pair<Calls, DeferredResults> AsyncState::end() {
  defers = false;
  isPaused = false;
  shadows.clear();
  for (DeferredCall& call : calls)
    for (auto& results : call.results)
      for (PlaceholderPtr& result : results)
        if (result) result->shadow = at::Tensor();
  for (const DeferredResults::Changed& one : results_.changed)
    if (one.isReshaped) ++changing_[one.tensor.unsafeGetTensorImpl()].reshapes;
  return {std::exchange(calls, {}), std::exchange(results_, {})};
}

void AsyncState::addUnsettled() {
  ++unsettled_;
  environment_.pending = this;
}

void AsyncState::addResult(double handle) {
  results_.fresh.push_back(handle);
  addUnsettled();
}

void AsyncState::addChanged(const at::Tensor& tensor, bool isReshaped) {
  results_.changed.push_back({tensor, isReshaped});
  Count& count = changing_[tensor.unsafeGetTensorImpl()];
  count.tensor = tensor;
  ++count.changes;
  addUnsettled();
}

void AsyncState::settle(const DeferredResults& results) {
  unsettled_ -= results.fresh.size() + results.changed.size();
  if (unsettled_ == 0) environment_.pending = nullptr;
  for (const DeferredResults::Changed& one : results.changed) {
    const auto found = changing_.find(one.tensor.unsafeGetTensorImpl());
    if (one.isReshaped) --found->second.reshapes;
    if (--found->second.changes == 0) changing_.erase(found);
  }
  for (const double handle : results.fresh) {
    at::Tensor* place = environment_.tensors.find(handle);
    if (!place) continue;
    const Placeholder* placeholder = placeholderIn(*place);
    at::Tensor value = placeholder ? placeholder->value : *place;
    if (!value.defined()) {
      environment_.tensors.erase(handle);
      continue;
    }
    if (value.has_storage()) adoptStorage(value.storage());
    *place = std::move(value);
  }
}

}  // namespace node_libtorch
