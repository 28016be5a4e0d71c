// Operators that LibTorch calls for tensors on CUDA alone: fused cells of LSTM and GRU, and whether another library
// computes the CTC loss.
#include "recurrent.h"

#include <ATen/ATen.h>
#include <torch/library.h>

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "device.h"

namespace fake_device {
namespace {

using at::Tensor;
using MaybeTensor = std::optional<Tensor>;

bool isGiven(const MaybeTensor& tensor) { return tensor && tensor->defined(); }

Tensor withBias(const Tensor& gates, const MaybeTensor& bias) { return isGiven(bias) ? gates + *bias : gates; }

Tensor sumOfBias(const Tensor& gradient, bool hasBias) { return hasBias ? gradient.sum(0) : Tensor(); }

// The gradient before a sigmoid, and before a tanh, of which `y` is the result.
Tensor beforeSigmoid(const Tensor& gradient, const Tensor& y) { return gradient * y * (1 - y); }
Tensor beforeTanh(const Tensor& gradient, const Tensor& y) { return gradient * (1 - y * y); }

// The result, the new cell, and the gates i, f, g and o, which the backward takes.
std::tuple<Tensor, Tensor, Tensor> lstmCell(const Tensor& inputGates, const Tensor& hiddenGates, const Tensor& cell,
                                            const MaybeTensor& inputBias, const MaybeTensor& hiddenBias) {
  const Tensor gates = withBias(inputGates, inputBias) + withBias(hiddenGates, hiddenBias);
  const auto parts = gates.chunk(4, 1);
  const Tensor in = parts[0].sigmoid(), forget = parts[1].sigmoid(), candidate = parts[2].tanh(),
               out = parts[3].sigmoid();
  const Tensor next = forget * cell + in * candidate;
  return {out * next.tanh(), next, at::cat({in, forget, candidate, out}, 1)};
}

// The gradients of the gates, of the cell, and of each bias.
std::tuple<Tensor, Tensor, Tensor> lstmCellBackward(const MaybeTensor& gradResult, const MaybeTensor& gradNext,
                                                    const Tensor& cell, const Tensor& next, const Tensor& gates,
                                                    bool hasBias) {
  const auto parts = gates.chunk(4, 1);
  const Tensor &in = parts[0], &forget = parts[1], &candidate = parts[2], &out = parts[3];
  const Tensor tanhNext = next.tanh();
  const Tensor result = isGiven(gradResult) ? *gradResult : at::zeros_like(next);
  Tensor total = beforeTanh(result * out, tanhNext);
  if (isGiven(gradNext)) total = total + *gradNext;
  const Tensor gradGates = at::cat({beforeSigmoid(total * candidate, in), beforeSigmoid(total * cell, forget),
                                    beforeTanh(total * in, candidate), beforeSigmoid(result * tanhNext, out)},
                                   1);
  return {gradGates, total * forget, sumOfBias(gradGates, hasBias)};
}

// The result, and what the backward takes: the gates r, z and n, the state, and the hidden part of n.
std::tuple<Tensor, Tensor> gruCell(const Tensor& inputGates, const Tensor& hiddenGates, const Tensor& state,
                                   const MaybeTensor& inputBias, const MaybeTensor& hiddenBias) {
  const auto input = withBias(inputGates, inputBias).chunk(3, 1),
             hidden = withBias(hiddenGates, hiddenBias).chunk(3, 1);
  const Tensor reset = (input[0] + hidden[0]).sigmoid(), update = (input[1] + hidden[1]).sigmoid();
  const Tensor fresh = (input[2] + reset * hidden[2]).tanh();
  return {fresh + update * (state - fresh), at::cat({reset, update, fresh, state, hidden[2]}, 1)};
}

// The gradients of the gates of the input and of the state, of the state, and of both biases.
std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor> gruCellBackward(const Tensor& gradient, const Tensor& workspace,
                                                                   bool hasBias) {
  const auto parts = workspace.chunk(5, 1);
  const Tensor &reset = parts[0], &update = parts[1], &fresh = parts[2], &state = parts[3], &hidden = parts[4];
  const Tensor gradUpdate = beforeSigmoid(gradient * (state - fresh), update);
  const Tensor gradFresh = beforeTanh(gradient * (1 - update), fresh);
  const Tensor gradReset = beforeSigmoid(gradFresh * hidden, reset);
  const Tensor ofInput = at::cat({gradReset, gradUpdate, gradFresh}, 1);
  const Tensor ofHidden = at::cat({gradReset, gradUpdate, gradFresh * reset}, 1);
  return {ofInput, ofHidden, gradient * update, sumOfBias(ofInput, hasBias), sumOfBias(ofHidden, hasBias)};
}

bool useLibraryForCtcLoss(const Tensor&, const Tensor&, at::IntArrayRef, at::IntArrayRef, int64_t) { return false; }
bool useLibraryForCtcLossOfTensors(const Tensor&, const Tensor&, const Tensor&, const Tensor&, int64_t) {
  return false;
}

}  // namespace

void registerRecurrent() {
  auto* aten = new torch::Library(torch::Library::IMPL, "aten", dispatchKey(), __FILE__, __LINE__);
  aten->impl("_thnn_fused_lstm_cell", &lstmCell);
  aten->impl("_thnn_fused_lstm_cell_backward_impl", &lstmCellBackward);
  aten->impl("_thnn_fused_gru_cell", &gruCell);
  aten->impl("_thnn_fused_gru_cell_backward", &gruCellBackward);
  for (const std::string name : {"_use_cudnn_ctc_loss", "_use_miopen_ctc_loss"}) {
    aten->impl(name.c_str(), &useLibraryForCtcLoss);
    aten->impl((name + ".Tensor").c_str(), &useLibraryForCtcLossOfTensors);
  }
}

}  // namespace fake_device
