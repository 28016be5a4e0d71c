import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { holdStream, lastDevice, releaseStreams, withTwoDevices } from '../support/device';
import { onRealDevice } from '../support/fake-device';

describe('a device string', () => {
  test('without an index means the current device', withTwoDevices, () => {
    expect(torch.cuda.isAvailable()).toBe(true);
    expect(torch.cuda.deviceCount()).toBe(2);
    if (!onRealDevice) expect(torch.cuda.getDeviceName(1)).toBe('Fake device');
    expect(String(torch.ones(2, { device: 'cuda' }).device)).toBe('cuda:0');
    torch.cuda.setDevice(1);
    expect(torch.cuda.currentDevice()).toBe(1);
    expect(String(torch.ones(2, { device: 'cuda' }).device)).toBe('cuda:1');
    torch.cuda.setDevice('cuda:0');
    expect(String(torch.ones(2).to('cuda').device)).toBe('cuda:0');
  });

  test('names one of two devices, and no third', withTwoDevices, () => {
    const x = torch.ones(2, { device: 'cuda:1' });
    expect(String(x.mul(2).device)).toBe('cuda:1');
    expect(String(torch.zerosLike(x).device)).toBe('cuda:1');
    expect(() => torch.ones(2, { device: 'cuda:2' })).toThrow('invalid device ordinal');
    expect(() => torch.cuda.setDevice(2)).toThrow('invalid CUDA device ordinal 2 (2 present)');
  });
});

describe('a copy', () => {
  const x = torch.arange(24, { dtype: 'float32' }).view(2, 3, 4);

  test('there and back gives the same numbers, also of views', () => {
    expect(x.to('cuda').cpu().tolist()).toEqual(x.tolist());
    expect(x.to('cuda').transpose(0, 2).cpu().tolist()).toEqual(x.transpose(0, 2).tolist());
    expect(x.transpose(0, 1).to(lastDevice).at(1).tolist()).toEqual(x.transpose(0, 1).at(1).tolist());
    expect(x.to('cuda').to(lastDevice).cpu().tolist()).toEqual(x.tolist());
    expect(x.to('cuda', 'float64').tolist()).toEqual(x.tolist());
  });

  test('to the same device is the same tensor', () => {
    const y = x.to('cuda');
    expect(y.to('cuda:0').dataPtr()).toBe(y.dataPtr());
  });

  test('from pinned memory returns before the stream has done it', () => {
    const host = torch.arange(6).pinMemory();
    expect([host.isPinned(), x.isPinned()]).toEqual([true, false]);
    holdStream();
    const y = host.to('cuda', { nonBlocking: true });
    host.fill_(7);
    releaseStreams();
    expect(y.tolist()).toEqual([7, 7, 7, 7, 7, 7]);
  });
});
