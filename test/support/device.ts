// Helpers for tests that run on the fake device and, with NODE_LIBTORCH_TEST_DEVICE=cuda, on a real one.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import torch, { type DType } from 'node-libtorch';
import { expect } from 'vitest';
import { isClose } from '../../parity/close';
import { exact, tolerances } from '../../parity/replay-compare';
import { fakeDevice, onRealDevice } from './fake-device';
import { skippedIf } from './skips';

/** Options of a test that controls the fake device, or expects its values. */
export const withControls = skippedIf(onRealDevice, 'needs the controls of the fake device');

/** Options of a test that expects the CPU's random numbers. */
export const withDrawsOfCpu = skippedIf(onRealDevice, "CUDA's generator draws other numbers than the CPU's");

/** Options of a test of two devices. */
export const withTwoDevices = skippedIf(torch.cuda.deviceCount() < 2, 'needs two devices');

/** Another device than the current one, if there are two. */
export const lastIndex = torch.cuda.deviceCount() - 1;
export const lastDevice = `cuda:${lastIndex}`;

const occupy = createRequire(import.meta.url)(join(import.meta.dirname, 'fake-device', 'occupy.cjs'));

/** Keeps the current stream busy for some time. */
export const occupyStream = (milliseconds: number): void => occupy(torch, fakeDevice, milliseconds);

/** Keeps the current stream busy until releaseStreams(), on a real device for about a second. */
export const holdStream = (): void => (onRealDevice ? occupyStream(1000) : fakeDevice.holdStream());

export function releaseStreams(): void {
  if (!onRealDevice) fakeDevice.releaseStreams();
}

// Replaces numbers that are close to the expected ones by these.
function snapped(value: unknown, expected: unknown, tolerance: readonly [rtol: number, atol: number]): unknown {
  if (typeof value === 'number' && typeof expected === 'number') {
    return isClose(value, expected, tolerance[1], tolerance[0]) ? expected : value;
  }
  if (!Array.isArray(value) || !Array.isArray(expected)) return value;
  return value.map((part, i) => snapped(part, expected[i], tolerance));
}

/** Asserts that nested lists equal the CPU's: exactly on the fake device, within the tolerances of the dtype on a real one. */
export function expectAsOnCpu(actual: unknown, expected: unknown, dtype: DType = 'float32'): void {
  expect(onRealDevice ? snapped(actual, expected, tolerances[dtype] ?? exact) : actual).toEqual(expected);
}
