// torch.testing.make_tensor: random tensors of any dtype for tests.
import { boolean, byName, device, dtype, float, int, list, memoryFormat, opt, orNull, parameters, type Values } from '../arguments';
import type { DeviceLike, MemoryFormat } from '../core/device';
import { type DType, isComplex, isFloatingPoint, itemsize } from '../core/dtype';
import { typeError, ValueError } from '../core/errors';
import { pythonRepr } from '../core/python-repr';
import { warn } from '../core/warnings';
import { empty, randint, viewAsReal } from '../ops';
import { finfo, iinfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import { slice } from '../tensor/indexing';

const signature = parameters(
  'makeTensor',
  { shape: list(int) },
  { dtype: byName(dtype) },
  { device: byName(device) },
  /** The least value; null: 0 for bool and uint8, else -9. */
  { low: byName(orNull(float)) },
  /** The values are below it; null: 2 for bool, 10 for integers, else 9. */
  { high: byName(orNull(float)) },
  { requiresGrad: byName(opt(boolean, false)) },
  { noncontiguous: byName(opt(boolean, false)) },
  /** Replace zeros: by 1, or by the smallest positive normal number. */
  { excludeZero: byName(opt(boolean, false)) },
  { memoryFormat: byName(orNull(memoryFormat)) },
);

interface MakeTensorOptions {
  dtype: DType;
  device: DeviceLike;
  low?: number | null;
  high?: number | null;
  requiresGrad?: boolean;
  noncontiguous?: boolean;
  excludeZero?: boolean;
  memoryFormat?: MemoryFormat | null;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(dtype: DType, isFloat: boolean, given: readonly [low: number | null, high: number | null], limits: Range): Range {
  const standard = dtype === 'bool' ? [0, 2] : isFloat ? [-9, 9] : [-9, 10];
  const low = given[0] ?? (standard[0] as number);
  const high = given[1] ?? (standard[1] as number);
  if (Number.isNaN(low) || Number.isNaN(high)) {
    throw new ValueError(`\`low\` and \`high\` cannot be NaN, but got low=${pythonRepr(low)} and high=${pythonRepr(high)}`);
  }
  const texts = [low, high].map(pythonRepr);
  if (low === high && isFloat && itemsize(dtype) > 1) {
    warn(
      'Passing `low==high` to `torch.testing.make_tensor` for floating or complex types is deprecated since 2.1 and will be removed in 2.3. Use `torch.full(...)` instead.',
      'FutureWarning',
    );
  } else if (low >= high) throw new ValueError(`\`low\` must be less than \`high\`, but got ${texts.join(' >= ')}`);
  else if (high < limits.low || low >= limits.high) {
    throw new ValueError(
      `The value interval specified by \`low\` and \`high\` is [${texts.join(', ')}), but torch.${dtype} only supports [${pythonRepr(limits.low)}, ${pythonRepr(limits.high)})`,
    );
  }
  const clamp = (value: number): number => Math.min(Math.max(value, limits.low), limits.high);
  return isFloat ? { low: clamp(low), high: clamp(high) } : { low: Math.ceil(clamp(low)), high: Math.ceil(clamp(high)) };
}

// uniform_ needs a width that the dtype can represent.
function fillUniform(target: Tensor, { low, high }: Range): void {
  if (high - low >= finfo(target.dtype).max) target.uniform_(low / 2, high / 2).mul_(2);
  else target.uniform_(low, high);
}

// 2 ** 63 - 1, the greatest bound of randint, is no number.
const bound = (value: number): number | bigint => (value >= 2 ** 63 ? 2n ** 63n - 1n : value);

function drawn(shape: readonly number[], dtype: DType, device: DeviceLike, low: number | null, high: number | null): Tensor {
  if (isFloatingPoint(dtype) || isComplex(dtype)) {
    const { min, max } = finfo(dtype);
    const range = rangeOf(dtype, true, [low, high], { low: min, high: max });
    const isTiny = itemsize(dtype) === 1;
    const result = empty(shape, { dtype: isTiny ? 'float32' : dtype, device });
    fillUniform(isComplex(dtype) ? viewAsReal(result) : result, range);
    return isTiny ? result.to(dtype) : result;
  }
  let limits = { low: 0, high: 2 };
  if (dtype !== 'bool') {
    const { min, max } = iinfo(dtype);
    limits = { low: Number(min), high: Number(max) + (dtype === 'int64' ? 0 : 1) };
  }
  const range = rangeOf(dtype, false, [low, high], limits);
  return randint(range.low, bound(range.high) as number, shape, { dtype, device });
}

const formatNames: Partial<Record<MemoryFormat, string>> = {
  contiguousFormat: 'contiguous_format',
  preserveFormat: 'preserve_format',
  channelsLast: 'channels_last',
  channelsLast3d: 'channels_last_3d',
};

const supported = /^(bool|u?int(8|16|32|64)|b?float(16|32|64)|float8_e(4m3|5m2)(fn|fnuz|)|complex(32|64|128))$/;

/**
 * A tensor of values drawn uniformly from [low, high): by default -9 to 9, integers from -9 to 9 (uint8: 0 to 9), bools.
 *
 * @throws ValueError for an interval that is empty or outside of the dtype's numbers; TypeError for other dtypes
 * @see https://docs.pytorch.org/docs/stable/testing.html#torch.testing.make_tensor
 *
 * ```ts
 * const x = torch.testing.makeTensor(3, 4, { dtype: 'float32', device: 'cpu', low: -1, high: 1 });
 * ```
 */
export function makeTensor(...args: [...shape: number[], options: MakeTensorOptions]): Tensor;
export function makeTensor(shape: readonly number[], options: MakeTensorOptions): Tensor;
export function makeTensor(...args: readonly unknown[]): Tensor {
  const at = args.findIndex((value) => typeof value !== 'number' && typeof value !== 'bigint');
  const count = at < 0 ? args.length : at;
  const given = count > 0 || !Array.isArray(args[0]) ? [args.slice(0, count), ...args.slice(count)] : args;
  return make(signature.bind(given as never));
}

function make(values: Values<typeof signature.entries>): Tensor {
  const [shape, dtype, device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat] = values;
  if (noncontiguous && memoryFormat !== null) {
    throw new ValueError(
      `The parameters \`noncontiguous\` and \`memory_format\` are mutually exclusive, but got noncontiguous=True and memory_format=torch.${formatNames[memoryFormat] ?? memoryFormat}`,
    );
  }
  const isInteger = !isFloatingPoint(dtype) && !isComplex(dtype);
  if (requiresGrad && isInteger) {
    throw new ValueError(`\`requires_grad=True\` is not supported for boolean and integral dtypes, but got dtype=torch.${dtype}`);
  }
  if (!supported.test(dtype)) throw typeError(`The requested dtype '${dtype}' is not supported by torch.testing.make_tensor().`);
  const last = shape.at(-1);
  // Of twice as many columns, every second is taken, from the second on.
  const isSpread = noncontiguous && last !== undefined && shape.reduce((product, size) => product * size, 1) > 1;
  let result = drawn(isSpread ? [...shape.slice(0, -1), 2 * last] : shape, dtype, device, low, high);
  if (isSpread) result = result.at('...', slice(1, null, 2));
  else if (memoryFormat !== null) result = result.clone({ memoryFormat });
  if (excludeZero) result.maskedFill_(result.eq(0), isInteger ? 1 : finfo(dtype).tiny);
  return requiresGrad ? result.requiresGrad_() : result;
}
