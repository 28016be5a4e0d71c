// Anomaly detection: JavaScript stacks of forward calls, for the message of the backward that fails.
#include "autograd/anomaly.h"

#include <mutex>
#include <string>

#include "autograd/nodes.h"
#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"

namespace node_libtorch {
namespace {

// The anomaly mode; shared with TypeScript.
enum AnomalyFlag : int {
  kAnomalyFlagEnabled = 1,
  kAnomalyFlagChecksNan = 2,
};

// The function that returns the JavaScript stack, once anomaly mode was set; in the first environment of the thread.
using StackOfCall = std::unique_ptr<JsReference>;

std::mutex& anomalyMutex() {
  static auto* mutex = new std::mutex();
  return *mutex;
}

// Records where a node's forward call was made.
class JsAnomaly : public torch::autograd::AnomalyMetadata {
 public:
  void store_stack() override {
    Environment* environment = Environment::current();
    if (!environment) return;
    const auto& stackOfCall = environment->state<StackOfCall>();
    if (!stackOfCall) return;
    stackOfCall->thread().call([&](Environment& owner) {
      napi_value function = stackOfCall->get(owner);
      if (function) stack_ = stringFromJs(owner, callJs(owner, function, {}));
    });
  }

  void assign_parent(const NodePointer& parent) override { parent_ = parent; }

  void print_stack(const std::string& name) override {
    std::string text = "Error detected in " + name + ". " + described();
    NodePointer parent = parent_;
    while (parent) {
      auto* metadata = dynamic_cast<JsAnomaly*>(parent->metadata());
      text += "\n\nPrevious calculation was induced by " + parent->name() + ". " +
              (metadata ? metadata->described() : std::string());
      parent = metadata ? metadata->parent_ : nullptr;
    }
    std::lock_guard<std::mutex> lock(anomalyMutex());
    lastAnomaly() = text;
  }

  static std::string& lastAnomaly() {
    static auto* text = new std::string();
    return *text;
  }

 private:
  std::string described() const {
    if (stack_.empty())
      return "No forward pass information available. Enable detect anomaly during forward pass for more information.";
    return "Traceback of forward call that caused the error:\n" + stack_;
  }

  std::string stack_;
  NodePointer parent_;
};

// function setAnomalyMode(enabled: boolean, checkNan: boolean, stackOfCall: () => string): void - Refers to the
// function weakly
napi_value setAnomalyMode(Environment& environment, const Arguments& arguments) {
  Environment* first = Environment::current();
  (first ? *first : environment).state<StackOfCall>() =
      std::make_unique<JsReference>(environment, arguments.value(2), true);
  torch::autograd::AnomalyMode::set_enabled(arguments.boolean(0), arguments.boolean(1));
  return nullptr;
}

// function anomalyMode(): number - Returns AnomalyFlags
napi_value anomalyMode(Environment& environment, const Arguments&) {
  using torch::autograd::AnomalyMode;
  return numberToJs(environment, (AnomalyMode::is_enabled() ? kAnomalyFlagEnabled : 0) |
                                     (AnomalyMode::should_check_nan() ? kAnomalyFlagChecksNan : 0));
}

// function takeAnomaly(): string - Returns the description of the node that failed last, once
napi_value takeAnomaly(Environment& environment, const Arguments&) {
  std::string text;
  {
    std::lock_guard<std::mutex> lock(anomalyMutex());
    text.swap(JsAnomaly::lastAnomaly());
  }
  return stringToJs(environment, text);
}

}  // namespace

std::unique_ptr<torch::autograd::AnomalyMetadata> makeAnomalyMetadata() { return std::make_unique<JsAnomaly>(); }

void initAnomaly(Environment& environment, napi_value exports) {
  define(environment, exports, "setAnomalyMode", entry<setAnomalyMode>);
  define(environment, exports, "anomalyMode", entry<anomalyMode>);
  define(environment, exports, "takeAnomaly", entry<takeAnomaly>);
}

}  // namespace node_libtorch
