// torch.cuda and torch.accelerator: properties of devices, statistics of memory, generators, annotations.
import torch from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';
import { lastDevice, lastIndex, withControls, withTwoDevices } from '../support/device';
import { fakeDevice, onRealDevice } from '../support/fake-device';

const { accelerator, cuda } = torch;
const mebibyte = 2 ** 20;

afterEach(() => cuda.setDevice(0));

describe('a device', () => {
  test('has the properties that its driver tells', withControls, () => {
    const properties = cuda.getDeviceProperties(1);
    expect(properties).toMatchObject({ name: 'Fake device', major: 9, minor: 0, totalMemory: 2 ** 34, warpSize: 10, L2CacheSize: 38 });
    expect(properties.uuid).toBe('02020202-0202-0202-0202-020202020202');
    expect(cuda.getDeviceCapability()).toEqual([9, 0]);
    expect([cuda.isBf16Supported(), cuda.isTf32Supported()]).toEqual([true, true]);
    expect([cuda.canDeviceAccessPeer(0, 1), cuda.canDeviceAccessPeer(null, 0)]).toEqual([true, false]);
    expect(() => cuda.getDeviceProperties(2)).toThrow('Invalid device id');
    expect(() => cuda.canDeviceAccessPeer(0, -1)).toThrow('Invalid peer device id');
  });

  test("has the values that its driver's management library tells", withControls, () => {
    expect([cuda.utilization(), cuda.memoryUsage(0)]).toEqual([75, 25]);
    expect([cuda.temperature(), cuda.powerDraw(), cuda.clockRate(), cuda.deviceMemoryUsed()]).toEqual([41, 120000, 1980, 2 ** 32]);
    expect(cuda.listGpuProcesses()).toBe('GPU:0\nprocess       4711 uses      512.000 MB GPU memory');
  });

  test('is one of the accelerator, which says what it supports', () => {
    expect(String(accelerator.currentAccelerator())).toBe('cuda');
    expect(String(accelerator.currentAccelerator({ checkAvailable: true }))).toBe('cuda');
    expect([accelerator.deviceCount(), accelerator.isAvailable()]).toEqual([cuda.deviceCount(), true]);
    const { supportedDtypes } = accelerator.getDeviceCapability(lastDevice);
    expect([supportedDtypes.has('bfloat16'), onRealDevice || !supportedDtypes.has('qint32')]).toEqual([true, true]);
  });
});

describe('memory', () => {
  test('statistics count what tensors occupy', () => {
    cuda.emptyCache();
    const [before, reserved] = [cuda.memoryAllocated(), cuda.memoryReserved()];
    const x = torch.empty(mebibyte, { device: 'cuda' });
    expect(cuda.memoryAllocated() - before).toBe(4 * mebibyte);
    expect(accelerator.memoryAllocated()).toBe(cuda.memoryAllocated('cuda:0'));
    expect(cuda.maxMemoryAllocated()).toBeGreaterThanOrEqual(before + 4 * mebibyte);
    x.dispose();
    expect(cuda.memoryAllocated()).toBe(before);
    cuda.resetPeakMemoryStats();
    expect(cuda.maxMemoryAllocated()).toBe(before);
    expect(cuda.memoryReserved()).toBeGreaterThanOrEqual(before + 4 * mebibyte);
    cuda.emptyCache();
    expect(cuda.memoryReserved()).toBe(reserved);
    expect(accelerator.maxMemoryReserved(lastIndex)).toBe(cuda.maxMemoryReserved(lastIndex));
  });

  test("have Python's names, in order, flat and nested", () => {
    const stats = cuda.memoryStats();
    const names = Object.keys(stats);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(['allocation.large_pool.freed', 'oversize_segments.peak', 'num_ooms', 'num_device_alloc']),
    );
    const nested = cuda.memoryStatsAsNestedDict() as Record<string, Record<string, Record<string, number>>>;
    expect(nested.allocated_bytes?.all?.current).toBe(stats['allocated_bytes.all.current']);
    expect(accelerator.memoryStats(0)).toEqual(stats);
    expect(Object.keys(cuda.hostMemoryStats())).toContain('host_alloc_time.avg');
    cuda.resetAccumulatedMemoryStats();
    expect(cuda.memoryStats().num_ooms).toBe(0);
  });

  test('is free or used', withControls, () => {
    fakeDevice.setMemoryLimit(64 * mebibyte);
    cuda.emptyCache();
    const [free, total] = cuda.memGetInfo();
    expect(total).toBe(64 * mebibyte);
    expect(free).toBe(total - cuda.memoryReserved());
    expect(accelerator.getMemoryInfo()).toEqual([free, total]);
  });

  test('is summarized in a table', () => {
    const lines = cuda.memorySummary(lastIndex).split('\n');
    expect(lines[1]).toBe(`|                  PyTorch CUDA memory summary, device ID ${lastIndex}                 |`);
    expect(new Set(lines.slice(0, -1).map((line) => line.length))).toEqual(new Set([77]));
    expect(lines.length - cuda.memorySummary({ abbreviated: true }).split('\n').length).toBe(18);
  });
});

