// Queries of NVIDIA's driver and its management library. Both are opened when first asked, so neither a
// toolkit nor a driver is needed to build or to load the addon.
#include <dlfcn.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

#include "accelerator/cuda.h"
#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

constexpr size_t kNameBytes = 256;

// A function of a library that is opened when it is first used; the library stays open.
template <typename Function>
Function* symbolOf(const char* library, const char* name, const char* what) {
  void* opened = dlopen(library, RTLD_NOW);
  TORCH_CHECK(opened, what, " (", library, ") could not be opened");
  auto* found = reinterpret_cast<Function*>(dlsym(opened, name));
  TORCH_CHECK(found, what, " has no function ", name);
  return found;
}

template <typename... Parameters, typename... Given>
void callDriver(const char* name, int (*)(Parameters...), Given... given) {
  auto* function = symbolOf<int(Parameters...)>("libcuda.so.1", name, "the NVIDIA driver");
  const int error = function(given...);
  TORCH_CHECK(error == 0, "the NVIDIA driver failed in ", name, ": error ", error);
}

// The functions' types, of cuda.h.
using Initialize = int (*)(unsigned);
using GetDevice = int (*)(int*, int);
using GetName = int (*)(char*, int, int);
using GetAttribute = int (*)(int*, int, int);
using GetTotalMemory = int (*)(size_t*, int);
using GetUuid = int (*)(std::array<unsigned char, 16>*, int);
using CanAccessPeer = int (*)(int*, int, int);

int driverDevice(int index) {
  callDriver("cuInit", Initialize(), 0U);
  int device = 0;
  callDriver("cuDeviceGet", GetDevice(), &device, index);
  return device;
}

std::string uuidOf(int device) {
  std::array<unsigned char, 16> bytes{};
  callDriver("cuDeviceGetUuid", GetUuid(), &bytes, device);
  std::string text;
  for (size_t i = 0; i < bytes.size(); ++i) {
    std::array<char, 3> digits{};
    std::snprintf(digits.data(), digits.size(), "%02x", bytes[i]);
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += digits.data();
  }
  return text;
}

int cudaIndex(const Arguments& arguments, size_t i) {
  cudaDevices();  // throws if there is none
  const double index = arguments.number(i);
  const int count = cudaDeviceCount();
  TORCH_CHECK(index >= 0 && index < count, "invalid CUDA device ordinal ", index, " (", count, " present)");
  return static_cast<int>(index);
}

// function cudaName(index: number): string
napi_value cudaName(Environment& environment, const Arguments& arguments) {
  std::array<char, kNameBytes> text{};
  callDriver("cuDeviceGetName", GetName(), text.data(), static_cast<int>(text.size()),
             driverDevice(cudaIndex(arguments, 0)));
  return stringToJs(environment, text.data());
}

// function cudaUuid(index: number): string - Without the prefix 'GPU-'
napi_value cudaUuid(Environment& environment, const Arguments& arguments) {
  return stringToJs(environment, uuidOf(driverDevice(cudaIndex(arguments, 0))));
}

// function cudaTotalMemory(index: number): number - In bytes
napi_value cudaTotalMemory(Environment& environment, const Arguments& arguments) {
  size_t bytes = 0;
  callDriver("cuDeviceTotalMem_v2", GetTotalMemory(), &bytes, driverDevice(cudaIndex(arguments, 0)));
  return numberToJs(environment, static_cast<double>(bytes));
}

// function cudaAttribute(index: number, attribute: number): number - `attribute` is a CUdevice_attribute
napi_value cudaAttribute(Environment& environment, const Arguments& arguments) {
  const auto attribute = static_cast<int>(arguments.number(1));
  int value = 0;
  callDriver("cuDeviceGetAttribute", GetAttribute(), &value, attribute, driverDevice(cudaIndex(arguments, 0)));
  return numberToJs(environment, value);
}

// function canAccessPeer(index: number, peer: number): boolean
napi_value canAccessPeer(Environment& environment, const Arguments& arguments) {
  int possible = 0;
  callDriver("cuDeviceCanAccessPeer", CanAccessPeer(), &possible, driverDevice(cudaIndex(arguments, 0)),
             driverDevice(cudaIndex(arguments, 1)));
  return booleanToJs(environment, possible != 0);
}

template <typename... Parameters, typename... Given>
void callNvml(const char* name, int (*)(Parameters...), Given... given) {
  auto* function = symbolOf<int(Parameters...)>("libnvidia-ml.so.1", name, "NVIDIA's management library");
  const int error = function(given...);
  TORCH_CHECK(error == 0, "NVIDIA's management library failed in ", name, ": error ", error);
}

