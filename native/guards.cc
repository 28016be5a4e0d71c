// The guarded operators: what is checked before their kernels run, and which cannot be made safe.
#include "guards.h"

#include <ATen/Context.h>
#include <ATen/ExpandUtils.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/class_type.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/_sparse_compressed_tensor_with_dims.h>
#include <ATen/ops/_validate_sparse_coo_tensor_args.h>
#include <ATen/ops/aminmax.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "tape.h"

namespace node_libtorch {
namespace {

// The arguments by their names in the schema.
class Given {
 public:
  Given(const c10::FunctionSchema& schema, const torch::jit::Stack& arguments) : schema(schema), arguments(arguments) {}

  const c10::IValue& operator[](const char* name) const {
    const auto index = schema.argumentIndexWithName(name);
    TORCH_INTERNAL_ASSERT(index, schema.operator_name(), " has no argument ", name);
    return arguments[static_cast<size_t>(*index)];
  }
  const at::Tensor& tensor(const char* name) const { return (*this)[name].toTensor(); }
  int64_t integer(const char* name) const { return (*this)[name].toInt(); }

  const c10::FunctionSchema& schema;
  const torch::jit::Stack& arguments;
};

using Check = void (*)(const Given& given);

// Every integer of a tensor is from `low` up to `high` without it. What holds no numbers here is left to the kernel.
void within(const at::Tensor& values, const char* name, int64_t low, int64_t high) {
  if (!values.defined() || !values.is_cpu() || values.layout() != at::kStrided || values.numel() == 0) return;
  TORCH_CHECK(at::isIntegralType(values.scalar_type(), false), name, " must hold integers, got ", values.scalar_type());
  const auto [least, most] = at::aminmax(values.detach());
  TORCH_CHECK_INDEX(least.item<int64_t>() >= low && most.item<int64_t>() < high, name,
                    " out of range: expected values from ", low, " to ", high - 1, ", got ", least.item<int64_t>(),
                    " to ", most.item<int64_t>());
}

// A list declared as `int[2]` has two elements, also where the kernel takes that for granted.
void declaredLengths(const Given& given) {
  for (size_t i = 0; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    if (!argument.N() || !given.arguments[i].isIntList()) continue;
    const auto length = static_cast<int64_t>(given.arguments[i].toIntList().size());
    TORCH_CHECK(length == *argument.N(), given.schema.name(), ": ", argument.name(), " must have ", *argument.N(),
                " elements, got ", length);
  }
}

void sameShape(const Given& given, const char* a, const char* b) {
  TORCH_CHECK(given.tensor(a).sizes() == given.tensor(b).sizes(), given.schema.name(), ": expected ", b, " of shape ",
              given.tensor(a).sizes(), " as ", a, ", got ", given.tensor(b).sizes());
}

void dims(const Given& given, const char* name, int64_t expected) {
  TORCH_CHECK(given.tensor(name).dim() == expected, given.schema.name(), ": ", name, " must have ", expected,
              " dimensions, got ", given.tensor(name).dim());
}

void notEmpty(const Given& given, const char* name) {
  TORCH_CHECK(given.tensor(name).numel() > 0, given.schema.name(), ": ", name, " must not be empty");
}

void stack(const Given& given) {
  TORCH_CHECK(given["tensors"].toList().size() > 0, "stack expects a non-empty TensorList");
}

void lstmCell(const Given& given) {
  TORCH_CHECK(given["hx"].toList().size() == 2, "lstm_cell expects two hidden states");
}

// Gates are read as so many parts of the rows of a weight or of the columns of `gates`.
void divisible(const Given& given, const char* what, int64_t size, int64_t gates) {
  TORCH_CHECK(size > 0 && size % gates == 0, given.schema.name(), ": ", what, " must hold ", gates,
              " gates of one size, got a size of ", size);
}

void recurrent(const Given& given) {
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
void cellBackward(const Given& given) {
  dims(given, "input_gates", 2);
  sameShape(given, "input_gates", "hidden_gates");
  divisible(given, "input_gates", given.tensor("input_gates").size(1), gates);
}

void choleskySolve(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& A = given.tensor("A");
  TORCH_CHECK(self.dim() >= 2 && A.dim() == self.dim() && A.size(-1) == A.size(-2) && A.size(-1) == self.size(-2) &&
                  A.sizes().slice(0, A.dim() - 2) == self.sizes().slice(0, A.dim() - 2) &&
                  A.scalar_type() == self.scalar_type(),
              "_cholesky_solve_helper: expected A (*, N, N) for self (*, N, K) of one dtype");
}

void chooseQuantization(const Given& given) {
  const int64_t bins = given.integer("n_bins");
  const double ratio = given["ratio"].toDouble();
  TORCH_CHECK(bins > 0 && bins <= 1 << 20, "choose_qparams_optimized: n_bins must be from 1 to ", 1 << 20, ", got ",
              bins);
  TORCH_CHECK(ratio >= 0 && ratio <= 1, "choose_qparams_optimized: ratio must be from 0 to 1, got ", ratio);
}

void weightNorm(const Given& given) {
  const bool isBackward = given.schema.argumentIndexWithName("saved_v").has_value();
  const at::Tensor& v = given.tensor(isBackward ? "saved_v" : "v");
  const at::Tensor& g = given.tensor(isBackward ? "saved_g" : "g");
  const int64_t dim = given.integer("dim");
  if (dim != 0 && dim != v.dim() - 1) return;  // Composed of other operators, or refused.
  TORCH_CHECK(v.dim() > 0 && v.numel() > 0, "weight_norm expects v to have elements");
  TORCH_CHECK(g.numel() == v.size(dim), "weight_norm expects g to have ", v.size(dim), " elements, got ", g.numel());
  if (!isBackward) return;
  TORCH_CHECK(given.tensor("saved_norms").numel() == g.numel(), "weight_norm expects saved_norms of g's shape");
  sameShape(given, "saved_v", "grad_w");
}

void embeddingBackward(const Given& given) {
  within(given.tensor("indices"), "indices", std::numeric_limits<int64_t>::min(), given.integer("num_weights"));
  // Those below 0 are skipped, except where frequencies are counted; the padding's are skipped in either case.
  if (given["scale_grad_by_freq"].toBool())
    within(given.tensor("indices"), "indices", std::min<int64_t>(0, given.integer("padding_idx")),
           given.integer("num_weights"));
}

void embeddingBagBackward(const Given& given) {
  const auto has = [&](const char* name) { return given.schema.argumentIndexWithName(name).has_value(); };
  const bool isOfRows = has("num_weights");
  const int64_t rows = isOfRows ? given.integer("num_weights") : given.tensor("weight").size(0);
  const at::Tensor& grad = given.tensor("grad");
  TORCH_CHECK(grad.dim() == 2, "grad must have 2 dimensions, got ", grad.dim());
  const int64_t count = given.tensor("indices").numel();
  within(given.tensor("indices"), "indices", 0, rows);
  const at::Tensor& bags = given.tensor("offset2bag");
  TORCH_CHECK(bags.numel() == count || (bags.numel() == 0 && has("offsets")),
              "offset2bag must have as many elements as indices");
  within(bags, "offset2bag", 0, grad.size(0));
  if (!isOfRows) return;
  if (given.integer("mode") == 1)
    TORCH_CHECK(given.tensor("bag_size").numel() >= grad.size(0), "bag_size must have an element for every bag");
  const c10::IValue& weights = given["per_sample_weights"];
  TORCH_CHECK(!weights.isTensor() || !weights.toTensor().defined() || weights.toTensor().numel() >= count,
              "per_sample_weights must have as many elements as indices");
}

// The plane or the space that a pooling's indices count: the last `n` dimensions.
template <int n>
void poolBackward(const Given& given) {
  declaredLengths(given);
  const at::Tensor& self = given.tensor("self");
  TORCH_CHECK(self.dim() == n + 1 || self.dim() == n + 2, given.schema.name(), ": self must have ", n + 1, " or ",
              n + 2, " dimensions, got ", self.dim());
  sameShape(given, "grad_output", "indices");
  int64_t places = 1;
  for (int i = 1; i <= n; ++i) places *= self.size(-i);
  within(given.tensor("indices"), "indices", 0, places);
}

// max_pool2d's own backward takes a stride of no elements for the kernel's size.
template <int n>
void maxPoolBackward(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  if (self.dim() < n) return;
  int64_t places = 1;
  for (int i = 1; i <= n; ++i) places *= self.size(-i);
  sameShape(given, "grad_output", "indices");
  within(given.tensor("indices"), "indices", 0, places);
}

void ctc(const Given& given) {
  const at::Tensor& scores = given.tensor("log_probs");
  const at::Tensor& targets = given.tensor("targets");
  if (scores.dim() < 2 || !targets.is_cpu() || targets.numel() == 0) return;
  const c10::IValue& lengths = given["target_lengths"];
  at::Tensor read = targets;
  if (targets.dim() == 2 && targets.layout() == at::kStrided) {
    // What lies beyond a sequence's length is not read.
    const auto of = lengths.isTensor() ? lengths.toTensor().to(at::kCPU, at::kLong) : at::Tensor();
    if (lengths.isTensor() && (of.dim() != 1 || of.size(0) != targets.size(0))) return;
    const auto list = lengths.isTensor() ? std::vector<int64_t>() : lengths.toIntVector();
    if (!lengths.isTensor() && static_cast<int64_t>(list.size()) != targets.size(0)) return;
    for (int64_t i = 0; i < targets.size(0); ++i) {
      const int64_t length = lengths.isTensor() ? of[i].item<int64_t>() : list[static_cast<size_t>(i)];
      TORCH_CHECK(length >= 0, "target_lengths must be non-negative, got ", length);
      within(targets[i].slice(0, 0, std::min(length, targets.size(1))), "Target", 0, scores.size(-1));
    }
    return;
  }
  within(read, "Target", 0, scores.size(-1));
}

void ctcBackward(const Given& given) {
  ctc(given);
  dims(given, "log_probs", 3);
  dims(given, "log_alpha", 3);
  const at::Tensor& scores = given.tensor("log_probs");
  const at::Tensor& alpha = given.tensor("log_alpha");
  TORCH_CHECK(alpha.size(0) == scores.size(1) && alpha.size(1) == scores.size(0),
              "log_alpha must be what _ctc_loss gave for log_probs");
  const c10::IValue& lengths = given["target_lengths"];
  if (lengths.isTensor()) {
    within(lengths.toTensor(), "target_lengths", 0, (alpha.size(2) - 1) / 2 + 1);
  } else {
    for (const int64_t length : lengths.toIntVector())
      TORCH_CHECK_INDEX(length >= 0 && 2 * length + 1 <= alpha.size(2), "target_lengths out of range: ", length);
  }
  TORCH_CHECK(
      given.tensor("grad").numel() >= scores.size(1) && given.tensor("neg_log_likelihood").numel() >= scores.size(1),
      "grad and neg_log_likelihood must have an element for every sequence");
}

void mkldnnLinear(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(self.dim() > 0 && weight.dim() == 2 && weight.size(1) == self.size(-1),
              "mkldnn_linear: weight must have the shape (out, in) for input (*, in), got ", weight.sizes(), " and ",
              self.sizes());
  TORCH_CHECK(weight.scalar_type() == self.scalar_type(), "mkldnn_linear: input and weight must have the same dtype");
}

void linearWeight(const Given& given) {
  const char* name = "weight";
  for (const char* other : {"W", "input"})
    if (given.schema.argumentIndexWithName(other)) name = other;
  const at::Tensor& weight = given.tensor(name);
  TORCH_CHECK(weight.dim() == 2 && weight.numel() > 0 && weight.scalar_type() == at::kFloat && weight.is_cpu() &&
                  weight.layout() == at::kStrided,
              given.schema.name(), ": the weight must be a float32 matrix that is not empty");
}

void pdistBackward(const Given& given) {
  dims(given, "self", 2);
  const int64_t n = given.tensor("self").size(0);
  const at::Tensor& grad = given.tensor("grad");
  const at::Tensor& pdist = given.tensor("pdist");
  TORCH_CHECK(grad.dim() == 1 && grad.numel() == n * (n - 1) / 2 && pdist.sizes() == grad.sizes(),
              "_pdist_backward: grad and pdist must have ", n * (n - 1) / 2, " elements");
}

void linearCombination(const Given& given) {
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& coefficients = given.tensor("coefficients");
  TORCH_CHECK(coefficients.dim() == 2 && input.dim() > 0 && coefficients.size(1) == input.size(0) &&
                  coefficients.scalar_type() == input.scalar_type(),
              "_compute_linear_combination: coefficients must have the shape (*, ", input.dim() > 0 ? input.size(0) : 0,
              ") and the input's dtype");
}

void slowConvBackward(const Given& given) {
  declaredLengths(given);
  dims(given, "self", 4);
  dims(given, "grad_output", 4);
  dims(given, "weight", 4);
}

void nnpack(const Given& given) {
  declaredLengths(given);
  dims(given, "input", 4);
  dims(given, "weight", 4);
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(input.size(1) == weight.size(1) && input.numel() > 0 && weight.numel() > 0 &&
                  input.scalar_type() == at::kFloat && weight.scalar_type() == at::kFloat,
              "_nnpack_spatial_convolution: input (N, C, H, W) and weight (out, C, kH, kW) must be float32 and fit");
}

// What the kernel reads by channel, undefined ones left out.
void channels(const Given& given) {
  const at::Tensor& input = given.tensor("input");
  TORCH_CHECK(input.dim() >= 2, given.schema.name(), ": input must have at least 2 dimensions, got ", input.dim());
  for (const char* name : {"weight", "bias", "running_mean", "running_var", "save_mean", "save_invstd"}) {
    if (!given.schema.argumentIndexWithName(name) || !given[name].isTensor()) continue;
    const at::Tensor& tensor = given.tensor(name);
    TORCH_CHECK(!tensor.defined() || tensor.numel() == input.size(1), given.schema.name(), ": ", name, " must have ",
                input.size(1), " elements, got ", tensor.numel());
  }
}

// Without training the running statistics are read.
void batchNorm(const Given& given) {
  channels(given);
  if (given.schema.argumentIndexWithName("training") && given["training"].toBool()) return;
  if (given.schema.name() == "aten::_batch_norm_with_update") return;
  for (const char* name : {"running_mean", "running_var"})
    TORCH_CHECK(given.schema.argumentIndexWithName(name) && given[name].isTensor() && given.tensor(name).defined(),
                given.schema.name(), ": ", name, " must be given where it does not train");
}

void batchNormBackward(const Given& given) {
  channels(given);
  sameShape(given, "input", given.schema.argumentIndexWithName("grad_out") ? "grad_out" : "grad_output");
  const bool isTraining = given[given.schema.argumentIndexWithName("train") ? "train" : "update"].toBool();
  for (const char* name : {isTraining ? "save_mean" : "running_mean", isTraining ? "save_invstd" : "running_var"}) {
    if (!given.schema.argumentIndexWithName(name)) continue;
    TORCH_CHECK(given[name].isTensor() && given.tensor(name).defined(), given.schema.name(), ": ", name,
                " must be given where train is ", isTraining);
  }
}

// Its backends' own, and the reserve that only theirs gives, are not here.
void batchNormImplBackward(const Given& given) {
  const int64_t backend = given.integer("impl_index");
  TORCH_CHECK_NOT_IMPLEMENTED(backend == 0, "_batch_norm_impl_index_backward: no backend ", backend, " on the CPU");
  channels(given);
  sameShape(given, "input", "grad_output");
  const bool isTraining = given["train"].toBool();
  for (const char* name :
       {isTraining ? "save_mean" : "running_mean", isTraining ? "save_var_transform" : "running_var"})
    TORCH_CHECK(given[name].isTensor() && given.tensor(name).defined() &&
                    given.tensor(name).numel() == given.tensor("input").size(1),
                given.schema.name(), ": ", name, " must be given with an element a channel");
}

void cdistBackward(const Given& given) {
  const at::Tensor& x1 = given.tensor("x1");
  const at::Tensor& x2 = given.tensor("x2");
  const at::Tensor& grad = given.tensor("grad");
  const at::Tensor& cdist = given.tensor("cdist");
  const auto fits = [&](const at::Tensor& tensor) {
    return tensor.dim() >= 2 && tensor.size(-2) == x1.size(-2) && tensor.size(-1) == x2.size(-2);
  };
  // The kernel counts matrices by the batch of x1 and x2 alone.
  const auto batch = [](const at::Tensor& tensor) { return tensor.sizes().slice(0, tensor.dim() - 2); };
  TORCH_CHECK(x1.dim() >= 2 && x2.dim() >= 2 && x1.size(-1) == x2.size(-1) && fits(cdist) && fits(grad) &&
                  batch(grad) == batch(cdist) && batch(grad) == at::infer_size(batch(x1), batch(x2)),
              "_cdist_backward: grad and cdist must have the shape (*, P, R) for x1 (*, P, M) and x2 (*, R, M)");
}

// grad_output is (N, C, *grid), for input (N, C, *) and grid (N, *grid, dims).
template <int n>
void gridBackward(const Given& given) {
  const at::Tensor& grad = given.tensor("grad_output");
  const at::Tensor& input = given.tensor("input");
  const at::Tensor& grid = given.tensor("grid");
  TORCH_CHECK(grad.dim() == n + 2 && input.dim() == n + 2 && grid.dim() == n + 2, given.schema.name(),
              ": expected tensors of ", n + 2, " dimensions");
  TORCH_CHECK(grad.size(0) == input.size(0) && grid.size(0) == input.size(0) && grad.size(1) == input.size(1) &&
                  grid.size(n + 1) == n && grad.sizes().slice(2) == grid.sizes().slice(1, n),
              given.schema.name(), ": grad_output ", grad.sizes(), " does not fit input ", input.sizes(), " and grid ",
              grid.sizes());
}

// Lengths, or offsets that begin at 0 and grow, cover the axis of the data and no more.
void segments(const Given& given) {
  const at::Tensor& data = given.tensor("data");
  const int64_t axis = given.integer("axis");
  if (axis < 0 || axis >= data.dim()) return;  // Refused by the kernel.
  const int64_t size = data.size(axis);
  if (given["lengths"].isTensor() && given.tensor("lengths").defined()) {
    const at::Tensor& lengths = given.tensor("lengths");
    within(lengths, "lengths", 0, size + 1);
    if (lengths.numel() > 0 && lengths.is_cpu() && lengths.dim() > 0)
      TORCH_CHECK((lengths.sum(-1) <= size).all().item<bool>(), "lengths count more than the data has along its axis");
  }
  if (given["offsets"].isTensor() && given.tensor("offsets").defined()) {
    const at::Tensor& offsets = given.tensor("offsets");
    within(offsets, "offsets", 0, size + 1);
    if (offsets.numel() > 1 && offsets.is_cpu() && offsets.dim() > 0)
      TORCH_CHECK((offsets.slice(-1, 1) >= offsets.slice(-1, 0, -1)).all().item<bool>(), "offsets must not decrease");
  }
}

void cooToCsr(const Given& given) { within(given.tensor("self"), "indices", 0, given.integer("size")); }

void csrToCoo(const Given& given) {
  const at::Tensor& rows = given.tensor("crow_indices");
  const at::Tensor& columns = given.tensor("col_indices");
  if (rows.numel() == 0 || rows.dim() == 0 || columns.dim() == 0) return;
  const int64_t count = columns.size(-1);
  within(rows, "crow_indices", 0, count + 1);
  TORCH_CHECK((rows.slice(-1, 1) >= rows.slice(-1, 0, -1)).all().item<bool>(), "crow_indices must not decrease");
  TORCH_CHECK(rows.sizes().slice(0, rows.dim() - 1) == columns.sizes().slice(0, columns.dim() - 1),
              "crow_indices and col_indices must have the same batch");
}

void sparseWithDims(const Given& given) {
  if (given["indices"].isTensor() && given["values"].isTensor())
    at::_validate_sparse_coo_tensor_args(given.tensor("indices"), given.tensor("values"), given["size"].toIntVector());
}

void heads(const Given& given) {
  const char* name = given.schema.argumentIndexWithName("num_heads") ? "num_heads" : "num_head";
  TORCH_CHECK(given.integer(name) > 0, given.schema.name(), ": ", name, " must be positive, got ", given.integer(name));
}

// A view that takes sizes and strides as they are: what it reaches lies in the storage.
void reachable(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  const auto sizes = given["size"].toIntVector();
  const auto strides = given["stride"].toIntVector();
  TORCH_CHECK(sizes.size() == strides.size(), "mismatch in length of strides and shape");
  if (!self.has_storage() || self.itemsize() == 0) return;
  auto last = static_cast<double>(self.storage_offset());
  for (size_t i = 0; i < sizes.size(); ++i) {
    TORCH_CHECK(sizes[i] >= 0 && strides[i] >= 0, "sizes and strides must not be negative, got ", sizes[i], " and ",
                strides[i]);
    if (sizes[i] == 0) return;
    last += static_cast<double>(sizes[i] - 1) * static_cast<double>(strides[i]);
  }
  TORCH_CHECK(last < static_cast<double>(self.storage().nbytes()) / static_cast<double>(self.itemsize()),
              given.schema.name(), ": sizes ", sizes, " and strides ", strides, " reach beyond the storage");
}

void softmaxBackward(const Given& given) {
  sameShape(given, "output", "grad_output");
  TORCH_CHECK(given.tensor("output").scalar_type() == given.tensor("grad_output").scalar_type(), given.schema.name(),
              ": grad_output and output must have the same dtype");
}

void batchDims(const Given& given) {
  const int64_t batch = given.integer("self_num_batch_dims");
  TORCH_CHECK(batch >= 0 && batch <= given.tensor("self").dim(), given.schema.name(),
              ": self_num_batch_dims out of range: ", batch);
}

void contiguous(const Given& given) {
  TORCH_CHECK(given.tensor("tensor").is_contiguous(), given.schema.name(), ": the tensor must be contiguous");
}

void sameLayout(const Given& given) {
  const at::Layout self = given.tensor("self").layout();
  const at::Layout src = given.tensor("src").layout();
  TORCH_CHECK(self == src, given.schema.name(), ": expected tensors of one layout, got ", self, " and ", src);
}

void transformHeads(const Given& given) {
  heads(given);
  dims(given, "qkv", 3);
  notEmpty(given, "qkv");
}

void notNested(const Given& given) {
  TORCH_CHECK_NOT_IMPLEMENTED(!given.tensor("y").is_nested(), given.schema.name(),
                              ": not implemented for nested tensors");
}

void outOfSameShape(const Given& given) {
  if (given.schema.argumentIndexWithName("out")) sameShape(given, "self", "out");
}

// LAPACK may read beyond memory where a matrix holds what is no number.
void finite(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  TORCH_CHECK(!self.is_cpu() || self.layout() != at::kStrided || self.isfinite().all().item<bool>(),
              given.schema.name(), ": input tensor should not contain infs or NaNs.");
}

void notQuantized(const Given& given) {
  TORCH_CHECK_NOT_IMPLEMENTED(!given.tensor("self").is_quantized(), given.schema.name(),
                              ": not implemented for quantized tensors");
}

// The scores are divided by the root of the size, and heads of the query by those of the key.
void attention(const Given& given) {
  const at::Tensor& query = given.tensor("query");
  const at::Tensor& key = given.tensor("key");
  const at::Tensor& value = given.tensor("value");
  if (!given["enable_gqa"].toBool()) return;
  TORCH_CHECK(query.dim() >= 3 && key.dim() >= 3 && value.dim() >= 3 && key.size(-3) > 0 && value.size(-3) > 0,
              given.schema.name(), ": key and value must have heads where enable_gqa is set");
}

void fourier(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  if (given.schema.name() == "aten::_fft_r2c") {
    TORCH_CHECK(at::isFloatingType(self.scalar_type()) && self.scalar_type() != at::kBFloat16 &&
                    !at::isFloat8Type(self.scalar_type()),
                given.schema.name(), ": expected a float16, float32 or float64 tensor, got ", self.scalar_type());
  } else {
    TORCH_CHECK(at::isComplexType(self.scalar_type()), given.schema.name(), ": expected a complex tensor, got ",
                self.scalar_type());
  }
  std::vector<int64_t> seen;
  for (const int64_t dim : given["dim"].toIntVector()) {
    TORCH_CHECK_INDEX(dim >= 0 && dim < self.dim(), given.schema.name(), ": dim out of range: ", dim);
    TORCH_CHECK(std::find(seen.begin(), seen.end(), dim) == seen.end(), given.schema.name(), ": dim ", dim,
                " appears more than once");
    seen.push_back(dim);
  }
  if (!given.schema.argumentIndexWithName("last_dim_size")) return;
  const int64_t size = given.integer("last_dim_size");
  TORCH_CHECK(!seen.empty() && size >= 1, given.schema.name(), ": Invalid number of data points (", size,
              ") specified");
  TORCH_CHECK(self.size(seen.back()) > size / 2, given.schema.name(), ": expected at least ", size / 2 + 1,
              " elements along dim ", seen.back(), ", got ", self.size(seen.back()));
}

// The autograd kernels of _foreach operators read the second list by the length of the first before it is checked.
void equalLists(const Given& given) {
  size_t expected = 0;
  const c10::Argument* first = nullptr;
  for (size_t i = 0; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    const auto& value = given.arguments[i];
    if (!value.isList() || argument.type()->kind() != c10::TypeKind::ListType) continue;
    const size_t length = value.toListRef().size();
    if (!first) {
      TORCH_CHECK(length > 0, "Tensor list must have at least one tensor.");
      first = &argument;
      expected = length;
    }
    TORCH_CHECK(length == expected, given.schema.name(), ": ", argument.name(), " must have as many elements as ",
                first->name(), ", got ", length, " and ", expected);
  }
}

// The fused optimizers walk the memory of every list's tensors as far as the parameter has elements.
void fusedStep(const Given& given) {
  const auto parameters = given["self"].toTensorVector();
  for (size_t i = 1; i < given.arguments.size(); ++i) {
    const auto& argument = given.schema.arguments()[i];
    if (!given.arguments[i].isTensorList()) continue;
    const auto list = given.arguments[i].toTensorVector();
    if (list.empty()) continue;
    TORCH_CHECK(list.size() == parameters.size(), given.schema.name(), ": ", argument.name(), " must have ",
                parameters.size(), " elements, got ", list.size());
    const bool isStep = argument.name() == "state_steps";
    for (size_t k = 0; k < list.size(); ++k) {
      const bool fits =
          isStep ? list[k].numel() == 1 && list[k].scalar_type() == at::kFloat
                 : list[k].sizes() == parameters[k].sizes() && list[k].scalar_type() == parameters[k].scalar_type();
      TORCH_CHECK(fits && list[k].layout() == at::kStrided && list[k].device() == parameters[k].device(),
                  given.schema.name(), ": ", argument.name(), "[", k, "] does not fit the parameter");
    }
  }
  for (const at::Tensor& parameter : parameters)
    TORCH_CHECK(parameter.is_non_overlapping_and_dense(), given.schema.name(), ": parameters must be dense");
}

void listNotEmpty(const Given& given) {
  TORCH_CHECK_VALUE(given["tensors"].toList().size() > 0, given.schema.name(),
                    ": expected a non-empty list of Tensors");
}

void pdistForward(const Given& given) { dims(given, "self", 2); }

void groupNorm(const Given& given) {
  const at::Tensor& input = given.tensor("input");
  const int64_t N = given.integer("N");
  const int64_t C = given.integer("C");
  const int64_t plane = given.integer("HxW");
  const int64_t group = given.integer("group");
  TORCH_CHECK(group > 0 && N >= 0 && C >= 0 && plane >= 0 && C % group == 0, given.schema.name(),
              ": expected the number of channels to be divisible by the number of groups, got ", C, " and ", group);
  // In doubles: the sizes may be any integers.
  TORCH_CHECK(static_cast<double>(N) * static_cast<double>(C) * static_cast<double>(plane) ==
                  static_cast<double>(input.numel()),
              given.schema.name(), ": input must have N * C * HxW elements, got ", input.numel());
  for (const char* name : {"weight", "bias"}) {
    if (!given.schema.argumentIndexWithName(name) || !given[name].isTensor() || !given.tensor(name).defined()) continue;
    TORCH_CHECK(given.tensor(name).numel() == C && given.tensor(name).layout() == at::kStrided, given.schema.name(),
                ": ", name, " must have ", C, " elements, got ", given.tensor(name).numel());
  }
  if (!given.schema.argumentIndexWithName("grad_out")) return;
  sameShape(given, "input", "grad_out");
  for (const char* name : {"mean", "rstd"})
    TORCH_CHECK(given.tensor(name).numel() == N * group, given.schema.name(), ": ", name, " must have ", N * group,
                " elements, got ", given.tensor(name).numel());
}

void layerNormBackward(const Given& given) {
  sameShape(given, "input", "grad_out");
  const at::Tensor& input = given.tensor("input");
  const auto shape = given["normalized_shape"].toIntVector();
  if (static_cast<int64_t>(shape.size()) > input.dim()) return;  // Refused by the kernel.
  int64_t rows = 1;
  for (int64_t i = 0; i < input.dim() - static_cast<int64_t>(shape.size()); ++i) rows *= input.size(i);
  for (const char* name : {"mean", "rstd"})
    TORCH_CHECK(given.tensor(name).numel() == rows, given.schema.name(), ": ", name, " must have ", rows,
                " elements, got ", given.tensor(name).numel());
}

void rangeStep(const Given& given) {
  const double step = given["step"].toScalar().toDouble();
  if (given.schema.argumentIndexWithName("dtype") && given["dtype"].isInt() &&
      at::isIntegralType(static_cast<at::ScalarType>(given["dtype"].toInt()), true))
    TORCH_CHECK(std::trunc(step) != 0, "step must be nonzero");
  if (given.schema.argumentIndexWithName("out") && at::isIntegralType(given.tensor("out").scalar_type(), true))
    TORCH_CHECK(std::trunc(step) != 0, "step must be nonzero");
}

// Direction numbers: a row of 30 for each dimension, of which 21201 are known.
void sobol(const Given& given) {
  const int64_t dimension = given.integer("dimension");
  TORCH_CHECK(dimension >= 1 && dimension <= 21201, given.schema.name(), ": dimension must be from 1 to 21201, got ",
              dimension);
  const bool isOfState = !given.schema.argumentIndexWithName("sobolstate");
  const at::Tensor& state = given.tensor(isOfState ? "self" : "sobolstate");
  TORCH_CHECK(state.dim() == 2 && state.size(0) >= dimension && state.size(1) == 30 && state.scalar_type() == at::kLong,
              given.schema.name(), ": the state must be an int64 tensor (", dimension, ", 30), got ", state.sizes());
  if (given.schema.argumentIndexWithName("ltm")) {
    const at::Tensor& matrices = given.tensor("ltm");
    TORCH_CHECK(
        matrices.dim() == 3 && matrices.size(0) >= dimension && matrices.size(1) == 30 && matrices.size(2) == 30,
        given.schema.name(), ": ltm must have the shape (", dimension, ", 30, 30), got ", matrices.sizes());
  }
  if (isOfState) return;
  const at::Tensor& quasi = given.tensor(given.schema.argumentIndexWithName("quasi") ? "quasi" : "self");
  TORCH_CHECK(quasi.dim() == 1 && quasi.size(0) >= dimension, given.schema.name(), ": quasi must have ", dimension,
              " elements, got ", quasi.sizes());
  const int64_t n = given.integer("n");
  const int64_t generated = given.integer("num_generated");
  TORCH_CHECK(n >= 0 && generated >= 0 && n < int64_t{1} << 30 && generated < (int64_t{1} << 30) - n,
              given.schema.name(), ": a sequence has fewer than 2^30 points");
}

void nestedSizes(const Given& given) {
  const at::Tensor& sizes = given.tensor("nested_size");
  TORCH_CHECK(sizes.dim() == 2 && sizes.scalar_type() == at::kLong && sizes.is_contiguous() && sizes.size(1) > 0,
              given.schema.name(), ": the sizes must be a contiguous int64 matrix, got ", sizes.sizes());
}

// Views of one buffer: none reaches beyond it.
void nestedView(const Given& given) {
  const at::Tensor& buffer = given.tensor("self");
  const at::Tensor& sizes = given.tensor("nested_size");
  const at::Tensor& strides = given.tensor("nested_strides");
  const at::Tensor& offsets = given.tensor("offsets");
  nestedSizes(given);
  TORCH_CHECK(strides.sizes() == sizes.sizes() && strides.scalar_type() == at::kLong && strides.is_contiguous() &&
                  offsets.dim() == 1 && offsets.size(0) == sizes.size(0) && offsets.scalar_type() == at::kLong &&
                  offsets.is_contiguous() && buffer.dim() == 1 && buffer.is_contiguous() &&
                  buffer.layout() == at::kStrided,
              given.schema.name(), ": sizes, strides and offsets must be int64 tensors that agree, the buffer 1-dim");
  const auto* size = sizes.const_data_ptr<int64_t>();
  const auto* stride = strides.const_data_ptr<int64_t>();
  for (int64_t i = 0; i < sizes.size(0); ++i) {
    auto last = static_cast<double>(offsets.const_data_ptr<int64_t>()[i]);
    bool isEmpty = false;
    bool isValid = last >= 0;
    for (int64_t d = 0; d < sizes.size(1); ++d, ++size, ++stride) {
      isValid = isValid && *size >= 0 && *stride >= 0;
      isEmpty = isEmpty || *size == 0;
      last += (static_cast<double>(*size) - 1) * static_cast<double>(*stride);
    }
    TORCH_CHECK(isValid && (isEmpty || last < static_cast<double>(buffer.numel())), given.schema.name(), ": tensor ", i,
                " reaches beyond the buffer");
  }
}

void dynamicMatmul(const Given& given) {
  const at::Tensor& input = given.tensor("inp");
  const at::Tensor& packed = given.tensor("packed_weights");
  const int64_t block = given.integer("block_size");
  const int64_t in = given.integer("in_features");
  const int64_t out = given.integer("out_features");
  TORCH_CHECK(block > 0 && in > 0 && out > 0 && in < int64_t{1} << 31 && out < int64_t{1} << 31 && in % 2 == 0 &&
                  in % block == 0,
              given.schema.name(), ": in_features must be even and divisible by block_size");
  TORCH_CHECK(input.dim() == 2 && input.size(1) == in && input.is_contiguous() && packed.dim() == 1 &&
                  packed.numel() >= out * in / 2 + out * (in / block),
              given.schema.name(), ": expected inp (M, ", in, ") and a packed weight of ",
              out * in / 2 + out * (in / block), " elements, got ", input.sizes(), " and ", packed.sizes());
}

void embeddingPrepack(const Given& given) {
  const at::Tensor& weight = given.tensor("weight");
  TORCH_CHECK(weight.dim() >= 2 && weight.numel() > 0, given.schema.name(),
              ": the weight must have 2 dimensions and elements, got ", weight.sizes());
  if (given.schema.argumentIndexWithName("rowwise_min_max")) {
    const at::Tensor& bounds = given.tensor("rowwise_min_max");
    TORCH_CHECK(bounds.dim() == 2 && bounds.size(1) == 2 && bounds.size(0) == weight.numel() / weight.size(-1) &&
                    bounds.scalar_type() == at::kFloat && bounds.is_contiguous(),
                given.schema.name(), ": rowwise_min_max must be float32 of the shape (rows, 2), got ", bounds.sizes());
  }
  if (!given.schema.argumentIndexWithName("nbins")) return;
  const int64_t bins = given.integer("nbins");
  const double ratio = given["ratio"].toDouble();
  TORCH_CHECK(bins > 0 && bins <= 1 << 20, given.schema.name(), ": nbins must be from 1 to ", 1 << 20, ", got ", bins);
  TORCH_CHECK(ratio >= 0 && ratio <= 1, given.schema.name(), ": ratio must be from 0 to 1, got ", ratio);
}

// As many results as are asked for, or as the dimension is long: each takes memory, also where it has no elements.
void sections(const Given& given) {
  constexpr int64_t kMost = int64_t{1} << 24;
  const std::string& name = given.schema.name();
  const auto has = [&](const char* argument) { return given.schema.argumentIndexWithName(argument).has_value(); };
  const at::Tensor& self = given.tensor("self");
  int64_t count = 0;
  if (has("split_size") || name == "aten::unbind") {
    const int64_t dim = given.integer("dim");
    if (dim < -self.dim() || dim >= self.dim() || self.is_nested()) return;  // Refused by the kernel.
    const int64_t each = has("split_size") ? given.integer("split_size") : 1;
    count = each > 0 ? self.size(dim) / each : 0;
  } else if (self.numel() == 0 || name == "aten::tensor_split") {
    const c10::IValue& value = given.arguments[1];
    if (value.isTensor() && (value.toTensor().dim() > 0 || !value.toTensor().is_cpu())) return;
    count = value.isTensor() ? value.toTensor().item<int64_t>() : value.toInt();
  }
  if (count > kMost) C10_THROW_ERROR(OutOfMemoryError, name + ": no memory for " + std::to_string(count) + " tensors");
}

void matrixPower(const Given& given) {
  TORCH_CHECK_VALUE(given.integer("n") > std::numeric_limits<int64_t>::min(), given.schema.name(),
                    ": n has no negative in int64");
}

// A class for each target, the ignored ones left out.
void lossBackward(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& target = given.tensor("target");
  if (self.dim() == 0 || !target.is_cpu() || target.layout() != at::kStrided) return;
  const int64_t classes = self.size(self.dim() == 1 ? 0 : 1);
  within(target.masked_fill(target == given.integer("ignore_index"), 0), "target", 0, std::max<int64_t>(classes, 1));
}

// Compressed indices are looked at before LibTorch's own validation, which reads the others by them; with its words.
void compressed(const Given& given) {
  const auto has = [&](const char* name) { return given.schema.argumentIndexWithName(name).has_value(); };
  bool isOfColumns = has("ccol_indices") || (has("is_crow") && !given["is_crow"].toBool());
  if (has("layout") && !given["layout"].isNone()) {
    const at::Layout layout = given["layout"].toLayout();
    isOfColumns = isOfColumns || layout == at::kSparseCsc || layout == at::kSparseBsc;
  }
  const char* names[] = {"crow_indices", "ccol_indices", "compressed_indices", "compressed_idx"};
  const char* others[] = {has("ccol_indices") ? "row_indices" : "col_indices", "plain_indices", "plain_idx"};
  const auto name = std::find_if(std::begin(names), std::end(names), has);
  const auto other = std::find_if(std::begin(others), std::end(others), has);
  if (name == std::end(names) || other == std::end(others)) return;
  const at::Tensor& rows = given.tensor(*name);
  const at::Tensor& columns = given.tensor(*other);
  if (!rows.defined() || !columns.defined() || !rows.is_cpu() || rows.layout() != at::kStrided || rows.numel() == 0 ||
      rows.dim() == 0 || columns.dim() == 0 || !at::isIntegralType(rows.scalar_type(), false))
    return;
  const std::string text = isOfColumns ? "ccol_indices" : "crow_indices";
  const int64_t last = rows.size(-1) - 1;
  TORCH_CHECK((rows.select(-1, 0) == 0).all().item<bool>(), "`", text, "[..., 0] == 0` is not satisfied.");
  TORCH_CHECK((rows.select(-1, last) == columns.size(-1)).all().item<bool>(), "`", text,
              "[..., -1] == nnz` is not satisfied.");
  TORCH_CHECK((rows.slice(-1, 1) >= rows.slice(-1, 0, -1)).all().item<bool>(), "`0 <= ", text, "[..., 1:] - ", text,
              "[..., :-1] <= ", isOfColumns ? "nrows" : "ncols", "` is not satisfied.");
}

// Gradients of averages: a plane of the gradient for each of the input.
void adaptiveAverageBackward(const Given& given) {
  const at::Tensor& self = given.tensor("self");
  const at::Tensor& grad = given.tensor("grad_output");
  const int64_t spatial = given.schema.name().find("3d") != std::string::npos ? 3 : 2;
  TORCH_CHECK(self.dim() >= spatial + 1 && grad.dim() == self.dim() &&
                  grad.sizes().slice(0, self.dim() - spatial) == self.sizes().slice(0, self.dim() - spatial),
              given.schema.name(), ": expected grad_output of as many planes as the input, got ", grad.sizes(), " and ",
              self.sizes());
}

// A draw by inversion, which never ends where the count is no number.
void countedDraw(const Given& given) {
  const at::Tensor& count = given.tensor("count");
  if (!count.is_cpu() || count.layout() != at::kStrided || !at::isFloatingType(count.scalar_type())) return;
  TORCH_CHECK(!count.detach().isnan().any().item<bool>(), "binomial: count must not be NaN");
}

void packedWeight(const Given& given) {
  const at::Tensor& weight = given.tensor("input");
  TORCH_CHECK(weight.dim() == 2 && weight.numel() > 0 && weight.layout() == at::kStrided && weight.is_cpu(),
              given.schema.name(), ": the weight must be a matrix that is not empty, got ", weight.sizes());
}

void attentionBackward(const Given& given) {
  dims(given, "query", 4);
  dims(given, "key", 4);
  dims(given, "value", 4);
  sameShape(given, "key", "value");
  sameShape(given, "query", "grad_out");
  sameShape(given, "query", "out");
  const at::Tensor& query = given.tensor("query");
  const at::Tensor& key = given.tensor("key");
  TORCH_CHECK(query.size(0) == key.size(0) && query.size(1) == key.size(1) && query.size(3) == key.size(3),
              given.schema.name(), ": query and key must agree in batch, heads and size");
  notEmpty(given, "query");
  notEmpty(given, "key");
  const at::Tensor& sums = given.tensor("logsumexp");
  TORCH_CHECK(sums.numel() == query.size(0) * query.size(1) * query.size(2), given.schema.name(),
              ": logsumexp must have an element for every query");
  for (const char* name : {"key", "value", "grad_out", "out"})
    TORCH_CHECK(given.tensor(name).scalar_type() == query.scalar_type(), given.schema.name(), ": ", name,
                " must have the query's dtype");
}

// Guarded operators by name, each with all of its overloads.
const std::unordered_map<std::string, Check>& guarded() {
  static const std::unordered_map<std::string, Check> all = {
      {"aten::_adaptive_avg_pool2d_backward", adaptiveAverageBackward},
      {"aten::_adaptive_avg_pool3d_backward", adaptiveAverageBackward},
      {"aten::_batch_norm_impl_index_backward", batchNormImplBackward},
      {"aten::_batch_norm_no_update", batchNorm},
      {"aten::_batch_norm_with_update", batchNorm},
      {"aten::_cdist_backward", cdistBackward},
      {"aten::_cholesky_solve_helper", choleskySolve},
      {"aten::_compute_linear_combination", linearCombination},
      {"aten::_convert_indices_from_coo_to_csr", cooToCsr},
      {"aten::_convert_indices_from_csr_to_coo", csrToCoo},
      {"aten::_ctc_loss", ctc},
      {"aten::_ctc_loss_backward", ctcBackward},
      {"aten::_embedding_bag_backward", embeddingBagBackward},
      {"aten::_embedding_bag_dense_backward", embeddingBagBackward},
      {"aten::_embedding_bag_per_sample_weights_backward", embeddingBagBackward},
      {"aten::_dyn_quant_matmul_4bit", dynamicMatmul},
      {"aten::_fft_c2c", fourier},
      {"aten::_fft_c2r", fourier},
      {"aten::_fft_r2c", fourier},
      {"aten::_linalg_eigvals", finite},
      {"aten::_log_softmax_backward_data", softmaxBackward},
      {"aten::_logcumsumexp", outOfSameShape},
      {"aten::_native_batch_norm_legit", batchNorm},
      {"aten::_native_batch_norm_legit_functional", batchNorm},
      {"aten::_native_batch_norm_legit_no_training", batchNorm},
      {"aten::_native_multi_head_attention", heads},
      {"aten::_neg_view_copy", notQuantized},
      {"aten::_new_zeros_with_same_feature_meta", batchDims},
      {"aten::_nested_compute_contiguous_strides_offsets", nestedSizes},
      {"aten::_nested_view_from_buffer", nestedView},
      {"aten::_nested_view_from_buffer_copy", nestedView},
      {"aten::_nnpack_spatial_convolution", nnpack},
      {"aten::_pdist_backward", pdistBackward},
      {"aten::_pdist_forward", pdistForward},
      {"aten::_reshape_alias", reachable},
      {"aten::_reshape_alias_copy", reachable},
      {"aten::_saturate_weight_to_fp16", linearWeight},
      {"aten::_scaled_dot_product_attention_math", attention},
      {"aten::_scaled_dot_product_flash_attention_for_cpu_backward", attentionBackward},
      {"aten::_segment_reduce_backward", segments},
      {"aten::_slow_conv2d_backward", slowConvBackward},
      {"aten::_sobol_engine_draw", sobol},
      {"aten::_sobol_engine_ff_", sobol},
      {"aten::_sobol_engine_initialize_state_", sobol},
      {"aten::_sobol_engine_scramble_", sobol},
      {"aten::_sparse_coo_tensor_unsafe", sparseWithDims},
      {"aten::_sparse_coo_tensor_with_dims_and_tensors", sparseWithDims},
      {"aten::_stack", stack},
      {"aten::_thnn_differentiable_gru_cell_backward", cellBackward<3>},
      {"aten::_thnn_differentiable_lstm_cell_backward", cellBackward<4>},
      {"aten::_transform_bias_rescale_qkv", transformHeads},
      {"aten::_transformer_encoder_layer_fwd", heads},
      {"aten::_weight_norm", weightNorm},
      {"aten::_weight_norm_interface", weightNorm},
      {"aten::_weight_norm_interface_backward", weightNorm},
      {"aten::_validate_compressed_sparse_indices", compressed},
      {"aten::adaptive_avg_pool3d_backward", adaptiveAverageBackward},
      {"aten::adaptive_max_pool2d_backward", poolBackward<2>},
      {"aten::adaptive_max_pool3d_backward", poolBackward<3>},
      {"aten::batch_norm_backward", batchNormBackward},
      {"aten::binomial", countedDraw},
      {"aten::cat.out", listNotEmpty},
      {"aten::choose_qparams_optimized", chooseQuantization},
      {"aten::chunk", sections},
      {"aten::concat.out", listNotEmpty},
      {"aten::concatenate.out", listNotEmpty},
      {"aten::copy", sameLayout},
      {"aten::ctc_loss", ctc},
      {"aten::dsplit.int", sections},
      {"aten::embedding_dense_backward", embeddingBackward},
      {"aten::fractional_max_pool2d_backward", poolBackward<2>},
      {"aten::fractional_max_pool3d_backward", poolBackward<3>},
      {"aten::fbgemm_linear_quantize_weight", linearWeight},
      {"aten::fbgemm_pack_gemm_matrix_fp16", linearWeight},
      {"aten::fbgemm_pack_quantized_matrix", packedWeight},
      {"aten::grid_sampler_2d_backward", gridBackward<2>},
      {"aten::grid_sampler_3d_backward", gridBackward<3>},
      {"aten::gru", recurrent},
      {"aten::hsplit.int", sections},
      {"aten::linalg_eigvals", finite},
      {"aten::linalg_matrix_power", matrixPower},
      {"aten::lstm", recurrent},
      {"aten::matrix_power", matrixPower},
      {"aten::max_pool2d_with_indices_backward", maxPoolBackward<2>},
      {"aten::max_pool3d_with_indices_backward", maxPoolBackward<3>},
      {"aten::mkldnn_linear", mkldnnLinear},
      {"aten::native_batch_norm", batchNorm},
      {"aten::native_batch_norm_backward", batchNormBackward},
      {"aten::native_group_norm", groupNorm},
      {"aten::native_group_norm_backward", groupNorm},
      {"aten::native_layer_norm_backward", layerNormBackward},
      {"aten::nll_loss2d_backward", lossBackward},
      {"aten::nll_loss_backward", lossBackward},
      {"aten::quantized_lstm_cell", lstmCell},
      {"aten::range.out", rangeStep},
      {"aten::range.step", rangeStep},
      {"aten::reflection_pad1d_backward", declaredLengths},
      {"aten::reflection_pad2d_backward", declaredLengths},
      {"aten::reflection_pad3d_backward", declaredLengths},
      {"aten::replication_pad1d_backward", declaredLengths},
      {"aten::replication_pad2d_backward", declaredLengths},
      {"aten::replication_pad3d_backward", declaredLengths},
      {"aten::rnn_relu", recurrent},
      {"aten::rnn_tanh", recurrent},
      {"aten::scaled_dot_product_attention", attention},
      {"aten::segment_reduce", segments},
      {"aten::split.Tensor", sections},
      {"aten::split_copy.Tensor", sections},
      {"aten::tensor_split.sections", sections},
      {"aten::tensor_split.tensor_indices_or_sections", sections},
      {"aten::trapezoid", notNested},
      {"aten::trapz", notNested},
      {"aten::unbind", sections},
      {"aten::unsafe_chunk", sections},
      {"aten::unsafe_split.Tensor", sections},
      {"aten::view_copy", notQuantized},
      {"aten::vsplit.int", sections},
      {"_quantized::linear_prepack_fp16", linearWeight},
      {"_quantized::linear_prepack_fp16_legacy", linearWeight},
      {"c10d::check_for_nan", contiguous},
      {"quantized::embedding_bag_2bit_prepack", embeddingPrepack},
      {"quantized::embedding_bag_2bit_prepack_with_rowwise_min_max", embeddingPrepack},
      {"quantized::embedding_bag_4bit_prepack", embeddingPrepack},
      {"quantized::embedding_bag_byte_prepack", embeddingPrepack},
      {"quantized::embedding_bag_byte_prepack_with_rowwise_min_max", embeddingPrepack},
      {"quantized::embedding_bag_4bit_prepack_with_rowwise_min_max", embeddingPrepack},
      {"onednn::linear_prepack_fp16", linearWeight},
      {"quantized::linear_prepack_fp16", linearWeight},
      {"quantized::linear_prepack_fp16_legacy", linearWeight},
  };
  return all;
}

constexpr const char* kVmap = "it belongs to vmap, which runs it within its own interpreter";
constexpr const char* kInductor = "it belongs to compiled graphs, whose compiler passes what fits";
constexpr const char* kOneDnn = "it belongs to oneDNN's fused graphs, whose compiler passes what fits";

// Never called, with the reason.
const std::unordered_map<std::string, const char*>& refused() {
  static const std::unordered_map<std::string, const char*> all = {
      {"aten::_add_batch_dim", kVmap},
      {"aten::_remove_batch_dim", kVmap},
      {"aten::mkldnn_rnn_layer", kOneDnn},
      {"aten::mkldnn_rnn_layer_backward", kOneDnn},
      {"inductor::_alloc_from_pool", kInductor},
      {"inductor::_reinterpret_tensor", kInductor},
      {"mkl::_mkl_linear", kInductor},
      {"mkl::_mkl_reorder_linear_weight", kInductor},
      {"mkldnn::_reorder_convolution_transpose_weight", kOneDnn},
      {"mkldnn::_reorder_convolution_weight", kOneDnn},
      {"mkldnn::_reorder_linear_weight", kOneDnn},
      {"mkldnn::_reorder_mkldnn_rnn_layer_weight", kOneDnn},
  };
  return all;
}

void noOpaqueKernel(const c10::OperatorHandle& op, c10::DispatchKeySet, torch::jit::Stack*) {
  TORCH_CHECK_NOT_IMPLEMENTED(false, "Could not run '", op.operator_name(),
                              "' with arguments from the 'MkldnnCPU' backend.");
}

// Operators whose shapes are checked by looking at storages, which oneDNN's tensors have none of, before it is seen
// that there is no kernel for them. What is registered costs other tensors nothing.
void refuseOpaque() {
  constexpr std::string_view families[] = {"aten::gather", "aten::index_add", "aten::index_copy", "aten::index_reduce",
                                           "aten::scatter"};
  static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
  auto& dispatcher = c10::Dispatcher::singleton();
  for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
    const auto isOf = [&](std::string_view family) { return name.name.compare(0, family.size(), family) == 0; };
    if (std::none_of(std::begin(families), std::end(families), isOf)) continue;
    const auto op = dispatcher.findOp(name);
    if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::MkldnnCPU) ||
        op->hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd))
      continue;
    registered->push_back(dispatcher.registerImpl(name, c10::DispatchKey::MkldnnCPU,
                                                  c10::KernelFunction::makeFromBoxedFunction<&noOpaqueKernel>(),
                                                  std::nullopt, nullptr, "node-libtorch"));
  }
}

