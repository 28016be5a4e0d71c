// Collation: combines samples to a batch.

import { type Call, list, type Narrowed, object, parameters } from '../../arguments';
import { isPlainObject, typeText } from '../../core/describe';
import type { DType } from '../../core/dtype';
import { typeError } from '../../core/errors';
import { mapNested, throughLevels, within } from '../../core/nesting';
import { noMoreArguments } from '../../core/no-arguments';
import { Tuple } from '../../core/tuple';
import { release } from '../../memory/scope';
import { stack } from '../../ops';
import { Tensor, tensor } from '../../tensor';
import type { SampleDTypes } from './dataset';

/** The type of a batch of samples of type `T`: tensors are stacked, numbers become a tensor, arrays and objects are collated by element. */
export type Collated<T> = T extends Tensor
  ? Tensor
  : T extends number | bigint | boolean
    ? Tensor
    : T extends string
      ? string[]
      : T extends readonly unknown[]
        ? { -readonly [K in keyof T]: Collated<T[K]> }
        : T extends object
          ? { [K in keyof T]: Collated<T[K]> }
          : never;

// A number is Python's float, as everywhere here: collated to float64, whether or not the batch's values are whole.
const numbers = (batch: readonly number[], dtype: DType | null): Tensor => tensor(batch, { dtype: dtype ?? 'float64' });

// The dtypes of the elements of a sample with these keys: dtypes for several values, each of which the sample has.
function dtypesOf(dtypes: SampleDTypes, keys: readonly (string | number)[], path: string): (key: string | number) => SampleDTypes {
  if (dtypes === null) return () => null;
  const where = path || 'the sample';
  if (typeof dtypes !== 'object') throw typeError(`DataLoader: the dataset's dtypes has one dtype for several values (at ${where})`);
  const unknown = Object.keys(dtypes).filter((name) => !keys.some((key) => String(key) === name));
  if (unknown.length > 0) throw typeError(`DataLoader: the dataset's dtypes has ${unknown.join(', ')}, which is not in ${where}`);
  return (key) => (dtypes as Record<string | number, SampleDTypes>)[key] ?? null;
}

function convertedTo(batch: Tensor, dtype: DType | null): Tensor {
  if (dtype === null || batch.dtype === dtype) return batch;
  const converted = batch.to(dtype);
  batch.dispose();
  return converted;
}

function collate(batch: readonly unknown[], path: string, dtypes: SampleDTypes): unknown {
  const [first] = batch;
  const fail = (what: string): never => {
    throw typeError(`defaultCollate(): ${what}${path === '' ? '' : ` (at ${path})`}`);
  };
  const all = (isOne: (value: unknown) => boolean): void => {
    if (!batch.every(isOne)) fail('the samples of a batch must be alike');
  };
  const single = (): DType | null => {
    if (dtypes !== null && typeof dtypes !== 'string') fail('the dtypes of the dataset have several values for one');
    return dtypes as DType | null;
  };
  if (first instanceof Tensor) {
    all((value) => value instanceof Tensor);
    const dtype = single();
    return convertedTo(stack(batch as Tensor[]), dtype);
  }
  if (typeof first === 'number' || typeof first === 'bigint' || typeof first === 'boolean' || typeof first === 'string') {
    all((value) => typeof value === typeof first);
    const dtype = single();
    if (typeof first === 'string') return dtype === null ? [...batch] : fail(`the dataset's dtypes has '${dtype}' for a string`);
    if (typeof first === 'number') return numbers(batch as number[], dtype);
    return tensor(batch as bigint[] | boolean[], { dtype });
  }
  if (Array.isArray(first)) {
    all((value) => Array.isArray(value) && value.length === first.length);
    const dtypeOf = dtypesOf(dtypes, [...first.keys()], path);
    const fields = first.map((_, i) =>
      collate(
        (batch as unknown[][]).map((sample) => sample[i]),
        `${path}[${i}]`,
        dtypeOf(i),
      ),
    );
    return first instanceof Tuple ? Tuple.from(fields) : fields;
  }
  if (ArrayBuffer.isView(first)) {
    const samples = (batch as ArrayBufferView[]).map((sample) => tensor(sample));
    const stacked = collate(samples, path, dtypes);
    for (const sample of samples) release(sample);
    return stacked;
  }
  if (isPlainObject(first)) {
    const keys = Object.keys(first);
    const dtypeOf = dtypesOf(dtypes, keys, path);
    all((value) => typeof value === 'object' && value !== null && keys.every((key) => key in value));
    return Object.fromEntries(
      keys.map((key) => [
        key,
        collate(
          (batch as Record<string, unknown>[]).map((sample) => sample[key]),
          `${path}.${key}`,
          dtypeOf(key),
        ),
      ]),
    );
  }
  return fail(`samples must be tensors, numbers, strings, typed arrays, arrays or plain objects, got ${typeText(first)}`);
}

const defaultCollateSignature = parameters('defaultCollate', { batch: list(object<unknown>()) });

/**
 * Combines samples to a batch: tensors are stacked, numbers become float64 as Python's floats, bigints
 * int64, booleans bool.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.default_collate
 */
export function defaultCollate<T>(...args: Call<Narrowed<typeof defaultCollateSignature, { batch: readonly T[] }>>): Collated<T> {
  const [batch] = defaultCollateSignature.bind(args);
  return throughLevels('defaultCollate', () => collate(batch, '', null)) as Collated<T>;
}

/** {@link defaultCollate} with the dtypes that a dataset names. */
export const collateAs = (batch: readonly unknown[], dtypes: SampleDTypes): unknown => collate(batch, '', dtypes);

/** The type of a sample with typed arrays converted to tensors, also in arrays and plain objects; other types are unchanged. */
export type Converted<T> = T extends Tensor
  ? T
  : T extends ArrayBufferView
    ? Tensor
    : T extends readonly unknown[]
      ? { -readonly [K in keyof T]: Converted<T[K]> }
      : T extends Record<string, unknown>
        ? { [K in keyof T]: Converted<T[K]> }
        : T;

const convert = (data: unknown): unknown => mapNested(data, (value) => (ArrayBuffer.isView(value) ? tensor(value) : within));

/**
 * Converts the typed arrays of a sample to tensors; leaves other values unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.default_convert
 */
export function defaultConvert<T>(data: T, ...rest: []): Converted<T> {
  noMoreArguments('defaultConvert', 1, rest);
  return throughLevels('defaultConvert', () => convert(data)) as Converted<T>;
}
