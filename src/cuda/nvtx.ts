// torch.cuda.nvtx: marks and ranges in the timeline of NVIDIA's profilers. @see https://docs.nvidia.com/nvtx
import { type Call, integer, parameters, splitFunction, string } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

let depth = 0;

const rangePushSignature = parameters('rangePush', { msg: string });

/** Begins a nested range, and returns its depth from 0. */
export function rangePush(...args: Call<typeof rangePushSignature>): number {
  const [msg] = rangePushSignature.bind(args);
  native.nvtxRangePush(msg);
  return depth++;
}

/** Ends the innermost range, and returns its depth. */
export function rangePop(...args: []): number {
  noArguments('rangePop', args);
  native.nvtxRangePop();
  depth = Math.max(depth - 1, 0);
  return depth;
}

const rangeStartSignature = parameters('rangeStart', { msg: string });

/** Begins a range that any thread may end, and returns its number for {@link rangeEnd}. */
export function rangeStart(...args: Call<typeof rangeStartSignature>): bigint {
  const [msg] = rangeStartSignature.bind(args);
  return cudaNative('rangeStart', 'nvtxRangeStart')(msg);
}

const rangeEndSignature = parameters('rangeEnd', { rangeId: integer });

/** Ends a range that {@link rangeStart} began. */
export function rangeEnd(...args: Call<typeof rangeEndSignature>): void {
  const [rangeId] = rangeEndSignature.bind(args);
  cudaNative('rangeEnd', 'nvtxRangeEnd')(BigInt(rangeId));
}

const markSignature = parameters('mark', { msg: string });

/** Marks an instant. */
export function mark(...args: Call<typeof markSignature>): void {
  const [msg] = markSignature.bind(args);
  native.nvtxMark(msg);
}

const rangeSignature = parameters('range', { msg: string });

/** A range around `fn`, or without `fn` until the end of a block with `using _ = torch.cuda.nvtx.range('step')`. */
export function range(msg: string): ModeGuard;
export function range<T>(msg: string, fn: () => T): T;
export function range<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [msg] = rangeSignature.bind(others);
  const enter = () => {
    rangePush(msg);
    return () => void rangePop();
  };
  return withMode('range', enter, fn);
}
