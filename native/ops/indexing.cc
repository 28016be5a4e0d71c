// x[...] and x[...] = value: indices from the tape, applied by LibTorch's TensorIndexing.
#include <ATen/ATen.h>
#include <ATen/TensorIndexing.h>

#include <cmath>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/tape/tape.h"
#include "base/wrappers.h"
#include "ops/async.h"

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

using Indices = std::vector<at::indexing::TensorIndex>;

Indices readIndices(Environment& environment, Cells& cells, double count) {
  Indices indices;
  indices.reserve(static_cast<size_t>(count));
  int ellipses = 0;
  for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
    indices.push_back(readIndex(environment, cells));
    // With a second ellipsis LibTorch would count too many dimensions and read sizes out of bounds.
    if (indices.back().is_ellipsis()) ++ellipses;
    TORCH_CHECK_INDEX(ellipses < 2 || indices.back().is_ellipsis(), "an index can only have a single ellipsis ('...')");
  }
  return indices;
}

// LibTorch has this error for position 0 only; for any other it would read a size out of bounds.
void checkDimensions(const at::Tensor& tensor, const Indices& indices) {
  TORCH_CHECK_INDEX(tensor.dim() > 0 || indices.size() != 1 || !indices[0].is_integer(),
                    "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to "
                    "convert a 0-dim tensor to a number");
}

using WrittenValue = std::variant<at::Tensor, c10::Scalar>;

WrittenValue readValue(Environment& environment, Cells& cells) {
  switch (cells.part()) {
    case kPartTensor:
      return tensorOf(environment, cells.next());
    case kPartInteger:
      return cells.integer();
    case kPartBoolean:
      return cells.next() != 0;
    case kPartFloat:
      return cells.next();
    case kPartComplex: {
      const double real = cells.next();
      return c10::complex<double>(real, cells.next());
    }
    case kPartBigInt: {
      const auto high = static_cast<uint64_t>(cells.integer());
      return static_cast<int64_t>(high << 32 | static_cast<uint64_t>(cells.integer()));
    }
    default:
      TORCH_CHECK(false, "unknown kind of value");
  }
}

at::Tensor getItem(const at::Tensor& source, const Indices& indices) {
  checkDimensions(source, indices);
  return at::indexing::get_item(source, indices);
}

void setItem(const at::Tensor& target, const Indices& indices, const WrittenValue& value) {
  checkDimensions(target, indices);
  if (const auto* tensor = std::get_if<at::Tensor>(&value)) return at::indexing::set_item(target, indices, *tensor);
  // As in Python, a number takes the dtype of the tensor that it is written into.
  const auto options = target.is_quantized() ? target.options().dtype(at::kFloat) : target.options();
  at::indexing::set_item(
      target, indices,
      at::indexing::scalarToTensor(std::get<c10::Scalar>(value), options.layout(at::kStrided), target.device()));
}

// The arguments of a deferred call: the tensors among the indices follow the indexed one.
torch::jit::Stack argumentsOf(const at::Tensor& tensor, const Indices& indices) {
  torch::jit::Stack stack{tensor};
  for (const auto& one : indices)
    if (one.is_tensor()) stack.emplace_back(one.tensor());
  return stack;
}

// The indices, with the tensors on the stack in place of those that stood for them.
Indices withArguments(Indices indices, const torch::jit::Stack& stack) {
  size_t next = 1;
  for (auto& one : indices)
    if (one.is_tensor()) one = stack[next++].toTensor();
  return indices;
}

double deferIndex(Environment& environment, const Arguments& arguments) {
  const PendingArguments pending(environment);
  Cells cells(environment.state<Tape>());
  const Indices indices = readIndices(environment, cells, arguments.number(2));
  auto stack = argumentsOf(arguments.tensor(1), indices);
  const auto run = [indices](torch::jit::Stack& stack) {
    const at::Tensor part = getItem(stack[0].toTensor(), withArguments(indices, stack));
    stack.clear();
    stack.emplace_back(part);
  };
  return deferFunction(environment, "at", std::move(stack), run, arguments.value(0));
}

void deferSetIndex(Environment& environment, const Arguments& arguments) {
  const PendingArguments pending(environment);
  Cells cells(environment.state<Tape>());
  const Indices indices = readIndices(environment, cells, arguments.number(1));
  const WrittenValue value = readValue(environment, cells);
  auto stack = argumentsOf(arguments.tensor(0), indices);
  if (const auto* tensor = std::get_if<at::Tensor>(&value)) stack.emplace_back(*tensor);
  const auto run = [indices, value](torch::jit::Stack& stack) {
    const bool isTensor = std::holds_alternative<at::Tensor>(value);
    setItem(stack[0].toTensor(), withArguments(indices, stack), isTensor ? stack.back().toTensor() : value);
    stack.clear();
  };
  deferChange(environment, "setAt", std::move(stack), run);
}

// function index(wrapper: object, handle: Handle, count: number): Handle - Reads `count` indices from the tape; leaves
// the bytes that this thread's tensors hold in kCellLive
napi_value index(Environment& environment, const Arguments& arguments) {
  double handle = 0;
  if (isDeferring(environment)) {
    handle = deferIndex(environment, arguments);
  } else {
    const at::Tensor source = arguments.tensor(1);
    Cells cells(environment.state<Tape>());
    const at::Tensor part = getItem(source, readIndices(environment, cells, arguments.number(2)));
    handle = wrapTensor(environment, part, arguments.value(0));
  }
  environment.state<Tape>().data[kCellLive] = static_cast<double>(threadLiveBytes());
  return numberToJs(environment, handle);
}

// function setIndex(handle: Handle, count: number): void - Reads `count` indices and then the value from the tape
napi_value setIndex(Environment& environment, const Arguments& arguments) {
  if (isDeferring(environment)) {
    deferSetIndex(environment, arguments);
    return nullptr;
  }
  const at::Tensor target = arguments.tensor(0);
  Cells cells(environment.state<Tape>());
  const Indices indices = readIndices(environment, cells, arguments.number(1));
  setItem(target, indices, readValue(environment, cells));
  return nullptr;
}

}  // namespace

void initIndexing(Environment& environment, napi_value exports) {
  define(environment, exports, "index", entry<index>);
  define(environment, exports, "setIndex", entry<setIndex>);
}

}  // namespace node_libtorch
