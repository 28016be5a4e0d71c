#include "serialization/class_graph.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cctype>
#include <unordered_set>
#include <utility>

namespace node_libtorch {
namespace {

// Models have a class in each level of submodules. On the stack of a worker thread LibTorch bears more than a thousand.
constexpr size_t kLongestChain = 400;

bool isWordPart(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool startsWith(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

std::string_view wordAt(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && (isWordPart(text[end]) || text[end] == '.')) ++end;
  return text.substr(at, end - at);
}

// code/__torch__/models.py → __torch__.models
std::string qualifierOf(std::string_view record) {
  record.remove_prefix(std::min(record.size(), std::string_view("code/").size()));
  record.remove_suffix(std::min(record.size(), std::string_view(".py").size()));
  std::string qualifier(record);
  std::replace(qualifier.begin(), qualifier.end(), '/', '.');
  return qualifier;
}

// The texts between quotes of a line such as `__forward_hooks__ = ["hook", ]`.
std::vector<std::string_view> quotedIn(std::string_view line) {
  std::vector<std::string_view> found;
  for (size_t at = line.find('"'); at != std::string_view::npos;) {
    const size_t end = line.find('"', at + 1);
    if (end == std::string_view::npos) break;
    found.push_back(line.substr(at + 1, end - at - 1));
    at = line.find('"', end + 1);
  }
  return found;
}

// The hooks that a class lists, and the methods that it has.
struct ClassText {
  std::vector<std::string_view> hooks;
  std::unordered_set<std::string_view> methods;

  void check(std::string_view name) const {
    for (const std::string_view hook : hooks)
      TORCH_CHECK(hook != "forward" && methods.count(hook) != 0, "the archive cannot be read: the class ", name,
                  " lists a hook '", hook, "' that is no method of it");
  }
};

}  // namespace

void ClassGraph::add(std::string_view record, std::string_view source) {
  const std::string qualifier = qualifierOf(record);
  std::vector<std::string>* names = nullptr;
  std::string current;
  ClassText text;
  for (size_t at = 0; at < source.size();) {
    const size_t end = std::min(source.find('\n', at), source.size());
    std::string_view line = source.substr(at, end - at);
    at = end + 1;
    if (startsWith(line, "class ") || startsWith(line, "def ")) {
      text.check(current);
      text = {};
      const size_t start = line.find(' ') + 1;
      current = qualifier + "." + std::string(wordAt(line, start));
      names = &mentioned_[current];
    }
    if (names == nullptr) continue;
    const size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view statement = line.substr(indent);
    if (startsWith(statement, "def ")) text.methods.insert(wordAt(statement, 4));
    if (startsWith(statement, "__forward_hooks__") || startsWith(statement, "__forward_pre_hooks__"))
      for (const std::string_view hook : quotedIn(statement)) text.hooks.push_back(hook);
    for (size_t found = line.find("__torch__."); found != std::string_view::npos;) {
      const std::string_view name = wordAt(line, found);
      names->emplace_back(name);
      found = line.find("__torch__.", found + name.size());
    }
  }
  text.check(current);
}

void ClassGraph::check() const {
  // The longest chain that begins with each class, depth first; what is in work is a circle and ends the chain.
  std::unordered_map<std::string_view, size_t> length;
  struct Visit {
    std::string_view name;
    const std::vector<std::string>* names;
    size_t next;
    size_t longest;
  };
  for (const auto& [root, rootNames] : mentioned_) {
    if (length.count(root) != 0) continue;
    std::vector<Visit> stack = {{root, &rootNames, 0, 0}};
    length[root] = 0;
    while (!stack.empty()) {
      Visit& visit = stack.back();
      if (visit.next < visit.names->size()) {
        const std::string& name = (*visit.names)[visit.next++];
        // A method or attribute of a class is mentioned with its name behind that of the class.
        const auto known = mentioned_.find(name);
        if (known == mentioned_.end()) continue;
        if (const auto done = length.find(known->first); done != length.end()) {
          visit.longest = std::max(visit.longest, done->second);
          continue;
        }
        length[known->first] = 0;
        stack.push_back({known->first, &known->second, 0, 0});
        TORCH_CHECK(stack.size() <= kLongestChain, "the archive cannot be read: more than ", kLongestChain,
                    " classes are named one by the other");
      } else {
        const size_t own = visit.longest + 1;
        TORCH_CHECK(own <= kLongestChain, "the archive cannot be read: more than ", kLongestChain,
                    " classes are named one by the other");
        length[visit.name] = own;
        stack.pop_back();
        if (!stack.empty()) stack.back().longest = std::max(stack.back().longest, own);
      }
    }
  }
}

}  // namespace node_libtorch