// An empty compressed tensor, whose rows LibTorch leaves as its memory was and then validates, reading by them.
void emptyCompressed(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack* stack) {
  constexpr size_t kArguments = 6;
  const auto arguments = torch::jit::last(*stack, kArguments);
  const auto layout = arguments[2].toOptional<at::Layout>();
  TORCH_CHECK(layout == at::kSparseCsr || layout == at::kSparseCsc,
              "empty: expected the layout SparseCsr or SparseCsc, got ", layout ? *layout : at::kStrided);
  at::Tensor result = at::_sparse_compressed_tensor_with_dims(
      0, 0, arguments[0].toIntVector(), {}, at::kLong, arguments[1].toOptional<at::ScalarType>(), layout,
      arguments[3].toOptional<at::Device>(), arguments[4].toOptional<bool>());
  torch::jit::drop(*stack, kArguments);
  stack->push_back(std::move(result));
}

// The powers of x, by another way than LibTorch's: it writes them into one tensor, whose graph then holds itself and is
// never freed.
void vander(const c10::OperatorHandle&, c10::DispatchKeySet, torch::jit::Stack* stack) {
  constexpr size_t kArguments = 3;
  const auto arguments = torch::jit::last(*stack, kArguments);
  const at::Tensor x = arguments[0].toTensor();
  TORCH_CHECK(x.dim() == 1, "x must be a one-dimensional tensor.");
  const int64_t n = arguments[1].isNone() ? x.size(0) : arguments[1].toInt();
  TORCH_CHECK(n >= 0, "N must be non-negative.");
  const auto options = x.options().dtype(at::promote_types(x.scalar_type(), at::kLong));
  at::Tensor powers = at::ones({x.size(0), std::min<int64_t>(n, 1)}, options);
  if (n > 1) powers = at::cat({powers, x.to(options).unsqueeze(1).expand({-1, n - 1}).cumprod(1)}, 1);
  at::Tensor result = arguments[2].toBool() ? powers : powers.flip({1});
  torch::jit::drop(*stack, kArguments);
  stack->push_back(std::move(result));
}

