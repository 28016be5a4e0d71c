// Kernels of meta tensors for elementwise operators, reductions, indexing and Fourier transforms.
#include <ATen/TensorIterator.h>
#include <ATen/WrapDimUtils.h>
#include <c10/core/DefaultDtype.h>

#include "ops/meta_call.h"

namespace node_libtorch {
namespace {

c10::ScalarType floatingOf(c10::ScalarType dtype) {
  return c10::isIntegralType(dtype, true) ? c10::typeMetaToScalarType(c10::get_default_dtype()) : dtype;
}

// Strides follow from those of the arguments.
at::Tensor iterated(const std::vector<at::Tensor>& tensors, c10::ScalarType dtype) {
  at::TensorIteratorConfig config;
  config.check_all_same_dtype(false).declare_static_dtype_and_device(dtype, c10::kMeta).add_owned_output(at::Tensor());
  for (const at::Tensor& tensor : tensors) config.add_owned_const_input(tensor);
  return config.build().output();
}

// Results with the shape and dtype of the first tensor.
void likeFirst(Call call) {
  const at::Tensor x = call.tensors().at(0);
  std::vector<at::Tensor> results;
  for (size_t i = 0; i < call.countOfResults(); ++i) results.push_back(at::empty_like(x));
  call.finish(std::move(results));
}

void contiguousFirst(Call call) {
  const at::Tensor x = call.tensors().at(0);
  std::vector<at::Tensor> results;
  for (size_t i = 0; i < call.countOfResults(); ++i) results.push_back(sized(x, x.sizes()));
  call.finish(std::move(results));
}

void likeFirstFloating(Call call) {
  const at::Tensor x = call.tensors().at(0);
  call.finish({iterated({x}, floatingOf(x.scalar_type()))});
}

// A real result for a complex argument.
void magnitude(Call call) {
  const at::Tensor x = call.tensors().at(0);
  call.finish({iterated({x}, c10::toRealValueType(x.scalar_type()))});
}

void elementwise(Call call) {
  const auto tensors = call.tensors();
  c10::ScalarType dtype = tensors.back().scalar_type();
  if (tensors.size() > 1) dtype = at::result_type(tensors[tensors.size() - 2], tensors.back());
  call.finish({iterated(tensors, dtype)});
}

// The same for a tensor that is given for the result.
void elementwiseOut(Call call) {
  auto tensors = call.tensors();
  const at::Tensor out = tensors.back();
  tensors.pop_back();
  const auto sizes = broadcast(tensors);
  if (out.sizes() != at::IntArrayRef(sizes)) out.resize_(sizes);
  call.finish({out});
}

void truth(Call call) { call.finish({iterated(call.tensors(), at::kBool)}); }

void scalar(Call call) { call.finish({sized(call.tensors().at(0), {})}); }

// The dtype of a sum: as asked for, else int64 for integers.
c10::ScalarType sumDtype(const Call& call, const at::Tensor& x) {
  const auto& given = call.has("dtype") ? call.named("dtype") : c10::IValue();
  if (!given.isNone()) return given.toScalarType();
  return c10::isIntegralType(x.scalar_type(), true) ? at::kLong : x.scalar_type();
}

void total(Call call) {
  const at::Tensor x = call.tensor(0);
  call.finish({at::empty({}, x.options().dtype(sumDtype(call, x)))});
}

void nansum(Call call) {
  const at::Tensor x = call.tensor(0);
  const auto dtype = sumDtype(call, x);
  const auto& dims = call.named("dim");
  const at::OptionalIntArrayRef none;
  const std::vector<int64_t> given = dims.isNone() ? std::vector<int64_t>{} : dims.toIntVector();
  call.finish(
      {at::sum(x, dims.isNone() ? none : at::OptionalIntArrayRef(given), call.named("keepdim").toBool(), dtype)});
}

// Moments over dimensions, all of them if none is given.
void moments(Call call) {
  const at::Tensor x = call.tensor(0);
  const c10::IValue& given = call.named("dim");
  std::vector<int64_t> dims;
  if (!given.isNone()) dims = given.isInt() ? std::vector<int64_t>{given.toInt()} : given.toIntVector();
  const bool keeps = call.named("keepdim").toBool();
  std::vector<int64_t> sizes;
  const auto isReduced = [&](int64_t i) {
    return dims.empty() ||
           std::any_of(dims.begin(), dims.end(), [&](int64_t dim) { return at::maybe_wrap_dim(dim, x.dim()) == i; });
  };
  for (int64_t i = 0; i < x.dim(); ++i) {
    if (!isReduced(i)) {
      sizes.push_back(x.size(i));
    } else if (keeps) {
      sizes.push_back(1);
    }
  }
  std::vector<at::Tensor> results{at::empty(sizes, x.options().dtype(c10::toRealValueType(x.scalar_type())))};
  if (call.countOfResults() > 1) results.push_back(sized(x, sizes));
  call.finish(std::move(results));
}

void valuesAndIndices(Call call) {
  const at::Tensor x = call.tensor(0);
  std::vector<int64_t> sizes = x.sizes().vec();
  if (!sizes.empty()) {
    const auto dim = static_cast<size_t>(at::maybe_wrap_dim(call.named("dim").toInt(), x.dim()));
    sizes[dim] = 1;
    if (!call.named("keepdim").toBool()) sizes.erase(sizes.begin() + static_cast<std::ptrdiff_t>(dim));
  }
  call.finish({sized(x, sizes), indices(x, sizes)});
}

void indexSelect(Call call) {
  const at::Tensor x = call.tensor(0);
  std::vector<int64_t> sizes = x.sizes().vec();
  if (!sizes.empty()) sizes[static_cast<size_t>(at::maybe_wrap_dim(call.integer(1), x.dim()))] = call.tensor(2).numel();
  call.finish({sized(x, sizes)});
}

void distances(Call call) {
  const at::Tensor a = call.tensor(0), b = call.tensor(1);
  TORCH_CHECK(a.dim() >= 2 && b.dim() >= 2, "expected inputs of 2 dimensions or more");
  auto sizes = at::infer_size(a.sizes().slice(0, a.sizes().size() - 2), b.sizes().slice(0, b.sizes().size() - 2));
  sizes.insert(sizes.end(), {a.size(-2), b.size(-2)});
  call.finish({sized(a, sizes)});
}

void draws(Call call) {
  const at::Tensor x = call.tensor(0);
  TORCH_CHECK(x.dim() >= 1, "expected an input of 1 or 2 dimensions");
  call.finish({indices(x, withLast(x, {call.integer(1)}))});
}

void take(Call call) { call.finish({sized(call.tensor(0), call.tensor(1).sizes())}); }

void angle(Call call) {
  const at::Tensor x = call.tensor(0);
  call.finish({iterated({x}, c10::toRealValueType(floatingOf(x.scalar_type())))});
}

// Writes to arguments, whose shapes stay.
void nothing(Call call) { call.finish({}); }

void steps(Call call) {
  const at::Tensor out = call.named("out").toTensor();
  const int64_t count = call.named("steps").toInt();
  TORCH_CHECK(count >= 0, "number of steps must be non-negative");
  if (out.numel() != count) out.resize_({count});
  call.finish({out});
}

// Positions of values among boundaries.
template <size_t values>
void positions(Call call) {
  const at::Tensor x = call.tensor(values);
  const auto dtype = call.named("out_int32").toBool() ? at::kInt : at::kLong;
  call.finish({at::empty(x.sizes(), x.options().dtype(dtype))});
}

void addbmm(Call call) {
  const at::Tensor first = call.tensor(1), second = call.tensor(2);
  TORCH_CHECK(first.dim() == 3 && second.dim() == 3, "batch1 and batch2 must be 3D tensors");
  call.finish({sized(call.tensor(0), {first.size(1), second.size(2)})});
}

std::vector<int64_t> byStride(const at::Tensor& x, std::vector<int64_t> dims) {
  std::stable_sort(dims.begin(), dims.end(), [&](int64_t a, int64_t b) { return x.stride(a) > x.stride(b); });
  return dims;
}

// The strides of a Fourier transform's result: the other dimensions in the order of their strides, then the transformed
// ones.
at::Tensor transformed(const at::Tensor& x, const std::vector<int64_t>& dims, const std::vector<int64_t>& sizes,
                       c10::ScalarType dtype) {
  std::vector<int64_t> order;
  for (int64_t i = 0; i < x.dim(); ++i)
    if (std::find(dims.begin(), dims.end(), i) == dims.end()) order.push_back(i);
  order = byStride(x, order);
  order.insert(order.end(), dims.begin(), dims.end());
  std::vector<int64_t> strides(order.size());
  int64_t stride = 1;
  for (size_t i = order.size(); i-- > 0;) {
    strides[static_cast<size_t>(order[i])] = stride;
    stride *= std::max<int64_t>(1, sizes[static_cast<size_t>(order[i])]);
  }
  return at::empty_strided(sizes, strides, x.options().dtype(dtype));
}

std::vector<int64_t> dimsOf(const Call& call) {
  std::vector<int64_t> dims = call.integers(1);
  for (int64_t& dim : dims) dim = at::maybe_wrap_dim(dim, call.tensor(0).dim());
  TORCH_CHECK(!dims.empty(), "expected dimensions to transform");
  return dims;
}

void fftOfComplex(Call call) {
  const at::Tensor x = call.tensor(0);
  if (call.integers(1).empty()) return call.finish({at::empty_like(x)});
  call.finish({transformed(x, byStride(x, dimsOf(call)), x.sizes().vec(), x.scalar_type())});
}

// Of real numbers to half of the frequencies, or to all of them.
void fftOfReal(Call call) {
  const at::Tensor x = call.tensor(0);
  std::vector<int64_t> dims = dimsOf(call);
  const int64_t last = dims.back();
  dims.pop_back();
  dims = byStride(x, dims);
  dims.push_back(last);
  std::vector<int64_t> sizes = x.sizes().vec();
  if (call.boolean(3)) sizes[static_cast<size_t>(last)] = sizes[static_cast<size_t>(last)] / 2 + 1;
  call.finish({transformed(x, dims, sizes, c10::toComplexType(x.scalar_type()))});
}

void fftToReal(Call call) {
  at::Tensor x = call.tensor(0);
  std::vector<int64_t> dims = dimsOf(call);
  const int64_t last = dims.back();
  dims.pop_back();
  if (!dims.empty()) x = transformed(x, byStride(x, dims), x.sizes().vec(), x.scalar_type());
  std::vector<int64_t> sizes = x.sizes().vec();
  sizes[static_cast<size_t>(last)] = call.integer(3);
  call.finish({transformed(x, {last}, sizes, c10::toRealValueType(x.scalar_type()))});
}

}  // namespace

std::vector<MetaKernel> mathKernels() {
  return {
      {boxed<likeFirst>(),
       {"relu", "hardtanh", "hardswish", "_prelu_kernel", "flip", "rrelu_with_noise", "channel_shuffle",
        "_masked_softmax", "poisson", "_standard_gamma", "binomial", "_logcumsumexp",
        "_transformer_encoder_layer_fwd"}},
      {boxed<magnitude>(), {"abs"}},
      {boxed<elementwise>(), {"where.self", "rsub.Tensor", "floor_divide"}},
      {boxed<elementwiseOut>(),
       {"where.self_out", "complex.out", "polar.out", "nan_to_num.out", "conj_physical.out", "logical_not.out",
        "logical_and.out", "logical_or.out", "logical_xor.out"}},
      {boxed<truth>(), {"isnan", "logical_and", "logical_or", "logical_xor", "logical_not"}},
      {boxed<scalar>(), {"max", "min", "median", "nanmedian", "dot", "vdot"}},
      {boxed<moments>(), {"var.correction", "std.correction", "var_mean.correction", "std_mean.correction"}},
      {boxed<valuesAndIndices>(), {"median.dim", "nanmedian.dim", "mode", "kthvalue"}},
      {boxed<indexSelect>(), {"index_select"}},
      {boxed<distances>(), {"_cdist_forward"}},
      {boxed<draws>(), {"multinomial"}},
      {boxed<contiguousFirst>(), {"log_sigmoid_forward", "roll"}},
      {boxed<likeFirstFloating>(), {"logit"}},
      {boxed<total>(), {"prod", "trace"}},
      {boxed<nansum>(), {"nansum"}},
      {boxed<take>(), {"take"}},
      {boxed<angle>(), {"angle"}},
      {boxed<nothing>(), {"_cummax_helper", "_cummin_helper"}},
      {boxed<steps>(), {"linspace.out", "logspace.out"}},
      {boxed<positions<0>>(), {"bucketize.Tensor"}},
      {boxed<positions<1>>(), {"searchsorted.Tensor"}},
      {boxed<addbmm>(), {"addbmm"}},
      {boxed<fftOfComplex>(), {"_fft_c2c"}},
      {boxed<fftOfReal>(), {"_fft_r2c"}},
      {boxed<fftToReal>(), {"_fft_c2r"}},
  };
}

}  // namespace node_libtorch
