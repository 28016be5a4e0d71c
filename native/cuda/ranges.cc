// Ranges for NVIDIA's profilers that may end in another thread; nested ranges and marks need no headers of NVIDIA's.
#include <nvtx3/nvToolsExt.h>

#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

// function nvtxRangeStart(text: string): bigint - The range's number
napi_value startRange(Environment& environment, const Arguments& arguments) {
  return bigIntToJs(environment, static_cast<int64_t>(nvtxRangeStartA(arguments.string(0).c_str())));
}

// function nvtxRangeEnd(range: bigint): void
napi_value endRange(Environment& environment, const Arguments& arguments) {
  nvtxRangeEnd(static_cast<nvtxRangeId_t>(bigIntFromJs(environment, arguments.value(0))));
  return nullptr;
}

}  // namespace

void initRanges(Environment& environment, napi_value exports) {
  define(environment, exports, "nvtxRangeStart", entry<startRange>);
  define(environment, exports, "nvtxRangeEnd", entry<endRange>);
}

}  // namespace node_libtorch