struct NoWarnings : c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

void replaceKernels() {
  NoWarnings none;  // That a kernel is replaced is no news.
  c10::WarningUtils::WarningHandlerGuard guard(&none);
  static auto* registered = new std::vector<c10::RegistrationHandleRAII>();
  const auto replace = [&](const c10::OperatorName& name, c10::DispatchKey key, c10::KernelFunction kernel) {
    registered->push_back(c10::Dispatcher::singleton().registerImpl(name, key, std::move(kernel), std::nullopt, nullptr,
                                                                    "node-libtorch"));
  };
  replace({"aten::empty", "memory_format"}, c10::DispatchKey::SparseCsrCPU,
          c10::KernelFunction::makeFromBoxedFunction<&emptyCompressed>());
  replace({"aten::vander", ""}, c10::DispatchKey::CompositeImplicitAutograd,
          c10::KernelFunction::makeFromBoxedFunction<&vander>());
}

// Objects of TorchBind's classes, which JavaScript can neither make nor keep.
bool holdsObject(const c10::Type& type) {
  if (type.kind() == c10::TypeKind::ClassType) return true;
  for (const auto& contained : type.containedTypes())
    if (holdsObject(*contained)) return true;
  return false;
}

// By name and overload, by name, or by the family that the name begins with.
Check checkOf(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  for (const std::string& key : {name + "." + schema.overload_name(), name})
    if (const auto found = guarded().find(key); found != guarded().end()) return found->second;
  const auto begins = [&](std::string_view prefix) { return name.compare(0, prefix.size(), prefix) == 0; };
  if (begins("aten::_foreach_")) {
    const auto isList = [](const c10::Argument& argument) {
      return argument.type()->kind() == c10::TypeKind::ListType;
    };
    return std::count_if(schema.arguments().begin(), schema.arguments().end(), isList) > 1 ? equalLists : nullptr;
  }
  if (name.find("sparse_") != std::string::npos && name.find("_tensor") != std::string::npos) return compressed;
  for (const char* optimizer : {"aten::_fused_adagrad", "aten::_fused_adam", "aten::_fused_sgd"})
    if (begins(optimizer)) return fusedStep;
  return nullptr;
}

