// Custom autograd functions: a node of the graph whose backward is a JavaScript function.
#include "autograd/function.h"

#include <ATen/ATen.h>
#include <c10/core/DeviceGuard.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <unordered_set>
#include <vector>

#include "autograd/callbacks.h"
#include "autograd/nodes.h"
#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"

namespace node_libtorch {

using torch::autograd::variable_list;

class FunctionNode;
// The functions whose backward runs in JavaScript, innermost last.
using RunningFunctions = std::vector<FunctionNode*>;

class FunctionNode : public torch::autograd::Node {
 public:
  FunctionNode(Environment& environment, std::string name, double id, napi_value backward)
      : id(id), name_(std::move(name)), backward_(environment, backward) {}

  std::string name() const override { return name_; }

  variable_list apply(variable_list&& gradients) override {
    at::OptionalDeviceGuard onDevice;
    for (size_t i = 0; materialize && i < gradients.size(); ++i)
      if (!gradients[i].defined() && outputs[i]) gradients[i] = outputs[i]->zeros(onDevice);
    variable_list results;
    backward_.thread().call([&](Environment& environment) {
      Running running(environment, this);
      napi_value returned = callJs(environment, backward_, {handlesToJs(environment, gradients)});
      results = gradientsFromJs(environment, returned).value_or(variable_list());
    });
    return gradientsOfTensors(std::move(results));
  }

  ~FunctionNode() override { destroySaved(std::move(saved)); }

  void release_variables() override {
    std::vector<torch::autograd::SavedVariable> dying;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      dying.swap(saved);
      released_ = true;
    }
    destroySaved(std::move(dying));
  }

  std::vector<at::Tensor> savedTensors() {
    std::lock_guard<std::mutex> lock(mutex_);
    TORCH_CHECK(!released_, torch::autograd::ERR_BACKWARD_TWICE);
    std::vector<at::Tensor> tensors;
    for (const auto& variable : saved) tensors.push_back(variable.unpack(self()));
    return tensors;
  }

  const JsReference& backward() const { return backward_; }

  // By which savedTensors() finds it while it runs.
  const double id;
  std::vector<bool> isTensor;  // of each argument of the forward
  std::vector<std::optional<torch::autograd::VariableInfo>> outputs;
  std::vector<torch::autograd::SavedVariable> saved;
  bool materialize = true;

 private:
  struct Running {
    Running(Environment& environment, FunctionNode* node) : running(environment.state<RunningFunctions>()) {
      running.push_back(node);
    }
    ~Running() { running.pop_back(); }
    RunningFunctions& running;
  };

  NodePointer self() {
    if constexpr (std::is_same_v<NodePointer, std::shared_ptr<torch::autograd::Node>>)
      return getptr();
    else
      return NodePointer(getptr());
  }

  // A saved tensor may be the last to hold another node, with saved tensors of its own, and so on: the outermost call
  // destroys them all.
  static void destroySaved(std::vector<torch::autograd::SavedVariable> dying) {
    thread_local std::vector<torch::autograd::SavedVariable>* outermost = nullptr;
    if (outermost) {
      std::move(dying.begin(), dying.end(), std::back_inserter(*outermost));
      return;
    }
    outermost = &dying;
    while (!dying.empty()) {
      const torch::autograd::SavedVariable one = std::move(dying.back());
      dying.pop_back();
    }
    outermost = nullptr;
  }

  // The gradients of the arguments that are tensors. Trailing nulls may be missing or too many.
  variable_list gradientsOfTensors(variable_list gradients) {
    while (gradients.size() > isTensor.size() && !gradients.back().defined()) gradients.pop_back();
    TORCH_CHECK(gradients.size() == isTensor.size(), "function ", name_,
                " returned an incorrect number of gradients (expected ", isTensor.size(), ", got ", gradients.size(),
                ")");
    variable_list result;
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (isTensor[i]) {
        result.push_back(gradients[i]);
      } else {
        TORCH_CHECK(!gradients[i].defined(), "function ", name_,
                    " returned a gradient different than None at position ", i + 1,
                    ", but the corresponding forward input was not a Variable");
      }
    }
    return result;
  }

  const std::string name_;
  const JsReference backward_;
  bool released_ = false;
};

