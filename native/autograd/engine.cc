// Runs graphs backwards by LibTorch's engine, with JavaScript's hooks on saved tensors and anomaly traces.
#include <ATen/ATen.h>
#include <c10/core/AutogradState.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>

#include "autograd/anomaly.h"
#include "autograd/callbacks.h"
#include "autograd/hooks.h"
#include "autograd/nodes.h"
#include "base/autograd/saved_hooks.h"
#include "base/entry.h"
#include "base/js_thread.h"
#include "base/lane.h"

namespace node_libtorch {
namespace {

using torch::autograd::Edge;
using torch::autograd::edge_list;
using torch::autograd::variable_list;

// Deeper backwards within backwards would run in threads of LibTorch's own.
constexpr int kDeepest = torch::autograd::MAX_DEPTH - 10;

class JsEngine : public torch::autograd::Engine {
 public:
  // Never destroyed: device threads may be waiting for it when the process exits.
  static torch::autograd::Engine& instance() {
    static auto* engine = new JsEngine();
    return *engine;
  }

  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override { return makeAnomalyMetadata(); }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return currentSavedHooks();
  }
};

// How many backwards run within one another in this environment.
struct EngineDepth {
  int value = 0;
};

// Asked each time: a library that registers a backend can be loaded at any time.
bool hasDeviceThreads() {
  for (auto& entry : c10::impl::device_guard_impl_registry) {
    const auto* implementation = entry.load();
    if (!implementation) continue;
    const c10::DeviceType type = implementation->type();
    if (type != c10::DeviceType::CPU && type != c10::DeviceType::Meta && implementation->deviceCount() > 0) return true;
  }
  return false;
}

// Callbacks into JavaScript run in this thread. If nodes may run in others, this one serves their calls; likewise if a
// lane runs backwards too, which may wait for a callback while it holds a leaf's lock.
void runEngine(Environment& environment, const std::function<void()>& run) {
  int& depth = environment.state<EngineDepth>().value;
  struct Nested {
    int& depth;
    explicit Nested(int& depth) : depth(depth) { ++depth; }
    ~Nested() { --depth; }
  } nested(depth);
  if (environment.thread->isInCall() || depth > kDeepest ||
      (hasCallbacks(environment) && (hasDeviceThreads() || environment.thread->hasJobs())))
    environment.thread->serveDuring(run);
  else
    run();
}

// Roots or inputs of a run, each a tensor (its edge number is -1), or a node and the number of one of its inputs.
struct GradientEdges {
  std::vector<double> handles;
  std::vector<double> numbers;

  GradientEdges(Environment& environment, napi_value handles, napi_value numbers)
      : handles(numbersFromJs(environment, handles)), numbers(numbersFromJs(environment, numbers)) {
    TORCH_CHECK_TYPE(this->handles.size() == this->numbers.size(), "as many edge numbers as handles are needed");
  }
  size_t size() const { return handles.size(); }
  bool isTensor(size_t i) const { return numbers[i] < 0; }
  Edge edge(Environment& environment, size_t i) const {
    const NodePointer& node = nodeOf(environment, handles[i]);
    TORCH_CHECK_INDEX(numbers[i] < node->num_inputs(), "a gradient edge's number is out of range: ", numbers[i]);
    return {node, static_cast<uint32_t>(numbers[i])};
  }
};

Edge rootOf(Environment& environment, const GradientEdges& roots, size_t i) {
  if (!roots.isTensor(i)) return roots.edge(environment, i);
  Edge edge = torch::autograd::impl::gradient_edge(tensorOf(environment, roots.handles[i]));
  TORCH_CHECK(edge.function, "element ", i, " of tensors does not require grad and does not have a grad_fn");
  return edge;
}

Edge targetOf(Environment& environment, const GradientEdges& inputs, size_t i, bool accumulate) {
  if (!inputs.isTensor(i)) return inputs.edge(environment, i);
  const at::Tensor& tensor = tensorOf(environment, inputs.handles[i]);
  TORCH_CHECK(tensor.requires_grad(), "One of the differentiated Tensors does not require grad");
  if (accumulate && !tensor.is_leaf() && !tensor.retains_grad()) {
    checkAddsHook(environment, tensor);
    tensor.retain_grad();
  }
  NodePointer function = tensor.grad_fn();
  if (!function) function = torch::autograd::impl::try_get_grad_accumulator(tensor);
  // An input outside of every graph gets a node that no gradient reaches.
  if (!function) return {makeNode<torch::autograd::Identity>(), 0};
  return {function, static_cast<uint32_t>(tensor.output_nr())};
}

// Flags of a run; shared with TypeScript.
enum RunFlag : int {
  kRunFlagKeepGraph = 1,
  kRunFlagCreateGraph = 2,
  kRunFlagAccumulate = 4,
  kRunFlagAllowUnused = 8,
};

// A run of the engine. Constructed and read in the JavaScript thread; any thread may execute it.
class BackwardRun {
 public:
  BackwardRun(Environment& environment, const Arguments& arguments) : flags_(static_cast<int>(arguments.number(5))) {
    const GradientEdges from(environment, arguments.value(0), arguments.value(1));
    const std::vector<double> gradientHandles = numbersFromJs(environment, arguments.value(2));
    const GradientEdges to(environment, arguments.value(3), arguments.value(4));
    TORCH_CHECK(from.size() == gradientHandles.size(), "got ", from.size(), " tensors and ", gradientHandles.size(),
                " gradients");
    for (size_t i = 0; i < from.size(); ++i) {
      roots_.push_back(rootOf(environment, from, i));
      gradients_.push_back(gradientHandles[i] ? tensorOf(environment, gradientHandles[i]) : at::Tensor());
    }
    for (size_t i = 0; i < to.size(); ++i) targets_.push_back(targetOf(environment, to, i, accumulates()));
  }

