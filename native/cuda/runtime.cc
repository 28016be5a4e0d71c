// CUDA's runtime, and the handles of its libraries.
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>

#include "base/accelerator/arguments.h"

// In cuda_profiler_api.h, which is in another package than the runtime's headers.
extern "C" cudaError_t cudaProfilerStart();
extern "C" cudaError_t cudaProfilerStop();

// LibTorch's declarations of these include headers of cuBLAS and cuSOLVER.
struct cublasContext;
struct cusolverDnContext;
namespace at::cuda {
cublasContext* getCurrentCUDABlasHandle(bool setup);
}
namespace at::native {
// Opens the library of cuSOLVER's kernels. Not every version has it.
[[gnu::weak]] cusolverDnContext* getCurrentCUDASolverDnHandleLazy();
}  // namespace at::native
namespace torch {
bool CudaIPCCollect();
}

namespace node_libtorch {
namespace {

// function cudaErrorString(code: number): string
napi_value cudaErrorString(Environment& environment, const Arguments& arguments) {
  const auto code = static_cast<cudaError_t>(static_cast<int>(arguments.number(0)));
  return stringToJs(environment, cudaGetErrorString(code));
}

// function profilerStart(): number - A cudaError_t
napi_value profilerStart(Environment& environment, const Arguments&) {
  return numberToJs(environment, cudaProfilerStart());
}

// function profilerStop(): number - A cudaError_t
napi_value profilerStop(Environment& environment, const Arguments&) {
  return numberToJs(environment, cudaProfilerStop());
}

// function setSyncDebugMode(mode: number): void
napi_value setSyncDebugMode(Environment&, const Arguments& arguments) {
  const double mode = arguments.number(0);
  TORCH_CHECK(mode >= 0 && mode <= 2, "invalid value of sync_debug_mode, expected 0,1,2, or string");
  c10::cuda::warning_state().set_sync_debug_mode(static_cast<c10::cuda::SyncDebugMode>(static_cast<int>(mode)));
  return nullptr;
}

// function getSyncDebugMode(): number
napi_value getSyncDebugMode(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<int>(c10::cuda::warning_state().get_sync_debug_mode()));
}

// function currentBlasHandle(): bigint - The address of a cublasHandle_t
napi_value currentBlasHandle(Environment& environment, const Arguments&) {
  return bigIntToJs(environment, reinterpret_cast<int64_t>(at::cuda::getCurrentCUDABlasHandle(true)));
}

// function currentSolverHandle(): bigint - The address of a cusolverDnHandle_t
napi_value currentSolverHandle(Environment& environment, const Arguments&) {
  TORCH_CHECK_NOT_IMPLEMENTED(&at::native::getCurrentCUDASolverDnHandleLazy != nullptr,
                              "this version of LibTorch does not tell cuSOLVER's handle");
  return bigIntToJs(environment, reinterpret_cast<int64_t>(at::native::getCurrentCUDASolverDnHandleLazy()));
}

// function ipcCollect(): void
napi_value ipcCollect(Environment&, const Arguments&) {
  torch::CudaIPCCollect();
  return nullptr;
}

// function streamPriorityRange(): number[] - The least and the greatest priority
napi_value streamPriorityRange(Environment& environment, const Arguments&) {
  const auto [least, greatest] = c10::cuda::CUDAStream::priority_range();
  return numbersToJs(environment, {static_cast<double>(least), static_cast<double>(greatest)});
}

// function streamPriority(type: number, index: number, id: bigint): number
napi_value streamPriority(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, c10::cuda::CUDAStream(streamOf(arguments, 0)).priority());
}

}  // namespace

void initRuntime(Environment& environment, napi_value exports) {
  define(environment, exports, "cudaErrorString", entry<cudaErrorString>);
  define(environment, exports, "profilerStart", entry<profilerStart>);
  define(environment, exports, "profilerStop", entry<profilerStop>);
  define(environment, exports, "setSyncDebugMode", entry<setSyncDebugMode>);
  define(environment, exports, "getSyncDebugMode", entry<getSyncDebugMode>);
  define(environment, exports, "currentBlasHandle", entry<currentBlasHandle>);
  define(environment, exports, "currentSolverHandle", entry<currentSolverHandle>);
  define(environment, exports, "ipcCollect", entry<ipcCollect>);
  define(environment, exports, "streamPriorityRange", entry<streamPriorityRange>);
  define(environment, exports, "streamPriority", entry<streamPriority>);
}

}  // namespace node_libtorch
