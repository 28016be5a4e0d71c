// Factories, views, resizing, filling and copies are written here; every other operator runs on the CPU by LibTorch's
// fallback, which copies its arguments to the host and its results back.
#include "operators.h"

#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/native/Resize.h>
#include <ATen/native/TensorFactories.h>
#include <torch/library.h>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

#include "copies.h"
#include "device.h"
#include "errors.h"
#include "generator.h"
#include "graphs.h"
#include "memory.h"
#include "streams.h"

namespace fake_device {
namespace {

std::atomic<int64_t> fallbackCount{0};

c10::Device deviceOr(const std::optional<c10::Device>& device) { return device.value_or(c10::Device(deviceType())); }

at::Tensor empty(c10::IntArrayRef size, std::optional<c10::ScalarType> dtype, std::optional<c10::Layout>,
                 std::optional<c10::Device> device, std::optional<bool> pinMemory,
                 std::optional<c10::MemoryFormat> format) {
  TORCH_CHECK(!pinMemory.value_or(false), "Only dense CPU tensors can be pinned");
  const CurrentDeviceGuard current(deviceOr(device));
  return at::detail::empty_generic(size, &deviceAllocator(), c10::DispatchKeySet(dispatchKey()),
                                   c10::dtype_or_default(dtype), format);
}

at::Tensor emptyStrided(c10::IntArrayRef size, c10::IntArrayRef stride, std::optional<c10::ScalarType> dtype,
                        std::optional<c10::Layout>, std::optional<c10::Device> device, std::optional<bool> pinMemory) {
  TORCH_CHECK(!pinMemory.value_or(false), "Only dense CPU tensors can be pinned");
  const CurrentDeviceGuard current(deviceOr(device));
  return at::detail::empty_strided_generic(size, stride, &deviceAllocator(), c10::DispatchKeySet(dispatchKey()),
                                           c10::dtype_or_default(dtype));
}

void growStorage(const c10::Storage& storage, size_t bytes) {
  const CurrentDeviceGuard current(storage.device());
  c10::DataPtr grown = deviceAllocator().allocate(bytes);
  if (storage.nbytes() > 0) {
    currentQueue(currentDevice()).wait();
    deviceAllocator().copy_data(grown.get(), storage.data(), storage.nbytes());
  }
  storage.set_data_ptr_noswap(std::move(grown));
  storage.set_nbytes(bytes);
}

const at::Tensor& resize(const at::Tensor& self, c10::SymIntArrayRef size, std::optional<c10::MemoryFormat> format) {
  auto* tensor = self.unsafeGetTensorImpl();
  tensor->set_sizes_contiguous(C10_AS_INTARRAYREF_SLOW(size));
  if (format && *format != c10::MemoryFormat::Preserve) tensor->empty_tensor_restride(*format);
  const auto needed = static_cast<size_t>(tensor->storage_offset() + tensor->numel()) * tensor->itemsize();
  if (needed > tensor->storage().nbytes()) growStorage(tensor->storage(), needed);
  return self;
}

at::Tensor asStrided(const at::Tensor& self, c10::SymIntArrayRef size, c10::SymIntArrayRef stride,
                     std::optional<c10::SymInt> offset) {
  const auto start = offset ? std::optional<int64_t>(offset->expect_int()) : std::nullopt;
  return at::native::as_strided_tensorimpl(self, C10_AS_INTARRAYREF_SLOW(size), C10_AS_INTARRAYREF_SLOW(stride), start);
}

at::Tensor view(const at::Tensor& self, c10::SymIntArrayRef size) {
  return at::native::view(self, C10_AS_INTARRAYREF_SLOW(size));
}

at::Tensor reshapeAlias(const at::Tensor& self, c10::SymIntArrayRef size, c10::SymIntArrayRef stride) {
  return at::native::_reshape_alias(self, C10_AS_INTARRAYREF_SLOW(size), C10_AS_INTARRAYREF_SLOW(stride));
}

at::Tensor unfold(const at::Tensor& self, int64_t dimension, int64_t size, int64_t step) {
  return at::native::unfold(self, dimension, size, step);
}

at::Tensor& setFromView(at::Tensor& self, at::Storage source, c10::SymInt offset, c10::SymIntArrayRef size,
                        c10::SymIntArrayRef stride) {
  auto* tensor = self.unsafeGetTensorImpl();
  tensor->set_storage_keep_dtype(std::move(source));
  tensor->set_sizes_and_strides(C10_AS_INTARRAYREF_SLOW(size), C10_AS_INTARRAYREF_SLOW(stride), offset.expect_int());
  return self;
}

at::Tensor& setFromStorage(at::Tensor& self, at::Storage source) {
  auto* tensor = self.unsafeGetTensorImpl();
  const auto count = static_cast<int64_t>(source.nbytes() / tensor->itemsize());
  tensor->set_storage_keep_dtype(std::move(source));
  tensor->set_storage_offset(0);
  tensor->set_sizes_contiguous({count});
  return self;
}

at::Tensor& setFromTensor(at::Tensor& self, const at::Tensor& source) {
  auto* tensor = self.unsafeGetTensorImpl();
  tensor->set_storage_keep_dtype(source.storage());
  tensor->set_sizes_and_strides(source.sizes(), source.strides(), source.storage_offset());
  return self;
}

at::Tensor& zero(at::Tensor& self) { return fill(self, 0); }

void recordStream(at::Tensor& self, c10::Stream stream) {
  deviceAllocator().recordStream(self.storage().data_ptr(), stream);
}

bool isGenerator(const c10::Type& type) {
  if (const auto* optional = type.castRaw<c10::OptionalType>()) return isGenerator(*optional->getElementType());
  return type.kind() == c10::TypeKind::GeneratorType;
}

// The device of the first tensor argument, the current one without.
c10::Device deviceOfArguments(const torch::jit::Stack& stack, size_t first) {
  for (size_t i = first; i < stack.size(); ++i)
    if (stack[i].isTensor() && stack[i].toTensor().defined() && stack[i].toTensor().device().type() == deviceType())
      return stack[i].toTensor().device();
  return c10::Device(deviceType(), currentDevice());
}

// The CPU's kernels are given the CPU generator behind the device's.
void replaceGenerators(const c10::FunctionSchema& schema, torch::jit::Stack& stack) {
  const size_t first = stack.size() - schema.arguments().size();
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    c10::IValue& value = stack[first + i];
    if (!isGenerator(*schema.arguments()[i].type())) continue;
    const auto generator =
        value.isNone() ? defaultGenerator(deviceOfArguments(stack, first).index()) : value.toGenerator();
    if (generator.device().type() == deviceType()) value = cpuGeneratorOf(generator);
  }
}

// The positions of the arguments that an operator writes although its schema does not say so.
std::vector<size_t> writtenUndeclared(const c10::FunctionSchema& schema) {
  if (schema.name() == "aten::native_batch_norm") return {3, 4};  // the running mean and variance
  return {};
}

void runFallback(const c10::OperatorHandle& operation, torch::jit::Stack& stack) {
  ++fallbackCount;
  const auto& schema = operation.schema();
  replaceGenerators(schema, stack);
  const size_t first = stack.size() - schema.arguments().size();
  std::vector<std::pair<at::Tensor, at::Tensor>> written;  // on the device and on the CPU
  for (const size_t i : writtenUndeclared(schema)) {
    if (!stack[first + i].isTensor() || !stack[first + i].toTensor().defined()) continue;
    at::Tensor target = stack[first + i].toTensor();
    if (target.device().type() != deviceType()) continue;
    written.emplace_back(target, target.cpu());
    stack[first + i] = written.back().second;
  }
  at::native::cpu_fallback(operation, &stack);
  for (auto& [target, value] : written) copy(target, value, false);
}

void addTensors(const c10::IValue& value, std::vector<at::Tensor>& tensors) {
  if (value.isTensor()) tensors.push_back(value.toTensor());
  if (value.isTensorList())
    for (const at::Tensor& tensor : value.toTensorVector()) tensors.push_back(tensor);
}

// The tensors among values whose arguments or returns in the schema are written, or are not.
std::vector<at::Tensor> tensorsOf(c10::ArrayRef<c10::IValue> values, const std::vector<c10::Argument>& declared,
                                  bool written) {
  std::vector<at::Tensor> tensors;
  for (size_t i = 0; i < values.size(); ++i) {
    const auto* alias = declared[i].alias_info();
    if ((alias && alias->isWrite()) == written) addTensors(values[i], tensors);
  }
  return tensors;
}

// Runs an operator again, into the tensors that it made when it was captured.
void replay(const c10::OperatorHandle& operation, torch::jit::Stack stack, const std::vector<at::Tensor>& made) {
  const at::AutoDispatchBelowADInplaceOrView kernels;
  const c10::impl::ExcludeDispatchKeyGuard withoutAutocast(c10::autocast_dispatch_keyset);
  runFallback(operation, stack);
  const auto again = tensorsOf(stack, operation.schema().returns(), false);
  for (size_t i = 0; i < made.size(); ++i) {
    at::Tensor target = made[i];
    if (target.defined() && target.device().type() == deviceType()) copy(target, again[i], false);
  }
}

void runCaptured(const c10::OperatorHandle& operation, torch::jit::Stack* stack, const c10::Stream& stream) {
  const auto& schema = operation.schema();
  const torch::jit::Stack given(stack->end() - static_cast<int64_t>(schema.arguments().size()), stack->end());
  const auto made = std::make_shared<std::vector<at::Tensor>>();
  auto written = tensorsOf(given, schema.arguments(), true);
  for (const size_t i : writtenUndeclared(schema)) addTensors(given[i], written);
  capture(stream, written, [operation, given, made] { replay(operation, given, *made); });
  {
    const InsideOperator inside;
    runFallback(operation, *stack);
  }
  const c10::ArrayRef<c10::IValue> results(stack->data() + stack->size() - schema.returns().size(),
                                           schema.returns().size());
  *made = tensorsOf(results, schema.returns(), false);
  captureMade(stream, *made);
}

void runOnCpu(const c10::OperatorHandle& operation, torch::jit::Stack* stack) {
  throwIfFailed();
  const auto device = deviceOfArguments(*stack, stack->size() - operation.schema().arguments().size()).index();
  if (isCapturing(currentStream(device)))
    runCaptured(operation, stack, currentStream(device));
  else
    runFallback(operation, *stack);
}

}  // namespace