  void execute() {
    results_ = torch::autograd::Engine::get_default_engine().execute(
        roots_, gradients_, flags_ & kRunFlagKeepGraph, flags_ & kRunFlagCreateGraph, accumulates(), targets_);
    roots_.clear();
    gradients_.clear();
  }

  // Handles of the gradients of the inputs, 0 for none.
  napi_value handles(Environment& environment) {
    if (accumulates()) return handlesToJs(environment, {});
    for (size_t i = 0; i < results_.size(); ++i)
      TORCH_CHECK((flags_ & kRunFlagAllowUnused) || results_[i].defined(), "The differentiated Tensor at index ", i,
                  " appears to not have been used in the graph. Set allow_unused=True if this is the desired "
                  "behavior.");
    return handlesToJs(environment, results_);
  }

 private:
  bool accumulates() const { return flags_ & kRunFlagAccumulate; }

  const int flags_;
  edge_list roots_;
  variable_list gradients_;
  edge_list targets_;
  variable_list results_;
};

// type BackwardRun = [roots: readonly Handle[], rootEdges: readonly number[], gradients: readonly Handle[], inputs:
// readonly Handle[], inputEdges: readonly number[], flags: number] - The roots,
// their gradients (0 for none), the inputs to differentiate by, and RunFlags. A root or an input is a tensor with the
// edge -1, or a node with the number of one of its inputs.

// function runBackward(...run: BackwardRun): Handle[]
napi_value runBackward(Environment& environment, const Arguments& arguments) {
  BackwardRun run(environment, arguments);
  runEngine(environment, [&] { run.execute(); });
  return run.handles(environment);
}

// function runBackwardAsync(...run: BackwardRun): Promise<Handle[]> - Runs in the lane; the event loop serves
// callbacks
napi_value runBackwardAsync(Environment& environment, const Arguments& arguments) {
  auto run = std::make_shared<BackwardRun>(environment, arguments);
  return environment.state<Lanes>().compute().submit(
      environment, [run] { run->execute(); },
      [run](Environment& environment, std::exception_ptr error) {
        return error ? nullptr : run->handles(environment);
      });
}

// function setMultithreading(enabled: boolean): boolean - Returns the former value
napi_value setMultithreading(Environment& environment, const Arguments& arguments) {
  auto& state = c10::AutogradState::get_tls_state();
  const bool former = state.get_multithreading_enabled();
  state.set_multithreading_enabled(arguments.boolean(0));
  return booleanToJs(environment, former);
}

// function graphTaskId(): number - Returns the id of the backward that runs in this thread, -1 if none runs
napi_value graphTaskId(Environment& environment, const Arguments&) {
  return numberToJs(environment, environment.thread->graphTask().id);
}

// function isCheckpointValid(): boolean - Returns false while gradients of some inputs only are computed
napi_value isCheckpointValid(Environment& environment, const Arguments&) {
  return booleanToJs(environment, environment.thread->graphTask().isCheckpointValid);
}

}  // namespace

void initEngine(Environment& environment, napi_value exports) {
  torch::autograd::set_default_engine_stub(&JsEngine::instance);
  define(environment, exports, "runBackward", entry<runBackward>);
  define(environment, exports, "runBackwardAsync", entry<runBackwardAsync>);
  define(environment, exports, "setMultithreading", entry<setMultithreading>);
  define(environment, exports, "graphTaskId", entry<graphTaskId>);
  define(environment, exports, "isCheckpointValid", entry<isCheckpointValid>);
}

}  // namespace node_libtorch
