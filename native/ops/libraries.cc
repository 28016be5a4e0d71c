// Libraries of operators made by others: shared libraries that register operators with the dispatcher when opened.
#include <c10/util/Exception.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <torch/version.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <mutex>
#include <set>
#include <string>

#include "base/entry.h"
#include "ops/catalog.h"

namespace node_libtorch {
namespace {

struct Libraries {
  std::mutex mutex;
  std::set<std::string> paths;
};
Libraries& libraries() {
  static auto* instance = new Libraries();  // not destroyed: it outlives every environment
  return *instance;
}

// Opens a library, and never closes it: the dispatcher refers to its operators. Returns why it could not be opened.
std::string open(const std::string& path) {
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) return "";
  const char* reason = dlerror();
  const std::string text = reason ? reason : "unknown reason";
  if (text.find("undefined symbol") == std::string::npos) return text;
  return text + ". It was built for another LibTorch than " TORCH_VERSION ", or is not linked with all that it uses";
}

int trialPipe = -1;

void report(const char* text) {
  if (write(trialPipe, text, std::strlen(text)) < 0) return;
}

// In the trial's process: what an initializer of the library threw.
[[noreturn]] void reportException() {
  try {
    std::rethrow_exception(std::current_exception());
  } catch (const c10::Error& error) {
    report(error.what_without_backtrace());
  } catch (const std::exception& error) {
    report(error.what());
  } catch (...) {
    report("its initialization failed");
  }
  _exit(1);
}

// Reads what the other process writes, until it ends or takes too long; returns whether it ended.
bool readAll(int pipe, std::string& text) {
  constexpr int kPatience = 30'000;  // milliseconds
  char part[512];
  for (;;) {
    pollfd entry{pipe, POLLIN, 0};
    const int ready = poll(&entry, 1, kPatience);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    const ssize_t count = read(pipe, part, sizeof part);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return true;
    text.append(part, static_cast<size_t>(count));
  }
}

// Opens the library in a copy of this process: an exception in its initializers, such as that of a namespace that is
// registered twice, cannot pass dlopen() and ends the process. Returns why it could not be opened.
std::string tryInFork(const std::string& path) {
  int ends[2];
  if (pipe(ends) != 0) return "";
  for (const int end : ends) fcntl(end, F_SETFD, FD_CLOEXEC);
  const pid_t child = fork();
  if (child == 0) {
    trialPipe = ends[1];
    std::set_terminate(reportException);
    const std::string problem = open(path);
    report(problem.c_str());
    _exit(0);
  }
  close(ends[1]);
  std::string problem;
  if (child > 0) {
    const bool isEnded = readAll(ends[0], problem);
    // Another thread may have held a lock that the copy waits for: nothing is known then.
    if (!isEnded) kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    if (isEnded && WIFSIGNALED(status))
      problem = "its initialization crashed: " + std::string(strsignal(WTERMSIG(status)));
  }
  close(ends[0]);
  return problem;
}

// function loadLibrary(path: string): void - Opens it unless it is open
napi_value loadLibrary(Environment&, const Arguments& arguments) {
  const std::string path = arguments.string(0);
  auto& all = libraries();
  const std::lock_guard<std::mutex> lock(all.mutex);
  if (all.paths.count(path)) return nullptr;
  std::string problem = tryInFork(path);
  if (problem.empty()) problem = open(path);
  TORCH_CHECK(problem.empty(), "Could not load this library: ", path, ": ", problem);
  refreshCatalog();
  all.paths.insert(path);
  return nullptr;
}

// function loadedLibraries(): string[] - The paths of those that any thread loaded
napi_value loadedLibraries(Environment& environment, const Arguments&) {
  auto& all = libraries();
  const std::lock_guard<std::mutex> lock(all.mutex);
  return stringsToJs(environment, {all.paths.begin(), all.paths.end()});
}

}  // namespace

void initLibraries(Environment& environment, napi_value exports) {
  define(environment, exports, "loadLibrary", entry<loadLibrary>);
  define(environment, exports, "loadedLibraries", entry<loadedLibraries>);
}

}  // namespace node_libtorch
