// Hooks: JavaScript functions that receive, and may replace, gradients.
#include "autograd/hooks.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>

#include "autograd/callbacks.h"
#include "autograd/function.h"
#include "autograd/nodes.h"
#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"
#include "base/wrappers.h"

namespace node_libtorch {

class HookList;

// One hook function, which its list erases when it is removed.
class Hook {
 public:
  Hook(Environment& environment, napi_value function, std::string name, std::weak_ptr<HookList> list)
      : function(environment, function), name(std::move(name)), list(std::move(list)) {}

  const JsReference function;
  const std::string name;
  const std::weak_ptr<HookList> list;
};

// The hooks of one node or tensor. A hook may add and remove hooks, so a run uses a copy of the list.
class HookList {
 public:
  void add(std::shared_ptr<Hook> hook) {
    std::lock_guard<std::mutex> lock(mutex_);
    hooks_.push_back(std::move(hook));
  }
  void remove(const Hook* hook) {
    std::shared_ptr<Hook> dying;
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = std::find_if(hooks_.begin(), hooks_.end(), [&](const auto& one) { return one.get() == hook; });
    if (found == hooks_.end()) return;
    dying = std::move(*found);
    hooks_.erase(found);
  }
  std::vector<std::shared_ptr<Hook>> copy() const {
    std::lock_guard<std::mutex> lock(mutex_);
    return hooks_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::shared_ptr<Hook>> hooks_;
};

namespace {

using torch::autograd::variable_list;

// A hook on a tensor, which may refer to its own tensor.
struct TensorHookRecord {
  std::weak_ptr<Hook> hook;
  double tensor;  // the handle that it was registered by
};

struct Hooks {
  std::vector<TensorHookRecord> ofTensors;
  std::vector<std::shared_ptr<Hook>> weakened;
};

// LibTorch's hook of each kind holds the list of our hooks, to which later ones are added.
struct HasList {
  std::shared_ptr<HookList> list = std::make_shared<HookList>();
};

// Hooks on the gradient of one output of a node.
class TensorHook : public torch::autograd::FunctionPreHook, public HasList {
 public:
  explicit TensorHook(size_t output) : output(output) {}

  variable_list operator()(const variable_list& gradients) override {
    variable_list result = gradients;
    for (const auto& hook : list->copy()) {
      hook->function.thread().call([&](Environment& environment) {
        const at::Tensor given = result[output];
        napi_value returned = callJs(environment, hook->function, {handleToJs(environment, given)});
        const std::optional<at::Tensor> replaced = gradientFromJs(environment, returned);
        if (!replaced) return;
        checkReplacement(given, *replaced, hook->name);
        result[output] = *replaced;
      });
    }
    return result;
  }

