// Streams of accelerators. JavaScript holds a stream by its device and id.
#include <ATen/DeviceAccelerator.h>
#include <torch/csrc/autograd/variable.h>

#include "base/accelerator/arguments.h"

namespace node_libtorch {
namespace {

// type StreamId = bigint - The number of a stream on its device.

// function currentStream(type: number, index: number): StreamId
napi_value currentStream(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  return bigIntToJs(environment, devicesOf(arguments, 0).getStream(device).id());
}

// function defaultStream(type: number, index: number): StreamId
napi_value defaultStream(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  return bigIntToJs(environment, devicesOf(arguments, 0).getDefaultStream(device).id());
}

// function newStream(type: number, index: number, priority: number): StreamId
napi_value newStream(Environment& environment, const Arguments& arguments) {
  const c10::Device device = deviceOf(arguments, 0);
  const auto priority = static_cast<int>(arguments.number(2));
  return bigIntToJs(environment, devicesOf(arguments, 0).getNewStream(device, priority).id());
}

// function setStream(type: number, index: number, id: StreamId): void - Makes a stream and its device the current ones
napi_value setStream(Environment&, const Arguments& arguments) {
  const c10::Stream stream = streamOf(arguments, 0);
  const auto devices = devicesOf(arguments, 0);
  devices.setDevice(stream.device());
  devices.exchangeStream(stream);
  return nullptr;
}

// function queryStream(type: number, index: number, id: StreamId): boolean
napi_value queryStream(Environment& environment, const Arguments& arguments) {
  return booleanToJs(environment, streamOf(arguments, 0).query());
}

// function synchronizeStream(type: number, index: number, id: StreamId): void
napi_value synchronizeStream(Environment&, const Arguments& arguments) {
  streamOf(arguments, 0).synchronize();
  return nullptr;
}

// function isStreamCapturing(type: number, index: number, id: StreamId): boolean
napi_value isStreamCapturing(Environment& environment, const Arguments& arguments) {
  const c10::Stream stream = streamOf(arguments, 0);
  const auto isCapturing = [](const auto& devices, const c10::Stream& one) {
    if constexpr (requires { devices.isStreamCapturing(one); }) {
      return devices.isStreamCapturing(one);
    } else {
      return false;
    }
  };
  return booleanToJs(environment, isCapturing(*c10::impl::getDeviceGuardImpl(stream.device_type()), stream));
}

// function streamHandle(type: number, index: number, id: StreamId): bigint - The address of the backend's own stream
napi_value streamHandle(Environment& environment, const Arguments& arguments) {
  const c10::Stream stream = streamOf(arguments, 0);
  const auto handle = [](const auto& devices, const c10::Stream& one) -> void* {
    if constexpr (requires { devices.getStreamNativeHandle(one); }) {
      return devices.getStreamNativeHandle(one);
    } else {
      TORCH_CHECK_NOT_IMPLEMENTED(false, "this version of LibTorch does not tell a stream's native handle");
    }
  };
  return bigIntToJs(environment,
                    reinterpret_cast<int64_t>(handle(*c10::impl::getDeviceGuardImpl(stream.device_type()), stream)));
}

// function recordStream(tensor: Handle, type: number, index: number, id: StreamId): void
napi_value recordStream(Environment&, const Arguments& arguments) {
  arguments.tensor(0).record_stream(streamOf(arguments, 1));
  return nullptr;
}

}  // namespace

void initStreams(Environment& environment, napi_value exports) {
  define(environment, exports, "currentStream", entry<currentStream>);
  define(environment, exports, "defaultStream", entry<defaultStream>);
  define(environment, exports, "newStream", entry<newStream>);
  define(environment, exports, "setStream", entry<setStream>);
  define(environment, exports, "queryStream", entry<queryStream>);
  define(environment, exports, "synchronizeStream", entry<synchronizeStream>);
  define(environment, exports, "isStreamCapturing", entry<isStreamCapturing>);
  define(environment, exports, "streamHandle", entry<streamHandle>);
  define(environment, exports, "recordStream", entry<recordStream>);
}

}  // namespace node_libtorch