// The types of nvml.h.
using NvmlDevice = void*;
struct Utilization {
  unsigned gpu;
  unsigned memory;
};
struct MemoryBytes {
  unsigned long long total;
  unsigned long long free;
  unsigned long long used;
};
struct ProcessInfo {
  unsigned pid;
  unsigned long long usedGpuMemory;
  unsigned gpuInstanceId;
  unsigned computeInstanceId;
};
using NvmlInitialize = int (*)();
using NvmlGetHandle = int (*)(const char*, NvmlDevice*);
using NvmlGetUtilization = int (*)(NvmlDevice, Utilization*);
using NvmlGetMemory = int (*)(NvmlDevice, MemoryBytes*);
using NvmlGetNumber = int (*)(NvmlDevice, unsigned*);
using NvmlGetNumberOf = int (*)(NvmlDevice, unsigned, unsigned*);
using NvmlGetProcesses = int (*)(NvmlDevice, unsigned*, ProcessInfo*);

// By UUID: the driver's numbers of devices depend on CUDA_VISIBLE_DEVICES, the library's do not.
NvmlDevice nvmlDevice(int index) {
  callNvml("nvmlInit_v2", NvmlInitialize());
  const std::string uuid = "GPU-" + uuidOf(driverDevice(index));
  NvmlDevice device = nullptr;
  callNvml("nvmlDeviceGetHandleByUUID", NvmlGetHandle(), uuid.c_str(), &device);
  return device;
}

// function cudaUtilization(index: number): number[] - In percent: of the time kernels ran, and memory was accessed
napi_value cudaUtilization(Environment& environment, const Arguments& arguments) {
  Utilization rates{};
  callNvml("nvmlDeviceGetUtilizationRates", NvmlGetUtilization(), nvmlDevice(cudaIndex(arguments, 0)), &rates);
  return numbersToJs(environment, {static_cast<double>(rates.gpu), static_cast<double>(rates.memory)});
}

// function cudaMemoryUsed(index: number): number - In bytes, by all processes
napi_value cudaMemoryUsed(Environment& environment, const Arguments& arguments) {
  MemoryBytes bytes{};
  callNvml("nvmlDeviceGetMemoryInfo", NvmlGetMemory(), nvmlDevice(cudaIndex(arguments, 0)), &bytes);
  return numberToJs(environment, static_cast<double>(bytes.used));
}

// function cudaTemperature(index: number): number - Of the die, in degrees Celsius
napi_value cudaTemperature(Environment& environment, const Arguments& arguments) {
  unsigned value = 0;
  callNvml("nvmlDeviceGetTemperature", NvmlGetNumberOf(), nvmlDevice(cudaIndex(arguments, 0)), 0U, &value);
  return numberToJs(environment, value);
}

// function cudaPowerDraw(index: number): number - In milliwatts
napi_value cudaPowerDraw(Environment& environment, const Arguments& arguments) {
  unsigned value = 0;
  callNvml("nvmlDeviceGetPowerUsage", NvmlGetNumber(), nvmlDevice(cudaIndex(arguments, 0)), &value);
  return numberToJs(environment, value);
}

// function cudaClockRate(index: number): number - Of the multiprocessors, in MHz
napi_value cudaClockRate(Environment& environment, const Arguments& arguments) {
  unsigned value = 0;
  callNvml("nvmlDeviceGetClockInfo", NvmlGetNumberOf(), nvmlDevice(cudaIndex(arguments, 0)), 1U, &value);
  return numberToJs(environment, value);
}

// function cudaProcesses(index: number): number[] - Pairs: the process's id, and its bytes of device memory
napi_value cudaProcesses(Environment& environment, const Arguments& arguments) {
  constexpr unsigned kMost = 1024;
  std::array<ProcessInfo, kMost> processes{};
  unsigned count = kMost;
  callNvml("nvmlDeviceGetComputeRunningProcesses_v3", NvmlGetProcesses(), nvmlDevice(cudaIndex(arguments, 0)), &count,
           processes.data());
  std::vector<double> numbers;
  for (unsigned i = 0; i < count; ++i) {
    numbers.push_back(processes[i].pid);
    numbers.push_back(static_cast<double>(processes[i].usedGpuMemory));
  }
  return numbersToJs(environment, numbers);
}

}  // namespace

void initDriver(Environment& environment, napi_value exports) {
  define(environment, exports, "cudaName", entry<cudaName>);
  define(environment, exports, "cudaUuid", entry<cudaUuid>);
  define(environment, exports, "cudaTotalMemory", entry<cudaTotalMemory>);
  define(environment, exports, "cudaAttribute", entry<cudaAttribute>);
  define(environment, exports, "canAccessPeer", entry<canAccessPeer>);
  define(environment, exports, "cudaUtilization", entry<cudaUtilization>);
  define(environment, exports, "cudaMemoryUsed", entry<cudaMemoryUsed>);
  define(environment, exports, "cudaTemperature", entry<cudaTemperature>);
  define(environment, exports, "cudaPowerDraw", entry<cudaPowerDraw>);
  define(environment, exports, "cudaClockRate", entry<cudaClockRate>);
  define(environment, exports, "cudaProcesses", entry<cudaProcesses>);
}

}  // namespace node_libtorch
