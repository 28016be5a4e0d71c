// Lanes: their threads, and the promises of their work.
#include "base/lane.h"

#include <ATen/Parallel.h>
#include <c10/util/Exception.h>

#include "base/entry.h"

namespace node_libtorch {

Lane::Lane(Environment& environment) : js_(environment.thread) {
  js_->openDoorbell();
  thread_ = std::thread([this] { run(); });
}

Lane::~Lane() {
  std::deque<std::shared_ptr<Job>> dropped;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    ends_ = true;
    dropped.swap(jobs_);
    changed_.notify_all();
  }
  thread_.join();
}

napi_value Lane::submit(Environment& environment, Work work, Settle settle) {
  auto job = std::make_shared<Job>();
  job->work = std::move(work);
  job->settle = std::move(settle);
  napi_value promise;
  check(environment, napi_create_promise(environment.env, &job->deferred, &promise));
  js_->hold();
  std::lock_guard<std::mutex> lock(mutex_);
  jobs_.push_back(std::move(job));
  changed_.notify_all();
  return promise;
}

namespace {

// What LibTorch warns of in a lane is told where the environment's own warnings are.
class Teller : public c10::WarningHandler {
 public:
  explicit Teller(std::shared_ptr<JsThread> js) : js_(std::move(js)) {}
  void process(const c10::Warning& warning) override {
    js_->post([warning](Environment&) { c10::WarningUtils::get_warning_handler()->process(warning); });
  }

 private:
  const std::shared_ptr<JsThread> js_;
};

}  // namespace

void Lane::run() {
  Teller teller(js_);
  c10::WarningUtils::set_warning_handler(&teller);
  ownDivisions();
  at::init_num_threads();  // what was set for the process, as in a thread of LibTorch's own
  for (;;) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [&] { return ends_ || !jobs_.empty(); });
      if (ends_) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    js_->enterLane();
    try {
      at::ThreadLocalStateGuard guard(job->state);
      job->work();
      checkDivisions();
    } catch (...) {
      job->error = std::current_exception();
      forgetDivisions();
    }
    job->work = nullptr;  // what only it holds is freed here
    js_->leaveLane();
    js_->post([job = std::move(job)](Environment& environment) { settle(environment, *job); });
  }
}

void Lane::settle(Environment& environment, Job& job) {
  environment.thread->letGo();
  try {
    napi_value value = job.settle(environment, job.error);
    if (job.error) std::rethrow_exception(job.error);
    if (!value) napi_get_undefined(environment.env, &value);
    napi_resolve_deferred(environment.env, job.deferred, value);
  } catch (...) {
    napi_reject_deferred(environment.env, job.deferred, errorToJs(environment, std::current_exception()));
  }
}

Lane& Lanes::of(Environment& environment, std::unique_ptr<Lane>& lane) {
  TORCH_CHECK(!closed_, "the process is ending: nothing asynchronous can begin");
  if (!lane) {
    const bool isFirst = !compute_ && !files_;
    lane = std::make_unique<Lane>(environment);
    // Before the environment's objects go, and before its doorbell does, which was made earlier.
    if (isFirst) {
      const auto close = [](void* data) {
        auto* environment = static_cast<Environment*>(data);
        environment->thread->close();
        environment->lanes.close(*environment);
      };
      check(environment, napi_add_env_cleanup_hook(environment.env, close, &environment));
    }
  }
  return *lane;
}

void Lanes::close(Environment& environment) {
  closed_ = true;
  environment.thread->refuse();
  compute_.reset();
  files_.reset();
}

namespace {

// function closeLanes(): void - before the process exits, which would pull LibTorch from under a running operator
napi_value closeLanes(Environment& environment, const Arguments&) {
  environment.lanes.close(environment);
  return nullptr;
}

}  // namespace

void initLanes(Environment& environment, napi_value exports) {
  define(environment, exports, "closeLanes", entry<closeLanes>);
}

}  // namespace node_libtorch