int64_t fallbacks() { return fallbackCount; }

// The libraries live as long as the process: their end would unregister the operators.
void registerOperators() {
  auto* aten = new torch::Library(torch::Library::IMPL, "aten", dispatchKey(), __FILE__, __LINE__);
  aten->impl("empty.memory_format", &empty);
  aten->impl("empty_strided", &emptyStrided);
  aten->impl("resize_", &resize);
  aten->impl("as_strided", &asStrided);
  aten->impl("view", &view);
  aten->impl("_reshape_alias", &reshapeAlias);
  aten->impl("unfold", &unfold);
  aten->impl("set_.source_Storage", &setFromStorage);
  aten->impl("set_.source_Storage_storage_offset", &setFromView);
  aten->impl("set_.source_Tensor", &setFromTensor);
  aten->impl("copy_", &copy);
  aten->impl("_copy_from", &copyFrom);
  aten->impl("_copy_from_and_resize", &copyFromAndResize);
  aten->impl("fill_.Scalar", &fill);
  aten->impl("zero_", &zero);
  aten->impl("_local_scalar_dense", &localScalarDense);
  aten->impl("record_stream", &recordStream);
  auto* others = new torch::Library(torch::Library::IMPL, "_", dispatchKey(), __FILE__, __LINE__);
  others->fallback(torch::CppFunction::makeFromBoxedFunction<&runOnCpu>());
}

}  // namespace fake_device
