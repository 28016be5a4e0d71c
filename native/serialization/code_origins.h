// Where TorchScript's code came from, for the traces of its errors.
#pragma once

#include <torch/csrc/jit/serialization/source_range_serialization.h>

#include <memory>
#include <string>

namespace node_libtorch {

// The origins that a `.debug_pkl` record of an archive has. A record that is damaged has none.
std::shared_ptr<torch::jit::SourceRangeUnpickler> codeOriginsOf(std::string record);

}  // namespace node_libtorch
