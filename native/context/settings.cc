// Settings of the process: threads, the default dtype, determinism, and the switches of LibTorch's backends.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/ops/_nnpack_available.h>
#include <c10/util/Logging.h>

#include <algorithm>
#include <atomic>
#include <vector>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// What an operator without a deterministic algorithm does; shared with TypeScript.
enum Determinism : int {
  kDeterminismOff = 0,
  kDeterminismWarn = 1,
  kDeterminismError = 2,
};

// Whether NNPACK knows this processor. Where it does not, LibTorch writes so to stderr with every convolution that
// might use it.
bool isNnpackKnown() {
  static const bool known = [] {
    const auto level = FLAGS_caffe2_log_level;
    FLAGS_caffe2_log_level = 3;  // nothing but what ends the process
    const bool available = at::_nnpack_available();
    FLAGS_caffe2_log_level = level;
    return available;
  }();
  return known;
}

// The program's wish. LibTorch gets it only where NNPACK knows the processor, which changes no result.
std::atomic<bool> isNnpackWanted{true};

void setNnpack(bool on) {
  isNnpackWanted = on;
  at::globalContext().setUserEnabledNNPACK(on && isNnpackKnown());
}

// function numThreads(): number
napi_value numThreads(Environment& environment, const Arguments&) {
  return numberToJs(environment, at::get_num_threads());
}

// function setNumThreads(count: number): void
napi_value setNumThreads(Environment&, const Arguments& arguments) {
  const double count = arguments.number(0);
  TORCH_CHECK_VALUE(count >= 1 && count <= 65536, "set_num_threads expects a positive integer");
  at::set_num_threads(static_cast<int>(count));
  return nullptr;
}

// function defaultDtype(): number
napi_value defaultDtype(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(c10::typeMetaToScalarType(at::get_default_dtype())));
}

// function setDefaultDtype(dtype: number): void
napi_value setDefaultDtype(Environment&, const Arguments& arguments) {
  const auto type = static_cast<at::ScalarType>(static_cast<int>(arguments.number(0)));
  TORCH_CHECK_TYPE(c10::isFloatingType(type), "only floating-point types are supported as the default type");
  at::set_default_dtype(c10::scalarTypeToTypeMeta(type));
  return nullptr;
}

// function setDeterministic(enabled: boolean, warnOnly: boolean): void
napi_value setDeterministic(Environment&, const Arguments& arguments) {
  at::globalContext().setDeterministicAlgorithms(arguments.boolean(0), arguments.boolean(1));
  return nullptr;
}

// function deterministic(): number - Returns a Determinism
napi_value deterministic(Environment& environment, const Arguments&) {
  const auto& context = at::globalContext();
  if (!context.deterministicAlgorithms()) return numberToJs(environment, kDeterminismOff);
  return numberToJs(environment, context.deterministicAlgorithmsWarnOnly() ? kDeterminismWarn : kDeterminismError);
}

// function numInteropThreads(): number
napi_value numInteropThreads(Environment& environment, const Arguments&) {
  return numberToJs(environment, at::get_num_interop_threads());
}

// function setNumInteropThreads(count: number): void
napi_value setNumInteropThreads(Environment&, const Arguments& arguments) {
  at::set_num_interop_threads(static_cast<int>(arguments.number(0)));
  return nullptr;
}

// function setFlushDenormal(mode: boolean): boolean - Returns whether this CPU supports the mode
napi_value setFlushDenormal(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, at::globalContext().setFlushDenormal(arguments.boolean(0)));
}

// function matmulPrecision(): string
napi_value matmulPrecision(Environment& environment, const Arguments&) {
  switch (at::globalContext().float32MatmulPrecision()) {
    case at::Float32MatmulPrecision::HIGH:
      return stringToJs(environment, "high");
    case at::Float32MatmulPrecision::MEDIUM:
      return stringToJs(environment, "medium");
    default:
      return stringToJs(environment, "highest");
  }
}

// function setMatmulPrecision(precision: string): void
napi_value setMatmulPrecision(Environment&, const Arguments& arguments) {
  at::globalContext().setFloat32MatmulPrecision(arguments.string(0));
  return nullptr;
}

// function quantizedEngine(): number
napi_value quantizedEngine(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(at::globalContext().qEngine()));
}

// function setQuantizedEngine(engine: number): void
napi_value setQuantizedEngine(Environment&, const Arguments& arguments) {
  at::globalContext().setQEngine(static_cast<at::QEngine>(static_cast<int>(arguments.number(0))));
  return nullptr;
}

// function hasQuantizedEngine(engine: number): boolean
napi_value hasQuantizedEngine(Environment& environment, const Arguments& arguments) {
  const auto engine = static_cast<at::QEngine>(static_cast<int>(arguments.number(0)));
  const auto& supported = at::Context::supportedQEngines();
  return booleanToJs(environment, std::find(supported.begin(), supported.end(), engine) != supported.end());
}

at::Context& context() { return at::globalContext(); }

struct Switch {
  const char* name;
  bool (*get)();
  void (*set)(bool);  // null if it is read-only
};

