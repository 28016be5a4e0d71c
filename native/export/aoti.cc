// Models that Python's AOTInductor compiled ahead of time (.pt2), loaded and run.
#include "base/entry.h"

#if __has_include(<torch/csrc/inductor/aoti_package/model_package_loader.h>)
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#define NODE_LIBTORCH_HAS_AOTI 1
#endif

#ifdef NODE_LIBTORCH_HAS_AOTI

#include "base/wrappers.h"

namespace node_libtorch {

struct AotiModel {
  AotiModel(const std::string& path, const std::string& name, size_t runners, c10::DeviceIndex device)
      : loader(path, name, false, runners, device) {}
  torch::inductor::AOTIModelPackageLoader loader;
};

namespace {

std::shared_ptr<AotiModel> modelOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<std::shared_ptr<AotiModel>>>().find(handle);
  TORCH_CHECK(found, "the model does not exist in this thread");
  return *found;
}

// function aotiLoad?(wrapper: object, path: string, name: string, runners: number, device: number): number
napi_value aotiLoad(Environment& environment, const Arguments& arguments) {
  auto model =
      std::make_shared<AotiModel>(arguments.string(1), arguments.string(2), static_cast<size_t>(arguments.number(3)),
                                  static_cast<c10::DeviceIndex>(arguments.number(4)));
  return numberToJs(environment, wrap(environment, std::move(model), arguments.value(0)));
}

// function aotiSpec(model: number): string[] - Returns the nesting of arguments and results, in the format of Python's
// pytrees
napi_value aotiSpec(Environment& environment, const Arguments& arguments) {
  return stringsToJs(environment, modelOf(environment, arguments.number(0))->loader.get_call_spec());
}

// function aotiMetadata(model: number): string[] - Returns keys and values in turn
napi_value aotiMetadata(Environment& environment, const Arguments& arguments) {
  std::vector<std::string> all;
  for (const auto& [key, value] : modelOf(environment, arguments.number(0))->loader.get_metadata()) {
    all.push_back(key);
    all.push_back(value);
  }
  return stringsToJs(environment, all);
}

// function aotiRun(model: number, inputs: readonly Handle[]): Handle[]
napi_value aotiRun(Environment& environment, const Arguments& arguments) {
  const auto model = modelOf(environment, arguments.number(0));
  auto inputs = tensorsFromJs(environment, arguments.value(1));
  return handlesToJs(environment, model->loader.run(inputs));
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

void initAoti(Environment&, napi_value) {}

}  // namespace node_libtorch

#endif
