// Values that JavaScript holds by number (a handle): a slot's index plus a generation that changes whenever the slot is
// freed, so that a stale or forged handle is an error and never another value.
#pragma once

#include <c10/util/Exception.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace node_libtorch {

// How a value of a table is destroyed.
template <typename T>
struct DestroySlotValue {
  void operator()(T& value) const { value = T(); }
};

template <typename T, typename Destroy = DestroySlotValue<T>>
class SlotTable {
 public:
  double insert(T value) {
    reap(1);  // as many as are inserted, so that their memory is reused
    uint32_t index;
    if (firstFree_ != kNone) {
      index = firstFree_;
      firstFree_ = slots_[index].nextFree;
    } else {
      TORCH_CHECK(slots_.size() < kIndexLimit, "too many live tensors: ", slots_.size());
      index = static_cast<uint32_t>(slots_.size());
      slots_.emplace_back();
    }
    Slot& slot = slots_[index];
    slot.value = std::move(value);
    slot.live = true;
    ++live_;
    return encode(index, slot.generation);
  }

  // nullptr for a handle of no live value.
  T* find(double handle) {
    if (!(handle >= 0 && handle < kHandleLimit) || std::floor(handle) != handle) return nullptr;
    const auto bits = static_cast<uint64_t>(handle);
    const uint32_t index = bits & (kIndexLimit - 1);
    if (index >= slots_.size()) return nullptr;
    Slot& slot = slots_[index];
    return slot.live && slot.generation == bits >> kIndexBits ? &slot.value : nullptr;
  }

  // The value's destructor may call this table, so the slot is freed before it runs.
  bool erase(double handle) {
    T* found = find(handle);
    if (!found) return false;
    const uint32_t index = static_cast<uint64_t>(handle) & (kIndexLimit - 1);
    T dying = std::move(*found);
    Slot& slot = slots_[index];
    slot.value = T();
    invalidate(slot);
    slot.nextFree = firstFree_;
    firstFree_ = index;
    Destroy()(dying);
    return true;
  }

  // Invalidates a handle at once and leaves its value to `reap`: a collection retires thousands in a row, and small
  // blocks that are freed one by one, each before the next allocation, stay in the processor's cache.
  void retire(double handle) {
    if (!find(handle)) return;
    const uint32_t index = static_cast<uint64_t>(handle) & (kIndexLimit - 1);
    invalidate(slots_[index]);
    retired_.push_back(index);
  }

  // Destroys at most `count` retired values.
  void reap(size_t count) {
    for (; count > 0 && !retired_.empty(); --count) {
      const uint32_t index = retired_.back();
      retired_.pop_back();
      T dying = std::move(slots_[index].value);
      slots_[index].value = T();
      slots_[index].nextFree = firstFree_;
      firstFree_ = index;
      Destroy()(dying);
    }
  }
  void reapAll() { reap(retired_.size()); }

  // Destroys all values.
  void clear() {
    for (Slot& slot : slots_) {
      T dying = std::move(slot.value);
      Destroy()(dying);
    }
    *this = {};
  }

  size_t live() const { return live_; }

 private:
  static constexpr int kIndexBits = 26;
  static constexpr uint64_t kIndexLimit = uint64_t{1} << kIndexBits;
  static constexpr uint32_t kGenerationLimit = uint32_t{1} << 26;
  static constexpr double kHandleLimit = 4503599627370496.0;  // 2^52
  static constexpr uint32_t kNone = 0xffffffff;

  struct Slot {
    T value;
    uint32_t generation = 1;
    uint32_t nextFree = kNone;
    bool live = false;
  };

  void invalidate(Slot& slot) {
    slot.live = false;
    slot.generation = slot.generation + 1 < kGenerationLimit ? slot.generation + 1 : 1;
    --live_;
  }

  static double encode(uint32_t index, uint32_t generation) {
    return static_cast<double>((static_cast<uint64_t>(generation) << kIndexBits) | index);
  }

  std::vector<Slot> slots_;
  std::vector<uint32_t> retired_;
  uint32_t firstFree_ = kNone;
  size_t live_ = 0;
};

}  // namespace node_libtorch
