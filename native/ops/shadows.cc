// Runs deferred calls on meta tensors, which have shapes and no values.
#include "ops/shadows.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>

#include <algorithm>

namespace node_libtorch {
namespace {

c10::Device deviceOfOne(const at::Tensor& tensor) {
  const Placeholder* placeholder = placeholderIn(tensor);
  return placeholder ? placeholder->device : tensor.device();
}

std::string firstLine(const std::exception& error) {
  const auto* known = dynamic_cast<const c10::Error*>(&error);
  const std::string text = known ? known->what_without_backtrace() : error.what();
  return text.substr(0, text.find('\n'));
}

// A meta tensor with the tensor's shape and flags; undefined for layouts that have none.
at::Tensor makeShadow(const at::Tensor& tensor) {
  if (tensor.layout() != at::kStrided || tensor.is_quantized() || tensor.is_nested()) return {};
  const c10::InferenceMode inference(tensor.is_inference());
  const auto options = at::TensorOptions().dtype(tensor.dtype()).device(at::kMeta);
  at::Tensor shadow = at::empty_strided(tensor.sizes(), tensor.strides(), options);
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) shadow.unsafeGetTensorImpl()->set_wrapped_number(true);
  shadow._set_conj(tensor.is_conj());
  shadow._set_neg(tensor.is_neg());
  if (!tensor.requires_grad()) return shadow;
  shadow.set_requires_grad(true);
  // The result of an operator: other than a leaf, it may be changed in place.
  return tensor.is_leaf() ? shadow : shadow.clone();
}

bool usesAutocast(c10::DeviceType type) {
  return at::autocast::is_autocast_available(type) && at::autocast::is_autocast_enabled(type);
}

}  // namespace

Placeholder* placeholderIn(const at::Tensor& tensor) {
  return dynamic_cast<Placeholder*>(tensor.unsafeGetTensorImpl());
}

namespace {

c10::Device deviceOfResults(const DeferredCall& call) {
  for (const c10::IValue& value : call.stack)
    if (value.isDevice()) return value.toDevice();
  std::optional<c10::Device> found;
  bool isScalar = true;
  eachTensor(call.stack, [&](const at::Tensor& tensor) {
    const Placeholder* placeholder = placeholderIn(tensor);
    const at::Tensor& shaped = placeholder ? placeholder->shadow : tensor;
    const bool isOne = shaped.defined() && shaped.dim() == 0;
    if (found && (!isScalar || isOne)) return;
    found = deviceOfOne(tensor);
    isScalar = isOne;
  });
  // These give the device of the tensor that they take as an example.
  if ((call.name == "to" || call.name == "type_as") && call.stack.size() > 1 && call.stack[1].isTensor())
    return deviceOfOne(call.stack[1].toTensor());
  return found.value_or(c10::Device(c10::kCPU));
}

}  // namespace

const at::Tensor& Shadows::of(const at::Tensor& tensor) {
  if (const Placeholder* placeholder = placeholderIn(tensor)) return placeholder->shadow;
  const auto found = known_.find(tensor.unsafeGetTensorImpl());
  if (found != known_.end()) return found->second.second;
  return known_.emplace(tensor.unsafeGetTensorImpl(), std::pair(tensor, makeShadow(tensor))).first->second.second;
}

void Shadows::setUnknown(const at::Tensor& tensor) {
  known_.emplace(tensor.unsafeGetTensorImpl(), std::pair(tensor, at::Tensor()));
}

bool Shadows::isDtypeKnown(const at::Tensor& tensor) {
  const Placeholder* placeholder = placeholderIn(tensor);
  return !placeholder || placeholder->isDtypeKnown;
}

void Shadows::clear() {
  known_.clear();
  described_ = 0;
}

std::optional<std::string> Shadows::writeArguments(const DeferredCall& call, torch::jit::Stack& stack) {
  std::optional<std::string> unknown;
  bool hasTensors = false;
  const auto shadow = [&](const at::Tensor& tensor) {
    hasTensors = true;
    at::Tensor made = of(tensor);
    if (made.defined() || unknown) return made;
    const Placeholder* placeholder = placeholderIn(tensor);
    unknown = placeholder && !placeholder->unknown.empty()
                  ? placeholder->unknown
                  : call.name + "() takes a tensor whose shape is not known yet, or that is not strided";
    return made;
  };
  for (const c10::IValue& value : call.stack) {
    if (value.isTensor()) {
      stack.emplace_back(value.toTensor().defined() ? shadow(value.toTensor()) : at::Tensor());
    } else if (value.isTensorList()) {
      c10::List<at::Tensor> list;
      for (const c10::IValue& element : value.toListRef()) list.push_back(shadow(element.toTensor()));
      stack.emplace_back(std::move(list));
    } else if (value.isOptionalTensorList()) {
      c10::List<std::optional<at::Tensor>> list;
      for (const c10::IValue& element : value.toListRef())
        list.push_back(element.isTensor() ? std::optional(shadow(element.toTensor())) : std::nullopt);
      stack.emplace_back(std::move(list));
    } else if (value.isDevice()) {
      stack.emplace_back(c10::Device(c10::kMeta));
    } else if (value.isGenerator()) {
      stack.emplace_back();
    } else {
      stack.push_back(value);
    }
  }
  if (unknown) return unknown;
  // A factory's device may be left out.
  if (!hasTensors && call.deviceArgument && stack[*call.deviceArgument].isNone())
    stack[*call.deviceArgument] = c10::Device(c10::kMeta);
  return std::nullopt;
}

void Shadows::describe(std::vector<DeferredCall>& calls) {
  for (; described_ < calls.size(); ++described_) {
    DeferredCall& call = calls[described_];
    if (call.isDescribed) continue;
    torch::jit::Stack stack;
    const CallerStateGuard guard(call.state);
    auto unknown = writeArguments(call, stack);
    try {
      if (!unknown) call.run(stack);
    } catch (const c10::NotImplementedError&) {
      unknown = call.name + "() cannot be run without values";
    } catch (const std::exception& error) {
      unknown = call.name + "() on tensors without values: " + firstLine(error);
    }
    describeResults(call, stack, unknown);
  }
}

void Shadows::describeResults(DeferredCall& call, const torch::jit::Stack& shadows,
                              const std::optional<std::string>& unknown) {
  call.isDescribed = true;
  const c10::Device device = deviceOfResults(call);
  bool isDtypeKnown = true;
  eachTensor(call.stack, [&](const at::Tensor& tensor) { isDtypeKnown &= Shadows::isDtypeKnown(tensor); });
  {
    const CallerStateGuard guard(call.state);
    isDtypeKnown &= !usesAutocast(device.type());
  }
  for (size_t i = 0; i < call.results.size(); ++i) {
    for (size_t k = 0; k < call.results[i].size(); ++k) {
      Placeholder* placeholder = call.results[i][k].get();
      if (!placeholder) continue;
      placeholder->device = device;
      placeholder->isDtypeKnown = isDtypeKnown;
      if (unknown) {
        placeholder->unknown = *unknown;
      } else {
        placeholder->shadow = shadows[i].isTensor() ? shadows[i].toTensor() : shadows[i].toTensorVector().at(k);
      }
    }
  }
}

}  // namespace node_libtorch
