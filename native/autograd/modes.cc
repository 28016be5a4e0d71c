// The modes of a thread: whether gradients are recorded, inference mode.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <memory>
#include <vector>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// The modes that were entered and not left, innermost last.
using InferenceModes = std::vector<std::unique_ptr<c10::InferenceMode>>;

// function setGradEnabled(value: boolean): boolean - Returns the former value
napi_value setGradEnabled(Environment& environment, const Arguments& arguments) {
  const bool former = at::GradMode::is_enabled();
  at::GradMode::set_enabled(arguments.boolean(0));
  return booleanToJs(environment, former);
}

// function isGradEnabled(): boolean
napi_value isGradEnabled(Environment& environment, const Arguments&) {
  return booleanToJs(environment, at::GradMode::is_enabled());
}

// function enterInferenceMode(value: boolean): void
napi_value enterInferenceMode(Environment& environment, const Arguments& arguments) {
  environment.state<InferenceModes>().push_back(std::make_unique<c10::InferenceMode>(arguments.boolean(0)));
  return nullptr;
}

// function leaveInferenceMode(): void - Leaves the mode that was entered last
napi_value leaveInferenceMode(Environment& environment, const Arguments&) {
  TORCH_CHECK(!environment.state<InferenceModes>().empty(), "inference mode was not entered");
  environment.state<InferenceModes>().pop_back();
  return nullptr;
}

// function isInferenceModeEnabled(): boolean
napi_value isInferenceModeEnabled(Environment& environment, const Arguments&) {
  return booleanToJs(environment, c10::InferenceMode::is_enabled());
}

}  // namespace

void initModes(Environment& environment, napi_value exports) {
  define(environment, exports, "setGradEnabled", entry<setGradEnabled>);
  define(environment, exports, "isGradEnabled", entry<isGradEnabled>);
  define(environment, exports, "enterInferenceMode", entry<enterInferenceMode>);
  define(environment, exports, "leaveInferenceMode", entry<leaveInferenceMode>);
  define(environment, exports, "isInferenceModeEnabled", entry<isInferenceModeEnabled>);
}

}  // namespace node_libtorch
