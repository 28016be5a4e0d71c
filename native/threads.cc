// Handing tensors between threads: a token that any thread of the process can turn into the same tensor, once.
#include "threads.h"

#include <mutex>
#include <unordered_map>

#include "allocator.h"
#include "entry.h"
#include "wrappers.h"

namespace node_libtorch {
namespace {

struct Shared {
  std::mutex mutex;
  std::unordered_map<uint64_t, at::Tensor> tensors;
  uint64_t next = 1;
};
Shared& shared() {
  static auto* instance = new Shared();  // outlives every environment
  return *instance;
}

// function share(handle: number): number - a token for one adopt()
napi_value share(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  TORCH_CHECK(!tensor.requires_grad() || tensor.is_leaf(),
              "only leaf tensors can be handed to another thread: call detach() first");
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  const uint64_t token = all.next++;
  all.tensors.emplace(token, tensor);
  return numberToJs(environment, static_cast<double>(token));
}

at::Tensor take(double token) {
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  const auto found = token > 0 ? all.tensors.find(static_cast<uint64_t>(token)) : all.tensors.end();
  TORCH_CHECK(found != all.tensors.end(), "no tensor was shared under this token, or it was adopted already");
  at::Tensor tensor = std::move(found->second);
  all.tensors.erase(found);
  return tensor;
}

// function adopt(wrapper: object, token: number): number
napi_value adopt(Environment& environment, const Arguments& arguments) {
  const at::Tensor tensor = take(arguments.number(1));
  if (tensor.has_storage()) adoptStorage(tensor.storage());
  return numberToJs(environment, wrapTensor(environment, tensor, arguments.value(0)));
}

// function discardShared(token: number): void - a message that nobody will read
napi_value discardShared(Environment&, const Arguments& arguments) {
  take(arguments.number(0));
  return nullptr;
}

}  // namespace

void initThreads(Environment& environment, napi_value exports) {
  define(environment, exports, "share", entry<share>);
  define(environment, exports, "adopt", entry<adopt>);
  define(environment, exports, "discardShared", entry<discardShared>);
}

}  // namespace node_libtorch
