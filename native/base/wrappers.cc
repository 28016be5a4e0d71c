// Lifetime: JavaScript objects and the slots that they own.
#include "base/wrappers.h"

#include <torch/csrc/autograd/variable.h>

#include <utility>
#include <vector>

#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"

namespace node_libtorch {
namespace {

bool hasGraph(const at::Tensor& tensor) {
  const torch::autograd::AutogradMeta* meta = torch::autograd::impl::get_autograd_meta(tensor);
  if (!meta) return false;
  if (meta->requires_grad_ || meta->grad_fn_ || meta->grad_.defined() || meta->fw_grad_) return true;
  if (!meta->is_view_) return false;
  const auto* view = static_cast<const torch::autograd::DifferentiableViewMeta*>(meta);
  return (view->has_fw_view() && !view->shared_view_info()) ||
         (view->has_bw_view() && view->get_backward_view().base_.requires_grad());
}

// Whether erasing it frees nothing but the tensor: no graph behind it, no large storage.
bool isSmall(const at::Tensor& tensor) {
  constexpr size_t kMost = 4096;
  const c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  return impl->has_storage() && impl->unsafe_storage().nbytes() <= kMost && !hasGraph(tensor);
}

// These run inside garbage collection, where Node-API calls are forbidden.
void finalizeTensor(node_api_basic_env, void* data, void* hint) {
  auto& tensors = static_cast<Environment*>(hint)->tensors;
  const double handle = handleFrom(data);
  const at::Tensor* tensor = tensors.find(handle);
  if (tensor && isSmall(*tensor)) {
    tensors.retire(handle);
  } else {
    tensors.erase(handle);
  }
}

void finalizeGenerator(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->generators.erase(handleFrom(data));
}

// For runtimes that run finalizers in the event loop only: which objects were collected is asked of weak references.
struct Swept {
  bool isOn = false;
  std::vector<std::pair<napi_ref, double>> wrappers;
};

void addSwept(Environment& environment, napi_value wrapper, double handle) {
  auto& swept = environment.state<Swept>();
  if (!swept.isOn) return;
  napi_ref reference;
  check(environment, napi_create_reference(environment.env, wrapper, 0, &reference));
  swept.wrappers.emplace_back(reference, handle);
}

// function sweepWrappers(): void - Frees the tensors whose objects were collected. The first call makes it possible for
// those made later
napi_value sweepWrappers(Environment& environment, const Arguments&) {
  auto& swept = environment.state<Swept>();
  swept.isOn = true;
  size_t live = 0;
  for (size_t i = 0; i < swept.wrappers.size(); ++i) {
    const auto one = swept.wrappers[i];
    const HandleScope scope(environment.env);
    napi_value wrapper = nullptr;
    check(environment, napi_get_reference_value(environment.env, one.first, &wrapper));
    if (wrapper && environment.tensors.find(one.second)) {
      swept.wrappers[live++] = one;
    } else {
      napi_delete_reference(environment.env, one.first);
      if (!wrapper) environment.tensors.erase(one.second);
    }
  }
  swept.wrappers.resize(live);
  return nullptr;
}

// function attach(wrapper: object, handle: Handle): void - Attaches the finalizer of a tensor that came back on the
// tape
napi_value attach(Environment& environment, const Arguments& arguments) {
  const double handle = arguments.number(1);
  TORCH_CHECK(environment.tensors.find(handle), "the tensor to attach was disposed");
  check(environment, napi_add_finalizer(environment.env, arguments.value(0), pointerFrom(handle), finalizeTensor,
                                        &environment, nullptr));
  addSwept(environment, arguments.value(0), handle);
  return nullptr;
}

// function attachGenerator(wrapper: object, handle: number): void
napi_value attachGenerator(Environment& environment, const Arguments& arguments) {
  check(environment, napi_add_finalizer(environment.env, arguments.value(0), pointerFrom(arguments.number(1)),
                                        finalizeGenerator, &environment, nullptr));
  return nullptr;
}

// function dispose(handle: Handle): boolean - Frees the tensor; false if it was freed before
napi_value dispose(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, environment.tensors.erase(arguments.number(0)));
}

// function disposeAll(handles: Float64Array): void - Frees tensors; stale handles are ignored
napi_value disposeAll(Environment& environment, const Arguments& arguments) {
  napi_typedarray_type type;
  size_t count;
  void* data;
  check(environment,
        napi_get_typedarray_info(environment.env, arguments.value(0), &type, &count, &data, nullptr, nullptr));
  const std::vector<double> handles(static_cast<double*>(data), static_cast<double*>(data) + count);
  for (double handle : handles) environment.tensors.erase(handle);
  return nullptr;
}

// function isLive(handle: Handle): boolean
napi_value isLive(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, environment.tensors.find(arguments.number(0)) != nullptr);
}

// Objects that scopes look into at their end. Not by WeakRef: that keeps an object until the job of the event loop
// ends, and with it its tensors, throughout a synchronous loop.
struct Tracked {
  explicit Tracked(Environment& environment) : thread(environment.thread) {}
  ~Tracked() {
    for (napi_ref reference : references) thread->release(reference);
  }
  const std::shared_ptr<JsThread> thread;
  std::vector<napi_ref> references;
};

// function track(object: object): void - Adds an object to trackedObjects(), as long as it lives
napi_value track(Environment& environment, const Arguments& arguments) {
  napi_ref reference;
  check(environment, napi_create_reference(environment.env, arguments.value(0), 0, &reference));
  environment.state<Tracked>().references.push_back(reference);
  return nullptr;
}

// function trackedObjects(): object[]
napi_value trackedObjects(Environment& environment, const Arguments&) {
  auto& references = environment.state<Tracked>().references;
  napi_value list;
  check(environment, napi_create_array(environment.env, &list));
  size_t live = 0;
  for (napi_ref reference : references) {
    napi_value object = nullptr;
    check(environment, napi_get_reference_value(environment.env, reference, &object));
    if (object) {
      check(environment, napi_set_element(environment.env, list, static_cast<uint32_t>(live), object));
      references[live++] = reference;
    } else {
      napi_delete_reference(environment.env, reference);
    }
  }
  references.resize(live);
  return list;
}

// function alias(wrapper: object, handle: Handle): Handle - Returns a second handle of the same tensor
napi_value alias(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = arguments.tensor(1);
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

}  // namespace

double wrapTensor(Environment& environment, const at::Tensor& tensor, napi_value wrapper) {
  const double handle = environment.tensors.insert(tensor);
  const napi_status status =
      napi_add_finalizer(environment.env, wrapper, pointerFrom(handle), finalizeTensor, &environment, nullptr);
  if (status != napi_ok) {
    environment.tensors.erase(handle);
    check(environment, status);
  }
  addSwept(environment, wrapper, handle);
  return handle;
}

void initWrappers(Environment& environment, napi_value exports) {
  define(environment, exports, "attach", entry<attach>);
  define(environment, exports, "attachGenerator", entry<attachGenerator>);
  define(environment, exports, "dispose", entry<dispose>);
  define(environment, exports, "disposeAll", entry<disposeAll>);
  define(environment, exports, "isLive", entry<isLive>);
  define(environment, exports, "alias", entry<alias>);
  define(environment, exports, "sweepWrappers", entry<sweepWrappers>);
  define(environment, exports, "track", entry<track>);
  define(environment, exports, "trackedObjects", entry<trackedObjects>);
}

}  // namespace node_libtorch