// What says where the elements of a tensor are: none but LibTorch may write it, so it is copied in and out.
bool isPlaces(const std::string& name) {
  static const std::unordered_set<std::string> all = {
      "ccol_indices",   "col_indices", "compressed_indices", "crow_indices", "indices", "nested_size",
      "nested_strides", "offsets",     "plain_indices",      "row_indices"};
  return all.count(name) != 0;
}

bool takesPlaces(const std::string& name) {
  return (name.find("sparse_") != std::string::npos && name.find("_tensor") != std::string::npos) ||
         name.rfind("aten::_nested_view_from_buffer", 0) == 0;
}

bool givesPlaces(const std::string& name) {
  static const std::unordered_set<std::string> all = {"aten::_indices",
                                                      "aten::_nested_tensor_size",
                                                      "aten::_nested_tensor_storage_offsets",
                                                      "aten::_nested_tensor_strides",
                                                      "aten::ccol_indices",
                                                      "aten::col_indices",
                                                      "aten::crow_indices",
                                                      "aten::indices",
                                                      "aten::row_indices"};
  return all.count(name) != 0;
}

struct Guard {
  Check check = nullptr;
  std::vector<size_t> places;  // arguments that are copied
  bool copiesResult = false;
};

void callGuarded(Environment& environment, const Operator& op, TapeReader& reader, torch::jit::Stack& stack,
                 std::vector<SeenTensor>& seen) {
  for (const Parameter& parameter : op.parameters) stack.push_back(readArgument(environment, reader, parameter, &seen));
  beginGuarded(op, stack);
  op.handle.callBoxed(&stack);
  endGuarded(op, stack);
}

