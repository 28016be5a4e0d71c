// An operator as JavaScript calls it.
#include "ops/operator.h"

#include <ATen/EmptyTensor.h>

#include <algorithm>

#include "base/guards/guards.h"
#include "base/tape/tape.h"

namespace node_libtorch {
namespace {

// Operators that are tagged so, those that resize their `out` arguments, and some that are not tagged.
bool reshapes(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  const auto isOut = [](const c10::Argument& argument) { return argument.is_out(); };
  return handle.hasTag(at::Tag::inplace_view) || schema.name() == "aten::set_data" ||
         schema.name().find("resize") != std::string::npos ||
         std::any_of(schema.arguments().begin(), schema.arguments().end(), isOut);
}

// The shapes of the tensors that an operator writes. LibTorch sets a new shape before it resizes the storage: when that
// fails, the tensor would reach beyond its memory.
class WrittenShapes {
 public:
  WrittenShapes(const Operator& op, const torch::jit::Stack& arguments) {
    const auto& parameters = op.handle.schema().arguments();
    for (size_t i = 0; i < arguments.size(); ++i)
      if (isWritten(parameters[i])) add(arguments[i]);
  }

  // Gives a tensor that is larger than its memory its former shape.
  void restore() const {
    for (const Shape& shape : shapes_) {
      auto* impl = shape.tensor.unsafeGetTensorImpl();
      const size_t needed = at::detail::computeStorageNbytes(impl->sizes(), impl->strides(), impl->itemsize(),
                                                             static_cast<size_t>(impl->storage_offset()));
      if (needed > impl->unsafe_storage().nbytes())
        impl->set_sizes_and_strides(shape.sizes, shape.strides, shape.offset);
    }
  }

 private:
  struct Shape {
    at::Tensor tensor;
    std::vector<int64_t> sizes;
    std::vector<int64_t> strides;
    int64_t offset;
  };

  void add(const c10::IValue& value) {
    if (value.isTensorList())
      for (const c10::IValue& element : value.toListRef()) add(element);
    if (!value.isTensor()) return;
    const at::Tensor& tensor = value.toTensor();
    if (!tensor.defined() || !tensor.has_storage() || tensor.unsafeGetTensorImpl()->has_symbolic_sizes_strides())
      return;
    shapes_.push_back({tensor, tensor.sizes().vec(), tensor.strides().vec(), tensor.storage_offset()});
  }

  std::vector<Shape> shapes_;
};

bool pins(const c10::FunctionSchema& schema) {
  return schema.name() == "aten::pin_memory" || schema.name() == "aten::_pin_memory" ||
         schema.argumentIndexWithName("pin_memory").has_value();
}

}  // namespace

Operator makeOperator(const c10::OperatorHandle& handle) {
  const auto& schema = handle.schema();
  TORCH_CHECK_NOT_IMPLEMENTED(!schema.is_vararg(),
                              "operators with any number of arguments cannot be called: ", schema.operator_name());
  Operator op{handle, {}, findGuard(schema), {}, reshapes(handle), pins(schema)};
  op.isRepeatable = !handle.hasTag(at::Tag::nondeterministic_seeded) &&
                    std::none_of(schema.arguments().begin(), schema.arguments().end(), isWritten);
  for (const auto& argument : schema.arguments()) op.parameters.push_back(describeParameter(argument));
  if (!op.guard && !op.reshapes) op.direct = findDirectCall(handle);
  return op;
}

void readArguments(Environment& environment, const Operator& op, TapeReader& reader, torch::jit::Stack& stack,
                   std::vector<SeenTensor>& seen) {
  for (const Parameter& parameter : op.parameters) stack.push_back(readArgument(environment, reader, parameter, &seen));
}

void callBoxed(const Operator& op, torch::jit::Stack& stack) {
  if (op.guard) op.guard->before(stack);
  if (op.reshapes) {
    const WrittenShapes shapes(op, stack);
    try {
      op.handle.callBoxed(&stack);
    } catch (...) {
      shapes.restore();
      throw;
    }
  } else {
    op.handle.callBoxed(&stack);
  }
  if (op.guard) op.guard->after(stack);
}

}  // namespace node_libtorch
