// Keeps operators from resizing tensors that a lane may be using.
#include "ops/resize_lock.h"

namespace node_libtorch {
namespace {

template <typename Visit>
void forEachTensor(const c10::IValue& value, Visit visit) {
  if (value.isTensor() && value.toTensor().defined()) visit(value.toTensor());
  if (value.isTensorList())
    for (const c10::IValue& element : value.toListRef()) forEachTensor(element, visit);
}

}  // namespace

ResizeLock::ResizeLock(const Operator& op, const torch::jit::Stack& arguments) {
  const auto& parameters = op.handle.schema().arguments();
  for (const c10::IValue& value : arguments)
    forEachTensor(value, [&](const at::Tensor& tensor) { ++counts_[tensor.unsafeGetTensorImpl()]; });
  for (size_t i = 0; i < arguments.size(); ++i)
    if (isWritten(parameters[i])) forEachTensor(arguments[i], [&](const at::Tensor& tensor) { lock(tensor); });
}

ResizeLock::~ResizeLock() {
  for (const c10::Storage& storage : locked_) storage.unsafeGetStorageImpl()->set_resizable(true);
}

void ResizeLock::lock(const at::Tensor& tensor) {
  // The arguments and the slot of the table refer to the tensor. Any other reference may be a lane's.
  TORCH_CHECK(tensor.use_count() <= counts_[tensor.unsafeGetTensorImpl()] + 1,
              "the shape or memory of a tensor cannot change while asynchronous work may use it: wait for the promise");
  if (!tensor.has_storage()) return;
  const c10::Storage& storage = tensor.storage();
  if (storage.use_count() == 1 || storage.nbytes() == 0 || !storage.resizable()) return;
  storage.unsafeGetStorageImpl()->set_resizable(false);
  locked_.push_back(storage);
}

}  // namespace node_libtorch
