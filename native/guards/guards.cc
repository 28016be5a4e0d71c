// The guarded operators: what is checked before their kernels run, and which cannot be made safe.
#include "guards/guards.h"

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/class_type.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/_sparse_compressed_tensor_with_dims.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "guards/checks.h"
#include "tape/tape.h"

namespace node_libtorch {
namespace {

// Guarded operators by name, each with all of its overloads.
const std::unordered_map<std::string, Check>& guarded() {
  static const std::unordered_map<std::string, Check> all = [] {
    std::unordered_map<std::string, Check> found;
    for (const Guards& family :
         {attentionGuards(), drawGuards(), imageGuards(), linalgGuards(), listGuards(), lossGuards(),
          normalizationGuards(), quantizedGuards(), recurrentGuards(), sparseGuards()})
      found.insert(family.begin(), family.end());
    return found;
  }();
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
