// Models that Python's AOTInductor compiled ahead of time (.pt2), loaded and run.
#include "aoti.h"

#include "entry.h"

#if __has_include(<torch/csrc/inductor/aoti_package/model_package_loader.h>)
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#define NODE_LIBTORCH_HAS_AOTI 1
#endif

#ifdef NODE_LIBTORCH_HAS_AOTI

#include "allocator.h"
#include "jit.h"
#include "tape.h"

namespace node_libtorch {

struct AotiModel {
  AotiModel(const std::string& path, const std::string& name, size_t runners, c10::DeviceIndex device)
      : loader(path, name, false, runners, device) {}
  torch::inductor::AOTIModelPackageLoader loader;
};

namespace {

std::shared_ptr<AotiModel> modelOf(Environment& environment, double handle) {
  auto* found = environment.aotiModels.find(handle);
  TORCH_CHECK(found, "the model does not exist in this thread");
  return *found;
}

// Runs inside garbage collection: no Node-API call is allowed, and none is made.
void finalize(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->aotiModels.erase(static_cast<double>(reinterpret_cast<uintptr_t>(data)));
}

// function aotiLoad(wrapper: object, path: string, name: string, runners: number, device: number): number
napi_value aotiLoad(Environment& environment, const Arguments& arguments) {
  auto model =
      std::make_shared<AotiModel>(arguments.string(1), arguments.string(2), static_cast<size_t>(arguments.number(3)),
                                  static_cast<c10::DeviceIndex>(arguments.number(4)));
  const double handle = environment.aotiModels.insert(std::move(model));
  const napi_status status =
      napi_add_finalizer(environment.env, arguments.value(0), reinterpret_cast<void*>(static_cast<uintptr_t>(handle)),
                         finalize, &environment, nullptr);
  if (status != napi_ok) {
    environment.aotiModels.erase(handle);
    check(environment, status);
  }
  return numberToJs(environment, handle);
}

// function aotiSpec(model: number): string[] - how arguments and results are nested, as Python's pytrees write it
napi_value aotiSpec(Environment& environment, const Arguments& arguments) {
  return stringsToJs(environment, modelOf(environment, arguments.number(0))->loader.get_call_spec());
}

// function aotiMetadata(model: number): string[] - keys and values in turn
napi_value aotiMetadata(Environment& environment, const Arguments& arguments) {
  std::vector<std::string> all;
  for (const auto& [key, value] : modelOf(environment, arguments.number(0))->loader.get_metadata()) {
    all.push_back(key);
    all.push_back(value);
  }
  return stringsToJs(environment, all);
}

// function aotiRun(model: number, inputs: number[]): number[]
napi_value aotiRun(Environment& environment, const Arguments& arguments) {
  napi_env env = environment.env;
  const auto model = modelOf(environment, arguments.number(0));
  uint32_t count = 0;
  check(environment, napi_get_array_length(env, arguments.value(1), &count));
  std::vector<at::Tensor> inputs;
  for (uint32_t i = 0; i < count; ++i) {
    napi_value value;
    double handle;
    check(environment, napi_get_element(env, arguments.value(1), i, &value));
    check(environment, napi_get_value_double(env, value, &handle));
    inputs.push_back(tensorOf(environment, handle));
  }
  const std::vector<at::Tensor> outputs = model->loader.run(inputs);
  napi_value result;
  check(environment, napi_create_array_with_length(env, outputs.size(), &result));
  for (uint32_t i = 0; i < outputs.size(); ++i)
    check(environment,
          napi_set_element(env, result, i, numberToJs(environment, environment.tensors.insert(outputs[i]))));
  return result;
}

}  // namespace

void initAoti(Environment& environment, napi_value exports) {
  define(environment, exports, "aotiLoad", entry<aotiLoad>);
  define(environment, exports, "aotiSpec", entry<aotiSpec>);
  define(environment, exports, "aotiMetadata", entry<aotiMetadata>);
  define(environment, exports, "aotiRun", entry<aotiRun>);
}

}  // namespace node_libtorch

#else

namespace node_libtorch {

struct AotiModel {};

void initAoti(Environment&, napi_value) {}

}  // namespace node_libtorch

#endif
