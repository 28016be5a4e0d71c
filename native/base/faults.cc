// The faults that wait to be thrown, by thread.
#include "base/faults.h"

#include <c10/util/Exception.h>

namespace node_libtorch {

std::atomic<int> faultsPending{0};

// The state of one thread. Signal handlers may read it at any time, so it is reused and never freed.
struct FaultPoller {
  std::atomic<bool> isUsed{true};
  std::atomic<bool> isInScope{false};
  std::atomic<uint8_t> faults{0};
  FaultPoller* next = nullptr;

  void raise(uint8_t fault) {
    if (faults.fetch_or(fault) == 0) ++faultsPending;
  }
};

namespace {

std::atomic<FaultPoller*> firstPoller{nullptr};
thread_local FaultPoller* ownPoller = nullptr;
std::atomic<const char*> mappingDetail{""};
std::atomic<void (*)()> mappingFunction{nullptr};

FaultPoller* takePoller() {
  for (FaultPoller* poller = firstPoller.load(); poller; poller = poller->next) {
    bool isUsed = false;
    if (poller->isUsed.compare_exchange_strong(isUsed, true)) return poller;
  }
  auto* poller = new FaultPoller();
  poller->next = firstPoller.load();
  while (!firstPoller.compare_exchange_weak(poller->next, poller)) continue;
  return poller;
}

struct Lease {
  FaultPoller* poller = takePoller();
  Lease() { ownPoller = poller; }
  ~Lease() {
    ownPoller = nullptr;
    if (poller->faults.exchange(0)) --faultsPending;
    poller->isUsed = false;
  }
};

FaultPoller& threadPoller() {
  if (!ownPoller) {
    thread_local Lease lease;
    ownPoller = lease.poller;
  }
  return *ownPoller;
}

void callMappingFunction() {
  if (auto* function = mappingFunction.load()) function();
}

uint8_t consumeFaults() {
  FaultPoller* poller = ownPoller;
  const uint8_t found = poller ? poller->faults.exchange(0) : uint8_t{0};
  if (!found) return 0;
  --faultsPending;
  if (found & static_cast<uint8_t>(Fault::kMapping)) callMappingFunction();
  return found;
}

}  // namespace

// Another thread's call that has met a missing part reads zeros until it ends. This one must meet it, too.
FaultScope::FaultScope() : poller_(threadPoller()), outer_(poller_.isInScope.load(std::memory_order_relaxed)) {
  poller_.isInScope.store(true, std::memory_order_relaxed);
  if (faultsPending.load(std::memory_order_relaxed) != 0) callMappingFunction();
}

FaultScope::~FaultScope() { poller_.isInScope.store(outer_, std::memory_order_relaxed); }

void FaultScope::end() { threadPoller().isInScope.store(false, std::memory_order_relaxed); }

void onMappingFaults(void (*function)()) { mappingFunction = function; }

void raiseFault(Fault fault, const char* detail) {
  const auto bit = static_cast<uint8_t>(fault);
  if (fault == Fault::kMapping) mappingDetail = detail;
  if (ownPoller) ownPoller->raise(bit);
  // The other threads, too, may have read the zeros that stand for a missing part.
  if (ownPoller && fault != Fault::kMapping) return;
  for (FaultPoller* poller = firstPoller.load(); poller; poller = poller->next)
    if (poller != ownPoller && poller->isInScope.load(std::memory_order_relaxed)) poller->raise(bit);
}

void throwFaults() {
  const uint8_t faults = consumeFaults();
  TORCH_CHECK(!(faults & static_cast<uint8_t>(Fault::kMapping)), "the file ", mappingDetail.load(),
              " has become shorter while tensors are mapped to it, and what is missing was used");
  TORCH_CHECK(!(faults & static_cast<uint8_t>(Fault::kDivision)),
              "ZeroDivisionError: a kernel divided an integer by zero, or beyond its range");
}

void forgetFaults() { consumeFaults(); }

}  // namespace node_libtorch
