#include "serialization/pickle.h"

#include <c10/core/ScalarType.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>

#include "serialization/nesting.h"
#include "serialization/value_graph.h"

namespace node_libtorch {
namespace {

using Kind = PickleValue::Kind;

constexpr size_t kMostLevels = 1000;  // values in values

// The element types of storage classes: FloatStorage in module torch.
int64_t itemSizeOf(std::string_view storageClass) {
  static const auto* sizes = [] {
    auto* found = new std::unordered_map<std::string, int64_t>;
#define ADD_STORAGE(type, name) found->emplace(#name "Storage", static_cast<int64_t>(c10::elementSize(c10::k##name)));
    AT_FORALL_SCALAR_TYPES_WITH_COMPLEX_AND_QINTS(ADD_STORAGE)
#undef ADD_STORAGE
    return found;
  }();
  const auto found = sizes->find(std::string(storageClass));
  return found == sizes->end() ? 0 : found->second;
}

class PickleReader {
 public:
  PickleReader(std::string_view bytes, const RecordSize& recordSize) : bytes_(bytes), recordSize_(recordSize) {}

  PickleValue read() {
    check(byte() == 0x80 && byte() == 2, "it does not begin with protocol 2");
    for (;;) {
      const uint8_t opcode = byte();
      if (opcode == '.') break;
      step(opcode);
    }
    check(stack_.size() == 1, "it does not end with one value");
    const char* fault = graph_.fault(kMostLevels);
    check(fault == nullptr, fault);
    return stack_[0];
  }

 private:
  void check(bool isRight, const char* what) const {
    TORCH_CHECK(isRight, "the archive is damaged: a pickle cannot be read: ", what, " (at byte ", at_, ")");
  }

  std::string_view take(size_t count) {
    check(count <= bytes_.size() - at_, "it ends too early");
    at_ += count;
    return bytes_.substr(at_ - count, count);
  }

  template <typename T>
  T number() {
    T value;
    std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
    return value;
  }

  uint8_t byte() { return number<uint8_t>(); }

  std::string_view line() {
    const size_t end = bytes_.find('\n', at_);
    check(end != std::string_view::npos, "a line has no end");
    const std::string_view text = take(end - at_);
    ++at_;
    return text;
  }

  void push(Kind kind, int64_t value = 0) {
    PickleValue pushed;
    pushed.kind = kind;
    pushed.number = value;
    stack_.push_back(std::move(pushed));
  }

  PickleValue pop() {
    check(!stack_.empty(), "its stack is empty");
    PickleValue value = std::move(stack_.back());
    stack_.pop_back();
    return value;
  }

  // The values above the last mark.
  std::vector<PickleValue> popToMark() {
    check(!marks_.empty() && marks_.back() <= stack_.size(), "a mark is missing");
    const auto from = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    marks_.pop_back();
    std::vector<PickleValue> values(std::make_move_iterator(from), std::make_move_iterator(stack_.end()));
    stack_.erase(from, stack_.end());
    return values;
  }

  void pushContainer() {
    push(Kind::kOther);
    stack_.back().node = graph_.add();
  }

  void pushTuple(std::vector<PickleValue> values) {
    PickleValue tuple;
    tuple.kind = Kind::kTuple;
    tuple.node = graph_.add();
    for (const PickleValue& value : values) {
      graph_.contain(tuple.node, value.node);
      tuple.tuples = std::max(tuple.tuples, value.tuples + 1);
    }
    // At once, since tuples are freed recursively.
    check(tuple.tuples <= kMostLevels, "its values are nested too deeply");
    tuple.items = std::make_shared<const std::vector<PickleValue>>(std::move(values));
    stack_.push_back(std::move(tuple));
  }

  // Appends to the container on the stack.
  void extend(const std::vector<PickleValue>& values) {
    check(!stack_.empty() && stack_.back().kind == Kind::kOther && stack_.back().node != 0,
          "elements are added to what holds none");
    for (const PickleValue& value : values) graph_.contain(stack_.back().node, value.node);
  }

  void remember(size_t index) {
    // LibTorch makes a table of as many entries.
    check(index <= bytes_.size(), "a position of its memo is out of range");
    check(!stack_.empty(), "its stack is empty");
    memo_[index] = stack_.back();
  }

  void recall(size_t index) {
    const auto found = memo_.find(index);
    check(found != memo_.end(), "nothing was remembered at a position");
    stack_.push_back(found->second);
  }

  static bool isText(const PickleValue& value) { return value.kind == Kind::kText; }

