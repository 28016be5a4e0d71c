// Process groups of torch.distributed.
#include "distributed/groups.h"

#include <torch/csrc/distributed/c10d/debug.h>
#include <torch/csrc/distributed/c10d/exception.h>

#include <mutex>
#include <set>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>

#include "base/entry.h"
#include "base/js_thread.h"
#include "base/lane.h"
#include "base/promises.h"
#include "base/wrappers.h"
#include "distributed/gloo.h"
#include "distributed/stores.h"

namespace node_libtorch {
namespace {

using Milliseconds = std::chrono::milliseconds;
using BackendType = c10d::ProcessGroup::BackendType;

std::once_flag levelRead;

// As Python does when torch.distributed is imported.
c10d::DebugLevel debugLevel() {
  std::call_once(levelRead, c10d::setDebugLevelFromEnvironment);
  return c10d::debug_level();
}

// An environment's groups, which end with it.
class Groups {
 public:
  // Lanes that run an operation end once it is aborted.
  explicit Groups(Environment& environment) : environment_(environment) {
    environment.state<Lanes>().beforeClosing([this] { abortAll(this); });
  }

  double insert(GroupPtr group) {
    if (all_.empty()) check(environment_, napi_add_env_cleanup_hook(environment_.env, abortAll, this));
    all_.insert(group);
    return environment_.state<SlotTable<GroupPtr>>().insert(std::move(group));
  }

  void remove(const GroupPtr& group) {
    if (all_.erase(group) && all_.empty()) napi_remove_env_cleanup_hook(environment_.env, abortAll, this);
  }

  // Ends all waits for other processes with an error.
  static void abortAll(void* data) {
    auto* groups = static_cast<Groups*>(data);
    for (const GroupPtr& group : groups->all_) {
      group->abort();
    }
    groups->all_.clear();
  }

 private:
  Environment& environment_;
  std::set<GroupPtr> all_;
};

// Names and prefixes are those of Python's _new_process_group_helper, so that Python's processes can be members.
c10::intrusive_ptr<c10d::ProcessGroup> makeGroup(const StorePtr& store, const BackendOptions& options,
                                                 const std::string& description,
                                                 const std::vector<c10::DeviceType>& devices) {
  const auto prefixed = c10::make_intrusive<c10d::PrefixStore>(options.group + "/", store);
  auto group = c10::make_intrusive<c10d::ProcessGroup>(prefixed, options.rank, options.size);
  group->setDefaultBackend(BackendType::GLOO);
  const auto first = c10::DeviceTypeName(devices.at(0), /*lower_case=*/true);
  const auto own = c10::make_intrusive<c10d::PrefixStore>(first + "/", prefixed);
  auto backend = makeGloo(own, options);
  if (debugLevel() == c10d::DebugLevel::Detail) {
    const auto helperStore = c10::make_intrusive<c10d::PrefixStore>("pg_wrapper:" + options.group, own);
    backend = makeChecking(backend, makeGloo(helperStore, options));
  }
  for (const c10::DeviceType device : devices) group->setBackend(device, BackendType::GLOO, backend);
  group->setGroupName(options.group);
  group->setGroupDesc(description);
  return group;
}

// function groupMake(store: number, ranks: readonly number[], name: string, description: string, timeout: number,
// devices: readonly string[], globalRanks: readonly number[]): Promise<number> - The ranks are the own one and the
// group's size. Attach the handle to an object at once
napi_value groupMake(Environment& environment, const Arguments& a) {
  const auto ranks = numbersFromJs(environment, a.value(1));
  BackendOptions options{static_cast<int>(ranks.at(0)),
                         static_cast<int>(ranks.at(1)),
                         a.string(2),
                         Milliseconds(static_cast<int64_t>(a.number(4))),
                         {}};
  for (const double rank : numbersFromJs(environment, a.value(6)))
    options.globalRanks.push_back(static_cast<uint64_t>(rank));
  std::vector<c10::DeviceType> devices;
  for (const std::string& device : stringsFromJs(environment, a.value(5)))
    devices.push_back(c10::Device(device).type());
  auto made = std::make_shared<c10::intrusive_ptr<c10d::ProcessGroup>>();
  return runApart(
      environment,
      [made, options, devices, store = storeOf(environment, a.number(0)), description = a.string(3)] {
        try {
          *made = makeGroup(store, options, description, devices);
        } catch (...) {
          std::rethrow_exception(asDistributedError(std::current_exception(), false));
        }
      },
      [made](Environment& environment, std::exception_ptr error) -> napi_value {
        if (error) return nullptr;
        return numberToJs(environment, environment.state<Groups>().insert(std::make_shared<Group>(std::move(*made))));
      });
}

// function groupAttach(wrapper: object, group: number): void - Ties a new group to an object
napi_value groupAttach(Environment& environment, const Arguments& a) {
  const double handle = a.number(1);
  groupOf(environment, handle);
  attach<GroupPtr>(environment, handle, a.value(0));
  return nullptr;
}

// function groupAbort(group: number): void - Ends all its operations in flight with an error
napi_value groupAbort(Environment& environment, const Arguments& a) {
  groupOf(environment, a.number(0))->abort();
  return nullptr;
}

// function groupDestroy(group: number): void - Aborts it if it is in use. Else its connections are closed once what was
// sent has been received
napi_value groupDestroy(Environment& environment, const Arguments& a) {
  const GroupPtr group = groupOf(environment, a.number(0));
  if (group->inFlight > 0 || environment.thread->isJobRunning()) group->abort();
  environment.state<Groups>().remove(group);
  environment.state<SlotTable<GroupPtr>>().erase(a.number(0));
  return nullptr;
}

// function distributedDebugLevel(): number - 0 off, 1 info, 2 detail
napi_value distributedDebugLevel(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(debugLevel()));
}

// function setDistributedDebugLevel(level: number): void - -1 reads TORCH_DISTRIBUTED_DEBUG
napi_value setDistributedDebugLevel(Environment&, const Arguments& a) {
  std::call_once(levelRead, [] {});
  if (a.number(0) < 0) {
    c10d::setDebugLevelFromEnvironment();
  } else {
    c10d::setDebugLevel(static_cast<c10d::DebugLevel>(static_cast<int>(a.number(0))));
  }
  return nullptr;
}

}  // namespace

