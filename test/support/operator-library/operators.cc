// A library of operators as others write them: kernels for the CPU, meta kernels, a gradient, a class.
#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/custom_class.h>
#include <torch/library.h>

#include <tuple>

namespace {

at::Tensor scale(const at::Tensor& x, double factor) { return x * factor; }
at::Tensor scaleMeta(const at::Tensor& x, double) { return at::empty_like(x); }

at::Tensor cube(const at::Tensor& x) {
  TORCH_CHECK_VALUE(x.dim() > 0, "cube() takes no scalars");
  return x * x * x;
}
at::Tensor cubeMeta(const at::Tensor& x) { return at::empty_like(x); }

class Cube : public torch::autograd::Function<Cube> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x) {
    context->save_for_backward({x});
    const at::AutoDispatchBelowADInplaceOrView below;
    return c10::Dispatcher::singleton().findSchemaOrThrow("fixture::cube", "").typed<decltype(cube)>().call(x);
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list gradients) {
    const at::Tensor x = context->get_saved_variables()[0];
    return {gradients[0] * 3 * x * x};
  }
};
at::Tensor cubeAutograd(const at::Tensor& x) { return Cube::apply(x); }

std::tuple<at::Tensor, at::Tensor> splitSign(const at::Tensor& x) { return {x.clamp_min(0), x.clamp_max(0)}; }

at::Tensor& addOne(at::Tensor& x) { return x.add_(1); }

struct Counter : torch::CustomClassHolder {
  int64_t count = 0;
};
int64_t countOf(const c10::intrusive_ptr<Counter>& counter) { return counter->count; }

}  // namespace

TORCH_LIBRARY(fixture, library) {
  library.class_<Counter>("Counter").def(torch::init<>());
  library.def("scale(Tensor x, float factor=2.0) -> Tensor");
  library.def("cube(Tensor x) -> Tensor");
  library.def("split_sign(Tensor x) -> (Tensor positive, Tensor negative)");
  library.def("add_one_(Tensor(a!) x) -> Tensor(a!)");
  library.def("count(__torch__.torch.classes.fixture.Counter counter) -> int", &countOf);
}

TORCH_LIBRARY_IMPL(fixture, CPU, library) {
  library.impl("scale", &scale);
  library.impl("cube", &cube);
  library.impl("add_one_", &addOne);
}
TORCH_LIBRARY_IMPL(fixture, CompositeImplicitAutograd, library) { library.impl("split_sign", &splitSign); }
TORCH_LIBRARY_IMPL(fixture, Meta, library) {
  library.impl("scale", &scaleMeta);
  library.impl("cube", &cubeMeta);
}
TORCH_LIBRARY_IMPL(fixture, Autograd, library) { library.impl("cube", &cubeAutograd); }
