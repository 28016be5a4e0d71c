import torch, { type Tensor } from 'node-libtorch';
import { beforeEach, describe, expect, test } from 'vitest';
import { withControls, withTwoDevices } from '../support/device';
import { fakeDevice } from '../support/fake-device';

const MiB = 2 ** 20;
const device = 'cuda';

/** A tensor of a device with this many MiB. */
const fill = (mebibytes: number): Tensor => torch.ones((mebibytes * MiB) / 4, { device });

beforeEach(() => {
  torch.memory.collect();
  torch.cuda.emptyCache();
});

// Tensors that survived full collections: only another full collection frees them once they are dropped.
function makeOld(count: number, mebibytes: number): Tensor[] {
  const made = Array.from({ length: count }, () => fill(mebibytes));
  torch.memory.collect();
  return made;
}

function caught(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

test('a loop that disposes nothing stays within the limit', withControls, () => {
  fakeDevice.setMemoryLimit(128 * MiB);
  const failures = fakeDevice.outOfMemoryCount(0);
  const a = fill(4);
  let x = a;
  for (let i = 0; i < 500; i++) x = torch.add(a, a);
  expect(x.at(0).item()).toBe(2);
  expect(fakeDevice.outOfMemoryCount(0)).toBe(failures);
});

describe('pinned memory', withControls, () => {
  test('counts as live bytes until it is freed, whatever made it', async () => {
    const before = torch.memory.stats().liveBytes;
    const live = (): number => (torch.memory.stats().liveBytes - before) / MiB;
    const source = torch.ones(MiB);
    expect(live()).toBe(4);
    const pinned = source.pinMemory();
    expect(live()).toBe(8);
    const made = torch.empty([MiB], { pinMemory: true });
    expect([made.isPinned(), live()]).toEqual([true, 12]);
    const later = await torch.runAsync(() => source.pinMemory());
    expect([later.isPinned(), live()]).toEqual([true, 16]);
    const view = pinned.narrow(0, 0, 2);
    for (const x of [source, pinned, made, later]) x.dispose();
    expect(live()).toBe(4);
    view.dispose();
    expect(live()).toBe(0);
  });

  test('stays bounded in a loop that disposes nothing', () => {
    const x = torch.ones(MiB);
    const before = fakeDevice.pinnedBlocks();
    let most = 0;
    for (let i = 0; i < 500; i++) {
      x.pinMemory();
      most = Math.max(most, fakeDevice.pinnedBlocks() - before);
    }
    expect(most).toBeLessThan(100);
  });

  test('is kept for a copy of a view that is under way', () => {
    const host = torch.arange(8).pinMemory();
    fakeDevice.holdStream();
    const copy = host.narrow(0, 4, 4).to('cuda', { nonBlocking: true });
    host.dispose();
    fakeDevice.releaseStreams();
    expect(copy.tolist()).toEqual([4, 5, 6, 7]);
  });
});

test('the tensors of each device count as live bytes until they are freed', withTwoDevices, () => {
  const before = torch.memory.stats().liveBytes;
  const allocated = (): number[] => [0, 1].map((index) => torch.cuda.memoryAllocated(index));
  const [first = 0, second = 0] = allocated();
  const x = torch.ones(MiB, { device: 'cuda:0' });
  const y = torch.ones(MiB, { device: 'cuda:1' });
  expect(torch.memory.stats().liveBytes - before).toBe(8 * MiB);
  expect(allocated()).toEqual([first + 4 * MiB, second + 4 * MiB]);
  x.dispose();
  y.dispose();
  expect(torch.memory.stats().liveBytes).toBe(before);
  expect(allocated()).toEqual([first, second]);
});

describe('an operator for which the device has no memory', withControls, () => {
  test('runs after a full collection if dropped tensors fill it', () => {
    fakeDevice.setMemoryLimit(128 * MiB);
    const failures = fakeDevice.outOfMemoryCount(0);
    let held = makeOld(6, 16);
    expect(held.length).toBe(6);
    held = [];
    expect(fill(64).at(0).item()).toBe(1);
    expect(fakeDevice.outOfMemoryCount(0)).toBe(failures + 1);
    expect(torch.cuda.memoryAllocated()).toBeLessThanOrEqual(80 * MiB);
  });

  test("throws with PyTorch's text and how much JavaScript holds, and the next one runs", () => {
    fakeDevice.setMemoryLimit(128 * MiB);
    const held = makeOld(6, 16);
    const error = caught(() => fill(64));
    expect(error).toBeInstanceOf(torch.OutOfMemoryError);
    expect(error.message).toMatch(
      /^CUDA out of memory\. Tried to allocate 64\.00 MiB\. GPU 0 has a total capacity of 128\.00 MiB of which 32\.00 MiB is free\./,
    );
    expect(error.message).toMatch(/ JavaScript still holds 6 tensors of 96\.00 MiB in this thread\.$/);
    expect(held[0]?.add(1).at(0).item()).toBe(2);
  });

  test('is not repeated if it writes an argument', () => {
    fakeDevice.setMemoryLimit(64 * MiB);
    const x = fill(16);
    const error = caught(() => x.resize_([64 * MiB]));
    expect(error).toBeInstanceOf(torch.OutOfMemoryError);
    expect(error.message).toContain('JavaScript still holds 1 tensor of 16.00 MiB');
  });

  test('throws in a backward, and the graph can run again once there is room', () => {
    const x = fill(16).requiresGrad_();
    const y = x.exp().exp().sum();
    fakeDevice.setMemoryLimit(torch.cuda.memoryAllocated() + MiB);
    const error = caught(() => y.backward({ retainGraph: true }));
    expect(error).toBeInstanceOf(torch.OutOfMemoryError);
    expect(error.message).toMatch(
      /^CUDA out of memory\. Tried to allocate 16\.00 MiB\..* JavaScript still holds \d+ tensors? of \d+\.\d\d MiB/,
    );
    fakeDevice.setMemoryLimit(256 * MiB);
    y.backward();
    expect(x.grad?.at(0).item()).toBeCloseTo(Math.exp(1 + Math.E), 3);
  });

  test('runs after a full collection in the lane too, unless it writes an argument', async () => {
    fakeDevice.setMemoryLimit(128 * MiB);
    let held = makeOld(6, 16);
    expect(held.length).toBe(6);
    held = [];
    const failures = fakeDevice.outOfMemoryCount(0);
    const [x, y] = await torch.runAsync(() => {
      const big = fill(48);
      return [big, big.narrow(0, 0, 4).add(1)] as const;
    });
    expect([x.at(0).item(), y.tolist()]).toEqual([1, [2, 2, 2, 2]]);
    expect(fakeDevice.outOfMemoryCount(0)).toBe(failures + 1);
    x.dispose();
    let others = makeOld(7, 16);
    expect(others.length).toBe(7);
    others = [];
    await expect(torch.runAsync(() => y.resize_([16 * MiB]))).rejects.toThrow(torch.OutOfMemoryError);
    expect(y.tolist()).toEqual([2, 2, 2, 2]);
  });

  test.each([
    ['backward', async (y: Tensor) => y.backward()],
    ['backwardAsync', (y: Tensor) => y.backwardAsync()],
  ])('does not fail a %s whose room dropped tensors take', async (_, backward) => {
    fakeDevice.setMemoryLimit(256 * MiB);
    const x = fill(16).requiresGrad_();
    let held = makeOld(12, 16);
    const y = x.exp().exp().sum();
    expect(held.length).toBe(12);
    held = [];
    const failures = fakeDevice.outOfMemoryCount(0);
    await backward(y);
    expect(x.grad?.at(0).item()).toBeCloseTo(Math.exp(1 + Math.E), 3);
    expect(fakeDevice.outOfMemoryCount(0)).toBe(failures);
  });

  test('rejects backwardAsync and runAsync', async () => {
    const x = fill(16).requiresGrad_();
    const y = x.exp().exp().sum();
    fakeDevice.setMemoryLimit(torch.cuda.memoryAllocated() + MiB);
    const text =
      /^CUDA out of memory\. Tried to allocate 16\.00 MiB\..* JavaScript still holds \d+ tensors? of \d+\.\d\d MiB in this thread\.$/;
    await expect(y.backwardAsync({ retainGraph: true })).rejects.toThrow(torch.OutOfMemoryError);
    await expect(y.backwardAsync({ retainGraph: true })).rejects.toThrow(text);
    await expect(torch.runAsync(() => x.add(1))).rejects.toThrow(text);
    fakeDevice.setMemoryLimit(256 * MiB);
    await y.backwardAsync();
    expect((await torch.runAsync(() => x.add(1))).at(0).item()).toBe(2);
  });
});

test('memory that is used again after it was freed belongs to its new tensor', () => {
  const first = torch.arange(1024, { device });
  const address = first.dataPtr();
  first.dispose();
  const second = torch.arange(1024, { device });
  expect(second.dataPtr()).toBe(address);
  expect(second.cpu().tolist()).toEqual(torch.arange(1024).tolist());
});

test('emptyCache gives unused blocks back', () => {
  const before = torch.cuda.memoryReserved();
  fill(16).dispose();
  expect(torch.cuda.memoryReserved()).toBe(before + 16 * MiB);
  torch.cuda.emptyCache();
  expect(torch.cuda.memoryReserved()).toBe(before);
});
