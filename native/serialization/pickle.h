// Pickles of TorchScript archives, checked before LibTorch reads them: its unpickler believes lengths, positions and
// sizes, and its values are freed recursively.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace node_libtorch {

// A value of a pickle. Texts are in the pickle's bytes.
struct PickleValue {
  enum class Kind : uint8_t { kNone, kBool, kInt, kFloat, kText, kGlobal, kStorage, kTuple, kOther };
  Kind kind = Kind::kNone;
  uint32_t node = 0;      // of a container, else 0
  uint32_t tuples = 0;    // of a tuple: how many are in one another
  int64_t number = 0;     // of a bool or an int; the bytes of a storage
  std::string_view text;  // of a text; the module of a global, the name of a storage's element type
  std::string_view name;  // of a global
  std::shared_ptr<const std::vector<PickleValue>> items;  // of a tuple
};

// The size in bytes of the record of a storage, by its key; negative if there is none.
using RecordSize = std::function<int64_t(std::string_view key)>;

// Reads a pickle as LibTorch's unpickler does. Throws c10::Error if that one would read beyond the bytes, the stack or
// a storage, allocate more than the pickle has bytes for, or if values are nested too deeply or in a circle.
PickleValue readPickle(std::string_view bytes, const RecordSize& recordSize);

}  // namespace node_libtorch
