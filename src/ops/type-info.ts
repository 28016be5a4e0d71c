// The numbers that a dtype can hold.

import { define, dtype, maybe } from '../arguments';
import { type DType, dtypeCode, dtypeFromCode, isComplex, isFloatingPoint, itemsize } from '../core/dtype';
import { typeError } from '../core/errors';
import { getDefaultDtype } from '../core/settings';

/** The limits of a floating-point dtype; for a complex dtype those of its real and imaginary parts. */
export interface FloatInfo {
  readonly bits: number;
  /** The difference between 1 and the next larger number. */
  readonly eps: number;
  readonly max: number;
  readonly min: number;
  /** The smallest positive normal number. */
  readonly tiny: number;
  readonly smallestNormal: number;
  /** 10^-d, where d is the number of decimal digits that the dtype preserves. */
  readonly resolution: number;
  readonly dtype: DType;
}

/** The limits of an integer dtype; bigints for 64-bit dtypes. */
export interface IntInfo {
  readonly bits: number;
  readonly max: number | bigint;
  readonly min: number | bigint;
  readonly dtype: DType;
}

interface Format {
  /** Mantissa bits after the binary point. */
  readonly mantissa: number;
  readonly minExponent: number;
  readonly max: number;
  readonly digits: number;
  /** The minimum, if it is not -max. */
  readonly min?: number;
  /** LibTorch's eps, if it is not 2^-mantissa. */
  readonly eps?: number;
}

const formats: Partial<Record<DType, Format>> = {
  float16: { mantissa: 10, minExponent: -14, max: 65504, digits: 3 },
  bfloat16: { mantissa: 7, minExponent: -126, max: (2 - 2 ** -7) * 2 ** 127, digits: 2 },
  float32: { mantissa: 23, minExponent: -126, max: (2 - 2 ** -23) * 2 ** 127, digits: 6 },
  float64: { mantissa: 52, minExponent: -1022, max: Number.MAX_VALUE, digits: 15 },
  float8_e4m3fn: { mantissa: 3, minExponent: -6, max: 448, digits: 0 },
  float8_e4m3fnuz: { mantissa: 3, minExponent: -7, max: 240, digits: 0 },
  float8_e5m2: { mantissa: 2, minExponent: -14, max: 57344, digits: 0 },
  float8_e5m2fnuz: { mantissa: 2, minExponent: -15, max: 57344, digits: 0, eps: 0.125 },
  float8_e8m0fnu: { mantissa: 0, minExponent: -127, max: 2 ** 127, digits: 0, min: 2 ** -127 },
};

const partsOf: Partial<Record<DType, DType>> = { complex32: 'float16', complex64: 'float32', complex128: 'float64' };

const named = (dtype: DType): DType => dtypeFromCode(dtypeCode(dtype) as number);

/**
 * The limits of a floating-point or complex dtype, by default of the default dtype.
 *
 * @throws TypeError for any other dtype
 * @see https://docs.pytorch.org/docs/stable/type_info.html
 */
export const finfo = define('finfo', [{ type: maybe(dtype, 'float32') }], (given): FloatInfo => {
  const type = named(given ?? getDefaultDtype());
  const dtype = partsOf[type] ?? type;
  const format = formats[dtype];
  if (format === undefined) throw typeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'");
  const tiny = 2 ** format.minExponent;
  return {
    bits: 8 * itemsize(dtype),
    eps: format.eps ?? 2 ** -format.mantissa,
    max: format.max,
    min: format.min ?? -format.max,
    tiny,
    smallestNormal: tiny,
    resolution: Number(`1e-${format.digits}`),
    dtype,
  };
});

/**
 * The limits of an integer dtype.
 *
 * @throws TypeError for any other dtype
 * @see https://docs.pytorch.org/docs/stable/type_info.html
 */
export const iinfo = define('iinfo', [{ type: dtype }], (type): IntInfo => {
  const dtype = named(type);
  if (isFloatingPoint(dtype) || isComplex(dtype)) {
    throw typeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'");
  }
  if (!/^u?int\d+$/.test(dtype)) throw typeError(`torch.${dtype} is not supported by torch.iinfo`);
  const bits = 8 * itemsize(dtype);
  const isUnsigned = dtype.startsWith('u');
  const max = 2n ** BigInt(isUnsigned ? bits : bits - 1) - 1n;
  const min = isUnsigned ? 0n : -max - 1n;
  return { bits, max: bits === 64 ? max : Number(max), min: bits === 64 ? min : Number(min), dtype };
});
