// Garbage is JavaScript's to collect, by the function that it sets here.
#include "base/memory/free_memory.h"

#include <memory>

#include "base/entry.h"
#include "base/js_reference.h"

namespace node_libtorch {
namespace {

struct MemoryFreer {
  std::unique_ptr<JsReference> function;
};

// function setMemoryFreer(free: () => void): void - Sets the function that frees what JavaScript dropped, for other
// threads that run out of memory. Refers to it weakly
napi_value setMemoryFreer(Environment& environment, const Arguments& arguments) {
  environment.state<MemoryFreer>().function = std::make_unique<JsReference>(environment, arguments.value(0), true);
  return nullptr;
}

}  // namespace

bool freeMemory(JsThread& js) {
  bool isDone = false;
  try {
    js.call([&](Environment& environment) {
      const auto& function = environment.state<MemoryFreer>().function;
      napi_value free = function ? function->get(environment) : nullptr;
      if (!free) return;
      callJs(environment, free, {});
      isDone = true;
    });
  } catch (const std::exception&) {
    return false;  // the environment ends
  }
  return isDone;
}

void initFreeMemory(Environment& environment, napi_value exports) {
  define(environment, exports, "setMemoryFreer", entry<setMemoryFreer>);
}

}  // namespace node_libtorch
