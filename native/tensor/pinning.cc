// Copies tensors into pinned memory outside the JavaScript thread.
#include <ATen/ATen.h>
#include <ATen/DeviceAccelerator.h>

#include <memory>
#include <vector>

#include "base/entry.h"
#include "base/lane.h"
#include "base/memory/pinned_bytes.h"

namespace node_libtorch {
namespace {

// function canPin(): boolean - Whether there is an accelerator that tensors can be pinned for
napi_value canPin(Environment& environment, const Arguments&) {
  const auto type = at::getAccelerator();
  return booleanToJs(environment, type && *type != c10::DeviceType::MPS && at::accelerator::deviceCount() > 0);
}

// function pinMemoryAsync(handles: readonly Handle[]): Promise<Handle[]> - Copies each into pinned memory, in the lane
// for that
napi_value pinMemoryAsync(Environment& environment, const Arguments& arguments) {
  auto tensors = std::make_shared<std::vector<at::Tensor>>(tensorsFromJs(environment, arguments.value(0)));
  return environment.state<Lanes>().pinning().submit(
      environment,
      [tensors] {
        for (at::Tensor& tensor : *tensors) tensor = tensor.pin_memory();
      },
      [tensors](Environment& environment, std::exception_ptr error) -> napi_value {
        if (error) return nullptr;
        for (const at::Tensor& tensor : *tensors)
          if (tensor.has_storage()) countPinned(tensor.storage());
        return handlesToJs(environment, *tensors);
      });
}

}  // namespace

void initPinning(Environment& environment, napi_value exports) {
  define(environment, exports, "canPin", entry<canPin>);
  define(environment, exports, "pinMemoryAsync", entry<pinMemoryAsync>);
}

}  // namespace node_libtorch