  const size_t output;
};

// Hooks on all gradients that enter a node.
class NodePreHook : public torch::autograd::FunctionPreHook, public HasList {
 public:
  variable_list operator()(const variable_list& gradients) override {
    variable_list result = gradients;
    for (const auto& hook : list->copy()) {
      hook->function.thread().call([&](Environment& environment) {
        napi_value returned = callJs(environment, hook->function, {handlesToJs(environment, result)});
        replaceGradients(environment, returned, hook->name, result);
      });
    }
    return result;
  }
};

// Hooks on the gradients that a node returns, with those that it received.
class NodePostHook : public torch::autograd::FunctionPostHook, public HasList {
 public:
  variable_list operator()(const variable_list& outputs, const variable_list& inputs) override {
    variable_list result = outputs;
    for (const auto& hook : list->copy()) {
      hook->function.thread().call([&](Environment& environment) {
        napi_value returned =
            callJs(environment, hook->function, {handlesToJs(environment, result), handlesToJs(environment, inputs)});
        replaceGradients(environment, returned, hook->name, result);
      });
    }
    return result;
  }
};

// Hooks after a leaf's gradient was accumulated.
class AccumulatedHook : public torch::autograd::PostAccumulateGradHook, public HasList {
 public:
  void operator()(const at::Tensor& tensor) override {
    for (const auto& hook : list->copy()) {
      hook->function.thread().call(
          [&](Environment& environment) { callJs(environment, hook->function, {handleToJs(environment, tensor)}); });
    }
  }
};

// The engine reads the hooks of a node as it runs it, so none may be added in another thread meanwhile.
void checkNotRunning(Environment& environment) {
  TORCH_CHECK(!environment.thread->hasJobs() || environment.thread->isInCall(),
              "a hook cannot be added to a graph that backwardAsync() may be running: wait for the promise, or add it "
              "before");
}

template <typename Kind, typename Base>
Kind* findIn(const std::vector<std::unique_ptr<Base>>& hooks) {
  for (const auto& hook : hooks)
    if (auto* found = dynamic_cast<Kind*>(hook.get())) return found;
  return nullptr;
}

// Whether anything but the tensor itself refers to its node.
bool isInGraph(const at::Tensor& tensor) {
  if (!tensor.grad_fn()) return static_cast<bool>(torch::autograd::impl::try_get_grad_accumulator(tensor));
  return torch::autograd::impl::get_autograd_meta(tensor)->grad_fn_.use_count() > 1;
}

std::shared_ptr<HookList> listOfTensor(Environment& environment, const at::Tensor& tensor) {
  const bool isHeld = isInGraph(tensor);
  const NodePointer node = tensor.grad_fn();
  const size_t output = tensor.output_nr();
  auto& hooks = node ? node->tensor_pre_hooks() : torch::autograd::impl::hooks(tensor);
  for (const auto& hook : hooks) {
    auto* found = dynamic_cast<TensorHook*>(hook.get());
    if (found && (!node || found->output == output)) return found->list;
  }
  if (isHeld) checkNotRunning(environment);
  auto fresh = std::make_unique<TensorHook>(node ? output : 0);
  const auto list = fresh->list;
  if (node) {
    // A hook that runs may register the first hook of another output: the engine iterates over the vector, which must
    // not reallocate.
    hooks.reserve(node->num_inputs());
    node->add_tensor_pre_hook(std::move(fresh));
  } else {
    torch::autograd::impl::add_hook(tensor, std::move(fresh));
  }
  return list;
}

// Adds the function of argument 2 to `list`. Returns the handle that removes it, which the object of argument 0 owns.
napi_value addHook(Environment& environment, const Arguments& arguments, const std::shared_ptr<HookList>& list,
                   bool ofTensor) {
  declareCallbacks(environment);
  auto hook = std::make_shared<Hook>(environment, arguments.value(2), arguments.string(3), list);
  list->add(hook);
  if (ofTensor) environment.state<Hooks>().ofTensors.push_back({hook, arguments.number(1)});
  return numberToJs(environment, wrap(environment, std::weak_ptr<Hook>(hook), arguments.value(0)));
}

// function registerTensorHook(owner: object, tensor: Handle, hook: (gradient: Handle) => Handle | undefined, name:
// string): number
napi_value registerTensorHook(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = arguments.tensor(1);
  TORCH_CHECK(tensor.requires_grad(), "cannot register a hook on a tensor that doesn't require gradient");
  return addHook(environment, arguments, listOfTensor(environment, tensor), true);
}

// function registerAccumulatedHook(owner: object, tensor: Handle, hook: (tensor: Handle) => void, name: string):
// number
napi_value registerAccumulatedHook(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = arguments.tensor(1);
  TORCH_CHECK(tensor.requires_grad(), "cannot register a hook on a tensor that doesn't require gradient");
  TORCH_CHECK(tensor.is_leaf(), "post accumulate grad hooks cannot be registered on non-leaf tensors");
  auto* found = dynamic_cast<AccumulatedHook*>(torch::autograd::impl::post_acc_grad_hooks(tensor).get());
  if (found) return addHook(environment, arguments, found->list, true);
  checkAddsHook(environment, tensor);
  auto fresh = std::make_unique<AccumulatedHook>();
  const auto list = fresh->list;
  torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::move(fresh));
  return addHook(environment, arguments, list, true);
}

// function registerNodePreHook(owner: object, node: number, hook: (gradients: Handle[]) => Handle[] | undefined, name:
// string): number
napi_value registerNodePreHook(Environment& environment, const Arguments& arguments) {
  torch::autograd::Node& node = *nodeOf(environment, arguments.number(1));
  if (auto* found = findIn<NodePreHook>(node.pre_hooks())) return addHook(environment, arguments, found->list, false);
  checkNotRunning(environment);
  auto fresh = std::make_unique<NodePreHook>();
  const auto list = fresh->list;
  node.add_pre_hook(std::move(fresh));
  return addHook(environment, arguments, list, false);
}

// function registerNodePostHook(owner: object, node: number, hook: (gradInputs: Handle[], gradOutputs: Handle[]) =>
// Handle[] | undefined, name: string): number
napi_value registerNodePostHook(Environment& environment, const Arguments& arguments) {
  torch::autograd::Node& node = *nodeOf(environment, arguments.number(1));
  if (auto* found = findIn<NodePostHook>(node.post_hooks())) return addHook(environment, arguments, found->list, false);
  checkNotRunning(environment);
  auto fresh = std::make_unique<NodePostHook>();
  const auto list = fresh->list;
  node.add_post_hook(std::move(fresh));
  return addHook(environment, arguments, list, false);
}

// Whether only the slot refers to the tensor, and only the tensor to its node.
bool isOnlyInSlot(const at::Tensor& tensor) {
  if (tensor.use_count() != 1) return false;
  const torch::autograd::Node* node = torch::autograd::impl::grad_fn_unsafe(tensor);
  if (!node) return true;
  return torch::autograd::impl::get_autograd_meta(tensor)->grad_fn_.use_count() == 1;
}

// function weakenHooks(): number - Called before a full collection; returns how many tensor hooks there are, and custom
// functions whose ctx holds values. A hook that refers to its own tensor would keep both for ever, since V8 does not
// see references through the graph. If only the tensor's object leads to such a hook, the reference to the hook is made
// weak: the object holds it too
napi_value weakenHooks(Environment& environment, const Arguments&) {
  auto& state = environment.state<Hooks>();
  auto& all = state.ofTensors;
  all.erase(std::remove_if(all.begin(), all.end(), [](const TensorHookRecord& one) { return one.hook.expired(); }),
            all.end());
  for (const TensorHookRecord& one : all) {
    const at::Tensor* tensor = environment.tensors.find(one.tensor);
    if (!tensor || !isOnlyInSlot(*tensor)) continue;
    std::shared_ptr<Hook> hook = one.hook.lock();
    hook->function.weaken(environment);
    state.weakened.push_back(std::move(hook));
  }
  return numberToJs(environment, static_cast<double>(all.size() + weakenFunctions(environment)));
}

// function strengthenHooks(): void - Called after the collection
napi_value strengthenHooks(Environment& environment, const Arguments&) {
  strengthenFunctions(environment);
  for (const auto& hook : environment.state<Hooks>().weakened) hook->function.strengthen(environment);
  environment.state<Hooks>().weakened.clear();
  return nullptr;
}

// function willExecute(node: number): boolean - Returns whether the backward that calls the hook runs the node
napi_value willExecute(Environment& environment, const Arguments& arguments) {
  torch::autograd::Node& node = *nodeOf(environment, arguments.number(0));
  const GraphTask task = environment.thread->graphTask();
  TORCH_CHECK(task.executed, "whether a node will run is known to hooks alone");
  // Without `inputs` the engine runs every node that it reaches.
  if (task.executed->empty()) return booleanToJs(environment, task.reached->count(&node) > 0);
  const auto found = task.executed->find(&node);
  if (found == task.executed->end() || !found->second.should_execute()) return booleanToJs(environment, false);
  TORCH_CHECK(node.topological_nr() > 0 || !found->second.captures_,
              "A leaf node was passed to _will_engine_execute_node but we are currently running autograd.grad(). "
              "This is currently not supported.");
  return booleanToJs(environment, true);
}

// function removeHook(hook: number): void
napi_value removeHook(Environment& environment, const Arguments& arguments) {
  auto& table = environment.state<SlotTable<std::weak_ptr<Hook>>>();
  const std::weak_ptr<Hook>* found = table.find(arguments.number(0));
  const std::shared_ptr<Hook> hook = found ? found->lock() : nullptr;
  table.erase(arguments.number(0));
  if (!hook) return nullptr;
  if (const auto list = hook->list.lock()) list->remove(hook.get());
  return nullptr;
}

}  // namespace

void checkAddsHook(Environment& environment, const at::Tensor& tensor) {
  if (isInGraph(tensor)) checkNotRunning(environment);
}

void initHooks(Environment& environment, napi_value exports) {
  define(environment, exports, "registerTensorHook", entry<registerTensorHook>);
  define(environment, exports, "registerAccumulatedHook", entry<registerAccumulatedHook>);
  define(environment, exports, "registerNodePreHook", entry<registerNodePreHook>);
  define(environment, exports, "registerNodePostHook", entry<registerNodePostHook>);
  define(environment, exports, "weakenHooks", entry<weakenHooks>);
  define(environment, exports, "strengthenHooks", entry<strengthenHooks>);
  define(environment, exports, "willExecute", entry<willExecute>);
  define(environment, exports, "removeHook", entry<removeHook>);
}

}  // namespace node_libtorch
