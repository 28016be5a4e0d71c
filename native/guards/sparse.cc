// Guards of sparse, nested and segmented tensors, and views by sizes and strides.
#include <ATen/TensorOperators.h>
#include <ATen/ops/_validate_sparse_coo_tensor_args.h>

#include <algorithm>
#include <string>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

// Lengths, or increasing offsets from 0, must stay within the axis of the data.
void segments(const GivenArguments& given) {
  const at::Tensor& data = given.tensor("data");
  const int64_t axis = given.integer("axis");
  if (axis < 0 || axis >= data.dim()) return;  // The kernel throws.
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

void cooToCsr(const GivenArguments& given) { within(given.tensor("self"), "indices", 0, given.integer("size")); }

void csrToCoo(const GivenArguments& given) {
  const at::Tensor& rows = given.tensor("crow_indices");
  const at::Tensor& columns = given.tensor("col_indices");
  if (rows.numel() == 0 || rows.dim() == 0 || columns.dim() == 0) return;
  const int64_t count = columns.size(-1);
  within(rows, "crow_indices", 0, count + 1);
  TORCH_CHECK((rows.slice(-1, 1) >= rows.slice(-1, 0, -1)).all().item<bool>(), "crow_indices must not decrease");
  TORCH_CHECK(rows.sizes().slice(0, rows.dim() - 1) == columns.sizes().slice(0, columns.dim() - 1),
              "crow_indices and col_indices must have the same batch");
}

void sparseWithDims(const GivenArguments& given) {
  if (given["indices"].isTensor() && given["values"].isTensor())
    at::_validate_sparse_coo_tensor_args(given.tensor("indices"), given.tensor("values"), given["size"].toIntVector());
}

void nestedSizes(const GivenArguments& given) {
  const at::Tensor& sizes = given.tensor("nested_size");
  TORCH_CHECK(sizes.dim() == 2 && sizes.scalar_type() == at::kLong && sizes.is_contiguous() && sizes.size(1) > 0,
              given.schema.name(), ": the sizes must be a contiguous int64 matrix, got ", sizes.sizes());
}

// Every view must stay within the buffer.
void nestedView(const GivenArguments& given) {
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

void sameLayout(const GivenArguments& given) {
  const at::Layout self = given.tensor("self").layout();
  const at::Layout src = given.tensor("src").layout();
  TORCH_CHECK(self == src, given.schema.name(), ": expected tensors of one layout, got ", self, " and ", src);
}

// A view by sizes and strides that the kernel does not check must stay within the storage.
void reachable(const GivenArguments& given) {
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

void batchDims(const GivenArguments& given) {
  const int64_t batch = given.integer("self_num_batch_dims");
  TORCH_CHECK(batch >= 0 && batch <= given.tensor("self").dim(), given.schema.name(),
              ": self_num_batch_dims out of range: ", batch);
}

void notNested(const GivenArguments& given) {
  TORCH_CHECK_NOT_IMPLEMENTED(!given.tensor("y").is_nested(), given.schema.name(),
                              ": not implemented for nested tensors");
}

void notQuantized(const GivenArguments& given) {
  TORCH_CHECK_NOT_IMPLEMENTED(!given.tensor("self").is_quantized(), given.schema.name(),
                              ": not implemented for quantized tensors");
}

}  // namespace

// Checks compressed indices before LibTorch's validation, which reads the plain indices by them; with the same
// messages.
void compressed(const GivenArguments& given) {
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

Checks sparseChecks() {
  return {
      {"aten::_convert_indices_from_coo_to_csr", cooToCsr},
      {"aten::_convert_indices_from_csr_to_coo", csrToCoo},
      {"aten::_neg_view_copy", notQuantized},
      {"aten::_nested_compute_contiguous_strides_offsets", nestedSizes},
      {"aten::_nested_view_from_buffer", nestedView},
      {"aten::_nested_view_from_buffer_copy", nestedView},
      {"aten::_new_zeros_with_same_feature_meta", batchDims},
      {"aten::_reshape_alias", reachable},
      {"aten::_reshape_alias_copy", reachable},
      {"aten::_segment_reduce_backward", segments},
      {"aten::_sparse_coo_tensor_unsafe", sparseWithDims},
      {"aten::_sparse_coo_tensor_with_dims_and_tensors", sparseWithDims},
      {"aten::_validate_compressed_sparse_indices", compressed},
      {"aten::copy", sameLayout},
      {"aten::segment_reduce", segments},
      {"aten::trapezoid", notNested},
      {"aten::trapz", notNested},
      {"aten::view_copy", notQuantized},
  };
}

}  // namespace node_libtorch
