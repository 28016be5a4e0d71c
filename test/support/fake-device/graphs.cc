// The captures of all streams, and what a graph does.
#include "graphs.h"

#include <c10/util/Exception.h>

#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "arena.h"
#include "device.h"
#include "generator.h"
#include "graph.h"
#include "streams.h"

namespace fake_device {
namespace {

constexpr int kCaptureUnsupported = 900;  // cudaErrorStreamCaptureUnsupported
constexpr char kUnwritten = '\xff';       // a NaN's bytes

struct Captures {
  std::mutex mutex;
  std::map<std::pair<c10::DeviceIndex, c10::StreamId>, Graph*> all;
};

Captures& captures() {
  static auto* all = new Captures();
  return *all;
}

thread_local int insideOperators = 0;

Graph* captureOf(const c10::Stream& stream) {
  if (insideOperators > 0) return nullptr;
  auto& [mutex, all] = captures();
  const std::lock_guard<std::mutex> lock(mutex);
  const auto found = all.find({stream.device_index(), stream.id()});
  return found == all.end() ? nullptr : found->second;
}

}  // namespace

bool isCapturing(const c10::Stream& stream) { return captureOf(stream) != nullptr; }

void throwIfCapturing() {
  if (insideOperators > 0) return;
  auto& [mutex, all] = captures();
  const std::lock_guard<std::mutex> lock(mutex);
  if (all.empty()) return;
  throw c10::AcceleratorError({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, kCaptureUnsupported,
                              "CUDA error: operation not permitted when stream is capturing");
}

void capture(const c10::Stream& stream, const std::vector<at::Tensor>& written, std::function<void()> work) {
  if (auto* graph = captureOf(stream)) graph->add(written, std::move(work));
}

void captureMade(const c10::Stream& stream, const std::vector<at::Tensor>& made) {
  if (auto* graph = captureOf(stream)) graph->addMade(made);
}

InsideOperator::InsideOperator() { ++insideOperators; }
InsideOperator::~InsideOperator() { --insideOperators; }

void Graph::add(const std::vector<at::Tensor>& written, std::function<void()> work) {
  const std::lock_guard<std::mutex> lock(mutex_);
  for (const auto& tensor : written) {
    if (!tensor.defined() || tensor.device().type() != deviceType() || tensor.storage().nbytes() == 0) continue;
    const char* memory = forKernels(tensor.storage().data());
    if (former_.count(memory) > 0) continue;
    queueOf(*stream_).wait();
    former_[memory] = {tensor.storage(), std::vector<char>(memory, memory + tensor.storage().nbytes())};
  }
  work_.push_back(std::move(work));
}

void Graph::addMade(const std::vector<at::Tensor>& made) {
  const std::lock_guard<std::mutex> lock(mutex_);
  for (const auto& tensor : made) {
    if (!tensor.defined() || !tensor.is_floating_point() || tensor.storage().nbytes() == 0) continue;
    former_[forKernels(tensor.storage().data())] = {tensor.storage(),
                                                    std::vector<char>(tensor.storage().nbytes(), kUnwritten)};
  }
}

void Graph::begin(PoolId pool) {
  const c10::Stream stream = currentStream(currentDevice());
  TORCH_CHECK(!has_ && !stream_,
              "This CUDAGraph instance already owns a captured graph. To capture a new graph, create a new instance.");
  TORCH_CHECK(stream.id() != 0,
              "CUDA graphs must be captured on a non-default stream. (However, after capture, it's ok to replay them "
              "on the default stream.)");
  pool_ = pool.first == 0 && pool.second == 0 ? PoolId{newPoolId(), 0} : pool;
  generatorState_ = cpuGeneratorOf(defaultGenerator(stream.device_index())).get_state();
  stream_ = stream;
  auto& [mutex, all] = captures();
  const std::lock_guard<std::mutex> lock(mutex);
  all[{stream.device_index(), stream.id()}] = this;
}

void Graph::stopCapturing() {
  if (!stream_) return;
  {
    auto& [mutex, all] = captures();
    const std::lock_guard<std::mutex> lock(mutex);
    all.erase({stream_->device_index(), stream_->id()});
  }
  queueOf(*stream_).wait();
  for (auto& [memory, before] : former_)
    std::memcpy(const_cast<char*>(memory), before.second.data(), before.second.size());
  former_.clear();
  cpuGeneratorOf(defaultGenerator(stream_->device_index())).set_state(generatorState_);
  stream_.reset();
}

void Graph::end() {
  TORCH_CHECK(stream_, "capture_end() called before capture_begin().");
  TORCH_CHECK(currentStream(currentDevice()) == *stream_, "Capture must end on the same stream it began on.");
  stopCapturing();
  has_ = true;
  hasExec_ = !keeps_;
}

void Graph::instantiate() {
  TORCH_CHECK(has_, "capture_end() must have been called before calling instantiate");
  hasExec_ = true;
}

void Graph::replay() {
  if (!hasExec_) instantiate();
  for (const auto& work : work_) work();
}

void Graph::reset() {
  stopCapturing();
  work_.clear();
  has_ = hasExec_ = false;
}

PoolId Graph::pool() const {
  TORCH_CHECK(has_, "Called CUDAGraph::pool() without a preceding successful capture.");
  return pool_;
}

uint64_t Graph::newPoolId() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

}  // namespace fake_device
