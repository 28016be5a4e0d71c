// Hooks on the tensors that a graph saves for backward: JavaScript functions that pack and unpack them.
#include "base/autograd/saved_hooks.h"

#include <vector>

#include "autograd/callbacks.h"
#include "base/entry.h"
#include "base/js_reference.h"
#include "base/js_thread.h"

namespace node_libtorch {
namespace {

struct SavedHooks {
  std::shared_ptr<JsReference> pack;
  std::shared_ptr<JsReference> unpack;
};
using SavedHooksStack = std::vector<SavedHooks>;

// LibTorch has one stack a thread, whichever copy of the library pushes and whichever runs the operators.
SavedHooksStack& stackOfThread(Environment& environment) {
  Environment* first = Environment::current();
  return (first ? *first : environment).state<SavedHooksStack>();
}

// A tensor that is saved for backward, as the pack hook returned it.
class JsSavedHooks : public torch::autograd::SavedVariableHooks {
 public:
  explicit JsSavedHooks(SavedHooks hooks) : hooks_(std::move(hooks)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    hooks_.pack->thread().call([&](Environment& environment) {
      napi_value box;
      check(environment, napi_create_array_with_length(environment.env, 1, &box));
      napi_value packed = callJs(environment, *hooks_.pack, {handleToJs(environment, tensor)});
      check(environment, napi_set_element(environment.env, box, 0, packed));
      packed_ = std::make_unique<JsReference>(environment, box);
    });
  }

  at::Tensor call_unpack_hook() override {
    at::Tensor result;
    hooks_.unpack->thread().call([&](Environment& environment) {
      napi_value packed;
      check(environment, napi_get_element(environment.env, packed_->get(environment), 0, &packed));
      result = tensorOf(environment, numberFromJs(environment, callJs(environment, *hooks_.unpack, {packed})));
    });
    return result;
  }

 private:
  SavedHooks hooks_;
  std::unique_ptr<JsReference> packed_;
};

// function pushSavedHooks(pack: (handle: Handle) => unknown, unpack: (packed: unknown) => Handle): void
napi_value pushSavedHooks(Environment& environment, const Arguments& arguments) {
  declareCallbacks(environment);
  stackOfThread(environment)
      .push_back({std::make_shared<JsReference>(environment, arguments.value(0)),
                  std::make_shared<JsReference>(environment, arguments.value(1))});
  return nullptr;
}

// function popSavedHooks(): void
napi_value popSavedHooks(Environment& environment, const Arguments&) {
  SavedHooksStack& stack = stackOfThread(environment);
  TORCH_CHECK(!stack.empty(), "no hooks on saved tensors are in force");
  stack.pop_back();
  return nullptr;
}

}  // namespace

bool hasSavedHooks(Environment& environment) { return !stackOfThread(environment).empty(); }

std::unique_ptr<torch::autograd::SavedVariableHooks> currentSavedHooks() {
  Environment* environment = Environment::current();
  if (!environment || !hasSavedHooks(*environment)) return nullptr;
  return std::make_unique<JsSavedHooks>(environment->state<SavedHooksStack>().back());
}

void initSavedHooks(Environment& environment, napi_value exports) {
  define(environment, exports, "pushSavedHooks", entry<pushSavedHooks>);
  define(environment, exports, "popSavedHooks", entry<popSavedHooks>);
}

}  // namespace node_libtorch
