// Objects of classes that C++ libraries registered (torch::class_): JavaScript holds them by handles.
#include "tape/objects.h"

#include "base/entry.h"
#include "base/slot_table.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

using Objects = SlotTable<c10::IValue>;

// function attachObject(wrapper: object, handle: number): void - Attaches the finalizer of an object that came back on
// the tape
napi_value attachObject(Environment& environment, const Arguments& arguments) {
  const double handle = arguments.number(1);
  objectOf(environment, handle);
  check(environment, napi_add_finalizer(environment.env, arguments.value(0), pointerFrom(handle),
                                        eraseSlot<c10::IValue>, &environment, nullptr));
  return nullptr;
}

// function objectType(handle: number): string - Returns the qualified name of the object's class
napi_value objectType(Environment& environment, const Arguments& arguments) {
  return stringToJs(environment, objectOf(environment, arguments.number(0)).type()->annotation_str());
}

// function disposeObject(handle: number): void - Does nothing for an object that was disposed before
napi_value disposeObject(Environment& environment, const Arguments& arguments) {
  environment.state<Objects>().erase(arguments.number(0));
  return nullptr;
}

// function countObjects(): number - Counts the objects that this thread holds
napi_value countObjects(Environment& environment, const Arguments&) {
  return numberToJs(environment, static_cast<double>(environment.state<Objects>().live()));
}

}  // namespace

const c10::IValue& objectOf(Environment& environment, double handle) {
  const c10::IValue* found = environment.state<Objects>().find(handle);
  TORCH_CHECK(found, "ScriptObject was disposed, or belongs to another thread");
  return *found;
}

double insertObject(Environment& environment, c10::IValue object) {
  return environment.state<Objects>().insert(std::move(object));
}

void initObjects(Environment& environment, napi_value exports) {
  define(environment, exports, "attachObject", entry<attachObject>);
  define(environment, exports, "objectType", entry<objectType>);
  define(environment, exports, "disposeObject", entry<disposeObject>);
  define(environment, exports, "countObjects", entry<countObjects>);
}

}  // namespace node_libtorch
