// The addon's entry: an environment's state, then each topic's functions.
#include <napi.h>

#include "base/entry.h"

namespace node_libtorch {

// base/
Init initErrors, initWarnings, initWrappers, initLanes;
// tape/, memory/, context/, accelerator/
Init initLibtorch, initTape, initObjects, initMemory, initFreeMemory, initSettings, initBackends, initRandom,
    initVersion, initDevices;
Init initStreams, initEvents, initDeviceMemory, initDriver, initNvtx;
// tensor/
Init initTensorProperties, initStorage, initTensorData, initIndexing, initBorrowed, initSharing, initPinning;
// autograd/
Init initGradients, initModes, initEngine, initSavedHooks, initAnomaly, initNodes, initHooks, initFunction;
Init initAutocast;
// jit/
Init initJitModules, initJitFunctions, initJitCalls, initJitTransforms, initJitFiles;
// ops/, serialization/, export/, distributed/
Init initCatalog, initLibraries, initOperators, initAsync, initLosses, initArchive, initArchiveWriter;
Init initTensorFiles, initAoti, initStores, initGroups, initCollectives;
Init initReducer;

namespace {

// The first ones check that LibTorch is the right one, install the allocator and open CUDA, before LibTorch is used.
constexpr Init* kInits[] = {
    initLibtorch,   initMemory,        initDevices,     initErrors,        initWarnings,
    initWrappers,   initLanes,         initFreeMemory,  initTape,          initObjects,
    initSettings,   initBackends,      initRandom,      initVersion,       initStreams,
    initEvents,     initDeviceMemory,  initDriver,      initNvtx,          initTensorProperties,
    initStorage,    initTensorData,    initIndexing,    initBorrowed,      initSharing,
    initPinning,    initGradients,     initModes,       initEngine,        initSavedHooks,
    initAnomaly,    initNodes,         initHooks,       initFunction,      initAutocast,
    initJitModules, initJitFunctions,  initJitCalls,    initJitTransforms, initJitFiles,
    initCatalog,    initLibraries,     initOperators,   initAsync,         initLosses,
    initArchive,    initArchiveWriter, initTensorFiles, initAoti,          initStores,
    initGroups,     initCollectives,   initReducer,
};

}  // namespace
}  // namespace node_libtorch

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  return node_libtorch::initAddon(env, exports, node_libtorch::kInits);
}
NODE_API_MODULE(node_libtorch, Init)
