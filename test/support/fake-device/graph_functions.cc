// Called by the library as the CUDA addon, which NODE_LIBTORCH_CUDA_ADDON names.
#include "graph_functions.h"

#include <c10/util/Exception.h>

#include <array>
#include <memory>
#include <string>
#include <unordered_map>

#include "graph.h"

namespace fake_device {
namespace {

// Of one JavaScript thread.
struct GraphTable {
  std::unordered_map<uint32_t, std::unique_ptr<Graph>> graphs;
  uint32_t last = 0;
  napi_ref errorFactory = nullptr;
};

GraphTable& graphTable() {
  thread_local auto* table = new GraphTable();
  return *table;
}

struct Call {
  napi_env environment;
  std::array<napi_value, 3> arguments{};

  double number(size_t i) const {
    double value = 0;
    napi_get_value_double(environment, arguments.at(i), &value);
    return value;
  }
  bool boolean(size_t i) const {
    bool value = false;
    napi_get_value_bool(environment, arguments.at(i), &value);
    return value;
  }
  PoolId pool(size_t i) const {
    std::array<double, 2> parts{};
    for (uint32_t k = 0; k < parts.size(); ++k) {
      napi_value part = nullptr;
      napi_get_element(environment, arguments.at(i), k, &part);
      napi_get_value_double(environment, part, &parts.at(k));
    }
    return {static_cast<uint64_t>(parts[0]), static_cast<uint64_t>(parts[1])};
  }
  Graph& graph() const { return *graphTable().graphs.at(static_cast<uint32_t>(number(0))); }
  napi_value result(double value) const {
    napi_value made = nullptr;
    napi_create_double(environment, value, &made);
    return made;
  }
  napi_value result(PoolId id) const {
    napi_value made = nullptr;
    napi_create_array_with_length(environment, 2, &made);
    napi_set_element(environment, made, 0, result(static_cast<double>(id.first)));
    napi_set_element(environment, made, 1, result(static_cast<double>(id.second)));
    return made;
  }
};

void throwToJs(napi_env environment, const char* kind, const std::string& message, int code) {
  std::array<napi_value, 3> parts{};
  napi_value factory = nullptr;
  napi_value receiver = nullptr;
  napi_value error = nullptr;
  napi_create_string_utf8(environment, kind, NAPI_AUTO_LENGTH, parts.data());
  napi_create_string_utf8(environment, message.data(), message.size(), &parts[1]);
  napi_create_int32(environment, code, &parts[2]);
  napi_get_undefined(environment, &receiver);
  napi_get_reference_value(environment, graphTable().errorFactory, &factory);
  napi_call_function(environment, receiver, factory, parts.size(), parts.data(), &error);
  napi_throw(environment, error);
}

using Function = napi_value (*)(const Call&);

template <Function function>
napi_value entry(napi_env environment, napi_callback_info info) {
  Call call{environment};
  size_t count = call.arguments.size();
  napi_get_cb_info(environment, info, &count, call.arguments.data(), nullptr, nullptr);
  try {
    return function(call);
  } catch (const c10::AcceleratorError& error) {
    throwToJs(environment, "AcceleratorError", error.what_without_backtrace(), error.get_error_code());
  } catch (const c10::Error& error) {
    throwToJs(environment, "TorchError", error.what_without_backtrace(), 0);
  }
  return nullptr;
}

napi_value setErrorFactory(const Call& call) {
  napi_create_reference(call.environment, call.arguments[0], 1, &graphTable().errorFactory);
  return nullptr;
}

napi_value newGraph(const Call& call) {
  auto& table = graphTable();
  const uint32_t handle = ++table.last;
  table.graphs.emplace(handle, std::make_unique<Graph>(call.boolean(1)));
  const auto forget = [](napi_env, void* data, void*) {
    graphTable().graphs.erase(static_cast<uint32_t>(reinterpret_cast<uintptr_t>(data)));
  };
  napi_add_finalizer(call.environment, call.arguments[0], reinterpret_cast<void*>(static_cast<uintptr_t>(handle)),
                     forget, nullptr, nullptr);
  return call.result(handle);
}

napi_value begin(const Call& call) {
  call.graph().begin(call.pool(1));
  return nullptr;
}

template <void (Graph::*method)()>
napi_value callGraph(const Call& call) {
  (call.graph().*method)();
  return nullptr;
}

napi_value pool(const Call& call) { return call.result(call.graph().pool()); }

napi_value poolHandle(const Call& call) { return call.result(PoolId{0, Graph::newPoolId()}); }

struct NamedFunction {
  const char* name;
  napi_callback function;
};

constexpr NamedFunction kFunctions[] = {
    {"setErrorFactory", entry<setErrorFactory>},
    {"newGraph", entry<newGraph>},
    {"graphCaptureBegin", entry<begin>},
    {"graphCaptureEnd", entry<callGraph<&Graph::end>>},
    {"graphInstantiate", entry<callGraph<&Graph::instantiate>>},
    {"graphReplay", entry<callGraph<&Graph::replay>>},
    {"graphReset", entry<callGraph<&Graph::reset>>},
    {"graphPool", entry<pool>},
    {"graphPoolHandle", entry<poolHandle>},
};

}  // namespace

void addGraphFunctions(napi_env environment, napi_value exports) {
  for (const auto& [name, callback] : kFunctions) {
    napi_value function = nullptr;
    napi_create_function(environment, name, NAPI_AUTO_LENGTH, callback, nullptr, &function);
    napi_set_named_property(environment, exports, name, function);
  }
}

}  // namespace fake_device
