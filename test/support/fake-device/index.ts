// The fake device in the test's own process, and its controls.
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface FakeDevice {
  /** Limits the memory of each device, its cache included. */
  setMemoryLimit(bytes: number): void;
  /** Blocks the current stream of the current device until releaseStreams(). */
  holdStream(): void;
  releaseStreams(): void;
  /** Keeps the current stream of the current device busy for some time. */
  occupyStream(milliseconds: number): void;
  /** Makes the current stream of the current device fail when it gets there, until clearError(). */
  fail(): void;
  clearError(): void;
  /** Reads a byte at an address, as the host. */
  touch(address: number): number;
  allocatedBytes(device: number): number;
  reservedBytes(device: number): number;
  outOfMemoryCount(device: number): number;
  pinnedBlocks(): number;
  /** Number of times that the host waited for a stream. */
  synchronizations(): number;
  /** Number of operators that the CPU ran. */
  fallbacks(): number;
  /** Number of marks for profilers. */
  annotationMarks(): number;
  /** Number of ranges for profilers that are open. */
  openAnnotationRanges(): number;
}

/** The file that a program requires first to have the fake device. */
export const preload = join(import.meta.dirname, 'preload.cjs');

/** Whether the tests run on a real device. */
export const onRealDevice = process.env.NODE_LIBTORCH_TEST_DEVICE === 'cuda';

/** Null on a real device: tests that use it have the options `withControls`. */
export const fakeDevice = createRequire(import.meta.url)(preload) as FakeDevice;

/** The limit that every test begins with. */
export const defaultLimit = 16 * 2 ** 30;
