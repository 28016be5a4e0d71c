// The dispatcher's operators: their names, overloads and schemas.
#include "ops/catalog.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <sstream>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/entry.h"

namespace node_libtorch {
namespace {

// The first operator of a process waits for this, so strings are not copied, and sorted only where they are asked for.
struct AllOperators {
  explicit AllOperators(std::vector<c10::OperatorName> names) : all(std::move(names)) {
    byName.reserve(all.size());
    for (const c10::OperatorName& name : all) byName[name.name].push_back(&name);
  }
  const std::vector<c10::OperatorName> all;
  std::unordered_map<std::string_view, std::vector<const c10::OperatorName*>> byName;
};

std::atomic<bool> isStale{false};

// The dispatcher's list, grouped by name. Read again after a library was loaded, and if it grew otherwise, which is
// checked only if `wanted` is not known: the list is long.
std::shared_ptr<const AllOperators> allOperators(const std::string& wanted = "") {
  static std::mutex mutex;
  // Not destroyed: another thread may use it while the process exits.
  static auto& cached = *new std::shared_ptr<const AllOperators>();
  std::lock_guard<std::mutex> lock(mutex);
  if (!isStale.exchange(false) && cached && cached->byName.count(wanted)) return cached;
  auto all = c10::Dispatcher::singleton().getAllOpNames();
  if (!cached || all.size() != cached->all.size()) cached = std::make_shared<AllOperators>(std::move(all));
  return cached;
}

// function operatorNames(): string[]
napi_value operatorNames(Environment& environment, const Arguments&) {
  const auto all = allOperators();
  std::vector<std::string> names;
  for (const auto& [name, overloads] : all->byName) names.emplace_back(name);
  std::sort(names.begin(), names.end());
  return stringsToJs(environment, names);
}

// function overloadNames(name: string): string[] - Returns an empty list if there is no such operator
napi_value overloadNames(Environment& environment, const Arguments& arguments) {
  const std::string name = arguments.string(0);
  const auto all = allOperators(name);
  const auto& byName = all->byName;
  const auto found = byName.find(name);
  napi_value result;
  check(environment, napi_create_array(environment.env, &result));
  if (found == byName.end()) return result;
  auto overloads = found->second;
  std::sort(overloads.begin(), overloads.end(),
            [](const auto* a, const auto* b) { return a->overload_name < b->overload_name; });
  uint32_t at = 0;
  for (const c10::OperatorName* overload : overloads) {
    if (c10::Dispatcher::singleton().findSchema(*overload))
      check(environment,
            napi_set_element(environment.env, result, at++, stringToJs(environment, overload->overload_name)));
  }
  return result;
}

// function operatorSchema(name: string, overload: string): string
napi_value operatorSchema(Environment& environment, const Arguments& arguments) {
  const auto handle =
      c10::Dispatcher::singleton().findSchemaOrThrow(arguments.string(0).c_str(), arguments.string(1).c_str());
  std::ostringstream text;
  text << handle.schema();
  return stringToJs(environment, text.str());
}

}  // namespace

void refreshCatalog() { isStale = true; }

void initCatalog(Environment& environment, napi_value exports) {
  define(environment, exports, "operatorNames", entry<operatorNames>);
  define(environment, exports, "overloadNames", entry<overloadNames>);
  define(environment, exports, "operatorSchema", entry<operatorSchema>);
}

}  // namespace node_libtorch
