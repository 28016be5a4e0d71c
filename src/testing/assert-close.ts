// torch.testing.assert_close: compares tensors, numbers and nested values, with Python's tolerances and messages.
import { boolean, byName, callable, define, float, object, opt, or, orNull, record, string, type Type } from '../arguments';
import { noGrad } from '../autograd/mode';
import { Complex } from '../core/complex';
import { isPlainObject } from '../core/describe';
import type { DType } from '../core/dtype';
import { isFloatingPoint, itemsize } from '../core/dtype';
import { AssertionError, typeError, ValueError } from '../core/errors';
import { throughLevels } from '../core/nesting';
import { pythonRepr, pythonSize, pythonTuple } from '../core/python-repr';
import { warn } from '../core/warnings';
import { tidy } from '../memory';
import { isclose, promoteTypes } from '../ops';
import { asTensor, Tensor, tensor } from '../tensor';
import { areClose, pythonType, scalarMismatch, type Tolerances, tensorMismatch, tolerancesOf } from './messages';

type Message = string | ((generated: string) => string);
type Fail = (make: (message: string) => Error, message: string) => never;

interface Settings {
  readonly allowSubclasses: boolean;
  readonly rtol: number | null;
  readonly atol: number | null;
  readonly equalNan: boolean;
  readonly checkDevice: boolean;
  readonly checkDtype: boolean;
  readonly checkLayout: boolean;
  readonly checkStride: boolean;
  readonly msg: Message | null;
}

const assertionError = (message: string): Error => new AssertionError(message);
const valueError = (message: string): Error => new ValueError(message);

class Comparison {
  private readonly path: (string | number)[] = [];

  constructor(private readonly settings: Settings) {}

  compare(actual: unknown, expected: unknown): void {
    if (Array.isArray(actual) && Array.isArray(expected)) this.sequences(actual, expected);
    else if (isMapping(actual) && isMapping(expected)) this.mappings(entriesOf(actual), entriesOf(expected));
    else this.pair(actual, expected);
  }

  private readonly fail: Fail = (make, generated) => {
    const { msg } = this.settings;
    const at = this.path.length === 0 ? '' : `\n\nThe failure occurred for item ${this.path.map((key) => `[${pythonRepr(key)}]`).join('')}`;
    throw make(typeof msg === 'string' ? msg : (msg?.(generated + at) ?? generated + at));
  };

  private at(key: string | number, actual: unknown, expected: unknown): void {
    this.path.push(key);
    this.compare(actual, expected);
    this.path.pop();
  }

  private sequences(actual: readonly unknown[], expected: readonly unknown[]): void {
    if (actual.length !== expected.length) {
      this.fail(assertionError, `The length of the sequences mismatch: ${actual.length} != ${expected.length}`);
    }
    actual.forEach((value, i) => {
      this.at(i, value, expected[i]);
    });
  }

  private mappings(actual: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>): void {
    const without = (keys: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): string =>
      `[${[...keys.keys()]
        .filter((key) => !others.has(key))
        .sort()
        .map(pythonRepr)
        .join(', ')}]`;
    const [missing, additional] = [without(expected, actual), without(actual, expected)];
    if (missing !== '[]' || additional !== '[]') {
      this.fail(
        assertionError,
        `The keys of the mappings do not match:\nMissing keys in the actual mapping: ${missing}\nAdditional keys in the actual mapping: ${additional}`,
      );
    }
    for (const key of [...actual.keys()].sort()) this.at(key, actual.get(key), expected.get(key));
  }

  private pair(actual: unknown, expected: unknown): void {
    const isNone = (value: unknown): boolean => value === null || value === undefined;
    if (isNone(actual) || isNone(expected)) {
      if (!isNone(actual) || !isNone(expected)) {
        this.fail(assertionError, `None mismatch: ${pythonRepr(actual)} is not ${pythonRepr(expected)}`);
      }
    } else if (typeof actual === 'boolean' && typeof expected === 'boolean') {
      if (actual !== expected) this.fail(assertionError, `Booleans mismatch: ${pythonRepr(actual)} is not ${pythonRepr(expected)}`);
    } else if (isNumber(actual) && isNumber(expected)) this.numbers(actual, expected);
    else if (areRelated(actual, expected, this.settings.allowSubclasses)) this.tensors(toTensor(actual), toTensor(expected));
    else {
      const text = `No comparison pair was able to handle inputs of type ${pythonType(actual)} and ${pythonType(expected)}.`;
      this.fail(typeError, text);
    }
  }

