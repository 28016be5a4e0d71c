#include "serialization/nesting.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string>
#include <vector>

namespace node_libtorch {
namespace {

// LibTorch writes source of at most 40 expressions in one another. Its recursion bears several thousand on the stack of
// a worker thread.
constexpr size_t kDeepest = 600;

// Counts, at each place of a source, the syntax nodes around it: brackets, operators of a chain, blocks, `elif`s. It
// counts some twice, and never too few.
class NestingScanner {
 public:
  NestingScanner(std::string_view source, std::string_view what) : source_(source), what_(what) {}

  void scan() {
    beginLine();
    while (at_ < source_.size()) step();
  }

 private:
  struct Block {
    size_t indent;
    size_t elifs;  // in sequence, each of which LibTorch nests in the one before
  };

  char current() const { return source_[at_]; }

  void deepen() {
    ++depth_;
    TORCH_CHECK(depth_ <= kDeepest, "the archive cannot be read: ", what_, " is nested too deeply (more than ",
                kDeepest, " levels)");
  }

  void step() {
    const char c = current();
    if (c == '\n') {
      ++at_;
      if (brackets_.empty()) beginLine();
    } else if (c == '#') {
      at_ = std::min(source_.find('\n', at_), source_.size());
    } else if (c == '\'' || c == '"') {
      skipText(c);
    } else if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_') {
      readWord();
    } else {
      readSign(c);
      ++at_;
    }
  }

  void readSign(char c) {
    constexpr std::string_view kSigns = "+-*/%&|^~<>!@.:=";
    if (c == '(' || c == '[' || c == '{') {
      brackets_.push_back(depth_);
      deepen();
      brackets_.push_back(depth_);
    } else if ((c == ')' || c == ']' || c == '}') && !brackets_.empty()) {
      brackets_.pop_back();
      depth_ = brackets_.back();
      brackets_.pop_back();
      deepen();  // a call or subscript of what came before
    } else if (c == ',' || c == ';') {
      depth_ = brackets_.empty() ? lineDepth_ : brackets_.back();
    } else if (kSigns.find(c) != std::string_view::npos) {
      deepen();
    }
  }

  void readWord() {
    constexpr std::array<std::string_view, 12> kOperators = {"not", "and",    "or",    "if",  "else",   "in",
                                                             "is",  "lambda", "await", "for", "return", "yield"};
    size_t end = at_;
    while (end < source_.size() && (std::isalnum(static_cast<unsigned char>(source_[end])) != 0 || source_[end] == '_'))
      ++end;
    const std::string_view word = source_.substr(at_, end - at_);
    at_ = end;
    if (std::find(kOperators.begin(), kOperators.end(), word) != kOperators.end()) deepen();
    if (word == "def") exits_ = 0;
    // Statements that follow an exit within a block are moved into a block of their own.
    if (word == "return" || word == "break" || word == "continue") ++exits_;
  }

  void skipText(char quote) {
    const bool isTriple = source_.substr(at_, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''");
    at_ += isTriple ? 3 : 1;
    while (at_ < source_.size()) {
      if (current() == '\\') {
        at_ += 2;
      } else if (current() == quote && (!isTriple || source_.substr(at_, 3) == std::string(3, quote))) {
        at_ += isTriple ? 3 : 1;
        return;
      } else {
        ++at_;
      }
    }
    at_ = std::min(at_, source_.size());
  }

  // The blocks that hold the line, by its indentation. Empty lines count for none.
  void beginLine() {
    size_t end = at_;
    while (end < source_.size() && (source_[end] == ' ' || source_[end] == '\t')) ++end;
    if (end < source_.size() && source_[end] != '\n' && source_[end] != '#') {
      const size_t indent = end - at_;
      while (!blocks_.empty() && blocks_.back().indent > indent) blocks_.pop_back();
      if (blocks_.empty() || blocks_.back().indent < indent) blocks_.push_back({indent, 0});
      const bool isElif = source_.substr(end, 4) == "elif";
      if (isElif)
        ++blocks_.back().elifs;
      else if (source_.substr(end, 4) != "else")
        blocks_.back().elifs = 0;
    }
    at_ = end;
    depth_ = blocks_.size() + exits_;
    for (const Block& block : blocks_) depth_ += block.elifs;
    lineDepth_ = depth_;
    TORCH_CHECK(depth_ <= kDeepest, "the archive cannot be read: ", what_, " has more than ", kDeepest,
                " blocks in one another");
  }

  std::string_view source_;
  std::string_view what_;
  size_t at_ = 0;
  size_t depth_ = 0;
  size_t lineDepth_ = 0;
  size_t exits_ = 0;              // of the function, so far
  std::vector<size_t> brackets_;  // for each open one: the depth before and within it
  std::vector<Block> blocks_;
};

}  // namespace

void checkNesting(std::string_view source, std::string_view what) { NestingScanner(source, what).scan(); }

}  // namespace node_libtorch
