// Guards of random draws and ranges.
#include <ATen/TensorOperators.h>

#include <cmath>
#include <limits>

#include "guards/checks.h"

namespace node_libtorch {
namespace {

// The table of direction numbers has a row of 30 for each of 21201 dimensions.
void sobol(const GivenArguments& given) {
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

// Drawing by inversion loops forever if count is NaN.
void countedDraw(const GivenArguments& given) {
  const at::Tensor& count = given.tensor("count");
  if (!count.is_cpu() || count.layout() != at::kStrided || !at::isFloatingType(count.scalar_type())) return;
  TORCH_CHECK(!count.detach().isnan().any().item<bool>(), "binomial: count must not be NaN");
}

// For floating types the bounds are moved to the next number of the type, by loops that never end at the limits of
// int64.
void drawBounds(const GivenArguments& given) {
  constexpr auto kLimits = std::numeric_limits<int64_t>();
  const bool hasOut = given.schema.argumentIndexWithName("out").has_value();
  if (!at::isFloatingType(given.tensor(hasOut ? "out" : "self").scalar_type())) return;
  TORCH_CHECK(!given["from"].isInt() || given.integer("from") < kLimits.max(), given.schema.name(),
              ": from must be less than ", kLimits.max());
  TORCH_CHECK(!given["to"].isInt() || given.integer("to") > kLimits.min() + 1, given.schema.name(),
              ": to must be greater than ", kLimits.min() + 1);
}

void rangeStep(const GivenArguments& given) {
  const double step = given["step"].toScalar().toDouble();
  if (given.schema.argumentIndexWithName("dtype") && given["dtype"].isInt() &&
      at::isIntegralType(static_cast<at::ScalarType>(given["dtype"].toInt()), true))
    TORCH_CHECK(std::trunc(step) != 0, "step must be nonzero");
  if (given.schema.argumentIndexWithName("out") && at::isIntegralType(given.tensor("out").scalar_type(), true))
    TORCH_CHECK(std::trunc(step) != 0, "step must be nonzero");
}

}  // namespace

Checks drawChecks() {
  return {
      {"aten::_sobol_engine_draw", sobol},
      {"aten::_sobol_engine_ff_", sobol},
      {"aten::_sobol_engine_initialize_state_", sobol},
      {"aten::_sobol_engine_scramble_", sobol},
      {"aten::binomial", countedDraw},
      {"aten::random.from", drawBounds},
      {"aten::random.from_out", drawBounds},
      {"aten::random_.from", drawBounds},
      {"aten::range.out", rangeStep},
      {"aten::range.step", rangeStep},
  };
}

}  // namespace node_libtorch
