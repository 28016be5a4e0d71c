import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { expectRecorded } from '../functional/recorded';

const { windows } = torch.signal;

const names = ['exponential', 'cosine', 'gaussian', 'kaiser', 'hamming', 'hann', 'blackman', 'bartlett', 'nuttall'] as const;

test.each(names)('%s', (name) => {
  const make = windows[name] as (M: number, options?: { sym?: boolean; dtype?: 'float64' }) => Tensor;
  expectRecorded(`window ${name}`, [make(10), make(9, { sym: false }), make(1), make(0), make(4, { dtype: 'float64' })]);
});

test('window-specific parameters', () => {
  expectRecorded('window exponential of its own', windows.exponential(8, { center: 2, tau: 0.5, sym: false }));
  expectRecorded('window gaussian of its own', windows.gaussian(8, { std: 0.9 }));
  expectRecorded('window kaiser of its own', windows.kaiser(8, { beta: 3.5, sym: false }));
  expectRecorded('window general_cosine', windows.generalCosine(10, { a: [0.46, 0.23, 0.31], sym: false }));
  expectRecorded('window general_hamming', windows.generalHamming(10, { alpha: 0.6 }));
});

test('the result has the requested requiresGrad and device', () => {
  expect(windows.hann(4, { requiresGrad: true }).requiresGrad).toBe(true);
  expect(windows.kaiser(4, { device: 'cpu' }).device.type).toBe('cpu');
});

test('wrong values', () => {
  expect(() => windows.hann(-1)).toThrow('general_cosine requires non-negative window length, got M=-1');
  expect(() => windows.cosine(4, { dtype: 'int32' })).toThrow('cosine expects float32 or float64 dtypes, got: torch.int32');
  expect(() => windows.bartlett(4, { layout: torch.sparseCoo })).toThrow(torch.ValueError);
  expect(() => windows.exponential(4, { tau: 0 })).toThrow('Tau must be positive, got: 0 instead.');
  expect(() => windows.exponential(4, { center: 1 })).toThrow('Center must be None for symmetric windows');
  expect(() => windows.gaussian(4, { std: -1 })).toThrow('Standard deviation must be positive, got: -1 instead.');
  expect(() => windows.kaiser(4, { beta: -1 })).toThrow('beta must be non-negative, got: -1 instead.');
  expect(() => windows.generalCosine(4, [])).toThrow('Coefficients cannot be empty');
  expect(() => windows.hann(2.5)).toThrow(TypeError);
});
