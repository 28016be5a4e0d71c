// torch.cuda.amp: torch.amp for CUDA. PyTorch deprecates its autocast and GradScaler in favour of those of torch.amp.
import { GradScaler as AnyGradScaler, autocast as autocastFor, customBwd as customBwdFor, customFwd as customFwdFor } from '../amp';
import {
  boolean,
  byName,
  type Call,
  callable,
  dtype,
  float,
  int,
  type Narrowed,
  opt,
  orNull,
  parameters,
  splitFunction,
} from '../arguments';
import type { FunctionCtx } from '../autograd';
import type { DType } from '../core/dtype';
import type { ModeGuard } from '../core/mode-guard';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { isAvailable } from './devices';

const autocastSignature = parameters(
  'autocast',
  { enabled: opt(boolean, true) },
  { dtype: opt(dtype, 'float16') },
  { cacheEnabled: opt(boolean, true) },
);

/** Options of {@link autocast}. */
export interface AutocastOptions {
  /** Default true. */
  enabled?: boolean;
  /** Default float16. */
  dtype?: DType;
  /** Default true. */
  cacheEnabled?: boolean;
}

/** @deprecated Use `torch.amp.autocast('cuda', ...)`. */
export function autocast(options?: AutocastOptions): ModeGuard;
export function autocast<T>(fn: () => T, options?: AutocastOptions): T;
export function autocast<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [enabled, dtype, cacheEnabled] = autocastSignature.bind(others);
  warn("`torch.cuda.amp.autocast(...)` is deprecated. Please use `torch.amp.autocast('cuda', ...)` instead.", 'FutureWarning');
  const options = { enabled, dtype, cacheEnabled };
  return fn === undefined ? autocastFor('cuda', options) : autocastFor('cuda', options, fn);
}

const gradScalerSignature = parameters(
  'GradScaler',
  { initScale: opt(float, 65536) },
  { growthFactor: opt(float, 2) },
  { backoffFactor: opt(float, 0.5) },
  { growthInterval: opt(int, 2000) },
  { enabled: opt(boolean, true) },
);

/** @deprecated Use `new torch.amp.GradScaler('cuda', ...)`. */
export class GradScaler extends AnyGradScaler {
  constructor(...args: Call<typeof gradScalerSignature>) {
    const values = gradScalerSignature.bind(args);
    warn("`torch.cuda.amp.GradScaler(...)` is deprecated. Please use `torch.amp.GradScaler('cuda', ...)` instead.", 'FutureWarning');
    super('cuda', ...values);
  }
}

const customFwdSignature = parameters(
  'customFwd',
  { fwd: callable() },
  /** Cast floating-point tensors to this, and run without autocast. */
  { castInputs: byName(orNull(dtype)) },
);

/** @deprecated Use `torch.amp.customFwd(fwd, { deviceType: 'cuda' })`. */
export function customFwd<A extends readonly unknown[], R>(
  ...given: Call<Narrowed<typeof customFwdSignature, { fwd: (ctx: FunctionCtx, ...args: A) => R }>>
): (ctx: FunctionCtx, ...args: A) => R {
  const [fwd, castInputs] = customFwdSignature.bind(given);
  const text = "`torch.cuda.amp.customFwd(...)` is deprecated. Please use `torch.amp.customFwd(..., { deviceType: 'cuda' })` instead.";
  warn(text, 'FutureWarning');
  return customFwdFor(fwd as (ctx: FunctionCtx, ...args: A) => R, { deviceType: 'cuda', castInputs });
}

const customBwdSignature = parameters('customBwd', { bwd: callable() });

/** @deprecated Use `torch.amp.customBwd(bwd, { deviceType: 'cuda' })`. */
export function customBwd<A extends readonly unknown[], R>(
  ...given: Call<Narrowed<typeof customBwdSignature, { bwd: (ctx: FunctionCtx, ...args: A) => R }>>
): (ctx: FunctionCtx, ...args: A) => R {
  const [bwd] = customBwdSignature.bind(given);
  const text = "`torch.cuda.amp.customBwd(...)` is deprecated. Please use `torch.amp.customBwd(..., { deviceType: 'cuda' })` instead.";
  warn(text, 'FutureWarning');
  return customBwdFor(bwd as (ctx: FunctionCtx, ...args: A) => R, { deviceType: 'cuda' });
}

/** Whether automatic mixed precision cannot work here: there is no CUDA device. */
export function ampDefinitelyNotAvailable(...args: []): boolean {
  noArguments('ampDefinitelyNotAvailable', args);
  return !isAvailable();
}
