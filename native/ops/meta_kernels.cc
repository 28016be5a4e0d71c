// Registers kernels of meta tensors for operators that LibTorch gives them in Python only.
#include "ops/meta_kernels.h"

#include <mutex>

#include "ops/meta_call.h"

namespace node_libtorch {
namespace {

c10::OperatorName operatorName(const std::string& full) {
  const size_t dot = full.find('.');
  return {"aten::" + full.substr(0, dot), dot == std::string::npos ? "" : full.substr(dot + 1)};
}

}  // namespace

void registerMetaKernels() {
  static std::once_flag once;
  std::call_once(once, [] {
    // Kept until the process ends.
    static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const auto& kernels : {mathKernels(), layerKernels()}) {
      for (const MetaKernel& kernel : kernels) {
        for (const std::string& full : kernel.operators) {
          const auto name = operatorName(full);
          const auto op = dispatcher.findOp(name);
          if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::Meta)) continue;
          registered->push_back(dispatcher.registerImpl(name, c10::DispatchKey::Meta, kernel.function, std::nullopt,
                                                        nullptr, "node-libtorch"));
        }
      }
    }
  });
}

}  // namespace node_libtorch