  private tolerances(dtypes: readonly DType[]): Tolerances {
    const { rtol, atol } = this.settings;
    if (rtol !== null && atol !== null) return { rtol, atol };
    if (rtol === null && atol === null) return tolerancesOf(dtypes);
    const missing = rtol === null ? 'rtol' : 'atol';
    return this.fail(valueError, `Both 'rtol' and 'atol' must be either specified or omitted, but got no ${missing}.`);
  }

  // Whole numbers compare as Python's ints, others as floats.
  private numbers(actual: number | bigint | Complex, expected: number | bigint | Complex): void {
    const { equalNan, checkDtype } = this.settings;
    const isWhole = (value: number | bigint | Complex): boolean => typeof value === 'bigint' || Number.isInteger(value);
    const types = [actual, expected].map((value) => (value instanceof Complex ? 'complex' : 'real'));
    if (checkDtype && types[0] !== types[1]) {
      this.fail(assertionError, `The (d)types do not match: ${pythonType(actual)} != ${pythonType(expected)}.`);
    }
    const isInt = isWhole(actual) && isWhole(expected);
    const tolerances = this.tolerances([isInt ? 'int64' : types.includes('complex') ? 'complex128' : 'float64']);
    if (areClose(actual, expected, tolerances, equalNan)) return;
    this.fail(assertionError, scalarMismatch('Scalars', actual, expected, !isInt, tolerances));
  }

  private tensors(actual: Tensor, expected: Tensor): void {
    const tolerances = this.tolerances([actual.dtype, expected.dtype]);
    this.attributes(actual, expected);
    if (actual.device.type === 'meta' || expected.device.type === 'meta') return;
    const [a, b] = equalize(actual, expected);
    this.values(a, b, tolerances);
  }

  private attributes(actual: Tensor, expected: Tensor): void {
    const { checkDevice, checkDtype, checkLayout, checkStride } = this.settings;
    const check = (attribute: string, a: string, b: string): void => {
      if (a !== b) this.fail(assertionError, `The values for attribute '${attribute}' do not match: ${a} != ${b}.`);
    };
    check('shape', pythonSize(actual.shape), pythonSize(expected.shape));
    check('is_quantized', pythonRepr(actual.isQuantized), pythonRepr(expected.isQuantized));
    if (checkLayout) check('layout', layoutText(actual), layoutText(expected));
    if (checkStride && actual.layout === 'strided' && expected.layout === 'strided') {
      check('stride()', pythonTuple(actual.stride()), pythonTuple(expected.stride()));
    }
    if (checkDevice) check('device', String(actual.device), String(expected.device));
    if (checkDtype) check('dtype', `torch.${actual.dtype}`, `torch.${expected.dtype}`);
  }

  private values(actual: Tensor, expected: Tensor, tolerances: Tolerances): void {
    const exact = { rtol: 0, atol: 0 };
    if (actual.isQuantized) return this.close(actual.dequantize(), expected.dequantize(), tolerances, 'Quantized tensor-likes');
    if (actual.layout === 'sparseCoo') {
      this.counts('sparse dimensions', 'COO', actual.sparseDim(), expected.sparseDim());
      this.counts('specified values', 'COO', actual._nnz(), expected._nnz());
      this.close(actual._indices(), expected._indices(), exact, 'Sparse COO indices');
      return this.close(actual._values(), expected._values(), tolerances, 'Sparse COO values');
    }
    if (actual.layout !== 'strided') return this.compressed(actual, expected, tolerances);
    const { rtol, atol } = tolerances;
    if (isFloatingPoint(actual.dtype) && itemsize(actual.dtype) === 1 && (rtol !== 0 || atol !== 0)) {
      this.fail(
        assertionError,
        `Rtol=${pythonRepr(rtol)} and atol=${pythonRepr(atol)} are not supported for bitwise comparison of low dimensional floats. Please use rtol=0.0 and atol=0.0.`,
      );
    }
    this.close(actual, expected, tolerances, 'Tensor-likes');
  }

