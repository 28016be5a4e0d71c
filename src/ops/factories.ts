// Factory operators (sizes and numbers to tensors) with the default device and the default dtype applied.
import { Complex } from '../core/complex';
import { isOptions } from '../core/describe';
import { dtypeFromCode } from '../core/dtype';
import { withName } from '../core/names';
import { native } from '../core/native';
import { chosenDevice } from './default-device';
import * as generated from './generated/torch';

type Options = Readonly<Record<string, unknown>>;

/** Wraps a factory: passes the default device if a call gives neither `device` nor `out`. */
export function onDefaultDevice<F extends (...args: never[]) => unknown>(factory: F): F {
  const run = factory as unknown as (...args: unknown[]) => unknown;
  return withName(factory.name, (...args: unknown[]) => {
    const device = chosenDevice();
    if (device === null) return run(...args);
    const last = args[args.length - 1];
    if (!isOptions(last)) return run(...args, { device });
    if ((last.device ?? last.out ?? null) !== null) return run(...args);
    return run(...args.slice(0, -1), { ...last, device });
  }) as unknown as F;
}

// A number selects the default dtype, integral or not; LibTorch would select int64 for an integral one.
function dtypeOfValue(value: unknown): string | null {
  if (typeof value === 'bigint') return 'int64';
  if (typeof value === 'boolean') return 'bool';
  const standard = dtypeFromCode(native.defaultDtype());
  if (typeof value === 'number') return standard;
  if (value instanceof Complex) return standard === 'float64' ? 'complex128' : 'complex64';
  return null;
}

function inDtypeOfValue<F extends (...args: never[]) => unknown>(factory: F, position: number, name: string): F {
  const run = factory as unknown as (...args: unknown[]) => unknown;
  return withName(factory.name, (...args: unknown[]) => {
    const last = args[args.length - 1];
    const options: Options = isOptions(last) ? last : {};
    const value = name in options ? options[name] : args[position];
    const dtype = (options.dtype ?? options.out ?? null) === null ? dtypeOfValue(value) : null;
    if (dtype === null) return run(...args);
    return run(...(isOptions(last) ? args.slice(0, -1) : args), { ...options, dtype });
  }) as unknown as F;
}

/**
 * A tensor filled with one value. A number selects the default dtype (float32), integral or not; a bigint selects int64,
 * a boolean bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 */
export const full: typeof generated.full = onDefaultDevice(inDtypeOfValue(generated.full, 1, 'fillValue'));

/** A 0-dim tensor; its dtype is chosen as in {@link full}. */
export const scalarTensor: typeof generated.scalarTensor = onDefaultDevice(inDtypeOfValue(generated.scalarTensor, 0, 's'));

export const arange: typeof generated.arange = onDefaultDevice(generated.arange);
export const bartlettWindow: typeof generated.bartlettWindow = onDefaultDevice(generated.bartlettWindow);
export const blackmanWindow: typeof generated.blackmanWindow = onDefaultDevice(generated.blackmanWindow);
export const empty: typeof generated.empty = onDefaultDevice(generated.empty);
export const emptyPermuted: typeof generated.emptyPermuted = onDefaultDevice(generated.emptyPermuted);
export const emptyStrided: typeof generated.emptyStrided = onDefaultDevice(generated.emptyStrided);
export const eye: typeof generated.eye = onDefaultDevice(generated.eye);
export const hammingWindow: typeof generated.hammingWindow = onDefaultDevice(generated.hammingWindow);
export const hannWindow: typeof generated.hannWindow = onDefaultDevice(generated.hannWindow);
export const kaiserWindow: typeof generated.kaiserWindow = onDefaultDevice(generated.kaiserWindow);
export const linspace: typeof generated.linspace = onDefaultDevice(generated.linspace);
export const logspace: typeof generated.logspace = onDefaultDevice(generated.logspace);
export const ones: typeof generated.ones = onDefaultDevice(generated.ones);
export const rand: typeof generated.rand = onDefaultDevice(generated.rand);
export const randint: typeof generated.randint = onDefaultDevice(generated.randint);
export const randn: typeof generated.randn = onDefaultDevice(generated.randn);
export const randperm: typeof generated.randperm = onDefaultDevice(generated.randperm);
export const range: typeof generated.range = onDefaultDevice(generated.range);
export const trilIndices: typeof generated.trilIndices = onDefaultDevice(generated.trilIndices);
export const triuIndices: typeof generated.triuIndices = onDefaultDevice(generated.triuIndices);
export const zeros: typeof generated.zeros = onDefaultDevice(generated.zeros);
