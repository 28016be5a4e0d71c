// Operators that make tensors from sizes and numbers, on the default device and in the default dtype.
import { Complex } from '../core/complex';
import { isOptions } from '../core/describe';
import { dtypeFromCode } from '../core/dtype';
import { native } from '../core/native';
import { chosenDevice } from './default-device';
import * as made from './generated/torch';

type Options = Readonly<Record<string, unknown>>;

/** The factory, told the default device where a call names neither a device nor a tensor to write to. */
export function onDefaultDevice<F extends (...args: never[]) => unknown>(factory: F): F {
  const run = factory as unknown as (...args: unknown[]) => unknown;
  return ((...args: unknown[]) => {
    const device = chosenDevice();
    if (device === null) return run(...args);
    const last = args[args.length - 1];
    if (!isOptions(last)) return run(...args, { device });
    if ((last.device ?? last.out ?? null) !== null) return run(...args);
    return run(...args.slice(0, -1), { ...last, device });
  }) as unknown as F;
}

// A number makes the default dtype whether or not it is integral; LibTorch would make int64 of an integral one.
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
  return ((...args: unknown[]) => {
    const last = args[args.length - 1];
    const options: Options = isOptions(last) ? last : {};
    const value = name in options ? options[name] : args[position];
    const dtype = (options.dtype ?? options.out ?? null) === null ? dtypeOfValue(value) : null;
    if (dtype === null) return run(...args);
    return run(...(isOptions(last) ? args.slice(0, -1) : args), { ...options, dtype });
  }) as unknown as F;
}

/**
 * A tensor of one value. As everywhere, a number makes the default dtype (float32) whether or not it is integral; bigint
 * makes int64, boolean bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 */
export const full: typeof made.full = onDefaultDevice(inDtypeOfValue(made.full, 1, 'fillValue'));

/** A tensor without dimensions, of the dtype that {@link full} would give it. */
export const scalarTensor: typeof made.scalarTensor = onDefaultDevice(inDtypeOfValue(made.scalarTensor, 0, 's'));

export const arange: typeof made.arange = onDefaultDevice(made.arange);
export const bartlettWindow: typeof made.bartlettWindow = onDefaultDevice(made.bartlettWindow);
export const blackmanWindow: typeof made.blackmanWindow = onDefaultDevice(made.blackmanWindow);
export const empty: typeof made.empty = onDefaultDevice(made.empty);
export const emptyPermuted: typeof made.emptyPermuted = onDefaultDevice(made.emptyPermuted);
export const emptyStrided: typeof made.emptyStrided = onDefaultDevice(made.emptyStrided);
export const eye: typeof made.eye = onDefaultDevice(made.eye);
export const hammingWindow: typeof made.hammingWindow = onDefaultDevice(made.hammingWindow);
export const hannWindow: typeof made.hannWindow = onDefaultDevice(made.hannWindow);
export const kaiserWindow: typeof made.kaiserWindow = onDefaultDevice(made.kaiserWindow);
export const linspace: typeof made.linspace = onDefaultDevice(made.linspace);
export const logspace: typeof made.logspace = onDefaultDevice(made.logspace);
export const ones: typeof made.ones = onDefaultDevice(made.ones);
export const rand: typeof made.rand = onDefaultDevice(made.rand);
export const randint: typeof made.randint = onDefaultDevice(made.randint);
export const randn: typeof made.randn = onDefaultDevice(made.randn);
export const randperm: typeof made.randperm = onDefaultDevice(made.randperm);
export const range: typeof made.range = onDefaultDevice(made.range);
export const trilIndices: typeof made.trilIndices = onDefaultDevice(made.trilIndices);
export const triuIndices: typeof made.triuIndices = onDefaultDevice(made.triuIndices);
export const zeros: typeof made.zeros = onDefaultDevice(made.zeros);
