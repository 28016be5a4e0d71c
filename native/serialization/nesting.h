// Nesting of TorchScript source, checked before LibTorch parses and compiles it recursively.
#pragma once

#include <string_view>

namespace node_libtorch {

// Throws c10::Error if expressions, types or blocks of the source are nested more deeply than LibTorch's recursion
// bears. `what` names the source.
void checkNesting(std::string_view source, std::string_view what);

}  // namespace node_libtorch
