// Autocast: operators choose the precision that suits them, within a scope.

import { checkOptions } from '../arguments/options';
import type { FunctionCtx } from '../autograd';
import { type ModeGuard, withMode } from '../autograd/mode';
import { isPlainObject } from '../core/describe';
import { Device, deviceTypeCode } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { warn } from '../core/warnings';
import { Tensor } from '../tensor/tensor';

/** How operators within {@link autocast} compute. */
export interface AutocastOptions {
  /** What matrix products and their like compute in; default bfloat16 on the CPU, float16 on CUDA. */
  dtype?: DType | null;
  /** False for a scope without autocast inside one with. Default true. */
  enabled?: boolean;
  /** Whether a parameter that is cast is kept cast until the outermost scope ends; default true. */
  cacheEnabled?: boolean | null;
}

const codeOf = (deviceType: string): number => {
  if (typeof deviceType !== 'string') throw new ValueError(`Expected \`device_type\` of type \`str\`, got: \`${typeof deviceType}\``);
  return deviceTypeCode(new Device(deviceType));
};

function refuse(reason: string): false {
  warn(reason);
  return false;
}

function usable(deviceType: string, dtype: DType, enabled: boolean): boolean {
  if (!enabled) return false;
  if (deviceType === 'cuda') return native.cudaCount() > 0 || refuse('CUDA is not available. Disabling autocast.');
  if (dtype === 'bfloat16' || dtype === 'float16') return true;
  const name = deviceType.toUpperCase();
  return refuse(
    `In ${name} autocast, but the target dtype is not supported. Disabling autocast.\n${name} Autocast only supports dtypes of torch.bfloat16, torch.float16 currently.`,
  );
}

function enter(deviceType: string, { dtype, enabled = true, cacheEnabled }: AutocastOptions): () => void {
  const code = codeOf(deviceType);
  if (!native.isAutocastAvailable(code)) throw new TorchError(`User specified an unsupported autocast device_type '${deviceType}'`);
  const fast = dtype ?? getAutocastDtype(deviceType);
  const fastCode = dtypeCode(fast);
  if (fastCode === undefined) throw new TypeError(`autocast(): dtype must be a dtype, got ${String(dtype)}`);
  const on = usable(deviceType, fast, enabled);
  const former = [native.isAutocastEnabled(code), native.autocastDtype(code), native.isAutocastCacheEnabled()] as const;
  native.setAutocast(code, on, fastCode, cacheEnabled ?? former[2]);
  native.enterAutocast();
  return () => {
    native.leaveAutocast();
    native.setAutocast(code, ...former);
  };
}

/**
 * Within it, operators of a device compute in the precision that suits them: matrix products and convolutions in
 * `dtype`, what needs range in float32. While `fn` runs, or until the guard is disposed.
 *
 * ```ts
 * const loss = torch.autocast('cpu', () => criterion(model(x), y));
 * ```
 *
 * @param deviceType 'cpu', 'cuda', ...
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.autocast
 */
export function autocast(deviceType: string, options?: AutocastOptions): ModeGuard;
export function autocast<T>(deviceType: string, fn: () => T): T;
export function autocast<T>(deviceType: string, options: AutocastOptions, fn: () => T): T;
export function autocast<T>(deviceType: string, second?: AutocastOptions | (() => T), third?: () => T): T | ModeGuard {
  const fn = typeof second === 'function' ? second : third;
  const options: AutocastOptions = typeof second === 'function' || second === undefined ? {} : second;
  checkOptions('autocast', options, ['dtype', 'enabled', 'cacheEnabled']);
  return withMode(() => enter(deviceType, options), fn);
}

/** Whether a device type has autocast. */
export function isAutocastAvailable(deviceType: string): boolean {
  return native.isAutocastAvailable(codeOf(deviceType));
}

/** Whether autocast is on in this thread; of CUDA unless said. */
export function isAutocastEnabled(deviceType = 'cuda'): boolean {
  return native.isAutocastEnabled(codeOf(deviceType));
}

/** What autocast computes in. */
export function getAutocastDtype(deviceType: string): DType {
  return dtypeFromCode(native.autocastDtype(codeOf(deviceType)));
}

/** Whether casts are kept. */
export function isAutocastCacheEnabled(): boolean {
  return native.isAutocastCacheEnabled();
}

/** Drops the casts that are kept. */
export function clearAutocastCache(): void {
  native.clearAutocastCache();
}

function cast<T>(value: T, deviceType: string, dtype: DType): T {
  if (value instanceof Tensor) {
    const eligible = value.isFloatingPoint() && value.device.type === deviceType && value.dtype !== 'float64';
    return (eligible ? value.to({ dtype }) : value) as T;
  }
  if (Array.isArray(value)) return value.map((one) => cast(one, deviceType, dtype)) as T;
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cast(one, deviceType, dtype)])) as T;
  }
  return value;
}

const usedAutocast = new WeakMap<FunctionCtx, { used: boolean; dtype: DType }>();

/**
 * Makes the forward of a custom function right under autocast: its backward, in {@link customBwd}, computes as it did.
 *
 * @param options.castInputs cast floating-point tensors to this, and run without autocast
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.custom_fwd
 */
export function customFwd<A extends readonly unknown[], R>(
  forward: (ctx: FunctionCtx, ...args: A) => R,
  { deviceType, castInputs = null }: { deviceType: string; castInputs?: DType | null },
): (ctx: FunctionCtx, ...args: A) => R {
  return (ctx, ...args) => {
    const used = isAutocastEnabled(deviceType);
    const dtype = getAutocastDtype(deviceType);
    if (castInputs === null || !used) {
      usedAutocast.set(ctx, { used, dtype });
      return forward(ctx, ...args);
    }
    usedAutocast.set(ctx, { used: false, dtype });
    return autocast(deviceType, { enabled: false }, () => forward(ctx, ...cast(args, deviceType, castInputs)));
  };
}

/** Makes the backward of a custom function compute under autocast as its forward, in {@link customFwd}, did. */
export function customBwd<A extends readonly unknown[], R>(
  backward: (ctx: FunctionCtx, ...args: A) => R,
  { deviceType }: { deviceType: string },
): (ctx: FunctionCtx, ...args: A) => R {
  return (ctx, ...args) => {
    const { used = false, dtype = null } = usedAutocast.get(ctx) ?? {};
    return autocast(deviceType, { enabled: used, dtype }, () => backward(ctx, ...args));
  };
}
