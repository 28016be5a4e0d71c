// Compares a result with the recorded one, with torch.testing.assert_close's default tolerances; in reduced precision by the error
// of the recorded one, in single precision also by that and by how far rounded inputs move the result (reduced-precision.ts).
import torch, { type DType, type Tensor } from 'node-libtorch';
import { isClose } from './close';
import { compareErrors, isBelowDouble, isReduced, movement } from './reduced-precision';
import { type Bytes, numberFrom, type Recorded, type TensorSpec } from './replay-records';

export const tolerances: Partial<Record<DType, [rtol: number, atol: number]>> = {
  float16: [1e-3, 1e-5],
  bfloat16: [1.6e-2, 1e-5],
  float32: [1.3e-6, 1e-5],
  float64: [1e-7, 1e-7],
  complex32: [1e-3, 1e-5],
  complex64: [1.3e-6, 1e-5],
  complex128: [1e-7, 1e-7],
};

/** Integers and the like. */
export const exact: [number, number] = [0, 0];

// The same seed draws the same bits; how a kernel makes normal numbers of them and scales them, with a fused multiplication and
// addition or without, rounds them by a few eps of the largest.
const drawn: Partial<Record<DType, number>> = {
  float16: 2 ** -8,
  bfloat16: 2 ** -5,
  float32: 2 ** -20,
  float64: 2 ** -49,
  complex64: 2 ** -20,
  complex128: 2 ** -49,
};

const largest = (values: Numbers): number =>
  Array.from(values, (value) => Math.abs(Number(value))).reduce(
    (most, value) => (Number.isFinite(value) ? Math.max(most, value) : most),
    0,
  );

const show = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value));

type Numbers = ArrayLike<number | bigint>;

function difference(got: Numbers, want: Numbers, pairs: boolean, [rtol, atol]: [number, number]): string | null {
  const step = pairs ? 2 : 1;
  let worst = 0;
  let wrong = 0;
  let first = -1;
  for (let i = 0; i < want.length; i += step) {
    const parts = (pairs ? [i, i + 1] : [i]).filter((part) => !same(got, want, part));
    if (parts.length === 0) continue;
    // A part that is infinite or NaN has no distance: only the same is right, whatever the tolerance.
    const far = parts.every((part) => Number.isFinite(Number(want[part])))
      ? Math.hypot(...parts.map((part) => Number(got[part]) - Number(want[part])))
      : Number.POSITIVE_INFINITY;
    const size = Math.hypot(...(pairs ? [i, i + 1] : [i]).map((part) => Number(want[part])).filter(Number.isFinite));
    if (isClose(far, 0, atol + rtol * size, 0)) continue;
    wrong++;
    if (first < 0) first = i;
    if (Number.isFinite(far)) worst = Math.max(worst, far);
  }
  if (wrong === 0) return null;
  const at = `at ${first / step}: ${String(got[first])}, recorded ${String(want[first])}`;
  return `values differ (${wrong} of ${want.length / step}, most ${worst.toPrecision(2)}; ${at})`;
}

function same(got: Numbers, want: Numbers, i: number): boolean {
  return got[i] === want[i] || (Number.isNaN(got[i] as number) && Number.isNaN(want[i] as number));
}

/** The same call of other inputs. */
export interface References {
  /** In higher precision. */
  readonly exact: unknown;
  /** With inputs that differ by a rounding of the last bit. */
  readonly nearby: unknown;
}

/** The references of a part of a result. */
export const partOf = (references: References | null, key: string | number): References | null => {
  const part = (of: unknown): unknown => (of as Record<string, unknown> | null | undefined)?.[key] ?? null;
  return references && { exact: part(references.exact), nearby: part(references.nearby) };
};

/** By values, by values that were drawn, or by dtype and shape. */
export type Mode = 'close' | 'drawn' | 'form';

// Strides of dimensions that have more than one element: the others mean nothing.
function usedStrides(shape: readonly number[], strides: readonly number[]): string {
  return shape.includes(0) ? '' : show(strides.filter((_, i) => (shape[i] as number) > 1));
}

function contiguousStrides(shape: readonly number[]): number[] {
  return shape.map((_, i) => shape.slice(i + 1).reduce((product, size) => product * size, 1));
}

// Strides, whether the tensor requires a gradient, and whether it was made in inference mode.
function formDiffers(got: Tensor, spec: TensorSpec): string | null {
  if (spec.p === undefined) {
    const [ours, theirs] = [got.stride(), spec.st ?? contiguousStrides(spec.s)].map((strides) => usedStrides(spec.s, strides));
    if (ours !== theirs) return `strides ${ours}, recorded ${theirs}`;
  }
  if (got.requiresGrad !== (spec.r === 1)) return `requiresGrad is ${got.requiresGrad}, recorded ${spec.r === 1}`;
  if (spec.p) return null;
  return got.isInference() === (spec.if === 1) ? null : `isInference() is ${got.isInference()}, recorded ${spec.if === 1}`;
}

/**
 * Describes the difference between a tensor and the recorded one, null if they are equal.
 *
 * @param references the results of the same call of other inputs; null if they were not requested
 */
