// autocast: operators select a suitable precision within a scope.

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

/** Options of {@link autocast}. */
export interface AutocastOptions {
  /** The dtype of matrix products, convolutions and similar operators; default bfloat16 on the CPU, float16 on CUDA. */
  dtype?: DType | null;
  /** False disables autocast inside an enclosing autocast scope; default true. */
  enabled?: boolean;
  /** Whether casts of parameters are cached until the outermost scope ends; default true. */
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
 * Makes the operators of a device type select their precision: matrix products and convolutions use `dtype`, operators that
 * need range use float32. Applies while `fn` runs, or until the guard is disposed.
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

/** Whether a device type supports autocast. */
export function isAutocastAvailable(deviceType: string): boolean {
  return native.isAutocastAvailable(codeOf(deviceType));
}

/** Whether autocast is on in this thread for a device type; default CUDA. */
export function isAutocastEnabled(deviceType = 'cuda'): boolean {
  return native.isAutocastEnabled(codeOf(deviceType));
}

/** The dtype that autocast uses for a device type. */
export function getAutocastDtype(deviceType: string): DType {
  return dtypeFromCode(native.autocastDtype(codeOf(deviceType)));
}

/** Whether casts are cached. */
export function isAutocastCacheEnabled(): boolean {
  return native.isAutocastCacheEnabled();
}

/** Clears the cached casts. */
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
 * Wraps the forward of a custom function for autocast: records the autocast state, which {@link customBwd} restores.
 *
 * @param options.castInputs cast floating-point tensors to this dtype, and run without autocast
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

/** Wraps the backward of a custom function: runs it with the autocast state of its forward, see {@link customFwd}. */
export function customBwd<A extends readonly unknown[], R>(
  backward: (ctx: FunctionCtx, ...args: A) => R,
  { deviceType }: { deviceType: string },
): (ctx: FunctionCtx, ...args: A) => R {
  return (ctx, ...args) => {
    const { used = false, dtype = null } = usedAutocast.get(ctx) ?? {};
    return autocast(deviceType, { enabled: used, dtype }, () => backward(ctx, ...args));
  };
}
