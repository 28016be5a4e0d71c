// Encodes JavaScript numbers as the elements of a dtype, as Python's torch.tensor converts Python's numbers.
import { Complex } from '../core/complex';
import { type DType, isComplex, isFloatingPoint } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';

/** The least and the greatest integer of the integer dtypes. */
export const ranges: Partial<Record<DType, readonly [bigint, bigint]>> = {
  uint8: [0n, 255n],
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  uint16: [0n, 65535n],
  int32: [-2147483648n, 2147483647n],
  uint32: [0n, 4294967295n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

function overflow(value: unknown, dtype: DType): never {
  throw new TorchError(`value cannot be converted to type ${dtype} without overflow: ${String(value)}`);
}

function checkReal(values: readonly unknown[], expected: string): void {
  if (values.some((value) => value instanceof Complex)) throw typeError(expected);
}

// A number that is no safe integer is a float, which is truncated; but uint64 takes every whole number, and no other.
function toInteger(value: number | bigint | boolean, dtype: DType): bigint {
  const range = ranges[dtype];
  if (!range) throw new TorchError(`store_scalar: invalid type (no element of ${dtype} can be made from a number)`);
  const [low, high] = range;
  if (typeof value === 'number' && !Number.isInteger(value) && dtype === 'uint64') throw typeError('an integer is required');
  if (typeof value === 'number' && !Number.isSafeInteger(value) && dtype !== 'uint64') {
    if (!(value >= Number(low) && value <= Number(high))) overflow(value, dtype);
    return BigInt(Math.trunc(value));
  }
  const whole = BigInt(value);
  if (dtype === 'uint64') {
    if (whole < 0n) throw new ValueError(`can't convert negative int to unsigned: ${whole}`);
    if (whole > high) throw new ValueError(`int too big to convert: ${whole}`);
    return whole;
  }
  if (whole !== BigInt.asIntN(64, whole)) throw new ValueError(`Overflow when unpacking long long: ${whole}`);
  // As C++ converts to unsigned integers: those down to -max wrap around.
  if (whole > high || whole < (low === 0n ? -high : low)) overflow(value, dtype);
  return low === 0n ? whole & high : whole;
}

const isTrue = (value: unknown): boolean =>
  value instanceof Complex ? value.re !== 0 || value.im !== 0 : value !== 0 && value !== 0n && value !== false;

interface Encoded {
  readonly data: ArrayBufferView;
  /** The dtype of `data`, which holds every value that the wanted dtype does. */
  readonly stored: DType;
}

/** The elements as `dtype`, or as a wider dtype from which the tensor is converted. @throws TorchError for a value out of range */
export function encode(values: readonly unknown[], dtype: DType): Encoded {
  if (isComplex(dtype)) {
    const data = new Float64Array(2 * values.length);
    values.forEach((value, i) => {
      data[2 * i] = value instanceof Complex ? value.re : Number(value);
      data[2 * i + 1] = value instanceof Complex ? value.im : 0;
    });
    return { data, stored: 'complex128' };
  }
  if (dtype === 'bool') return { data: Uint8Array.from(values, (value) => (isTrue(value) ? 1 : 0)), stored: 'bool' };
  if (isFloatingPoint(dtype)) {
    checkReal(values, 'must be real number, not complex');
    if (dtype === 'float32') return { data: Float32Array.from(values as number[], Number), stored: 'float32' };
    return { data: Float64Array.from(values as number[], Number), stored: 'float64' };
  }
  checkReal(values, dtype === 'uint64' ? 'an integer is required' : "'complex' object cannot be interpreted as an integer");
  const integers = values.map((value) => toInteger(value as number | bigint | boolean, dtype));
  return dtype === 'uint64'
    ? { data: BigUint64Array.from(integers), stored: 'uint64' }
    : { data: BigInt64Array.from(integers), stored: 'int64' };
}
