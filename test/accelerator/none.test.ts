// Without an accelerator: what Python answers without one, and clear errors for the rest.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

const { accelerator, cuda } = torch;
const none = 'Cannot access accelerator device when none is available.';
const noCuda = /Torch not compiled with CUDA enabled|No CUDA GPUs are available/;

test.skipIf(cuda.isAvailable())('torch.accelerator', () => {
  expect([accelerator.deviceCount(), accelerator.isAvailable(), accelerator.currentAccelerator(true)]).toEqual([0, false, null]);
  const calls = [
    () => accelerator.currentDeviceIndex(),
    () => accelerator.setDeviceIndex(0),
    () => accelerator.deviceIndex(0, () => 1),
    () => accelerator.synchronize(),
    () => accelerator.currentStream(),
    () => accelerator.memoryStats(),
    () => accelerator.emptyCache(),
    () => accelerator.emptyHostCache(),
    () => accelerator.getMemoryInfo(),
    () => accelerator.getDeviceCapability(),
    () => accelerator.resetPeakMemoryStats(),
  ];
  for (const call of calls) expect(call).toThrow(none);
  expect(accelerator.deviceIndex(null, () => 1)).toBe(1);
});

test.skipIf(cuda.isAvailable())('torch.cuda', () => {
  expect([cuda.isInitialized(), cuda.isBf16Supported(), cuda.isTf32Supported()]).toEqual([false, false, false]);
  expect([cuda.memoryStats(), cuda.hostMemoryStats(), cuda.memoryAllocated()]).toEqual([{}, {}, 0]);
  expect([cuda.getRngStateAll(), cuda.defaultGenerators.length]).toEqual([[], 0]);
  for (const call of [
    () => cuda.manualSeed(1),
    cuda.seed,
    cuda.seedAll,
    cuda.emptyCache,
    () => cuda.setDevice(-1),
    () => cuda.setStream(null),
  ]) {
    expect(call()).toBeUndefined();
  }
  expect(cuda.stream(null, () => 1) + cuda.device(-1, () => 1)).toBe(2);
  expect(cuda.amp.ampDefinitelyNotAvailable()).toBe(true);
  const calls = [
    () => new cuda.Stream(),
    () => new cuda.Event(),
    () => new torch.Stream('cuda'),
    () => new torch.Event('cuda'),
    () => cuda.init(),
    () => cuda.initialSeed(),
    () => cuda.getRngState(),
    () => cuda.currentStream(),
    () => cuda.memorySummary(),
    () => cuda.memGetInfo(),
    () => cuda.getDeviceProperties(),
    () => cuda.utilization(),
    () => cuda.synchronize(),
    () => cuda.isCurrentStreamCapturing(),
  ];
  for (const call of calls) expect(call).toThrow(noCuda);
  expect(() => cuda.nvtx.mark('x')).toThrow('NVTX functions not installed. Are you sure you have a CUDA build?');
});

test('streams and events of the CPU', () => {
  const stream = new torch.Stream('cpu');
  expect([stream.query(), String(stream)]).toEqual([true, 'torch.Stream device_type=cpu, device_index=-1, stream_id=0']);
  stream.synchronize();
  const event = new torch.Event('cpu');
  expect([event.query(), String(event)]).toEqual([true, 'torch.Event device_type=cpu, device_index=-1, event_flag=0, event_id=0']);
  expect(() => event.record()).toThrow("cpu backend doesn't support events.");
  expect(() => new torch.Stream(1.5 as never)).toThrow(TypeError);
});

test('the promise of a function that a scope refuses is not an unhandled rejection', async () => {
  const scope = (): unknown =>
    torch.noGrad(async () => {
      throw new Error('mine');
    });
  expect(scope).toThrow('must be synchronous');
  await new Promise(setImmediate);
});