  private counts(what: string, format: string, actual: number, expected: number): void {
    if (actual === expected) return;
    this.fail(assertionError, `The number of ${what} in sparse ${format} tensors does not match: ${actual} != ${expected}`);
  }

  private compressed(actual: Tensor, expected: Tensor, tolerances: Tolerances): void {
    const format = actual.layout.replace('sparse', '').toUpperCase();
    const byRow = format === 'CSR' || format === 'BSR';
    const [compressed, plain] = byRow ? (['crowIndices', 'colIndices'] as const) : (['ccolIndices', 'rowIndices'] as const);
    this.counts('specified values', format, actual._nnz(), expected._nnz());
    for (const name of [compressed, plain]) {
      const [a, b] = [actual[name](), expected[name]()];
      const dtype = promoteTypes(a.dtype, b.dtype);
      const python = name.replace('I', '_i');
      this.close(a.to(dtype), b.to(dtype), { rtol: 0, atol: 0 }, `Sparse ${format} ${python}`);
    }
    this.close(actual.values(), expected.values(), tolerances, `Sparse ${format} values`);
  }

  private close(actual: Tensor, expected: Tensor, tolerances: Tolerances, what: string): void {
    const { equalNan } = this.settings;
    const matches = isclose(actual, expected, { ...tolerances, equalNan });
    if (matches.all().item<boolean>()) return;
    const scalars = what === 'Tensor-likes' ? 'Scalars' : what;
    const text =
      matches.ndim === 0
        ? scalarMismatch(scalars, actual.item<number>(), expected.item<number>(), isFloatingPoint(actual.dtype), tolerances)
        : tensorMismatch(what, actual, expected, matches, tolerances);
    this.fail(assertionError, text);
  }
}

const isMapping = (value: unknown): value is object => value instanceof Map || isPlainObject(value);

const entriesOf = (value: object): ReadonlyMap<string, unknown> =>
  value instanceof Map ? (value as Map<string, unknown>) : new Map(Object.entries(value));

const isNumber = (value: unknown): value is number | bigint | Complex =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Complex;

const isTensorLike = (value: unknown): value is Tensor | ArrayBufferView => value instanceof Tensor || ArrayBuffer.isView(value);

function areRelated(actual: unknown, expected: unknown, allowSubclasses: boolean): actual is Tensor | ArrayBufferView {
  if (!isTensorLike(actual) || !isTensorLike(expected)) return false;
  if (!allowSubclasses) return actual.constructor === expected.constructor;
  return actual instanceof (expected.constructor as never) || expected instanceof (actual.constructor as never);
}

const toTensor = (value: unknown): Tensor => (value instanceof Tensor ? value : asTensor(value as never));

