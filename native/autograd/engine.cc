// Running graphs backwards: LibTorch's engine with hooks on saved tensors and anomaly traces that are JavaScript's.
#include "autograd/engine.h"

#include <ATen/ATen.h>
#include <c10/core/AutogradState.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>

#include "autograd/autograd_state.h"
#include "autograd/callbacks.h"
#include "autograd/hooks.h"
#include "base/entry.h"

namespace node_libtorch {
namespace {

using torch::autograd::Edge;
using torch::autograd::edge_list;
using torch::autograd::variable_list;

// From this depth of a backward within a backward LibTorch would use threads of its own.
constexpr int kDeepest = torch::autograd::MAX_DEPTH - 10;

// A tensor that is kept for backward, in the form that the pack hook gave it.
class JsSavedHooks : public torch::autograd::SavedVariableHooks {
 public:
  explicit JsSavedHooks(SavedHooks hooks) : hooks_(std::move(hooks)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    hooks_.pack->thread().call([&](Environment& environment) {
      napi_value box;
      check(environment, napi_create_array_with_length(environment.env, 1, &box));
      const double handle = environment.tensors.insert(tensor);
      napi_value packed = callJs(environment, *hooks_.pack, {numberToJs(environment, handle)});
      check(environment, napi_set_element(environment.env, box, 0, packed));
      packed_ = std::make_unique<JsReference>(environment, box);
    });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor result;
    hooks_.unpack->thread().call([&](Environment& environment) {
      napi_value packed;
      check(environment, napi_get_element(environment.env, packed_->get(environment), 0, &packed));
      double handle;
      check(environment,
            napi_get_value_double(environment.env, callJs(environment, *hooks_.unpack, {packed}), &handle));
      result = tensorOf(environment, handle);
    });
    return result;
  }

 private:
  SavedHooks hooks_;
  std::unique_ptr<JsReference> packed_;
};

std::mutex& anomalyMutex() {
  static auto* mutex = new std::mutex();
  return *mutex;
}

// Where a node's forward call was made.
class JsAnomaly : public torch::autograd::AnomalyMetadata {
 public:
  void store_stack() override {
    Environment* environment = Environment::current();
    if (!environment || !environment->autograd->stackOfCall) return;
    HandleScope scope(environment->env);
    stack_ = stringFromJs(*environment, callJs(*environment, *environment->autograd->stackOfCall, {}));
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

class JsEngine : public torch::autograd::Engine {
 public:
  // Never destroyed: device threads may be waiting for it when the process exits.
  static torch::autograd::Engine& instance() {
    static auto* engine = new JsEngine();
    return *engine;
  }

  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<JsAnomaly>();
  }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    Environment* environment = Environment::current();
    if (!environment || environment->autograd->savedHooks.empty()) return nullptr;
    return std::make_unique<JsSavedHooks>(environment->autograd->savedHooks.back());
  }
};

bool hasDeviceThreads() {
  static const bool found = [] {
    for (auto& entry : c10::impl::device_guard_impl_registry) {
      const auto* implementation = entry.load();
      if (!implementation) continue;
      const c10::DeviceType type = implementation->type();
      if (type != c10::DeviceType::CPU && type != c10::DeviceType::Meta && implementation->deviceCount() > 0)
        return true;
    }
    return false;
  }();
  return found;
}

// Callbacks into JavaScript run in this thread. Where nodes may run in others, this one serves theirs; so it does where
// a lane runs backwards too, which may wait for a callback with a leaf's lock in hand.
void runEngine(Environment& environment, const std::function<void()>& run) {
  AutogradState& state = *environment.autograd;
  struct Depth {
    int& depth;
    explicit Depth(int& depth) : depth(++depth) {}
    ~Depth() { --depth; }
  } depth(state.engineDepth);
  if (environment.thread->isAsked() || state.engineDepth > kDeepest ||
      (state.hasCallbacks && (hasDeviceThreads() || environment.thread->isBusy())))
    environment.thread->serve(run);
  else
    run();
}

// What an output or an input is: a tensor (its edge number is -1), or a node and which of its inputs.
struct Ends {
  std::vector<double> handles;
  std::vector<double> numbers;

