// The Gloo backend of process groups.
#define USE_C10D_GLOO 1
#include "distributed/gloo.h"

#include <ATen/ATen.h>

#include <limits>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupWrapper.hpp>

namespace node_libtorch {
namespace {

class Gloo : public c10d::ProcessGroupGloo {
 public:
  using ProcessGroupGloo::ProcessGroupGloo;

  // Gloo's operations wait for their peers until the time-out, and closing the connections does not wake them. The
  // time-out of one operation fails all others: so one is begun that times out.
  void abort() override {
    for (int peer = 0; peer < getSize(); ++peer) {
      if (peer == getRank()) continue;
      try {
        std::vector<at::Tensor> nothing{at::empty({1}, at::kByte)};
        recv(nothing, peer, kUnusedTag)->wait(std::chrono::milliseconds(1));
      } catch (const std::exception&) {
        // As intended, unless this peer is gone: then the next one may be there.
      }
    }
  }

 private:
  static constexpr int kUnusedTag = std::numeric_limits<int>::max();
};

class Checking : public c10d::ProcessGroupWrapper {
 public:
  Checking(const c10::intrusive_ptr<c10d::Backend>& backend, const c10::intrusive_ptr<c10d::Backend>& helper)
      : ProcessGroupWrapper(backend, helper), helper_(helper) {}

  void abort() override {
    ProcessGroupWrapper::abort();
    helper_->abort();
  }

 private:
  const c10::intrusive_ptr<c10d::Backend> helper_;
};

}  // namespace

c10::intrusive_ptr<c10d::Backend> makeGloo(const c10::intrusive_ptr<c10d::Store>& store,
                                           const BackendOptions& options) {
  auto own = c10d::ProcessGroupGloo::Options::create_default(options.timeout);
  own->global_ranks_in_group = options.globalRanks;
  own->group_name = options.group;
  auto backend = c10::make_intrusive<Gloo>(store, options.rank, options.size, own);
  backend->setSequenceNumberForGroup();
  return backend;
}

c10::intrusive_ptr<c10d::Backend> makeChecking(const c10::intrusive_ptr<c10d::Backend>& backend,
                                               const c10::intrusive_ptr<c10d::Backend>& helper) {
  return c10::make_intrusive<Checking>(backend, helper);
}

}  // namespace node_libtorch