// By their names in torch.backends.
const Switch kSwitches[] = {
    {"mkl.available", [] { return at::Context::hasMKL(); }, nullptr},
    {"mkldnn.available", [] { return at::Context::hasMKLDNN(); }, nullptr},
    {"mkldnn.enabled", [] { return context().userEnabledMkldnn(); },
     [](bool on) { context().setUserEnabledMkldnn(on); }},
    {"mkldnn.deterministic", [] { return context().deterministicMkldnn(); },
     [](bool on) { context().setDeterministicMkldnn(on); }},
    {"mkldnn.allowTf32", [] { return context().allowTF32OneDNN(); }, [](bool on) { context().setAllowTF32OneDNN(on); }},
    {"openmp.available", [] { return at::Context::hasOpenMP(); }, nullptr},
    {"lapack.available", [] { return at::Context::hasLAPACK(); }, nullptr},
    {"nnpack.enabled", [] { return isNnpackWanted.load(); }, setNnpack},
    {"cuda.built", [] { return at::Context::hasCUDA(); }, nullptr},
    {"cuda.flashSdp", [] { return context().userEnabledFlashSDP(); }, [](bool on) { context().setSDPUseFlash(on); }},
    {"cuda.memEfficientSdp", [] { return context().userEnabledMemEfficientSDP(); },
     [](bool on) { context().setSDPUseMemEfficient(on); }},
    {"cuda.mathSdp", [] { return context().userEnabledMathSDP(); }, [](bool on) { context().setSDPUseMath(on); }},
    {"cuda.cudnnSdp", [] { return context().userEnabledCuDNNSDP(); }, [](bool on) { context().setSDPUseCuDNN(on); }},
    {"cuda.overrideableSdp", [] { return context().userEnabledOverrideableSDP(); },
     [](bool on) { context().setSDPUseOverrideable(on); }},
    {"cuda.matmul.allowTf32", [] { return context().allowTF32CuBLAS(); },
     [](bool on) { context().setAllowTF32CuBLAS(on); }},
    {"cuda.matmul.allowFp16Accumulation", [] { return context().allowFP16AccumulationCuBLAS(); },
     [](bool on) { context().setAllowFP16AccumulationCuBLAS(on); }},
    {"cudnn.available", [] { return at::Context::hasCuDNN(); }, nullptr},
    {"cudnn.enabled", [] { return context().userEnabledCuDNN(); }, [](bool on) { context().setUserEnabledCuDNN(on); }},
    {"cudnn.benchmark", [] { return context().benchmarkCuDNN(); }, [](bool on) { context().setBenchmarkCuDNN(on); }},
    {"cudnn.deterministic", [] { return context().deterministicCuDNN(); },
     [](bool on) { context().setDeterministicCuDNN(on); }},
    {"cudnn.allowTf32", [] { return context().allowTF32CuDNN(); }, [](bool on) { context().setAllowTF32CuDNN(on); }},
    {"deterministic.fillUninitializedMemory", [] { return context().deterministicFillUninitializedMemory(); },
     [](bool on) { context().setDeterministicFillUninitializedMemory(on); }},
};

const Switch& switchOf(const Arguments& arguments) {
  const std::string name = arguments.string(0);
  for (const Switch& each : kSwitches) {
    if (name == each.name) return each;
  }
  TORCH_CHECK(false, "LibTorch has no setting ", name);
}

// function setting(name: string): boolean
napi_value setting(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, switchOf(arguments).get());
}

// function setSetting(name: string, value: boolean): void
napi_value setSetting(Environment&, const Arguments& arguments) {
  const Switch& found = switchOf(arguments);
  TORCH_CHECK(found.set, found.name, " cannot be set");
  found.set(arguments.boolean(1));
  return nullptr;
}

// function sdpPriority(): number[] - Returns the backends of attention in the order in which they are tried
napi_value sdpPriority(Environment& environment, const Arguments&) {
  std::vector<double> order;
  for (const at::SDPBackend backend : context().sDPPriorityOrder()) order.push_back(static_cast<double>(backend));
  return numbersToJs(environment, order);
}

// function setSdpPriority(order: readonly number[]): void
napi_value setSdpPriority(Environment& environment, const Arguments& arguments) {
  const std::vector<double> order = numbersFromJs(environment, arguments.value(0));
  context().setSDPPriorityOrder(std::vector<int64_t>(order.begin(), order.end()));
  return nullptr;
}

// function cudnnVersion(): number - Returns 0 without cuDNN
napi_value cudnnVersion(Environment& environment, const Arguments&) {
  return numberToJs(environment, at::Context::hasCuDNN() ? static_cast<double>(at::Context::versionCuDNN()) : 0);
}

}  // namespace

void initSettings(Environment& environment, napi_value exports) {
  at::init_num_threads();  // as Python's binding does; otherwise the first parallel kernel waits while MKL counts
                           // processors
  if (isNnpackWanted) setNnpack(true);
  define(environment, exports, "numThreads", entry<numThreads>);
  define(environment, exports, "setNumThreads", entry<setNumThreads>);
  define(environment, exports, "defaultDtype", entry<defaultDtype>);
  define(environment, exports, "setDefaultDtype", entry<setDefaultDtype>);
  define(environment, exports, "setDeterministic", entry<setDeterministic>);
  define(environment, exports, "deterministic", entry<deterministic>);
  define(environment, exports, "numInteropThreads", entry<numInteropThreads>);
  define(environment, exports, "setNumInteropThreads", entry<setNumInteropThreads>);
  define(environment, exports, "setFlushDenormal", entry<setFlushDenormal>);
  define(environment, exports, "matmulPrecision", entry<matmulPrecision>);
  define(environment, exports, "setMatmulPrecision", entry<setMatmulPrecision>);
  define(environment, exports, "quantizedEngine", entry<quantizedEngine>);
  define(environment, exports, "setQuantizedEngine", entry<setQuantizedEngine>);
  define(environment, exports, "hasQuantizedEngine", entry<hasQuantizedEngine>);
  define(environment, exports, "setting", entry<setting>);
  define(environment, exports, "setSetting", entry<setSetting>);
  define(environment, exports, "sdpPriority", entry<sdpPriority>);
  define(environment, exports, "setSdpPriority", entry<setSdpPriority>);
  define(environment, exports, "cudnnVersion", entry<cudnnVersion>);
}

}  // namespace node_libtorch