  Ends(Environment& environment, napi_value handles, napi_value numbers)
      : handles(numbersFrom(environment, handles)), numbers(numbersFrom(environment, numbers)) {
    TORCH_CHECK_TYPE(this->handles.size() == this->numbers.size(), "as many edge numbers as handles are needed");
  }
  size_t size() const { return handles.size(); }
  bool isTensor(size_t i) const { return numbers[i] < 0; }
  Edge edge(Environment& environment, size_t i) const {
    NodePointer* node = environment.autograd->nodes.find(handles[i]);
    TORCH_CHECK(node, "a gradient edge's node does not exist in this thread");
    TORCH_CHECK_INDEX(numbers[i] < (*node)->num_inputs(), "a gradient edge's number is out of range: ", numbers[i]);
    return {*node, static_cast<uint32_t>(numbers[i])};
  }
};

Edge rootOf(Environment& environment, const Ends& roots, size_t i) {
  if (!roots.isTensor(i)) return roots.edge(environment, i);
  Edge edge = torch::autograd::impl::gradient_edge(tensorOf(environment, roots.handles[i]));
  TORCH_CHECK(edge.function, "element ", i, " of tensors does not require grad and does not have a grad_fn");
  return edge;
}

Edge targetOf(Environment& environment, const Ends& inputs, size_t i, bool accumulate) {
  if (!inputs.isTensor(i)) return inputs.edge(environment, i);
  const at::Tensor& tensor = tensorOf(environment, inputs.handles[i]);
  TORCH_CHECK(tensor.requires_grad(), "One of the differentiated Tensors does not require grad");
  if (accumulate && !tensor.is_leaf() && !tensor.retains_grad()) {
    checkAddsHook(environment, tensor);
    tensor.retain_grad();
  }
  NodePointer function = tensor.grad_fn();
  if (!function) function = torch::autograd::impl::try_get_grad_accumulator(tensor);
  // An input that no graph has: a node of its own, which no gradient reaches.
  if (!function) return {makeNode<torch::autograd::Identity>(), 0};
  return {function, static_cast<uint32_t>(tensor.output_nr())};
}

enum RunFlag : int { kKeepGraph = 1, kCreateGraph = 2, kAccumulate = 4, kAllowUnused = 8 };

// A run, from handles to handles; between, any thread may do it.
class Run {
 public:
  Run(Environment& environment, const Arguments& arguments) : flags_(static_cast<int>(arguments.number(5))) {
    const Ends from(environment, arguments.value(0), arguments.value(1));
    const std::vector<double> gradientHandles = numbersFrom(environment, arguments.value(2));
    const Ends to(environment, arguments.value(3), arguments.value(4));
    TORCH_CHECK(from.size() == gradientHandles.size(), "got ", from.size(), " tensors and ", gradientHandles.size(),
                " gradients");
    for (size_t i = 0; i < from.size(); ++i) {
      roots_.push_back(rootOf(environment, from, i));
      gradients_.push_back(gradientHandles[i] ? tensorOf(environment, gradientHandles[i]) : at::Tensor());
    }
    for (size_t i = 0; i < to.size(); ++i) targets_.push_back(targetOf(environment, to, i, accumulates()));
  }

  void execute() {
    results_ = torch::autograd::Engine::get_default_engine().execute(roots_, gradients_, flags_ & kKeepGraph,
                                                                     flags_ & kCreateGraph, accumulates(), targets_);
    roots_.clear();
    gradients_.clear();
  }

  // The gradients of the inputs, 0 where there is none.
  napi_value handles(Environment& environment) {
    if (accumulates()) return gradientsToJs(environment, {});
    for (size_t i = 0; i < results_.size(); ++i)
      TORCH_CHECK((flags_ & kAllowUnused) || results_[i].defined(), "The differentiated Tensor at index ", i,
                  " appears to not have been used in the graph. Set allow_unused=True if this is the desired "
                  "behavior.");
    return gradientsToJs(environment, results_);
  }

 private:
  bool accumulates() const { return flags_ & kAccumulate; }