describe('generators', () => {
  test('are seeded for the current device or for all', withTwoDevices, () => {
    cuda.manualSeedAll(5);
    const [first, second] = cuda.getRngStateAll();
    expect(torch.equal(first as torch.Tensor, second as torch.Tensor)).toBe(true);
    const drawn = torch.randn(3, { device: 'cuda' });
    cuda.manualSeed(5);
    expect(torch.randn(3, { device: 'cuda' }).tolist()).toEqual(drawn.tolist());
    expect(cuda.initialSeed()).toBe(5n);
    cuda.seedAll();
    const seeds = cuda.defaultGenerators.map((one) => one.initialSeed());
    expect(seeds[0]).toBe(seeds[1]);
    expect(seeds[0]).not.toBe(5n);
  });

  test('get back a state', () => {
    const state = cuda.getRngState(lastDevice);
    const drawn = torch.rand(2, { device: lastDevice }).tolist();
    cuda.setRngState(state, lastIndex);
    expect(torch.rand(2, { device: lastDevice }).tolist()).toEqual(drawn);
    const all = cuda.getRngStateAll();
    torch.rand(2, { device: lastDevice });
    cuda.setRngStateAll(all);
    expect(cuda.getRngStateAll().map((one) => one.tolist())).toEqual(all.map((one) => one.tolist()));
  });

  test('of all devices are restored by forkRng', () => {
    const before = cuda.getRngStateAll().map((one) => one.tolist());
    torch.random.forkRng(() => {
      torch.rand(2, { device: 'cuda' });
      torch.rand(2, { device: lastDevice });
    });
    expect(cuda.getRngStateAll().map((one) => one.tolist())).toEqual(before);
  });
});

test('the list of default generators is an array that nobody can change', () => {
  const { defaultGenerators } = cuda;
  expect(defaultGenerators.map((one) => one.device.type)).toEqual(defaultGenerators.map(() => 'cuda'));
  expect([defaultGenerators.length, Object.keys(defaultGenerators).length]).toEqual([cuda.deviceCount(), cuda.deviceCount()]);
  expect(() => (defaultGenerators as unknown[]).push(3)).toThrow(TypeError);
});

test('annotations reach the profiler', withControls, () => {
  const { nvtx } = cuda;
  const marks = fakeDevice.annotationMarks();
  nvtx.mark('here');
  expect(fakeDevice.annotationMarks() - marks).toBe(1);
  expect(nvtx.rangePush('outer')).toBe(0);
  expect(nvtx.range('inner', () => fakeDevice.openAnnotationRanges())).toBe(2);
  expect(nvtx.rangePop()).toBe(0);
  expect(fakeDevice.openAnnotationRanges()).toBe(0);
});

test("an error of the device is an AcceleratorError with the driver's code", withControls, () => {
  fakeDevice.fail();
  let error: unknown;
  try {
    cuda.synchronize();
  } catch (thrown) {
    error = thrown;
  }
  fakeDevice.clearError();
  expect(error).toBeInstanceOf(torch.AcceleratorError);
  expect(error).toBeInstanceOf(torch.TorchError);
  expect(error).toMatchObject({ errorCode: 710, message: expect.stringContaining('device-side assert triggered') });
});
