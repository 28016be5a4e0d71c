// The faults that wait to be thrown, by thread.
#include "base/faults.h"

#include <c10/util/Exception.h>

namespace node_libtorch {

std::atomic<int> faultsPending{0};

namespace {

thread_local bool pollsFaults = false;
thread_local std::atomic<uint8_t> ownFaults{0};
std::atomic<uint8_t> faultsElsewhere{0};
std::atomic<const char*> mappingDetail{""};

uint8_t consume(std::atomic<uint8_t>& faults) {
  const uint8_t found = faults.exchange(0);
  if (found) --faultsPending;
  return found;
}

// Those of this thread, and of threads that do not poll.
uint8_t consumeFaults() { return consume(ownFaults) | consume(faultsElsewhere); }

}  // namespace

void pollFaults() { pollsFaults = true; }

void raiseFault(Fault fault, const char* detail) {
  if (fault == Fault::kMapping) mappingDetail = detail;
  if ((pollsFaults ? ownFaults : faultsElsewhere).fetch_or(static_cast<uint8_t>(fault)) == 0) ++faultsPending;
}

void throwFaults() {
  const uint8_t faults = consumeFaults();
  TORCH_CHECK(!(faults & static_cast<uint8_t>(Fault::kMapping)), "the file ", mappingDetail.load(),
              " has become shorter while tensors are mapped to it: what is missing reads as zeros");
  TORCH_CHECK(!(faults & static_cast<uint8_t>(Fault::kDivision)),
              "ZeroDivisionError: a kernel divided an integer by zero, or beyond its range");
}

void forgetFaults() { consumeFaults(); }

}  // namespace node_libtorch
