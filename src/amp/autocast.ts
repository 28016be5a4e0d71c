// autocast: operators select a suitable precision within a scope.

import {
  boolean,
  byName,
  type Call,
  callable,
  dtype,
  type Narrowed,
  object,
  opt,
  orNull,
  parameters,
  splitFunction,
  string,
} from '../arguments';
import type { FunctionCtx } from '../autograd';
import { dispatchModes, type ModeGuard, withMode } from '../autograd/mode';
import { cudaDeviceCount } from '../core/cuda-support';
import { Device, deviceTypeCode } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { mapNested, within } from '../core/nesting';
import { noArguments } from '../core/no-arguments';
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

// The device's and the dtype's names are checked below, with Python's messages.
const autocastSignature = parameters(
  'autocast',
  { deviceType: object<string>() },
  { dtype: orNull(object<DType>()) },
  { enabled: opt(boolean, true) },
  { cacheEnabled: orNull(boolean) },
);

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
  if (deviceType === 'cuda') return cudaDeviceCount() > 0 || refuse('CUDA is not available. Disabling autocast.');
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
  if (fastCode === undefined) throw typeError(`autocast(): dtype must be a dtype, got ${String(dtype)}`);
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
export function autocast<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [deviceType, dtype, enabled, cacheEnabled] = autocastSignature.bind(others);
  return withMode('autocast', () => enter(deviceType, { dtype, enabled, cacheEnabled }), fn, dispatchModes);
}

const isAutocastAvailableSignature = parameters('isAutocastAvailable', { deviceType: string });

/** Whether a device type has autocast. */
export function isAutocastAvailable(...args: Call<typeof isAutocastAvailableSignature>): boolean {
  const [deviceType] = isAutocastAvailableSignature.bind(args);
  return native.isAutocastAvailable(codeOf(deviceType));
}

const isAutocastEnabledSignature = parameters('isAutocastEnabled', { deviceType: opt(string, 'cuda') });

/** Whether autocast is enabled in this thread for a device type; default 'cuda'. */
export function isAutocastEnabled(...args: Call<typeof isAutocastEnabledSignature>): boolean {
  const [deviceType] = isAutocastEnabledSignature.bind(args);
  return native.isAutocastEnabled(codeOf(deviceType));
}

const getAutocastDtypeSignature = parameters('getAutocastDtype', { deviceType: string });

/** The dtype of autocast for a device type. */
export function getAutocastDtype(...args: Call<typeof getAutocastDtypeSignature>): DType {
  const [deviceType] = getAutocastDtypeSignature.bind(args);
  return dtypeFromCode(native.autocastDtype(codeOf(deviceType)));
}

/** Whether autocast caches casts. */
export function isAutocastCacheEnabled(...args: []): boolean {
  noArguments('isAutocastCacheEnabled', args);
  return native.isAutocastCacheEnabled();
}

/** Clears the cached casts. */
export function clearAutocastCache(...args: []): void {
  noArguments('clearAutocastCache', args);
  native.clearAutocastCache();
}

const cast = <T>(value: T, deviceType: string, dtype: DType): T =>
  mapNested(value, (one) => {
    if (!(one instanceof Tensor)) return within;
    const isCast = one.isFloatingPoint() && one.device.type === deviceType && one.dtype !== 'float64';
    return isCast ? one.to({ dtype }) : one;
  }) as T;

const customFwdSignature = parameters(
  'customFwd',
  { fwd: callable() },
  { deviceType: byName(string) },
  /** Cast floating-point tensors to this, and run without autocast. */
  { castInputs: byName(orNull(dtype)) },
);
const customBwdSignature = parameters('customBwd', { bwd: callable() }, { deviceType: byName(string) });
const usedAutocast = new WeakMap<FunctionCtx, { used: boolean; dtype: DType }>();

/**
 * Wraps the forward of a custom function for autocast: records the autocast state, which {@link customBwd} restores.
 *
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.custom_fwd
 */
export function customFwd<A extends readonly unknown[], R>(
  ...given: Call<Narrowed<typeof customFwdSignature, { fwd: (ctx: FunctionCtx, ...args: A) => R }>>
): (ctx: FunctionCtx, ...args: A) => R {
  const [fwd, deviceType, castInputs] = customFwdSignature.bind(given);
  const forward = fwd as (ctx: FunctionCtx, ...args: A) => R;
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
  ...given: Call<Narrowed<typeof customBwdSignature, { bwd: (ctx: FunctionCtx, ...args: A) => R }>>
): (ctx: FunctionCtx, ...args: A) => R {
  const [bwd, deviceType] = customBwdSignature.bind(given);
  const backward = bwd as (ctx: FunctionCtx, ...args: A) => R;
  return (ctx, ...args) => {
    const { used = false, dtype = null } = usedAutocast.get(ctx) ?? {};
    return autocast(deviceType, { enabled: used, dtype }, () => backward(ctx, ...args));
  };
}
