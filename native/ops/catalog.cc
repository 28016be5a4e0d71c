// The dispatcher's operators: their names, overloads and schemas.
#include "ops/catalog.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "base/entry.h"

namespace node_libtorch {
namespace {

struct AllOperators {
  std::unordered_map<std::string, std::vector<c10::OperatorName>> byName;
  std::vector<std::string> names;
};

std::atomic<bool> isStale{false};

// The dispatcher's list, grouped by name. Read again after a library was loaded, and if it grew otherwise, which is
// checked only if `wanted` is not known: the list is long.
const AllOperators& allOperators(const std::string& wanted = "") {
  static std::mutex mutex;
  static auto* cached = new AllOperators();
  static size_t seen = 0;
  std::lock_guard<std::mutex> lock(mutex);
  if (!isStale.exchange(false) && cached->byName.count(wanted)) return *cached;
  const auto all = c10::Dispatcher::singleton().getAllOpNames();
  if (all.size() != seen) {
    auto* fresh = new AllOperators();  // the former list is not freed: another thread may be reading it
    for (const auto& name : all) fresh->byName[name.name].push_back(name);
    for (auto& [name, overloads] : fresh->byName) {
      std::sort(overloads.begin(), overloads.end(),
                [](const auto& a, const auto& b) { return a.overload_name < b.overload_name; });
      fresh->names.push_back(name);
    }
    std::sort(fresh->names.begin(), fresh->names.end());
    cached = fresh;
    seen = all.size();
  }
  return *cached;
}

// function operatorNames(): string[]
napi_value operatorNames(Environment& environment, const Arguments&) {
  return stringsToJs(environment, allOperators().names);
}

// function overloadNames(name: string): string[] - Returns an empty list if there is no such operator
napi_value overloadNames(Environment& environment, const Arguments& arguments) {
  const std::string name = arguments.string(0);
  const auto& byName = allOperators(name).byName;
  const auto found = byName.find(name);
  napi_value result;
  check(environment, napi_create_array(environment.env, &result));
  if (found == byName.end()) return result;
  uint32_t at = 0;
  for (const auto& overload : found->second) {
    if (c10::Dispatcher::singleton().findSchema(overload))
      check(environment,
            napi_set_element(environment.env, result, at++, stringToJs(environment, overload.overload_name)));
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