namespace {

// A reference to a node that does not keep it.
template <typename T>
struct WeakPointer;
template <typename T>
struct WeakPointer<std::shared_ptr<T>> {
  using type = std::weak_ptr<T>;
};
template <typename T>
struct WeakPointer<c10::intrusive_ptr<T>> {
  using type = c10::weak_intrusive_ptr<T>;
};

// A function whose ctx has values of the user, which may lead to its outputs.
struct FunctionRecord {
  WeakPointer<NodePointer>::type node;
  std::vector<double> outputs;  // handles
};

struct FunctionRecords {
  std::vector<FunctionRecord> all;
  std::vector<NodePointer> weakened;
  size_t pruneAt = 64;
};

void prune(std::vector<FunctionRecord>& records) {
  records.erase(std::remove_if(records.begin(), records.end(), [](const auto& one) { return one.node.expired(); }),
                records.end());
}

// Whether nothing but the objects of the outputs leads to the node.
bool isOnlyInOutputs(Environment& environment, const NodePointer& node, const std::vector<double>& outputs) {
  size_t holders = 1;  // the argument
  for (const double handle : outputs) {
    const at::Tensor* tensor = environment.tensors.find(handle);
    if (tensor && torch::autograd::impl::grad_fn_unsafe(*tensor) == node.get() && tensor->use_count() == 1) ++holders;
  }
  return static_cast<size_t>(node.use_count()) == holders;
}

variable_list tensorsOf(Environment& environment, const std::vector<double>& handles) {
  variable_list tensors;
  for (const double handle : handles) tensors.push_back(handle ? tensorOf(environment, handle) : at::Tensor());
  return tensors;
}

std::unordered_set<at::TensorImpl*> implsOf(const variable_list& tensors) {
  std::unordered_set<at::TensorImpl*> impls;
  for (const at::Tensor& tensor : tensors)
    if (tensor.defined()) impls.insert(tensor.unsafeGetTensorImpl());
  return impls;
}

std::vector<double> listOf(Environment& environment, napi_value object, const char* name) {
  napi_value list;
  check(environment, napi_get_named_property(environment.env, object, name, &list));
  return numbersFromJs(environment, list);
}

bool flagOf(Environment& environment, napi_value object, const char* name) {
  napi_value value;
  bool flag;
  check(environment, napi_get_named_property(environment.env, object, name, &value));
  check(environment, napi_get_value_bool(environment.env, value, &flag));
  return flag;
}

// Makes the outputs those of a node. Some versions of LibTorch also give the node that they attached, whose hooks of
// creation are called once it is complete.
template <typename... Args>
auto wrapOutputs(NodePointer& attached, const Args&... arguments) {
  if constexpr (requires { torch::autograd::_wrap_outputs(arguments..., attached); })
    return torch::autograd::_wrap_outputs(arguments..., attached);
  else
    return torch::autograd::_wrap_outputs(arguments...);
}

template <typename Pointer>
void callCreationHooks(const Pointer& attached) {
  if constexpr (requires { fire_node_creation_hooks(attached); }) {
    if (attached) fire_node_creation_hooks(attached);
  }
}

// function wrapFunction(name: string, id: number, backward: (gradients: Handle[]) => Handle[], call: { inputs:
// readonly Handle[]; outputs: readonly Handle[]; saved: readonly Handle[]; dirty: readonly Handle[];
// nonDifferentiable: readonly Handle[]; executable: boolean; materialize: boolean; setupContext: boolean; holdsValues:
// boolean }): Handle[] - Makes the outputs those of the function's node. `inputs` has a handle for each argument, 0 for
// one that is no tensor
napi_value wrapFunction(Environment& environment, const Arguments& arguments) {
  napi_value call = arguments.value(3);
  const std::vector<double> inputHandles = listOf(environment, call, "inputs");
  const std::vector<double> outputHandles = listOf(environment, call, "outputs");
  const bool executable = flagOf(environment, call, "executable");
  declareCallbacks(environment);
  auto node = makeNode<FunctionNode>(environment, arguments.string(0), arguments.number(1), arguments.value(2));
  variable_list inputs;
  for (const double handle : inputHandles) {
    node->isTensor.push_back(handle != 0);
    if (handle) inputs.push_back(tensorOf(environment, handle));
  }
  node->materialize = flagOf(environment, call, "materialize");
  if (executable) node->set_next_edges(torch::autograd::collect_next_edges(inputs));
  node->clear_input_metadata();
  const variable_list saved = tensorsOf(environment, listOf(environment, call, "saved"));
  const variable_list dirty = tensorsOf(environment, listOf(environment, call, "dirty"));
  for (const at::Tensor& tensor : dirty) torch::autograd::impl::bump_version(tensor);
  std::vector<std::optional<at::Tensor>> raw;
  for (const double handle : outputHandles)
    raw.push_back(handle ? std::optional(tensorOf(environment, handle)) : std::nullopt);
  NodePointer attached;
  const auto wrapped = wrapOutputs(
      attached, inputs, implsOf(tensorsOf(environment, listOf(environment, call, "nonDifferentiable"))), implsOf(dirty),
      raw, executable ? NodePointer(node) : NodePointer(),
      [](const variable_list&, const variable_list&) -> variable_list {
        TORCH_CHECK_NOT_IMPLEMENTED(false, "a custom function has no forward-mode derivative");
      },
      flagOf(environment, call, "setupContext") ? implsOf(saved) : std::unordered_set<at::TensorImpl*>(),
      [](const at::Tensor& x) { return x.view_as(x); }, false);
  napi_value handles;
  check(environment, napi_create_array_with_length(environment.env, wrapped.size(), &handles));
  for (size_t i = 0; i < wrapped.size(); ++i) {
    const auto& output = wrapped[i];
    if (executable) {
      node->outputs.push_back(output ? std::optional(torch::autograd::VariableInfo(*output)) : std::nullopt);
    }
    double handle = 0;
    if (output) handle = output->is_same(*raw[i]) ? outputHandles[i] : environment.tensors.insert(*output);
    check(environment,
          napi_set_element(environment.env, handles, static_cast<uint32_t>(i), numberToJs(environment, handle)));
  }
  if (executable) {
    for (const at::Tensor& tensor : saved)
      node->saved.emplace_back(tensor, tensor.defined() && tensor.grad_fn().get() == node.get());
    callCreationHooks(attached);
    if (flagOf(environment, call, "holdsValues")) {
      auto& records = environment.state<FunctionRecords>();
      if (records.all.size() >= records.pruneAt) {
        prune(records.all);
        records.pruneAt = std::max<size_t>(64, 2 * records.all.size());
      }
      records.all.push_back({WeakPointer<NodePointer>::type(NodePointer(node)), numbersFromJs(environment, handles)});
    }
  }
  return handles;
}

// function savedTensors(id: number): Handle[] - Returns those of the running function with this id
napi_value savedTensors(Environment& environment, const Arguments& arguments) {
  const auto& running = environment.state<RunningFunctions>();
  const double id = arguments.number(0);
  const auto found = std::find_if(running.rbegin(), running.rend(), [&](FunctionNode* node) { return node->id == id; });
  TORCH_CHECK(found != running.rend(), "savedTensors can be read while backward runs, and not outside of it");
  return handlesToJs(environment, (*found)->savedTensors());
}

// function delayError(message: string, tensors: readonly Handle[]): Handle[] - Returns the same values, which throw
// when they are differentiated
napi_value delayError(Environment& environment, const Arguments& arguments) {
  variable_list tensors = tensorsOf(environment, numbersFromJs(environment, arguments.value(1)));
  for (at::Tensor& tensor : tensors)
    if (tensor.defined()) tensor = tensor.detach().set_requires_grad(true);
  auto node = makeNode<torch::autograd::DelayedError>(arguments.string(0), static_cast<int64_t>(tensors.size()));
  return handlesToJs(environment, (*node)(std::move(tensors)));
}

}  // namespace

size_t weakenFunctions(Environment& environment) {
  auto& records = environment.state<FunctionRecords>();
  prune(records.all);
  for (const FunctionRecord& one : records.all) {
    NodePointer node = one.node.lock();
    if (!node || !isOnlyInOutputs(environment, node, one.outputs)) continue;
    static_cast<FunctionNode&>(*node).backward().weaken(environment);
    records.weakened.push_back(std::move(node));
  }
  return records.all.size();
}

void strengthenFunctions(Environment& environment) {
  auto& weakened = environment.state<FunctionRecords>().weakened;
  for (const NodePointer& node : weakened) static_cast<FunctionNode&>(*node).backward().strengthen(environment);
  weakened.clear();
}

void initFunction(Environment& environment, napi_value exports) {
  define(environment, exports, "wrapFunction", entry<wrapFunction>);
  define(environment, exports, "savedTensors", entry<savedTensors>);
  define(environment, exports, "delayError", entry<delayError>);
}

}  // namespace node_libtorch
