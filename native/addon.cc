// The addon's entry: an environment's state, then each topic's functions.
#include <napi.h>

#include "accelerator/devices.h"
#include "autograd/autocast.h"
#include "autograd/autograd.h"
#include "autograd/engine.h"
#include "autograd/function.h"
#include "autograd/hooks.h"
#include "autograd/nodes.h"
#include "base/entry.h"
#include "base/environment.h"
#include "base/lane.h"
#include "base/warnings.h"
#include "base/wrappers.h"
#include "context/random.h"
#include "context/settings.h"
#include "export/aoti.h"
#include "jit/modules.h"
#include "memory/memory.h"
#include "ops/async.h"
#include "ops/losses.h"
#include "ops/operators.h"
#include "serialization/archive.h"
#include "serialization/files.h"
#include "tensor/indexing.h"
#include "tensor/share.h"
#include "tensor/tensors.h"

namespace node_libtorch {
namespace {

// function setErrorFactory(factory: (kind: string, message: string) => Error): void
napi_value setErrorFactory(Environment& environment, const Arguments& arguments) {
  if (environment.errorFactory) napi_delete_reference(environment.env, environment.errorFactory);
  check(environment, napi_create_reference(environment.env, arguments.value(0), 1, &environment.errorFactory));
  return nullptr;
}

void defineAll(Environment& environment, napi_value exports) {
  define(environment, exports, "setErrorFactory", entry<setErrorFactory>);
  initWarnings(environment, exports);
  initMemory(environment, exports);
  initDevices(environment, exports);
  initSettings(environment, exports);
  initOperators(environment, exports);
  initWrappers(environment, exports);
  initTensors(environment, exports);
  initIndexing(environment, exports);
  initAutograd(environment, exports);
  initEngine(environment, exports);
  initNodes(environment, exports);
  initHooks(environment, exports);
  initFunction(environment, exports);
  initAutocast(environment, exports);
  initRandom(environment, exports);
  initLosses(environment, exports);
  initThreads(environment, exports);
  initArchive(environment, exports);
  initJit(environment, exports);
  initAoti(environment, exports);
  initFiles(environment, exports);
  initLanes(environment, exports);
  initAsync(environment, exports);
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  // Instance data is freed last, after every finalizer that refers to it.
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  try {
    defineAll(*environment, exports);
  } catch (...) {
    throwToJs(*environment);  // a worker that is terminated while it loads
  }
  return exports;
}

}  // namespace
}  // namespace node_libtorch

static Napi::Object Init(Napi::Env env, Napi::Object exports) { return node_libtorch::init(env, exports); }
NODE_API_MODULE(node_libtorch, Init)
