// x[...] and x[...] = value: indices from the tape, applied by LibTorch's TensorIndexing.
#include <ATen/ATen.h>
#include <ATen/TensorIndexing.h>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/tape/tape.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

// The kind of an index or a value, in the cell before it; shared with TypeScript.
enum Part : int {
  kPartNone = 0,
  kPartEllipsis = 1,
  kPartInteger = 2,  // value
  kPartBoolean = 3,  // 0 or 1
  kPartSlice = 4,    // start, stop, step; NaN for a missing one
  kPartTensor = 5,   // handle
  kPartFloat = 6,    // value
  kPartComplex = 7,  // real, imaginary
  kPartBigInt = 8,   // high 32 bits (signed), low 32 bits
};

class Cells {
 public:
  explicit Cells(const Tape& tape) : at_(tape.data + kCellValues), end_(tape.data + tape.size) {}
  double next() {
    TORCH_CHECK(at_ < end_, "indices ended early");
    return *at_++;
  }
  int part() { return static_cast<int>(next()); }
  // No tensor has positions beyond int64, so the nearest int64 is equivalent.
  int64_t integer() {
    const double value = next();
    if (value >= 9223372036854775807.0) return std::numeric_limits<int64_t>::max();
    if (value <= -9223372036854775807.0) return std::numeric_limits<int64_t>::min();
    return static_cast<int64_t>(value);
  }
  std::optional<c10::SymInt> bound() {
    if (std::isnan(at_ < end_ ? *at_ : 0)) {
      ++at_;
      return std::nullopt;
    }
    return c10::SymInt(integer());
  }

 private:
  const double* at_;
  const double* end_;
};

at::indexing::TensorIndex readIndex(Environment& environment, Cells& cells) {
  switch (cells.part()) {
    case kPartNone:
      return at::indexing::None;
    case kPartEllipsis:
      return at::indexing::Ellipsis;
    case kPartInteger:
      return cells.integer();
    case kPartBoolean:
      return cells.next() != 0;
    case kPartSlice: {
      auto start = cells.bound();
      auto stop = cells.bound();
      auto step = cells.bound();
      return at::indexing::Slice(std::move(start), std::move(stop), std::move(step));
    }
    case kPartTensor:
      return tensorOf(environment, cells.next());
    default:
      TORCH_CHECK(false, "unknown kind of index");
  }
}

std::vector<at::indexing::TensorIndex> readIndices(Environment& environment, Cells& cells, double count, int64_t dim) {
  std::vector<at::indexing::TensorIndex> indices;
  indices.reserve(static_cast<size_t>(count));
  int ellipses = 0;
  for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
    indices.push_back(readIndex(environment, cells));
    // With a second ellipsis LibTorch would count too many dimensions and read sizes out of bounds.
    if (indices.back().is_ellipsis()) ++ellipses;
    TORCH_CHECK_INDEX(ellipses < 2 || indices.back().is_ellipsis(), "an index can only have a single ellipsis ('...')");
  }
  // LibTorch has this error for position 0 only; for any other it would read a size out of bounds.
  TORCH_CHECK_INDEX(dim > 0 || indices.size() != 1 || !indices[0].is_integer(),
                    "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to "
                    "convert a 0-dim tensor to a number");
  return indices;
}

// As in Python, a number takes the dtype of the tensor that it is written into.
at::Tensor readNumber(const at::Tensor& target, const c10::Scalar& value) {
  const auto options = target.is_quantized() ? target.options().dtype(at::kFloat) : target.options();
  return at::indexing::scalarToTensor(value, options.layout(at::kStrided), target.device());
}

at::Tensor readValue(Environment& environment, Cells& cells, const at::Tensor& target) {
  switch (cells.part()) {
    case kPartTensor:
      return tensorOf(environment, cells.next());
    case kPartInteger:
      return readNumber(target, cells.integer());
    case kPartBoolean:
      return readNumber(target, cells.next() != 0);
    case kPartFloat:
      return readNumber(target, cells.next());
    case kPartComplex: {
      const double real = cells.next();
      return readNumber(target, c10::complex<double>(real, cells.next()));
    }
    case kPartBigInt: {
      const auto high = static_cast<uint64_t>(cells.integer());
      return readNumber(target, static_cast<int64_t>(high << 32 | static_cast<uint64_t>(cells.integer())));
    }
    default:
      TORCH_CHECK(false, "unknown kind of value");
  }
}

// function index(wrapper: object, handle: Handle, count: number): Handle - Reads `count` indices from the tape; leaves
// the bytes that this thread's tensors hold in kCellLive
napi_value index(Environment& environment, const Arguments& arguments) {
  const at::Tensor source = arguments.tensor(1);
  Cells cells(environment.state<Tape>());
  const auto indices = readIndices(environment, cells, arguments.number(2), source.dim());
  const at::Tensor part = at::indexing::get_item(source, indices);
  const double handle = wrapTensor(environment, part, arguments.value(0));
  environment.state<Tape>().data[kCellLive] = static_cast<double>(threadLiveBytes());
  return numberToJs(environment, handle);
}

// function setIndex(handle: Handle, count: number): void - Reads `count` indices and then the value from the tape
napi_value setIndex(Environment& environment, const Arguments& arguments) {
  const at::Tensor target = arguments.tensor(0);
  Cells cells(environment.state<Tape>());
  const auto indices = readIndices(environment, cells, arguments.number(1), target.dim());
  at::indexing::set_item(target, indices, readValue(environment, cells, target));
  return nullptr;
}

}  // namespace

void initIndexing(Environment& environment, napi_value exports) {
  define(environment, exports, "index", entry<index>);
  define(environment, exports, "setIndex", entry<setIndex>);
}

}  // namespace node_libtorch
