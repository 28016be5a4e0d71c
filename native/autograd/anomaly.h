// Anomaly detection: where the forward call of a node was made whose backward failed.
#pragma once

#include <torch/csrc/autograd/anomaly_mode.h>

#include <memory>

namespace node_libtorch {

std::unique_ptr<torch::autograd::AnomalyMetadata> makeAnomalyMetadata();

}  // namespace node_libtorch
