// Hands tensors between threads: a token that one thread of the process can turn into a tensor of the same memory.
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <mutex>
#include <optional>
#include <random>
#include <unordered_map>

#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/wrappers.h"
#include "tensor/borrowed.h"

namespace node_libtorch {
namespace {

struct SharedTensor {
  at::Tensor tensor;
  bool requiresGrad;
  double thread;
  std::optional<c10::Event> given;  // the end of the giver's work, on a device with streams
};

bool hasStreams(const at::Tensor& tensor) {
  return tensor.has_storage() && (tensor.is_cuda() || tensor.is_privateuseone() || tensor.is_xpu());
}

c10::Stream currentStream(c10::Device device) { return c10::impl::VirtualGuardImpl(device.type()).getStream(device); }

void noteWork(SharedTensor& given) {
  if (!hasStreams(given.tensor)) return;
  const c10::Device device = given.tensor.device();
  given.given.emplace(device.type());
  given.given->record(currentStream(device));
}

// The adopter's stream waits for the giver's work, and the memory is not reused before the adopter's work in it is
// done.
void waitForWork(const SharedTensor& given) {
  if (!given.given) return;
  const c10::Stream stream = currentStream(given.tensor.device());
  given.given->block(stream);
  given.tensor.record_stream(stream);
}

struct Shared {
  std::mutex mutex;
  std::unordered_map<uint64_t, SharedTensor> tensors;
  std::mt19937_64 random{std::random_device()()};
};
Shared& shared() {
  static auto* instance = new Shared();  // not destroyed: it outlives every environment
  return *instance;
}

// function share(handle: Handle, thread: number): number - Returns a token for one adopt(); `thread` identifies the
// giver
napi_value share(Environment& environment, const Arguments& arguments) {
  const at::Tensor& tensor = arguments.tensor(0);
  TORCH_CHECK(!tensor.requires_grad() || tensor.is_leaf(),
              "only leaf tensors can be handed to another thread: call detach() first");
  // A new tensor over the same memory, so that the threads share no metadata.
  SharedTensor given{tensor.variable_data(), tensor.requires_grad(), arguments.number(1), std::nullopt};
  if (isBorrowed(tensor)) given.tensor = given.tensor.clone();  // its memory ends with this thread
  noteWork(given);
  // As in Python: resizing the storage would free the memory under the other thread.
  if (given.tensor.has_storage()) given.tensor.storage().unsafeGetStorageImpl()->set_resizable(false);
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  uint64_t token = 0;
  while (token == 0 || all.tensors.count(token)) token = all.random() >> 12;  // 52 bits, which a number holds exactly
  all.tensors.emplace(token, std::move(given));
  return numberToJs(environment, static_cast<double>(token));
}

SharedTensor removeShared(double token) {
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  const auto found = token > 0 && token < 9e15 ? all.tensors.find(static_cast<uint64_t>(token)) : all.tensors.end();
  TORCH_CHECK(found != all.tensors.end(), "no tensor was shared under this token, or it was adopted already");
  SharedTensor given = std::move(found->second);
  all.tensors.erase(found);
  return given;
}

// function adopt(wrapper: object, token: number): Handle
napi_value adopt(Environment& environment, const Arguments& arguments) {
  SharedTensor given = removeShared(arguments.number(1));
  waitForWork(given);
  if (given.tensor.has_storage()) {
    adoptStorage(given.tensor.storage());
    // The giver released it, so only this thread uses it.
    if (given.tensor.storage().use_count() == 1 && given.tensor.storage().allocator())
      given.tensor.storage().unsafeGetStorageImpl()->set_resizable(true);
  }
  if (given.requiresGrad) given.tensor.set_requires_grad(true);
  return numberToJs(environment, wrapTensor(environment, given.tensor, arguments.value(0)));
}

// function discardShared(token: number): void - Frees a tensor whose message nobody will read
napi_value discardShared(Environment&, const Arguments& arguments) {
  removeShared(arguments.number(0));
  return nullptr;
}

// function discardSharedOf(thread: number): number - Frees the tensors that a thread shared and nobody adopted;
// returns how many
napi_value discardSharedOf(Environment& environment, const Arguments& arguments) {
  const double thread = arguments.number(0);
  std::vector<SharedTensor> dying;
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  for (auto one = all.tensors.begin(); one != all.tensors.end();) {
    if (one->second.thread == thread) {
      dying.push_back(std::move(one->second));
      one = all.tensors.erase(one);
    } else {
      ++one;
    }
  }
  return numberToJs(environment, static_cast<double>(dying.size()));
}

// function countShared(): number - Counts the tokens that were not adopted
napi_value countShared(Environment& environment, const Arguments&) {
  Shared& all = shared();
  std::lock_guard<std::mutex> lock(all.mutex);
  return numberToJs(environment, static_cast<double>(all.tensors.size()));
}

}  // namespace

void initSharing(Environment& environment, napi_value exports) {
  define(environment, exports, "share", entry<share>);
  define(environment, exports, "adopt", entry<adopt>);
  define(environment, exports, "discardShared", entry<discardShared>);
  define(environment, exports, "discardSharedOf", entry<discardSharedOf>);
  define(environment, exports, "countShared", entry<countShared>);
}

}  // namespace node_libtorch
