// Events of accelerators: JavaScript objects own them by number.
#include <c10/core/Event.h>

#include <memory>

#include "base/accelerator/arguments.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

struct Events {
  SlotTable<std::unique_ptr<c10::Event>> table;
};

c10::Event& eventOf(const Arguments& arguments, size_t i) {
  auto* found = arguments.environment().state<Events>().table.find(arguments.number(i));
  TORCH_CHECK(found, "Event does not exist in this thread");
  return **found;
}

void finalizeEvent(node_api_basic_env, void* data, void* hint) {
  static_cast<Environment*>(hint)->state<Events>().table.erase(handleFrom(data));
}

// function newEvent(wrapper: object, type: number, enableTiming: boolean): number
napi_value newEvent(Environment& environment, const Arguments& arguments) {
  const auto type = static_cast<c10::DeviceType>(static_cast<int>(arguments.number(1)));
  const auto flag = arguments.boolean(2) ? c10::EventFlag::BACKEND_DEFAULT : c10::EventFlag::PYTORCH_DEFAULT;
  auto& table = environment.state<Events>().table;
  const double handle = table.insert(std::make_unique<c10::Event>(type, flag));
  const napi_status status = napi_add_finalizer(environment.env, arguments.value(0), pointerFrom(handle), finalizeEvent,
                                                &environment, nullptr);
  if (status != napi_ok) table.erase(handle);
  check(environment, status);
  return numberToJs(environment, handle);
}

// function recordEvent(event: number, type: number, index: number, id: StreamId): void
napi_value recordEvent(Environment&, const Arguments& arguments) {
  eventOf(arguments, 0).record(streamOf(arguments, 1));
  return nullptr;
}

// function blockOnEvent(event: number, type: number, index: number, id: StreamId): void - Later work of the stream
// waits for the event
napi_value blockOnEvent(Environment&, const Arguments& arguments) {
  eventOf(arguments, 0).block(streamOf(arguments, 1));
  return nullptr;
}

// function queryEvent(event: number): boolean
napi_value queryEvent(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, eventOf(arguments, 0).query());
}

// function synchronizeEvent(event: number): void
napi_value synchronizeEvent(Environment&, const Arguments& arguments) {
  eventOf(arguments, 0).synchronize();
  return nullptr;
}

// function elapsedTime(from: number, to: number): number - In milliseconds
napi_value elapsedTime(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, eventOf(arguments, 0).elapsedTime(eventOf(arguments, 1)));
}

// function eventDevice(event: number): number - The index of the device that recorded it; -1 before
napi_value eventDevice(Environment& environment, const Arguments& arguments) {
  return numberToJs(environment, eventOf(arguments, 0).device_index());
}

// function eventId(event: number): bigint - The address of the backend's own event; 0 before it is recorded
napi_value eventId(Environment& environment, const Arguments& arguments) {
  return bigIntToJs(environment, reinterpret_cast<int64_t>(eventOf(arguments, 0).eventId()));
}

}  // namespace

void initEvents(Environment& environment, napi_value exports) {
  environment.state<Events>();  // finalizers cannot create it
  define(environment, exports, "newEvent", entry<newEvent>);
  define(environment, exports, "recordEvent", entry<recordEvent>);
  define(environment, exports, "blockOnEvent", entry<blockOnEvent>);
  define(environment, exports, "queryEvent", entry<queryEvent>);
  define(environment, exports, "synchronizeEvent", entry<synchronizeEvent>);
  define(environment, exports, "elapsedTime", entry<elapsedTime>);
  define(environment, exports, "eventDevice", entry<eventDevice>);
  define(environment, exports, "eventId", entry<eventId>);
}

}  // namespace node_libtorch
