// CUDA graphs: work that is captured once and replayed. JavaScript objects own them by number.
#include <ATen/cuda/CUDAGraph.h>

#include <memory>

#include "base/accelerator/arguments.h"
#include "cuda/arguments.h"
#include "cuda/retired.h"

namespace node_libtorch {
namespace {

// The calls that the driver forbids during a capture: calls of any thread, of the capturing thread, or none.
enum CaptureMode : int {
  kCaptureModeGlobal = 0,
  kCaptureModeThreadLocal = 1,
  kCaptureModeRelaxed = 2,
};

struct Graph {
  explicit Graph(bool keepGraph) : graph(keepGraph) {}
  ~Graph() { setCapturing(false); }

  void setCapturing(bool value) {
    if (value != isCapturing) capturesUnderway += value ? 1 : -1;
    isCapturing = value;
  }

  // Nothing can end its capture any more.
  void abandon() { setCapturing(false); }

  at::cuda::CUDAGraph graph;
  bool isCapturing = false;
};

Graph& graphOf(const Arguments& arguments) { return *retirable<std::shared_ptr<Graph>>(arguments, 0, "CUDAGraph"); }

// function newGraph(wrapper: object, keepGraph: boolean): number
napi_value newGraph(Environment& environment, const Arguments& arguments) {
  return wrapRetirable(environment, std::make_shared<Graph>(arguments.boolean(1)), arguments.value(0));
}

// function graphCaptureBegin(graph: number, pool: PoolId, mode: number): void - Captures the current stream; [0, 0] is
// a pool of the graph's own, and the mode a CaptureMode
napi_value graphCaptureBegin(Environment& environment, const Arguments& arguments) {
  Graph& graph = graphOf(arguments);
  TORCH_CHECK(!graph.isCapturing, "this graph is already capturing");
  const auto pool = poolIdFrom(arguments, 1);
  constexpr cudaStreamCaptureMode kModes[] = {cudaStreamCaptureModeGlobal, cudaStreamCaptureModeThreadLocal,
                                              cudaStreamCaptureModeRelaxed};
  const auto mode = static_cast<int>(arguments.number(2));
  TORCH_CHECK(mode >= kCaptureModeGlobal && mode <= kCaptureModeRelaxed, "capture mode ", mode, " does not exist");
  environment.state<Retired>().flush();
  graph.graph.capture_begin(pool, kModes[mode]);
  graph.setCapturing(true);
  return nullptr;
}

// function graphCaptureEnd(graph: number): void
napi_value graphCaptureEnd(Environment& environment, const Arguments& arguments) {
  Graph& graph = graphOf(arguments);
  TORCH_CHECK(graph.isCapturing, "capture_end() called before capture_begin().");
  // A capture that fails has ended too.
  graph.setCapturing(false);
  graph.graph.capture_end();
  environment.state<Retired>().flush();
  return nullptr;
}

// function graphInstantiate(graph: number): void
napi_value graphInstantiate(Environment&, const Arguments& arguments) {
  graphOf(arguments).graph.instantiate();
  return nullptr;
}

// Since 2.14 a graph that was kept has to be instantiated before it is replayed.
void replayInstantiated(auto& graph) {
  if constexpr (requires { graph.has_graph_exec(); })
    if (!graph.has_graph_exec()) graph.instantiate();
  graph.replay();
}

// function graphReplay(graph: number): void - Queues the captured work in the current stream
napi_value graphReplay(Environment&, const Arguments& arguments) {
  replayInstantiated(graphOf(arguments).graph);
  return nullptr;
}

// function graphReset(graph: number): void
napi_value graphReset(Environment&, const Arguments& arguments) {
  Graph& graph = graphOf(arguments);
  graph.graph.reset();
  graph.setCapturing(false);
  return nullptr;
}

// function graphPool(graph: number): PoolId
napi_value graphPool(Environment& environment, const Arguments& arguments) {
  return poolIdToJs(environment, graphOf(arguments).graph.pool());
}

// function graphEnableDebugMode(graph: number): void
napi_value graphEnableDebugMode(Environment&, const Arguments& arguments) {
  graphOf(arguments).graph.enable_debug_mode();
  return nullptr;
}

void dump(auto& graph, const std::string& path) {
  if constexpr (requires { graph.debug_dump(path); })
    graph.debug_dump(path);
  else
    C10_CUDA_CHECK(cudaGraphDebugDotPrint(graph.raw_cuda_graph(), path.c_str(), cudaGraphDebugDotFlagsVerbose));
}

// function graphDebugDump(graph: number, path: string): void - Writes a graph that is kept in Graphviz' format
napi_value graphDebugDump(Environment&, const Arguments& arguments) {
  dump(graphOf(arguments).graph, arguments.string(1));
  return nullptr;
}

// function graphRaw(graph: number): bigint - The address of the cudaGraph_t
napi_value graphRaw(Environment& environment, const Arguments& arguments) {
  return bigIntToJs(environment, reinterpret_cast<int64_t>(graphOf(arguments).graph.raw_cuda_graph()));
}

// function graphRawExec(graph: number): bigint - The address of the cudaGraphExec_t
napi_value graphRawExec(Environment& environment, const Arguments& arguments) {
  return bigIntToJs(environment, reinterpret_cast<int64_t>(graphOf(arguments).graph.raw_cuda_graph_exec()));
}

}  // namespace

void initGraphs(Environment& environment, napi_value exports) {
  environment.state<Retirables<std::shared_ptr<Graph>>>();  // finalizers cannot create it
  define(environment, exports, "newGraph", entry<newGraph>);
  define(environment, exports, "graphCaptureBegin", entry<graphCaptureBegin>);
  define(environment, exports, "graphCaptureEnd", entry<graphCaptureEnd>);
  define(environment, exports, "graphInstantiate", entry<graphInstantiate>);
  define(environment, exports, "graphReplay", entry<graphReplay>);
  define(environment, exports, "graphReset", entry<graphReset>);
  define(environment, exports, "graphPool", entry<graphPool>);
  define(environment, exports, "graphEnableDebugMode", entry<graphEnableDebugMode>);
  define(environment, exports, "graphDebugDump", entry<graphDebugDump>);
  define(environment, exports, "graphRaw", entry<graphRaw>);
  define(environment, exports, "graphRawExec", entry<graphRawExec>);
}

}  // namespace node_libtorch
