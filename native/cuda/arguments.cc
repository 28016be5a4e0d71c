#include "cuda/arguments.h"

#include <c10/cuda/CUDAFunctions.h>

namespace node_libtorch {

c10::DeviceIndex cudaIndexOf(const Arguments& arguments, size_t i) {
  const double index = arguments.number(i);
  const int count = c10::cuda::device_count();
  TORCH_CHECK(index >= 0 && index < count, "invalid CUDA device ordinal ", index, " (", count, " present)");
  return static_cast<c10::DeviceIndex>(index);
}

c10::MempoolId_t poolIdFrom(const Arguments& arguments, size_t i) {
  const auto parts = numbersFromJs(arguments.environment(), arguments.value(i));
  TORCH_CHECK_TYPE(parts.size() == 2 && parts[0] >= 0 && parts[1] >= 0, "a pool is two numbers, not below 0");
  return {static_cast<c10::CaptureId_t>(parts[0]), static_cast<c10::CaptureId_t>(parts[1])};
}

napi_value poolIdToJs(Environment& environment, c10::MempoolId_t id) {
  return numbersToJs(environment, {static_cast<double>(id.first), static_cast<double>(id.second)});
}

}  // namespace node_libtorch
