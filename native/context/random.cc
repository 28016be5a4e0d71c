// LibTorch's random generators, so that a seed gives the same numbers as in Python.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

#include "base/entry.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

at::Generator& generator(Environment& environment, const Arguments& arguments, size_t i) {
  at::Generator* found = environment.generators.find(arguments.number(i));
  TORCH_CHECK(found, "Generator does not exist in this thread");
  return *found;
}

// Functions of the C library; shared with TypeScript.
enum MathFunction : int {
  kMathFunctionLog = 0,
  kMathFunctionExp = 1,
  kMathFunctionCos = 2,
  kMathFunctionSin = 3,
  kMathFunctionAcos = 4,
  kMathFunctionPow = 5,
};

// A seed is a BigInt: 64 bits do not fit a number.
uint64_t seedOf(Environment& environment, napi_value value) {
  uint64_t seed;
  bool lossless;
  check(environment, napi_get_value_bigint_uint64(environment.env, value, &seed, &lossless));
  return seed;
}

napi_value seedToJs(Environment& environment, uint64_t seed) {
  napi_value result;
  check(environment, napi_create_bigint_uint64(environment.env, seed, &result));
  return result;
}

// function manualSeed(seed: bigint): void - Seeds the default generator of every device
napi_value manualSeed(Environment& environment, const Arguments& arguments) {
  at::manual_seed(seedOf(environment, arguments.value(0)));
  return nullptr;
}

// function defaultGenerator(deviceType: number, index: number): number
napi_value defaultGenerator(Environment& environment, const Arguments& arguments) {
  const c10::Device device(static_cast<c10::DeviceType>(static_cast<int>(arguments.number(0))),
                           static_cast<c10::DeviceIndex>(arguments.number(1)));
  return numberToJs(environment, environment.generators.insert(at::globalContext().defaultGenerator(device)));
}

// function newGenerator(deviceType: number, index: number): number
napi_value newGenerator(Environment& environment, const Arguments& arguments) {
  const c10::Device device(static_cast<c10::DeviceType>(static_cast<int>(arguments.number(0))),
                           static_cast<c10::DeviceIndex>(arguments.number(1)));
  at::Generator made =
      device.is_cpu() ? at::make_generator<at::CPUGeneratorImpl>()
                      : at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
  return numberToJs(environment, environment.generators.insert(made));
}

// function generatorSeed(handle: number, seed: bigint): void
napi_value generatorSeed(Environment& environment, const Arguments& arguments) {
  at::Generator& found = generator(environment, arguments, 0);
  std::lock_guard<std::mutex> lock(found.mutex());
  found.set_current_seed(seedOf(environment, arguments.value(1)));
  return nullptr;
}

// function generatorInitialSeed(handle: number): bigint
napi_value generatorInitialSeed(Environment& environment, const Arguments& arguments) {
  return seedToJs(environment, generator(environment, arguments, 0).current_seed());
}

// function generatorReseed(handle: number): bigint - Seeds the generator from the system's randomness; returns the
// seed
napi_value generatorReseed(Environment& environment, const Arguments& arguments) {
  at::Generator& found = generator(environment, arguments, 0);
  std::lock_guard<std::mutex> lock(found.mutex());
  return seedToJs(environment, found.seed());
}

// function generatorDevice(handle: number): number - Returns type * 256 + index + 1, as for a tensor's device
napi_value generatorDevice(Environment& environment, const Arguments& arguments) {
  const c10::Device device = generator(environment, arguments, 0).device();
  return numberToJs(environment, static_cast<int>(device.type()) * 256 + device.index() + 1);
}

// function generatorGetState(wrapper: object, handle: number): Handle - Returns a uint8 tensor
napi_value generatorGetState(Environment& environment, const Arguments& arguments) {
  at::Generator& found = generator(environment, arguments, 1);
  at::Tensor state;
  {
    std::lock_guard<std::mutex> lock(found.mutex());
    state = found.get_state();
  }
  return numberToJs(environment, wrapTensor(environment, state, arguments.value(0)));
}

// function generatorClone(handle: number): number - Returns a new generator in the same state
napi_value generatorClone(Environment& environment, const Arguments& arguments) {
  at::Generator& found = generator(environment, arguments, 0);
  std::lock_guard<std::mutex> lock(found.mutex());
  return numberToJs(environment, environment.generators.insert(found.clone()));
}

// function generatorSetState(handle: number, state: Handle): void
napi_value generatorSetState(Environment& environment, const Arguments& arguments) {
  at::Generator& found = generator(environment, arguments, 0);
  const at::Tensor& state = arguments.tensor(1);
  TORCH_CHECK_TYPE(state.layout() == at::kStrided && state.device().is_cpu() && state.scalar_type() == at::kByte,
                   "RNG state must be a torch.ByteTensor");
  std::lock_guard<std::mutex> lock(found.mutex());
  found.set_state(state);
  return nullptr;
}

// function libm(which: number, x: number, y: number): number - Computes a MathFunction, of which only pow takes y.
// Python's math calls the same functions; V8's Math differs from them in the last digit
napi_value libm(Environment& environment, const Arguments& arguments) {
  const double x = arguments.number(1);
  const auto result = [&]() -> double {
    switch (static_cast<MathFunction>(static_cast<int>(arguments.number(0)))) {
      case kMathFunctionLog:
        return std::log(x);
      case kMathFunctionExp:
        return std::exp(x);
      case kMathFunctionCos:
        return std::cos(x);
      case kMathFunctionSin:
        return std::sin(x);
      case kMathFunctionAcos:
        return std::acos(x);
      case kMathFunctionPow:
        return std::pow(x, arguments.number(2));
    }
    TORCH_CHECK(false, "no such function");
  };
  return numberToJs(environment, result());
}

}  // namespace

void initRandom(Environment& environment, napi_value exports) {
  define(environment, exports, "libm", entry<libm>);
  define(environment, exports, "manualSeed", entry<manualSeed>);
  define(environment, exports, "defaultGenerator", entry<defaultGenerator>);
  define(environment, exports, "newGenerator", entry<newGenerator>);
  define(environment, exports, "generatorSeed", entry<generatorSeed>);
  define(environment, exports, "generatorInitialSeed", entry<generatorInitialSeed>);
  define(environment, exports, "generatorReseed", entry<generatorReseed>);
  define(environment, exports, "generatorDevice", entry<generatorDevice>);
  define(environment, exports, "generatorGetState", entry<generatorGetState>);
  define(environment, exports, "generatorClone", entry<generatorClone>);
  define(environment, exports, "generatorSetState", entry<generatorSetState>);
}

}  // namespace node_libtorch
