// The default device of new tensors.
import torch from 'node-libtorch';
import { afterEach, expect, test } from 'vitest';

afterEach(() => {
  torch.setDefaultDevice(null);
});

test('factories, tensor() and modules create tensors on the default device', () => {
  torch.setDefaultDevice('meta');
  expect(String(torch.getDefaultDevice())).toBe('meta');
  const made = [
    torch.zeros(2),
    torch.empty({ size: [2] }),
    torch.full([2], 1),
    torch.arange(3),
    torch.randn(2, { dtype: 'float64' }),
    torch.tensor([1, 2]),
    torch.asTensor(torch.ones(1, { device: 'cpu' })),
    torch.asarray([1]),
    torch.scalarTensor(1),
    torch.fft.fftfreq(4),
    torch.signal.windows.hann(4),
    new torch.nn.Linear(2, 3).weight,
  ];
  expect(made.map((tensor) => tensor.device.type)).toEqual(made.map(() => 'meta'));
});

test('an explicit device, out and *_like keep their own device', () => {
  torch.setDefaultDevice('meta');
  const here = torch.ones(2, { device: 'cpu' });
  expect(here.device.type).toBe('cpu');
  expect(torch.zerosLike(here).device.type).toBe('cpu');
  expect(torch.zeros(2, { out: here })).toBe(here);
});

test('can be set for one function or block only', () => {
  expect(torch.setDefaultDevice('meta', () => torch.zeros(1).device.type)).toBe('meta');
  expect(() =>
    torch.setDefaultDevice('meta', () => {
      throw new Error('inside');
    }),
  ).toThrow('inside');
  {
    using _ = torch.setDefaultDevice('meta');
    expect(torch.zeros(1).isMeta).toBe(true);
  }
  expect(torch.zeros(1).device.type).toBe('cpu');
});

test('torch.device with a function is a scope, as the with statement in Python', () => {
  const model = torch.device('meta', () => new torch.nn.ModuleList([new torch.nn.Linear(2, 3), new torch.nn.LSTM(3, 4)]));
  expect([...model.parameters()].every((parameter) => parameter.isMeta)).toBe(true);
  const devices = torch.device('meta', () => [
    torch.getDefaultDevice().type,
    torch.tensor(torch.ones(1, { device: 'cpu' })).device.type,
    torch.device('cpu', () => torch.ones(1).device.type),
    torch.ones(1).device.type,
    torch.randn(2).device.type,
  ]);
  expect(devices).toEqual(['meta', 'meta', 'cpu', 'meta', 'meta']);
  expect(torch.device('cpu', null, () => torch.ones(1).device.type)).toBe('cpu');
  expect(() =>
    torch.device('meta', () => {
      throw new Error('inside');
    }),
  ).toThrow('inside');
  expect(torch.ones(1).device.type).toBe('cpu');
});

test('torch.device without a function only makes a device', () => {
  expect(String(torch.device('cuda', 1))).toBe('cuda:1');
  expect(String(torch.device({ type: 'meta' }))).toBe('meta');
  expect(torch.ones(1).device.type).toBe('cpu');
  expect(() => torch.device('meta', (async () => {}) as never)).toThrow('must be synchronous');
  expect(() => (torch.device as (...args: unknown[]) => unknown)('cpu', 0, 0)).toThrow('device()');
});

test('an unknown device name', () => {
  expect(() => torch.setDefaultDevice('gpu')).toThrow(/Invalid device string: 'gpu'/);
  expect(torch.getDefaultDevice().type).toBe('cpu');
});
