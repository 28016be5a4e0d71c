// The registry of guards, and of operators that cannot be called safely.
#include "base/guards/guards.h"

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/class_type.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <unordered_map>

#include "guards/checks.h"
#include "guards/copies.h"
#include "guards/kernels.h"

namespace node_libtorch {
namespace {

// Checks by an operator's name, for all of its overloads, or by name and overload.
const std::unordered_map<std::string, Check>& checks() {
  static const std::unordered_map<std::string, Check> all = [] {
    std::unordered_map<std::string, Check> found;
    for (const Checks& family :
         {attentionChecks(), drawChecks(), imageChecks(), linalgChecks(), listChecks(), lossChecks(),
          normalizationChecks(), quantizedChecks(), recurrentChecks(), sparseChecks()})
      found.insert(family.begin(), family.end());
    return found;
  }();
  return all;
}

constexpr const char* kVmap = "it belongs to vmap, which runs it within its own interpreter";
constexpr const char* kInductor = "it belongs to compiled graphs, whose compiler passes what fits";
constexpr const char* kOneDnn = "it belongs to oneDNN's fused graphs, whose compiler passes what fits";

// Operators that are never called, with the reason.
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

// Whether a type has objects of process groups, remote calls or the profiler, which belong to their own subsystems.
bool holdsForeignObject(const c10::Type& type) {
  if (type.kind() == c10::TypeKind::ClassType) {
    const std::string name = type.repr_str();
    for (const char* space : {"c10d", "dist_rpc", "profiler"})
      if (name.find(std::string("torch.classes.") + space + ".") != std::string::npos) return true;
  }
  for (const auto& contained : type.containedTypes())
    if (holdsForeignObject(*contained)) return true;
  return false;
}

// Found by name and overload, by name, or by a family of names.
Check checkOf(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  for (const std::string& key : {name + "." + schema.overload_name(), name})
    if (const auto found = checks().find(key); found != checks().end()) return found->second;
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

void copyTensor(c10::IValue& value) {
  if (value.isTensor() && value.toTensor().defined()) value = value.toTensor().clone();
}

}  // namespace

Guard::Guard(const c10::FunctionSchema& schema, Check check)
    : schema_(schema),
      check_(check),
      copied_(copiedArguments(schema)),
      copiesResult_(node_libtorch::copiesResult(schema)) {}

bool Guard::isNeeded() const { return check_ || !copied_.empty() || copiesResult_; }

void Guard::before(torch::jit::Stack& stack) const {
  for (const size_t position : copied_) copyTensor(stack[position]);
  if (check_) check_(GivenArguments(schema_, stack));
}

void Guard::after(torch::jit::Stack& stack) const {
  if (copiesResult_) copyTensor(stack[0]);
}

std::shared_ptr<const Guard> findGuard(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  if (const auto found = refused().find(name); found != refused().end())
    TORCH_CHECK_NOT_IMPLEMENTED(false, name, " cannot be called: ", found->second);
  for (const auto* list : {&schema.arguments(), &schema.returns()}) {
    for (const c10::Argument& argument : *list)
      TORCH_CHECK_NOT_IMPLEMENTED(!holdsForeignObject(*argument.type()), name,
                                  " cannot be called: ", argument.type()->repr_str(), " has no JavaScript form");
  }
  auto guard = std::make_shared<const Guard>(schema, checkOf(schema));
  return guard->isNeeded() ? guard : nullptr;
}

void installGuards() {
  static std::once_flag once;
  std::call_once(once, [] {
    at::globalContext().setCheckSparseTensorInvariants(true);
    replaceKernels();
  });
}

}  // namespace node_libtorch