void copyTensor(c10::IValue& value) {
  if (value.isTensor() && value.toTensor().defined()) value = value.toTensor().clone();
}

}  // namespace

void beginGuarded(const Operator& op, torch::jit::Stack& stack) {
  if (op.direct != callGuarded) return;
  const auto& guard = *static_cast<const Guard*>(op.typed.get());
  for (const size_t place : guard.places) copyTensor(stack[place]);
  if (guard.check) guard.check(Given(op.handle.schema(), stack));
}

void endGuarded(const Operator& op, torch::jit::Stack& stack) {
  if (op.direct == callGuarded && static_cast<const Guard*>(op.typed.get())->copiesResult) copyTensor(stack[0]);
}

void installGuards() {
  static std::once_flag once;
  std::call_once(once, [] {
    at::globalContext().setCheckSparseTensorInvariants(true);
    refuseOpaque();
    replaceKernels();
  });
}

void findGuard(Operator& op) {
  const std::string& name = op.handle.schema().name();
  if (const auto found = refused().find(name); found != refused().end())
    TORCH_CHECK_NOT_IMPLEMENTED(false, name, " cannot be called: ", found->second);
  for (const auto* list : {&op.handle.schema().arguments(), &op.handle.schema().returns()}) {
    for (const c10::Argument& argument : *list)
      TORCH_CHECK_NOT_IMPLEMENTED(!holdsObject(*argument.type()), name,
                                  " cannot be called: ", argument.type()->repr_str(), " has no JavaScript form");
  }
  Guard guard{checkOf(op.handle.schema()), {}, givesPlaces(name)};
  const auto& arguments = op.handle.schema().arguments();
  for (size_t i = 0; takesPlaces(name) && i < arguments.size(); ++i)
    if (isPlaces(arguments[i].name())) guard.places.push_back(i);
  if (!guard.check && guard.places.empty() && !guard.copiesResult) return;
  op.typed = std::make_shared<Guard>(std::move(guard));
  op.direct = callGuarded;
}

}  // namespace node_libtorch