export function compareTensor(
  got: Tensor,
  spec: TensorSpec,
  bytes: Bytes,
  mode: Mode,
  references: References | null = null,
): string | null {
  if (got.dtype !== spec.d) return `dtype ${got.dtype}, recorded ${spec.d}`;
  if (show(got.shape) !== show(spec.s)) return `shape ${show(got.shape)}, recorded ${show(spec.s)}`;
  if (got.device.type !== (spec.at ?? 'cpu')) return `device ${got.device}, recorded ${spec.at ?? 'cpu'}`;
  if (got.layout !== (spec.l ?? 'strided')) return `layout ${got.layout}, recorded ${spec.l ?? 'strided'}`;
  const form = formDiffers(got, spec);
  if (form !== null || mode === 'form') return form;
  const dense = spec.p?.[0] ?? spec;
  const wanted = dense.n === 0 ? torch.empty(0, { dtype: dense.d }) : torch.frombuffer(bytes(dense.o, dense.n), { dtype: dense.d });
  const plain = (spec.p ? got.toDense() : got).detach().cpu();
  const { exact: reference = null, nearby = null } = references ?? {};
  const isSingle = isBelowDouble(spec.d) && !isReduced(spec.d);
  if (mode === 'close' && isBelowDouble(spec.d) && reference instanceof torch.Tensor && dense.n > 0) {
    const wrong = compareErrors(plain, wanted.view(spec.s), reference);
    if (wrong === null || (wrong !== undefined && !isSingle)) return wrong;
  }
  if (dense.n === 0) return null;
  const [ours, theirs] = [plain.toTypedArray(), wanted.toTypedArray()];
  const [rtol, atol] = mode === 'drawn' ? [0, (drawn[spec.d] ?? 0) * largest(theirs)] : (tolerances[spec.d] ?? exact);
  const tolerance: [number, number] = [rtol, atol + (mode === 'close' && isSingle ? movement(plain, nearby) : 0)];
  return difference(ours, theirs, dense.d.startsWith('complex'), tolerance);
}

/** Describes the difference between a result and the recorded one, null if they are equal. */
export function compare(
  got: unknown,
  wanted: Recorded,
  bytes: Bytes,
  mode: Mode = 'close',
  references: References | null = null,
): string | null {
  const kind =
    got === null || got === undefined ? 'null' : got instanceof torch.Tensor ? 'a Tensor' : Array.isArray(got) ? 'a list' : typeof got;
  if (wanted === null) return kind === 'null' ? null : `${kind}, recorded None`;
  if (Array.isArray(wanted)) return compareList(got, wanted, bytes, mode, kind, references);
  if (typeof wanted !== 'object') {
    if (typeof wanted === 'number' && typeof got === 'bigint') return BigInt(wanted) === got ? null : `${got}, recorded ${wanted}`;
    return got === wanted ? null : `${kind === 'a Tensor' ? kind : String(got)}, recorded ${String(wanted)}`;
  }
  const [tag = '', content] = Object.entries(wanted)[0] ?? [];
  if (tag === 'T')
    return got instanceof torch.Tensor ? compareTensor(got, content as TensorSpec, bytes, mode, references) : `${kind}, recorded a Tensor`;
  if (tag === 'u') return compareList(got, content as Recorded[], bytes, mode, kind, references);
  if (tag === 'i')
    return typeof got === 'bigint' && got === BigInt(content as string) ? null : `${String(got)}, recorded ${content as string}`;
  if (tag === 'f') {
    if (typeof got !== 'number') return `${kind}, recorded a float`;
    return difference([got], [numberFrom(content as string)], false, tolerances.float64 as [number, number]);
  }
  if (tag === 'c') {
    if (!(got instanceof torch.Complex)) return `${kind}, recorded a complex`;
    return difference([got.re, got.im], (content as string[]).map(numberFrom), true, tolerances.complex128 as [number, number]);
  }
  if (tag === 'm') {
    if (typeof got !== 'object' || got === null) return `${kind}, recorded a dict`;
    const fields = got as Record<string, unknown>;
    const [ours, theirs] = [Object.keys(fields), Object.keys(content as object)].map((keys) => show(keys.sort()));
    if (ours !== theirs) return `the keys ${ours}, recorded ${theirs}`;
    for (const [key, part] of Object.entries(content as Record<string, Recorded>)) {
      const wrong = compare(fields[key], part, bytes, mode, partOf(references, key));
      if (wrong !== null) return `'${key}': ${wrong}`;
    }
    return null;
  }
  if (!['dt', 'ly', 'mf', 'dv'].includes(tag)) throw new TypeError(`cannot compare with a recorded ${tag}`);
  return String(got) === String(content) ? null : `${String(got)}, recorded ${String(content)}`;
}

function compareList(
  got: unknown,
  wanted: Recorded[],
  bytes: Bytes,
  mode: Mode,
  kind: string,
  references: References | null,
): string | null {
  if (!Array.isArray(got)) return `${kind}, recorded a list`;
  if (got.length !== wanted.length) return `a list of ${got.length}, recorded ${wanted.length}`;
  for (let i = 0; i < wanted.length; i++) {
    const wrong = compare(got[i], wanted[i] as Recorded, bytes, mode, partOf(references, i));
    if (wrong !== null) return `element ${i}: ${wrong}`;
  }
  return null;
}
