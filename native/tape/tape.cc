// The tape: the shared array, and results that do not fit on it.
#include "base/tape/tape.h"

#include <cstring>
#include <memory>
#include <utility>

#include "base/entry.h"

namespace node_libtorch {

TapeReader::TapeReader(const Tape& tape) : at_(tape.data + kCellValues), end_(tape.data) {
  TORCH_CHECK(tape.data, "no tape was set");
  const double length = tape.data[kCellLength];
  TORCH_CHECK(length >= static_cast<double>(kCellValues) && length <= static_cast<double>(tape.size),
              "the tape's length is wrong");
  end_ = tape.data + static_cast<size_t>(length);
}

size_t TapeReader::length() {
  const double length = next();
  TORCH_CHECK(length >= 0 && length <= static_cast<double>(end_ - at_), "a list on the tape is too long");
  return static_cast<size_t>(length);
}

void returnValues(Environment& environment, std::vector<double> values) {
  Tape& tape = environment.state<Tape>();
  if (kCellValues + values.size() <= tape.size) {
    std::memcpy(tape.data + kCellValues, values.data(), values.size() * sizeof(double));
    tape.data[kCellOperator] = kResultValues;
    return;
  }
  tape.data[kCellOperator] = kResultPending;
  tape.data[kCellResult] = static_cast<double>(values.size());
  tape.pending = std::move(values);
}

namespace {

// function fetchPending(): void - Writes the result that did not fit on the tape, now that there is room
napi_value fetchPending(Environment& environment, const Arguments&) {
  Tape& tape = environment.state<Tape>();
  std::vector<double> values = std::move(tape.pending);
  tape.pending.clear();
  TORCH_CHECK(kCellValues + values.size() <= tape.size, "the tape is still too short");
  returnValues(environment, std::move(values));
  return nullptr;
}

// function setTape(tape: Float64Array): void - Refers to it weakly: the caller keeps it as long as it makes calls
napi_value setTape(Environment& environment, const Arguments& arguments) {
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  check(environment,
        napi_get_typedarray_info(environment.env, arguments.value(0), &type, &length, &data, nullptr, nullptr));
  TORCH_CHECK_TYPE(type == napi_float64_array && length >= 64, "the tape must be a Float64Array of at least 64");
  auto owner = std::make_unique<JsReference>(environment, arguments.value(0), true);
  Tape& tape = environment.state<Tape>();
  tape.data = static_cast<double*>(data);
  tape.size = length;
  tape.owner = std::move(owner);
  return nullptr;
}

}  // namespace

void initTape(Environment& environment, napi_value exports) {
  define(environment, exports, "fetchPending", entry<fetchPending>);
  define(environment, exports, "setTape", entry<setTape>);
}

}  // namespace node_libtorch
