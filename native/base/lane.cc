// Lanes: their threads, and the promises of their jobs.
#include "base/lane.h"

#include <ATen/Parallel.h>
#include <c10/util/Exception.h>

#include "base/entry.h"
#include "base/js_thread.h"

namespace node_libtorch {

Lane::Lane(Environment& environment) : js_(environment.thread) {
  js_->openWakeup();
  thread_ = std::thread([this] { run(); });
}

Lane::~Lane() {
  std::deque<std::shared_ptr<PromisedWork>> dropped;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    isClosing_ = true;
    dropped.swap(jobs_);
    changed_.notify_all();
  }
  thread_.join();
}

napi_value Lane::submit(Environment& environment, Work work, Settle settle) {
  auto checked = [work = std::move(work)] {
    const FaultScope scope;
    try {
      work();
      checkFaults();
    } catch (...) {
      forgetFaults();
      throw;
    }
  };
  auto job = std::make_shared<PromisedWork>(environment, std::move(checked), std::move(settle));
  napi_value promise = job->promise().value();
  FaultScope::end();
  std::lock_guard<std::mutex> lock(mutex_);
  jobs_.push_back(std::move(job));
  changed_.notify_all();
  return promise;
}

namespace {

// Forwards the lane's warnings to the JavaScript thread's handler.
class WarningForwarder : public c10::WarningHandler {
 public:
  explicit WarningForwarder(std::shared_ptr<JsThread> js) : js_(std::move(js)) {}
  void process(const c10::Warning& warning) override {
    js_->post([warning](Environment&) { c10::WarningUtils::get_warning_handler()->process(warning); });
  }

 private:
  const std::shared_ptr<JsThread> js_;
};

}  // namespace

void Lane::run() {
  WarningForwarder forwarder(js_);
  c10::WarningUtils::set_warning_handler(&forwarder);
  at::init_num_threads();  // the number set for the process, as in the threads that LibTorch itself starts
  for (;;) {
    std::shared_ptr<PromisedWork> job;
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [&] { return isClosing_ || !jobs_.empty(); });
      if (isClosing_) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    js_->beginJob();
    job->run();
    js_->endJob();
    PromisedWork::settle(std::move(job));
  }
}

Lane& Lanes::laneOf(std::unique_ptr<Lane>& lane) {
  TORCH_CHECK(!isClosed_, "the process is ending: nothing asynchronous can begin");
  if (!lane) {
    const bool isFirst = !compute_ && !files_ && !pinning_;
    lane = std::make_unique<Lane>(environment_);
    // Clean up before the tables and the thread-safe function are destroyed: hooks run last added first, and the
    // thread-safe function's was added before.
    if (isFirst) {
      const auto close = [](void* data) {
        auto* environment = static_cast<Environment*>(data);
        environment->thread->close();
        environment->state<Lanes>().close();
      };
      check(environment_, napi_add_env_cleanup_hook(environment_.env, close, &environment_));
    }
  }
  return *lane;
}

void Lanes::close() {
  isClosed_ = true;
  environment_.thread->failCalls();
  for (const auto& function : beforeClosing_) function();
  compute_.reset();
  files_.reset();
  pinning_.reset();
}

namespace {

// function closeLanes(): void - Waits for the lanes; called before the process exits, which would unload LibTorch
// under a running operator
napi_value closeLanes(Environment& environment, const Arguments&) {
  environment.state<Lanes>().close();
  return nullptr;
}

}  // namespace

void initLanes(Environment& environment, napi_value exports) {
  define(environment, exports, "closeLanes", entry<closeLanes>);
}

}  // namespace node_libtorch