  const int flags_;
  edge_list roots_;
  variable_list gradients_;
  edge_list targets_;
  variable_list results_;
};

// function runBackward(roots: number[], rootEdges: number[], gradients: number[], inputs: number[],
//   inputEdges: number[], flags: number): number[]
napi_value runBackward(Environment& environment, const Arguments& arguments) {
  Run run(environment, arguments);
  runEngine(environment, [&] { run.execute(); });
  return run.handles(environment);
}

// function runBackwardAsync(...the same): Promise<number[]> - in the lane; the event loop serves callbacks
napi_value runBackwardAsync(Environment& environment, const Arguments& arguments) {
  auto run = std::make_shared<Run>(environment, arguments);
  return environment.lanes.compute(environment)
      .submit(
          environment, [run] { run->execute(); },
          [run](Environment& environment, std::exception_ptr error) {
            return error ? nullptr : run->handles(environment);
          });
}

// function pushSavedHooks(pack: (handle: number) => unknown, unpack: (packed: unknown) => number): void
napi_value pushSavedHooks(Environment& environment, const Arguments& arguments) {
  environment.autograd->hasCallbacks = true;
  environment.autograd->savedHooks.push_back({std::make_shared<JsReference>(environment, arguments.value(0)),
                                              std::make_shared<JsReference>(environment, arguments.value(1))});
  return nullptr;
}

// function popSavedHooks(): void
napi_value popSavedHooks(Environment& environment, const Arguments&) {
  TORCH_CHECK(!environment.autograd->savedHooks.empty(), "no hooks on saved tensors are in force");
  environment.autograd->savedHooks.pop_back();
  return nullptr;
}

// function setAnomalyMode(enabled: boolean, checkNan: boolean, stackOfCall: () => string): void
napi_value setAnomalyMode(Environment& environment, const Arguments& arguments) {
  environment.autograd->stackOfCall = std::make_unique<JsReference>(environment, arguments.value(2));
  torch::autograd::AnomalyMode::set_enabled(arguments.boolean(0), arguments.boolean(1));
  return nullptr;
}

// function anomalyMode(): number - bits: enabled, checks for NaN
napi_value anomalyMode(Environment& environment, const Arguments&) {
  using torch::autograd::AnomalyMode;
  return numberToJs(environment, (AnomalyMode::is_enabled() ? 1 : 0) + (AnomalyMode::should_check_nan() ? 2 : 0));
}

// function takeAnomaly(): string - what is known of the node that failed last
napi_value takeAnomaly(Environment& environment, const Arguments&) {
  std::string text;
  {
    std::lock_guard<std::mutex> lock(anomalyMutex());
    text.swap(JsAnomaly::lastAnomaly());
  }
  return stringToJs(environment, text);
}

// function setMultithreading(enabled: boolean): boolean - the former value
napi_value setMultithreading(Environment& environment, const Arguments& arguments) {
  auto& state = c10::AutogradState::get_tls_state();
  const bool former = state.get_multithreading_enabled();
  state.set_multithreading_enabled(arguments.boolean(0));
  return booleanToJs(environment, former);
}

// function graphTaskId(): number - of the backward that runs in this thread, -1 outside
napi_value graphTaskId(Environment& environment, const Arguments&) {
  return numberToJs(environment, environment.thread->graphTask().id);
}

// function isCheckpointValid(): boolean - false while gradients of some inputs alone are computed
napi_value isCheckpointValid(Environment& environment, const Arguments&) {
  return booleanToJs(environment, environment.thread->graphTask().isCheckpointValid);
}

}  // namespace

void initEngine(Environment& environment, napi_value exports) {
  torch::autograd::set_default_engine_stub(&JsEngine::instance);
  define(environment, exports, "runBackward", entry<runBackward>);
  define(environment, exports, "runBackwardAsync", entry<runBackwardAsync>);
  define(environment, exports, "pushSavedHooks", entry<pushSavedHooks>);
  define(environment, exports, "popSavedHooks", entry<popSavedHooks>);
  define(environment, exports, "setAnomalyMode", entry<setAnomalyMode>);
  define(environment, exports, "anomalyMode", entry<anomalyMode>);
  define(environment, exports, "takeAnomaly", entry<takeAnomaly>);
  define(environment, exports, "setMultithreading", entry<setMultithreading>);
  define(environment, exports, "graphTaskId", entry<graphTaskId>);
  define(environment, exports, "isCheckpointValid", entry<isCheckpointValid>);
}

}  // namespace node_libtorch
