// A freed block waits for the streams that use it, then is overwritten, so that a copy that was not waited for shows.
#include "pinned_memory.h"

#include <c10/util/Exception.h>

#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "streams.h"

namespace fake_device {
namespace {

constexpr size_t kPinnedAlignment = 4096;
constexpr int kPinnedFreed = 0xee;

struct PinnedBlock {
  size_t bytes;
  std::vector<c10::Stream> users;
};

struct PinnedTable {
  std::mutex mutex;
  std::map<char*, PinnedBlock> blocks;

  // The caller holds the mutex.
  PinnedBlock* find(const void* address) {
    auto* byte = static_cast<char*>(const_cast<void*>(address));
    auto next = blocks.upper_bound(byte);
    if (next == blocks.begin()) return nullptr;
    --next;
    return byte < next->first + next->second.bytes ? &next->second : nullptr;
  }
};

PinnedTable& pinnedTable() {
  static auto* table = new PinnedTable();
  return *table;
}

void freePinned(void* address) {
  if (!address) return;
  auto& table = pinnedTable();
  PinnedBlock block;
  {
    const std::lock_guard<std::mutex> lock(table.mutex);
    const auto found = table.blocks.find(static_cast<char*>(address));
    TORCH_INTERNAL_ASSERT(found != table.blocks.end());
    block = std::move(found->second);
    table.blocks.erase(found);
  }
  for (const auto& stream : block.users) queueOf(stream).wait();
  std::memset(address, kPinnedFreed, block.bytes);
  std::free(address);
}

class PinnedAllocator final : public at::HostAllocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    if (bytes == 0) return {nullptr, nullptr, &freePinned, c10::Device(c10::DeviceType::CPU)};
    void* address = nullptr;
    TORCH_CHECK(posix_memalign(&address, kPinnedAlignment, bytes) == 0, "no memory could be pinned");
    auto& table = pinnedTable();
    const std::lock_guard<std::mutex> lock(table.mutex);
    table.blocks[static_cast<char*>(address)] = {bytes, {}};
    return {address, address, &freePinned, c10::Device(c10::DeviceType::CPU)};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &freePinned; }

  void copy_data(void* destination, const void* source, size_t bytes) const override {
    default_copy_data(destination, source, bytes);
  }

  bool record_event(void* address, void*, c10::Stream stream) override {
    if (!isPinned(address)) return false;
    recordPinnedUse(address, stream);
    return true;
  }

  void empty_cache() override {}
  at::HostStats get_stats() override { return {}; }
  void reset_accumulated_stats() override {}
  void reset_peak_stats() override {}
};

}  // namespace

at::HostAllocator& pinnedAllocator() {
  static auto* allocator = new PinnedAllocator();
  return *allocator;
}

bool isPinned(const void* address) {
  auto& table = pinnedTable();
  const std::lock_guard<std::mutex> lock(table.mutex);
  return table.find(address) != nullptr;
}

void recordPinnedUse(void* address, const c10::Stream& stream) {
  auto& table = pinnedTable();
  const std::lock_guard<std::mutex> lock(table.mutex);
  table.find(address)->users.push_back(stream);
}

size_t pinnedBlocks() {
  auto& table = pinnedTable();
  const std::lock_guard<std::mutex> lock(table.mutex);
  return table.blocks.size();
}

}  // namespace fake_device
