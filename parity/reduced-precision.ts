// The rule by which results are compared on any processor where their digits are the processor's: by their error.
//
// How often a kernel rounds a result of reduced precision (float16, bfloat16, complex32), once at its end or after each of its
// sums, is up to the processor: oneDNN has kernels for those with bfloat16 instructions, for those with AVX-512 and for others,
// and all of them are PyTorch's. The reference is the same call of the same inputs in double precision (in single where there
// is no such kernel); the recorded result deviates from it by E at most, and ours may deviate by
//
//     |ours - reference| ≤ E + 2 · eps · max |reference|
//
// with the dtype's eps (2⁻⁷ for bfloat16, 2⁻¹⁰ for float16): assert_close's tolerance of bfloat16, relative to the largest element,
// because the rounding error of a sum is proportional to its terms and not to its result.
//
// An infinity or NaN that was recorded is compared by itself.
//
// A recorded result with E > 16 · eps · max |reference| does not approximate the reference (it overflowed, or it is a step of the
// dtype's own numbers, as in nextafter): it is compared as other dtypes are.
//
// Single precision (float32, complex64) is compared by assert_close's tolerances; by this rule where those are too narrow: in sums
// that nearly cancel; and where that is too, by how far the result moves when the inputs do by a rounding of their last bit. A
// kernel of another processor (Intel's and AMD's matrix products, decompositions of LAPACK) adds in another order, and what it gives
// is the exact result of inputs that differ by a few roundings: gradients of eigenvectors, least squares and matrix_exp amplify
// these as they amplify the inputs' own. Four times the largest movement of any element is allowed: one such change is a sample.
import torch, { type DType, type Tensor } from 'node-libtorch';

const reduced: Partial<Record<DType, number>> = { float16: 2 ** -10, bfloat16: 2 ** -7, complex32: 2 ** -10 };
const precisions: Partial<Record<DType, number>> = { ...reduced, float32: 2 ** -23, complex64: 2 ** -23 };

export const isReduced = (dtype: DType): boolean => dtype in reduced;
/** Whether there is a higher precision. */
export const isBelowDouble = (dtype: DType): boolean => dtype in precisions;

/** Gives tensors and names of dtypes, at any depth, in a higher precision. */
export type Raise = <T>(value: T) => T;

function raiseTo(real: DType, complex: DType): Raise {
  const higher = (dtype: DType): DType => (dtype.startsWith('complex') ? complex : real);
  const raise = (value: unknown): unknown => {
    if (value instanceof torch.Tensor) return isBelowDouble(value.dtype) ? value.detach().to(higher(value.dtype)) : value;
    if (typeof value === 'string') return isBelowDouble(value as DType) ? higher(value as DType) : value;
    if (Array.isArray(value)) return value.map(raise);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, raise(part)]));
  };
  return raise as Raise;
}

/** Runs `run` in double precision, or in single if the operator has no kernel for double; null if it has neither. */
export function inHigherPrecision<T>(run: (raise: Raise) => T): T | null {
  for (const raise of [raiseTo('float64', 'complex128'), raiseTo('float32', 'complex64')]) {
    try {
      return run(raise);
    } catch {}
  }
  return null;
}

// The sign of each input's change: fixed, of no pattern that rows or columns share.
const signs = (count: number): Tensor => {
  const draw = (i: number): number => (Math.imul(i + 1, 0x9e3779b1) >>> 16) & 1;
  return torch.tensor(Array.from({ length: count }, (_, i) => 1 - 2 * draw(i)));
};

/** Runs `run` with each element of tensors in single precision changed by a relative eps; null if that cannot be had. */
export function withRoundedInputs<T>(run: (raise: Raise) => T): T | null {
  const round = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(round);
    if (!(value instanceof torch.Tensor) || value.layout !== 'strided' || isReduced(value.dtype) || !isBelowDouble(value.dtype))
      return value;
    const changes = signs(value.numel())
      .view(value.shape)
      .mul(2 ** -23)
      .add(1);
    return value.detach().mul(changes).to(value.dtype);
  };
  try {
    return run(round as Raise);
  } catch {
    return null;
  }
}

/** Four times the largest difference between elements of a result and of that of rounded inputs; 0 if there is none. */
export function movement(got: Tensor, nearby: unknown): number {
  if (!(nearby instanceof torch.Tensor) || String(nearby.shape) !== String(got.shape)) return 0;
  const [ours, moved] = [got, nearby].map(numbers) as [number[], number[]];
  return 4 * largest(ours.map((x, i) => Math.abs(x - (moved[i] as number))).filter(Number.isFinite));
}

// Lists the elements, complex numbers as pairs of real ones.
const numbers = (tensor: Tensor): number[] => {
  const dense = (tensor.layout === 'strided' ? tensor : tensor.toDense()).detach();
  return Array.from(dense.to(dense.isComplex() ? 'complex128' : 'float64').toTypedArray() as Float64Array);
};

const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/**
 * Applies the rule above: null if the result is as close to the reference as the recorded one, else a description of the error;
 * undefined if the rule does not apply.
 */
export function compareErrors(got: Tensor, recorded: Tensor, reference: Tensor): string | null | undefined {
  if (String(reference.shape) !== String(recorded.shape)) return undefined;
  const [ours, theirs, exact] = [got, recorded, reference].map(numbers) as [number[], number[], number[]];
  // Infinities and NaN have no error: where Python recorded one, ours must be the same, and only there.
  const other = theirs.findIndex((x, i) => !(Number.isFinite(x) ? Number.isFinite(ours[i]) : Object.is(x, ours[i])));
  if (other >= 0) return `${ours[other]} at ${other}, recorded ${theirs[other]}`;
  const errors = (values: readonly number[]): number[] =>
    values.map((x, i) => (Number.isFinite(x) && x !== exact[i] ? Math.abs(x - (exact[i] as number)) : 0));
  const error = largest(errors(theirs));
  const size = (precisions[recorded.dtype] as number) * largest(exact.map(Math.abs).filter(Number.isFinite));
  const off = errors(ours);
  if (off.every((one) => one === 0)) return null;
  if (!(error <= 16 * size)) return undefined;
  const bound = error + 2 * size;
  const first = off.findIndex((one) => !(one <= bound));
  if (first < 0) return null;
  return `off by ${(off[first] as number).toPrecision(2)} at ${first}, more than ${bound.toPrecision(2)}: ${ours[first]}, recorded ${theirs[first]}, in higher precision ${exact[first]}`;
}