  // The storage that a persistent id names: ('storage', class, key, device, number of elements).
  void pushStorage() {
    const PickleValue id = pop();
    check(id.kind == Kind::kTuple && id.items->size() >= 5, "a persistent id is none of a storage");
    const std::vector<PickleValue>& items = *id.items;
    check(isText(items[0]) && items[0].text == "storage", "a persistent id is none of a storage");
    check(items[1].kind == Kind::kGlobal && items[1].text == "torch", "a storage has no class");
    const int64_t itemSize = itemSizeOf(items[1].name);
    check(itemSize > 0, "the class of a storage is unknown");
    check(isText(items[2]) && isText(items[3]), "a storage has no name or no device");
    check(items[4].kind == Kind::kInt && items[4].number >= 0, "a storage has no size");
    const int64_t count = items[4].number;
    int64_t size = 0;
    check(!__builtin_mul_overflow(count, itemSize, &size), "a storage is too large");
    const int64_t found = size == 0 ? 0 : recordSize_(items[2].text);
    TORCH_CHECK(found >= size, "the archive is damaged: storage ", items[2].text, " has ", std::max<int64_t>(found, 0),
                " bytes, but ", size, " are declared");
    push(Kind::kStorage, size);
    stack_.back().text = items[1].name;
  }

  std::vector<int64_t> sizesOf(const PickleValue& value) const {
    check(value.kind == Kind::kTuple, "a size is no tuple");
    std::vector<int64_t> sizes;
    for (const PickleValue& item : *value.items) {
      check(item.kind == Kind::kInt && item.number >= 0, "a size is no number of elements");
      sizes.push_back(item.number);
    }
    return sizes;
  }

  // Checks the arguments of _rebuild_tensor_v2 and _rebuild_qtensor: (storage, offset, size, stride, ...).
  void checkTensor(const std::vector<PickleValue>& items, bool isQuantized) const {
    check(items.size() >= (isQuantized ? 7U : 6U), "a tensor lacks properties");
    check(items[0].kind == Kind::kStorage, "a tensor has no storage");
    check(items[1].kind == Kind::kInt && items[1].number >= 0, "the offset of a tensor is no number of elements");
    const std::vector<int64_t> sizes = sizesOf(items[2]);
    const std::vector<int64_t> strides = sizesOf(items[3]);
    check(sizes.size() == strides.size(), "a tensor has not as many strides as dimensions");
    const int64_t itemSize = itemSizeOf(items[0].text);
    int64_t count = 1;
    int64_t end = items[1].number;
    bool isInside = true;
    bool isEmpty = false;
    for (size_t i = 0; i < sizes.size(); ++i) {
      int64_t step = 0;
      isEmpty = isEmpty || sizes[i] == 0;
      isInside = isInside && !__builtin_mul_overflow(count, std::max<int64_t>(sizes[i], 1), &count) &&
                 !__builtin_mul_overflow(std::max<int64_t>(sizes[i], 1) - 1, strides[i], &step) &&
                 !__builtin_add_overflow(end, step, &end);
    }
    // `end` is the last element's position. An empty tensor may begin where its storage ends.
    isInside = isInside && (isEmpty ? end <= items[0].number / itemSize : end < items[0].number / itemSize);
    check(isInside, "a tensor lies beyond the end of its storage");
    if (isQuantized) checkChannels(items[4], sizes);
  }

  // Quantization by channel, whose kernels read as many scales as there are channels: (scheme, scales, zeros, axis).
  void checkChannels(const PickleValue& parameters, const std::vector<int64_t>& sizes) const {
    check(parameters.kind == Kind::kTuple && parameters.items->size() >= 3, "a tensor has no quantization");
    const std::vector<PickleValue>& items = *parameters.items;
    if (items.size() == 3) return;
    check(items[3].kind == Kind::kInt && items[3].number >= 0 && items[3].number < static_cast<int64_t>(sizes.size()),
          "the axis of a quantized tensor is out of range");
    const int64_t channels = sizes[static_cast<size_t>(items[3].number)];
    for (const size_t i : {size_t{1}, size_t{2}})
      check(items[i].kind == Kind::kOther && items[i].number == channels,
            "a quantized tensor has not as many scales as channels");
  }

