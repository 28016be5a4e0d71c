// torch.nn.attention: which kernels scaledDotProductAttention may use.
import { boolean, list, opt, or, parameters, splitFunction, type } from '../../arguments';
import { type ModeGuard, withMode } from '../../core/mode-guard';
import { native } from '../../core/native';

export * as bias from './bias';

/**
 * The kernels of attention.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.SDPBackend.html
 */
export const SDPBackend = {
  ERROR: -1,
  MATH: 0,
  FLASH_ATTENTION: 1,
  EFFICIENT_ATTENTION: 2,
  CUDNN_ATTENTION: 3,
  OVERRIDEABLE: 4,
} as const;
export type SDPBackend = (typeof SDPBackend)[keyof typeof SDPBackend];

// LibTorch's settings that allow a kernel.
const settings: readonly (readonly [setting: string, backend: SDPBackend])[] = [
  ['cuda.cudnnSdp', SDPBackend.CUDNN_ATTENTION],
  ['cuda.flashSdp', SDPBackend.FLASH_ATTENTION],
  ['cuda.memEfficientSdp', SDPBackend.EFFICIENT_ATTENTION],
  ['cuda.mathSdp', SDPBackend.MATH],
  ['cuda.overrideableSdp', SDPBackend.OVERRIDEABLE],
];

const known: readonly unknown[] = Object.values(SDPBackend);
const backend = type<SDPBackend>('SDPBackend', (value) => known.includes(value));
const signature = parameters(
  'sdpaKernel',
  { backends: or(backend, list(backend)) },
  /** Try the kernels in the given order. */
  { setPriority: opt(boolean, false) },
);

function allow(backends: readonly SDPBackend[]): void {
  for (const [setting, one] of settings) native.setSetting(setting, backends.includes(one));
}

/**
 * Restricts `scaledDotProductAttention` to the given kernels, for the whole process: while `fn` runs, or until the end of the block
 * with `using _ = sdpaKernel(SDPBackend.MATH)`. The call throws if none of them takes its arguments.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.sdpa_kernel.html
 */
export function sdpaKernel(backends: SDPBackend | readonly SDPBackend[], setPriority?: boolean): ModeGuard;
export function sdpaKernel<T>(backends: SDPBackend | readonly SDPBackend[], fn: () => T): T;
export function sdpaKernel<T>(backends: SDPBackend | readonly SDPBackend[], setPriority: boolean, fn: () => T): T;
export function sdpaKernel(options: { backends: SDPBackend | readonly SDPBackend[]; setPriority?: boolean }): ModeGuard;
export function sdpaKernel<T>(options: { backends: SDPBackend | readonly SDPBackend[]; setPriority?: boolean }, fn: () => T): T;
export function sdpaKernel<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [given, setPriority] = signature.bind(others);
  const backends: readonly SDPBackend[] = typeof given === 'number' ? [given] : (given as readonly SDPBackend[]);
  const enter = (): (() => void) => {
    const allowed = settings.filter(([setting]) => native.setting(setting)).map(([, one]) => one);
    const order = native.sdpPriority();
    allow(backends);
    if (setPriority) native.setSdpPriority([...new Set([...backends, ...order])]);
    return () => {
      allow(allowed);
      if (setPriority) native.setSdpPriority(order);
    };
  };
  return withMode('sdpaKernel', enter, fn);
}
