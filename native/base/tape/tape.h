// Values on the tape: how JavaScript writes arguments and how results are written back. Every value is a tag and its
// payload, all doubles.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>
#include <napi.h>

#include <memory>
#include <vector>

#include "base/environment.h"
#include "base/js_reference.h"
#include "base/tape/parameter.h"

namespace node_libtorch {

// Shared with TypeScript, as are the two below.
enum Tag : int {
  kTagDefault = 0,  // the argument is missing
  kTagNone = 1,
  kTagTensor = 2,       // handle
  kTagInt = 3,          // value
  kTagFloat = 4,        // value
  kTagBool = 5,         // 0 or 1
  kTagBigInt = 6,       // high 32 bits (signed), low 32 bits
  kTagComplex = 7,      // real, imaginary
  kTagString = 8,       // length, UTF-16 units
  kTagList = 9,         // length, tagged values
  kTagIntList = 10,     // length, values
  kTagDevice = 11,      // type, index
  kTagGenerator = 12,   // handle
  kTagTuple = 13,       // length, tagged values
  kTagDict = 14,        // length, tagged keys and values
  kTagTensorList = 15,  // length, handles
  kTagArgument = 16,    // out: the handle of an argument, which is the result itself
  kTagUnsigned = 17,    // high 32 bits, low 32 bits: an integer beyond int64
  kTagObject = 18,      // handle of an object of a class that a C++ library registered
};

// The first cells of the tape are the call's header; values follow.
enum Cell : int {
  kCellOperator = 0,  // in: the operator's id; out: a Result
  kCellResult = 1,    // out: the handle of a single tensor
  kCellLive = 2,      // out: bytes that this thread's tensors hold
  kCellLength = 3,    // in: cells used
  kCellValues = 4,
};

enum Result : int {
  kResultNone = 0,
  kResultFresh = 1,     // a new tensor
  kResultArgument = 2,  // one of the arguments itself
  kResultValues = 3,    // tagged values from kCellValues
  kResultPending = 4,   // did not fit: kCellResult cells wait to be fetched
  kResultTensors = 5,   // from kCellValues a cell each: a handle, 0 for none, negative for an argument
};

// A Float64Array that JavaScript and C++ share: reading a double from it costs nothing, a Node-API conversion 10 to
// 30 ns.
struct Tape {
  double* data = nullptr;
  size_t size = 0;
  std::unique_ptr<JsReference> owner;
  std::vector<double> pending;  // a result that did not fit
};

// A tensor among the arguments, to recognise it in the result.
struct SeenTensor {
  const c10::TensorImpl* impl;
  double handle;
};

class TapeReader {
 public:
  explicit TapeReader(const Tape& tape);
  double next() {
    TORCH_CHECK(at_ < end_, "arguments ended early");
    return *at_++;
  }
  double peek() const { return at_ < end_ ? *at_ : -1; }
  size_t length();

 private:
  const double* at_;
  const double* end_;
};

// Whether no argument was given: marked so, or the tape ended (peek returns -1).
inline bool isDefault(int tag) { return tag == kTagDefault || tag < 0; }

// Reads one argument of its parameter's kind. `seen` collects tensor arguments.
c10::IValue readArgument(Environment& environment, TapeReader& reader, const Parameter& parameter,
                         std::vector<SeenTensor>* seen);

// Reads any value by its tags.
c10::IValue readValue(Environment& environment, TapeReader& reader);

// Throws if a value, or a part of it, has no JavaScript form. Called before writeValue(): JavaScript has to free a
// tensor that was written.
void checkWritable(const c10::IValue& value);

// Writes a result; a tensor among `seen` as that argument rather than as a new handle.
void writeValue(Environment& environment, std::vector<double>& out, const c10::IValue& value,
                const std::vector<SeenTensor>* seen = nullptr);

// Puts tagged values on the tape, or keeps them as pending until JavaScript has made room.
void returnValues(Environment& environment, std::vector<double> values);

// Throws if elements of an `out` tensor share memory: kernels write as many as the shape says.
void checkOutMemory(const at::Tensor& tensor);
inline void checkOut(const at::Tensor& tensor) {
  if (tensor.defined() && tensor.layout() == at::kStrided && !tensor.is_non_overlapping_and_dense())
    checkOutMemory(tensor);
}

}  // namespace node_libtorch