  // The value that a call or BUILD makes of a global and its arguments.
  void reduce() {
    const PickleValue arguments = pop();
    const PickleValue callee = pop();
    check(callee.kind == Kind::kGlobal, "what is called is no class");
    pushContainer();
    PickleValue& made = stack_.back();
    graph_.contain(made.node, arguments.node);
    if (callee.text == "torch._utils") {
      check(arguments.kind == Kind::kTuple, "arguments are no tuple");
      const bool isQuantized = callee.name == "_rebuild_qtensor";
      if (isQuantized || callee.name == "_rebuild_tensor_v2") {
        checkTensor(*arguments.items, isQuantized);
        made.number = 1;  // the number of elements
        for (const int64_t size : sizesOf((*arguments.items)[2])) made.number *= size;
      } else {
        check(callee.name == "_rebuild_sparse_tensor", "it calls an unknown function of torch._utils");
      }
    } else if (callee.text == "torch.jit._pickle" && callee.name == "restore_type_tag") {
      check(arguments.kind == Kind::kTuple && arguments.items->size() == 2 && isText((*arguments.items)[1]),
            "a type is no text");
      checkNesting((*arguments.items)[1].text, "a type in a pickle");
    }
  }

  void pushGlobal() {
    const std::string_view module = line();
    const std::string_view name = line();
    check(module != "torch._tensor" && module != "torch.distributed.rpc" && module != "__main__",
          "it refers to a class that TorchScript does not save");
    checkNesting(module, "the name of a class");
    checkNesting(name, "the name of a class");
    push(Kind::kGlobal);
    stack_.back().text = module;
    stack_.back().name = name;
  }

  void pushTupleOf(size_t count) {
    check(stack_.size() >= count, "its stack is empty");
    std::vector<PickleValue> values;
    for (size_t i = 0; i < count; ++i) values.push_back(pop());
    std::reverse(values.begin(), values.end());
    pushTuple(std::move(values));
  }

  void pushDict(const std::vector<PickleValue>& items) {
    check(items.size() % 2 == 0, "a key of a dict has no value");
    pushContainer();
    extend(items);
  }

  void pushText() {
    const auto length = number<uint32_t>();
    const std::string_view text = take(length);
    push(Kind::kText);
    stack_.back().text = text;
  }

  void step(uint8_t opcode) {
    switch (opcode) {
      case 'q':
        return remember(byte());
      case 'r':
        return remember(number<uint32_t>());
      case 'h':
        return recall(byte());
      case 'j':
        return recall(number<uint32_t>());
      case '(':
        return marks_.push_back(stack_.size());
      case 0x88:
      case 0x89:
        return push(Kind::kBool, opcode == 0x88);
      case 'N':
        return push(Kind::kNone);
      case 'K':
        return push(Kind::kInt, byte());
      case 'M':
        return push(Kind::kInt, number<uint16_t>());
      case 'J':
        return push(Kind::kInt, number<int32_t>());
      case 0x8a:
        check(byte() == 8, "an int has not 8 bytes");
        return push(Kind::kInt, number<int64_t>());
      case 'X':
        return pushText();
      case 'G':
        take(sizeof(double));
        return push(Kind::kFloat);
      case ']':
      case '}':
        return pushContainer();
      case ')':
        return pushTuple({});
      case 't':
        return pushTuple(popToMark());
      case 0x85:
      case 0x86:
      case 0x87:
        return pushTupleOf(opcode - 0x84);
      case 'l': {
        const std::vector<PickleValue> items = popToMark();
        pushContainer();
        return extend(items);
      }
      case 'd':
        return pushDict(popToMark());
      case 'e':
        return extend(popToMark());
      case 'u': {
        const std::vector<PickleValue> items = popToMark();
        check(items.size() % 2 == 0, "a key of a dict has no value");
        return extend(items);
      }
      case 's': {
        std::vector<PickleValue> items;
        items.push_back(pop());
        items.push_back(pop());
        return extend(items);
      }
      case 'c':
        return pushGlobal();
      case 0x81:  // NEWOBJ: LibTorch keeps the class alone
        pop();
        check(!stack_.empty() && stack_.back().kind == Kind::kGlobal, "what is made is no class");
        return;
      case 'b':
      case 'R':
        return reduce();
      case 'Q':
        return pushStorage();
      default:
        check(false, "an opcode is not one of TorchScript");
    }
  }

  std::string_view bytes_;
  const RecordSize& recordSize_;
  size_t at_ = 0;
  std::vector<PickleValue> stack_;
  std::vector<size_t> marks_;
  std::unordered_map<size_t, PickleValue> memo_;
  ValueGraph graph_;
};

}  // namespace

PickleValue readPickle(std::string_view bytes, const RecordSize& recordSize) {
  return PickleReader(bytes, recordSize).read();
}

}  // namespace node_libtorch