Group::Group(c10::intrusive_ptr<c10d::ProcessGroup> group) : group_(std::move(group)) {}

Group::~Group() {
  destroyApart(
      [dying = std::make_shared<c10::intrusive_ptr<c10d::ProcessGroup>>(std::move(group_))] { dying->reset(); });
}

void Group::abort() {
  isAborted_ = true;
  group_->abort();
}

GroupPtr groupOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<GroupPtr>>().find(handle);
  TORCH_CHECK(found, "the process group was destroyed, or is of another thread");
  return *found;
}

std::exception_ptr asDistributedError(std::exception_ptr error, bool isAborted) {
  const auto backendError = [](std::string text) {
    return std::make_exception_ptr(
        c10::DistBackendError({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, std::move(text)));
  };
  try {
    if (error) std::rethrow_exception(error);
  } catch (const c10::DistError&) {
    if (!isAborted) return error;
  } catch (const c10::Error& e) {
    // A difference that the checks of the detail level found.
    const bool isCheck = c10d::debug_level() == c10d::DebugLevel::Detail && typeid(e) == typeid(c10::Error);
    return isCheck ? backendError(e.what_without_backtrace()) : error;
  } catch (const std::invalid_argument& e) {
    return std::make_exception_ptr(c10::ValueError({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, e.what()));
  } catch (const std::exception& e) {
    if (!isAborted) return backendError(e.what());
  }
  return backendError("the process group was destroyed or aborted");
}

void initGroups(Environment& environment, napi_value exports) {
  define(environment, exports, "groupMake", entry<groupMake>);
  define(environment, exports, "groupAttach", entry<groupAttach>);
  define(environment, exports, "groupAbort", entry<groupAbort>);
  define(environment, exports, "groupDestroy", entry<groupDestroy>);
  define(environment, exports, "distributedDebugLevel", entry<distributedDebugLevel>);
  define(environment, exports, "setDistributedDebugLevel", entry<setDistributedDebugLevel>);
}

}  // namespace node_libtorch