const layoutText = ({ layout }: Tensor): string => `torch.${layout.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

// Unsigned integers compare as int64, with which LibTorch promotes them to nothing.
const plain = (dtype: DType): DType => (['uint16', 'uint32', 'uint64'].includes(dtype) ? 'int64' : dtype);

function equalize(actual: Tensor, expected: Tensor): [Tensor, Tensor] {
  let pair: [Tensor, Tensor] = [actual.detach(), expected.detach()];
  const map = (change: (tensor: Tensor) => Tensor): void => {
    pair = [change(pair[0]), change(pair[1])];
  };
  if (String(actual.device) !== String(expected.device)) map((one) => one.cpu());
  if (actual.dtype !== expected.dtype) {
    const dtype = promoteTypes(plain(actual.dtype), plain(expected.dtype));
    map((one) => one.to(dtype));
  }
  if (actual.layout !== expected.layout) map((one) => (one.layout === 'strided' ? one : one.toDense()));
  return pair;
}

// A value that may be an object literal.
const anything = or(record<object>(), object<unknown>()) as Type<unknown>;
const message = or(string, callable<(generated: string) => string>()) as Type<Message>;

/**
 * Asserts that two values are close: |actual - expected| ≤ atol + rtol · |expected| for each element, and the same shape,
 * layout, device and dtype. Arrays, Maps and object literals are compared element by element.
 *
 * The default tolerances (rtol, atol) are those of the dtype: float32 (1.3e-6, 1e-5), float64 (1e-7, 1e-7), float16 (1e-3, 1e-5),
 * bfloat16 (1.6e-2, 1e-5), 0 for integers and bool. A whole number counts as an int, others as float64.
 *
 * @throws AssertionError if they differ; ValueError if only one tolerance is given; TypeError for values that it cannot compare
 * @see https://docs.pytorch.org/docs/stable/testing.html#torch.testing.assert_close
 *
 * ```ts
 * torch.testing.assertClose(layer(x), expected, { rtol: 1e-4, atol: 1e-6 });
 * ```
 */
export const assertClose = define(
  'assertClose',
  [
    { actual: anything },
    { expected: anything },
    /** Compare tensors of a class with those of its subclasses. */
    { allowSubclasses: byName(opt(boolean, true)) },
    /** Relative tolerance; null: the dtype's. */
    { rtol: byName(orNull(float)) },
    /** Absolute tolerance; null: the dtype's. */
    { atol: byName(orNull(float)) },
    /** Whether NaN equals NaN. */
    { equalNan: byName(opt(boolean, false)) },
    /** Without it, tensors on different devices are compared on the CPU. */
    { checkDevice: byName(opt(boolean, true)) },
    /** Without it, tensors of different dtypes are compared in their common dtype. */
    { checkDtype: byName(opt(boolean, true)) },
    /** Without it, sparse and dense tensors are compared as dense ones. */
    { checkLayout: byName(opt(boolean, true)) },
    { checkStride: byName(opt(boolean, false)) },
    /** The message of the error, or a function of the generated one. */
    { msg: byName(orNull(message)) },
  ],
  (actual, expected, allowSubclasses, rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg): void => {
    const settings = { allowSubclasses, rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg };
    noGrad(() => tidy(() => throughLevels('assertClose', () => new Comparison(settings).compare(actual, expected))));
  },
);

const older: Partial<Record<DType, Tolerances>> = {
  float16: { rtol: 1e-3, atol: 1e-3 },
  float32: { rtol: 1e-4, atol: 1e-5 },
  float64: { rtol: 1e-5, atol: 1e-8 },
};

/**
 * Asserts that two tensors, or what `torch.tensor` takes, are close; dtypes may differ. Deprecated by PyTorch in favour of
 * {@link assertClose}.
 *
 * @throws AssertionError if they differ
 */
export const assertAllclose = define(
  'assertAllclose',
  [
    { actual: anything },
    { expected: anything },
    { rtol: orNull(float) },
    { atol: orNull(float) },
    { equalNan: opt(boolean, true) },
    { msg: opt(string, '') },
  ],
  (actual, expected, rtol, atol, equalNan, msg): void => {
    warn(
      '`torch.testing.assert_allclose()` is deprecated since 1.12 and will be removed in a future release. Please use `torch.testing.assert_close()` instead. You can find detailed upgrade instructions in https://github.com/pytorch/pytorch/issues/61844.',
      'FutureWarning',
    );
    const a = actual instanceof Tensor ? actual : tensor(actual as never);
    const b = expected instanceof Tensor ? expected : tensor(expected as never, { dtype: a.dtype });
    const tolerances = rtol === null && atol === null ? tolerancesOf([a.dtype, b.dtype], older) : { rtol, atol };
    assertClose(a, b, { ...tolerances, equalNan, checkDtype: false, msg: msg === '' ? null : msg });
  },
);
