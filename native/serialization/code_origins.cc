#include "serialization/code_origins.h"

#include <ATen/core/ivalue.h>
#include <c10/util/Exception.h>
#include <torch/csrc/jit/serialization/pickle.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "serialization/pickle.h"

namespace node_libtorch {
namespace {

using torch::jit::Source;
using torch::jit::SourceRange;
using torch::jit::TaggedRange;

// The ranges of a record: tuples (position in the code, (source, start, end), ...), by position. A source is a tuple
// (text, name of the file, its first line), since PyTorch 1.12 with positions in a table of texts for both.
class OriginsReader {
 public:
  explicit OriginsReader(c10::IValue record) : record_(std::move(record)) {}

  std::vector<TaggedRange> read() {
    const auto parts = elementsOf(record_);
    const bool hasTable =
        parts.size() == 3 && parts[0].isString() && parts[0].toStringRef() == torch::jit::kFormatWithStringTable;
    if (hasTable)
      for (const c10::IValue& text : elementsOf(parts[1])) table_.push_back(text.toStringRef());
    std::vector<TaggedRange> ranges;
    for (const c10::IValue& range : hasTable ? elementsOf(parts[2]) : parts) {
      const auto items = elementsOf(range);
      // In between, an older format has a tag.
      const auto& place = items.at(hasTable || items.size() == 2 ? 1 : 2);
      ranges.emplace_back(positionOf(items.at(0)), rangeOf(place));
    }
    TORCH_CHECK(std::is_sorted(ranges.begin(), ranges.end(), isBefore), "the ranges are in no order");
    return ranges;
  }

  static bool isBefore(const TaggedRange& a, const TaggedRange& b) { return a.bytes < b.bytes; }

 private:
  static std::vector<c10::IValue> elementsOf(const c10::IValue& tuple) {
    const auto elements = tuple.toTupleRef().elements();
    return std::vector<c10::IValue>(elements.begin(), elements.end());
  }

  static size_t positionOf(const c10::IValue& number) {
    TORCH_CHECK(number.toInt() >= 0, "a position is negative");
    return static_cast<size_t>(number.toInt());
  }

  const std::string& textAt(int64_t i) const {
    TORCH_CHECK(i >= 0 && i < static_cast<int64_t>(table_.size()), "a text is not in the table");
    return table_[static_cast<size_t>(i)];
  }

  SourceRange rangeOf(const c10::IValue& value) {
    const auto items = elementsOf(value);
    const std::shared_ptr<Source> source = sourceOf(items.at(0));
    const size_t start = positionOf(items.at(1));
    const size_t end = positionOf(items.at(2));
    TORCH_CHECK(start <= end && end <= source->text_str().size(), "a range is not in its source");
    return {source, start, end};
  }

  std::shared_ptr<Source> sourceOf(const c10::IValue& value) {
    auto& source = sources_[value.toTuple().get()];
    if (source) return source;
    const auto items = elementsOf(value);
    std::string text;
    std::optional<std::string> file;
    if (table_.empty()) {
      text = items.at(0).toStringRef();
      file = items.at(1).toOptional<std::string>();
    } else {
      for (const int64_t i : items.at(0).toIntVector()) text += textAt(i);
      file = textAt(items.at(1).toInt());
    }
    source = std::make_shared<Source>(std::move(text), std::move(file), positionOf(items.at(2)));
    return source;
  }

  const c10::IValue record_;
  std::vector<std::string> table_;
  std::map<const void*, std::shared_ptr<Source>> sources_;
};

int64_t noRecords(std::string_view /*key*/) { return -1; }

class CodeOrigins final : public torch::jit::SourceRangeUnpickler {
 public:
  explicit CodeOrigins(std::string record) : record_(std::move(record)) {}

  // Reads the record when an error asks for it: few do.
  std::optional<SourceRange> findSourceRangeThatGenerated(const SourceRange& range) override {
    std::call_once(isRead_, [this] { read(); });
    const TaggedRange at(range.start(), SourceRange{});
    const auto next = std::upper_bound(ranges_.begin(), ranges_.end(), at, OriginsReader::isBefore);
    return next == ranges_.begin() ? std::nullopt : std::optional(std::prev(next)->range);
  }

 private:
  void read() {
    try {
      readPickle(record_, noRecords);
      ranges_ = OriginsReader(torch::jit::unpickle(record_.data(), record_.size())).read();
    } catch (const std::exception&) {  // errors of LibTorch, and of positions in lists
    }
    record_.clear();
  }

  std::once_flag isRead_;
  std::string record_;
  std::vector<TaggedRange> ranges_;
};

}  // namespace

std::shared_ptr<torch::jit::SourceRangeUnpickler> codeOriginsOf(std::string record) {
  return std::make_shared<CodeOrigins>(std::move(record));
}

}  // namespace node_libtorch
