// The classes of an archive's code, checked before LibTorch imports them: each imports the classes that it names, one
// within the other.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace node_libtorch {

class ClassGraph {
 public:
  // `record` is the name of a record of code, such as code/__torch__/models.py.
  void add(std::string_view record, std::string_view source);

  // Throws c10::Error if a chain of classes is longer than LibTorch's recursion bears.
  void check() const;

 private:
  // By the full name of a class: the names that its text mentions.
  std::unordered_map<std::string, std::vector<std::string>> mentioned_;
};

}  // namespace node_libtorch
