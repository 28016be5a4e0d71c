// Guards of recurrent layers.
#include <ATen/TensorOperators.h>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

void lstmCell(const GivenArguments& given) {
  TORCH_CHECK(given["hx"].toList().size() == 2, "lstm_cell expects two hidden states");
}

// The kernel divides the rows of a weight, or the columns of gates, into this many parts.
void divisible(const GivenArguments& given, const char* what, int64_t size, int64_t gates) {
  TORCH_CHECK(size > 0 && size % gates == 0, given.schema.name(), ": ", what, " must hold ", gates,
              " gates of one size, got a size of ", size);
}

void recurrent(const GivenArguments& given) {
  const bool isLstm = given.schema.name() == "aten::lstm";
  const int64_t gates = isLstm ? 4 : given.schema.name() == "aten::gru" ? 3 : 1;
  if (isLstm) TORCH_CHECK(given["hx"].toList().size() == 2, "lstm expects two hidden states");
  const bool isPacked = given.schema.argumentIndexWithName("batch_sizes").has_value();
  const at::Tensor& data = given.tensor(isPacked ? "data" : "input");
  TORCH_CHECK(data.dim() == (isPacked ? 2 : 3), given.schema.name(), ": input must have ", isPacked ? 2 : 3,
              " dimensions, got ", data.dim());
  const auto states = isLstm ? given["hx"].toTensorVector() : std::vector<at::Tensor>{given.tensor("hx")};
  for (const at::Tensor& state : states)
    TORCH_CHECK(state.dim() == 3, given.schema.name(), ": hidden states must have 3 dimensions, got ", state.dim());
  const auto weights = given["params"].toTensorVector();
  const int64_t layers = given.integer("num_layers") * (given["bidirectional"].toBool() ? 2 : 1);
  const int64_t each = given["has_biases"].toBool() ? 4 : 2;
  const auto count = static_cast<int64_t>(weights.size());
  const bool isProjected = isLstm && layers > 0 && count == layers * (each + 1);
  TORCH_CHECK(layers > 0 && (isProjected || count == layers * each), given.schema.name(), ": expected ", each,
              " weights for each of ", layers, " layers and directions, got ", count);
  for (int64_t i = 0; i < count; ++i) {
    if (isProjected && i % (each + 1) == each) continue;
    const at::Tensor& weight = weights[static_cast<size_t>(i)];
    TORCH_CHECK(weight.dim() > 0, given.schema.name(), ": a weight has no dimensions");
    divisible(given, "a weight", weight.size(0), gates);
  }
  if (!isPacked) return;
  const at::Tensor& sizes = given.tensor("batch_sizes");
  TORCH_CHECK(sizes.dim() == 1 && sizes.numel() > 0, "batch_sizes must be a 1-dimensional tensor that is not empty");
  within(sizes, "batch_sizes", 1, data.size(0) + 1);
  TORCH_CHECK(sizes.sum().item<int64_t>() <= data.size(0), "batch_sizes count more steps than data has");
}

template <int gates>
void cellBackward(const GivenArguments& given) {
  dims(given, "input_gates", 2);
  sameShape(given, "input_gates", "hidden_gates");
  divisible(given, "input_gates", given.tensor("input_gates").size(1), gates);
}

}  // namespace

Checks recurrentChecks() {
  return {
      {"aten::_thnn_differentiable_gru_cell_backward", cellBackward<3>},
      {"aten::_thnn_differentiable_lstm_cell_backward", cellBackward<4>},
      {"aten::gru", recurrent},
      {"aten::lstm", recurrent},
      {"aten::quantized_lstm_cell", lstmCell},
      {"quantized::quantized_lstm_cell_dynamic", lstmCell},
      {"aten::rnn_relu", recurrent},
      {"aten::rnn_tanh", recurrent},
  };
}

}  // namespace node_libtorch
