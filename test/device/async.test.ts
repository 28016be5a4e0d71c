import { setImmediate } from 'node:timers/promises';
import torch from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';
import { holdStream, releaseStreams, withControls, withTwoDevices } from '../support/device';
import { fakeDevice } from '../support/fake-device';

const device = 'cuda';

afterEach(() => torch.cuda.setDevice(0));

// Runs turns of the event loop with the stream held; whether the promise settled in them.
async function settlesWhileHeld(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = (): void => {
    settled = true;
  };
  promise.then(note, note);
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  return settled;
}

describe('while a stream is busy, the event loop runs', () => {
  test('during itemAsync', async () => {
    const x = torch.tensor(3, { device });
    holdStream();
    const item = x.itemAsync();
    expect(await settlesWhileHeld(item)).toBe(false);
    releaseStreams();
    expect(await item).toBe(3);
  });

  // On a real device both queue their work and end.
  test('during runAsync', withControls, async () => {
    const x = torch.ones(3, { device });
    holdStream();
    const sum = torch.runAsync(() => x.mul(2).add(1).sum());
    expect(await settlesWhileHeld(sum)).toBe(false);
    releaseStreams();
    expect((await sum).item()).toBe(9);
  });

  test('during backwardAsync, with callbacks in it', withControls, async () => {
    const x = torch.tensor([1, 2, 3], { device, requiresGrad: true });
    const y = x.pow(2).sum();
    const seen: unknown[] = [];
    x.registerHook((g) => {
      seen.push(g.tolist());
      return g.mul(10);
    });
    holdStream();
    const done = y.backwardAsync();
    expect(await settlesWhileHeld(done)).toBe(false);
    expect(seen).toEqual([]);
    releaseStreams();
    await done;
    expect([seen, x.grad?.tolist()]).toEqual([[[2, 4, 6]], [20, 40, 60]]);
  });
});

test('runAsync runs on the device that was current when it was called', withTwoDevices, async () => {
  torch.cuda.setDevice(1);
  const running = torch.runAsync(() => torch.ones(2, { device }).mul(3));
  torch.cuda.setDevice(0);
  const result = await running;
  expect([String(result.device), result.tolist()]).toEqual(['cuda:1', [3, 3]]);
  expect(torch.cuda.currentDevice()).toBe(0);
});

describe('an asynchronous error', withControls, () => {
  test('is thrown by the next call that waits and by all later ones', () => {
    const x = torch.ones(2, { device });
    holdStream();
    fakeDevice.fail();
    const y = torch.empty(2, { device });
    releaseStreams();
    expect(() => torch.cuda.synchronize()).toThrow('CUDA error: device-side assert triggered');
    expect(() => x.add(1)).toThrow(torch.TorchError);
    expect(() => x.item()).toThrow('a Tensor with 2 elements cannot be converted');
    expect(() => y.cpu()).toThrow('CUDA error: device-side assert triggered');
    fakeDevice.clearError();
    expect(x.add(1).tolist()).toEqual([2, 2]);
  });

  test('rejects runAsync, backwardAsync and itemAsync', async () => {
    const x = torch.ones(2, { device, requiresGrad: true });
    const y = x.sum();
    fakeDevice.fail();
    torch.ones(1);
    await expect(torch.runAsync(() => x.cpu())).rejects.toThrow('device-side assert');
    await expect(y.backwardAsync()).rejects.toThrow('device-side assert');
    await expect(y.itemAsync()).rejects.toThrow('device-side assert');
  });

  test('leaves tensors that can be disposed', () => {
    const x = torch.ones(2, { device });
    fakeDevice.fail();
    expect(() => torch.cuda.synchronize()).toThrow('device-side assert');
    x.dispose();
    torch.memory.collect();
    expect(x.isDisposed).toBe(true);
  });
});
