// LibTorch's allocators of pinned memory report to nobody, so each block is counted when its tensor reaches JavaScript,
// and its deleter replaced by one that ends the count. The block's context stays: with it, copies tell the allocator
// which streams use the block.
#include "base/memory/pinned_bytes.h"

#include <ATen/Context.h>
#include <c10/core/CPUAllocator.h>

#include <atomic>
#include <mutex>
#include <unordered_map>

#include "base/memory/allocator.h"

namespace node_libtorch {
namespace {

struct PinnedBlock {
  c10::DeleterFnPtr free;
  int64_t bytes;
  std::atomic<int64_t>* live;  // the count of the thread that the block belongs to
};

struct PinnedBlocks {
  std::mutex mutex;
  std::unordered_map<void*, PinnedBlock> byContext;
};
PinnedBlocks& pinnedBlocks() {
  static auto* blocks = new PinnedBlocks();  // not destroyed: static destructors may free tensors
  return *blocks;
}

void freePinned(void* context) {
  c10::DeleterFnPtr free = nullptr;
  {
    auto& all = pinnedBlocks();
    const std::lock_guard<std::mutex> lock(all.mutex);
    const auto found = all.byContext.find(context);
    found->second.live->fetch_sub(found->second.bytes, std::memory_order_relaxed);
    free = found->second.free;
    all.byContext.erase(found);
  }
  free(context);
}

void moveToThisThread(void* context) {
  auto& all = pinnedBlocks();
  const std::lock_guard<std::mutex> lock(all.mutex);
  PinnedBlock& block = all.byContext.at(context);
  block.live->fetch_sub(block.bytes, std::memory_order_relaxed);
  block.live = &threadLiveCount();
  block.live->fetch_add(block.bytes, std::memory_order_relaxed);
}

}  // namespace

void countPinned(const c10::Storage& storage) {
  if (storage.device_type() != c10::DeviceType::CPU) return;
  const c10::DataPtr& data = storage.data_ptr();
  void* context = data.get_context();
  const c10::DeleterFnPtr free = data.get_deleter();
  if (!context || !free || free == c10::GetCPUAllocator()->raw_deleter()) return;
  if (free == &freePinned) return moveToThisThread(context);
  if (!at::globalContext().isPinnedPtr(data.get())) return;
  const auto bytes = static_cast<int64_t>(storage.nbytes());
  auto& all = pinnedBlocks();
  const std::lock_guard<std::mutex> lock(all.mutex);
  if (!storage.unsafeGetStorageImpl()->_mutable_data_ptr_no_checks().compare_exchange_deleter(free, &freePinned))
    return;
  all.byContext[context] = {free, bytes, &threadLiveCount()};
  threadLiveCount().fetch_add(bytes, std::memory_order_relaxed);
}

void countPinned(const torch::jit::Stack& results) {
  for (const c10::IValue& value : results)
    if (value.isTensor() && value.toTensor().has_storage()) countPinned(value.toTensor().storage());
}

}  // namespace node_libtorch
