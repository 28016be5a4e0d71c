import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type DType, nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root } from '../support/files';

const { assertClose, assertAllclose, makeTensor } = torch.testing;

interface Draw {
  readonly shape: readonly number[];
  readonly stride: readonly number[];
  readonly values: readonly string[];
}

const recorded = JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'testing.json'), 'utf8')) as {
  assertions: Record<string, [name: string, message: string] | null>;
  draws: Record<string, Draw>;
};

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const t = (data: unknown, dtype: DType = 'float32'): Tensor => torch.tensor(data as never, { dtype });
const ones = (...shape: number[]): Tensor => torch.ones(shape);
const c = (im: number): Tensor => torch.tensor([new torch.Complex(1, im)], { dtype: 'complex64' });

function coo(
  values: number[],
  indices = [
    [0, 1],
    [1, 0],
  ],
): Tensor {
  return torch.sparseCooTensor(t(indices, 'int64'), t(values), [2, 2], { checkInvariants: false });
}

const csr = (values: number[], columns = [1, 0]): Tensor =>
  torch.sparseCsrTensor(t([0, 1, 2], 'int64'), t(columns, 'int64'), t(values), [2, 2], { checkInvariants: false });

const quantized = (values: number[]): Tensor => torch.quantizePerTensor(t(values), 0.5, 0, 'qint8');
const onCpu = { device: 'cpu' } as const;

// By the names in parity/record_testing.py.
const assertions: Record<string, () => void> = {
  equal: () => assertClose(t([1, 2]), t([1, 2])),
  within: () => assertClose(t([1, 2]), t([1, 2.000001])),
  'one element': () => assertClose(t([1, 2]), t([1, 2.5])),
  'all elements': () =>
    assertClose(
      t([
        [1, 2],
        [3, 4],
      ]),
      t([
        [2, 4],
        [6, 0],
      ]),
    ),
  'a sixteenth': () => assertClose(torch.zeros(16), torch.cat([ones(1), torch.zeros(15)])),
  'three sixteenths': () => assertClose(torch.zeros(16), torch.cat([ones(3), torch.zeros(13)])),
  float64: () => assertClose(t([1, 2], 'float64'), t([1, 2.001], 'float64')),
  float16: () => assertClose(t([1, 2], 'float16'), t([1, 2.25], 'float16')),
  'bfloat16 within': () => assertClose(t([1], 'bfloat16'), t([1.015], 'bfloat16')),
  integers: () => assertClose(t([1, 2, 3], 'int64'), t([1, 5, 3], 'int64')),
  uint8: () => assertClose(t([1, 250], 'uint8'), t([3, 0], 'uint8')),
  bools: () => assertClose(t([true, false], 'bool'), t([true, true], 'bool')),
  complex: () => assertClose(c(1), c(4)),
  'zero tolerances': () => assertClose(t([1, 2]), t([1, 2.5]), { rtol: 0, atol: 0 }),
  'given tolerances': () => assertClose(t([1, 2]), t([1, 2.5]), { rtol: 0.01, atol: 0.001 }),
  'only rtol': () => assertClose(t([1]), t([1]), { rtol: 0.1 }),
  'only atol': () => assertClose(t([1]), t([1]), { atol: 0.1 }),
  scalars: () => assertClose(t(1), t(2)),
  'integer scalars': () => assertClose(t(1, 'int64'), t(3, 'int64')),
  'scalar and zero': () => assertClose(t(1), t(0)),
  large: () => assertClose(t([1e20, 1]), t([1, 1])),
  small: () => assertClose(t([1e-4, 0]), t([0, 0])),
  infinite: () => assertClose(t([inf, 1]), t([1, 1])),
  infinities: () => assertClose(t([inf, -inf]), t([inf, -inf])),
  NaN: () => assertClose(t([nan, 1]), t([nan, 1])),
  'NaN equal': () => assertClose(t([nan, 1]), t([nan, 1]), { equalNan: true }),
  shapes: () => assertClose(ones(2, 3), ones(3, 2)),
  dtypes: () => assertClose(ones(2), torch.ones(2, { dtype: 'float64' })),
  'dtypes unchecked': () => assertClose(ones(2), torch.ones(2, { dtype: 'float64' }), { checkDtype: false }),
  'uint16 unchecked': () => assertClose(t([1], 'uint16'), t([2], 'int32'), { checkDtype: false }),
  devices: () => assertClose(ones(2), torch.ones(2, { device: 'meta' })),
  meta: () => assertClose(torch.ones(2, { device: 'meta' }), torch.zeros(2, { device: 'meta' })),
  layouts: () => assertClose(torch.eye(2), torch.eye(2).toSparse()),
  'layouts unchecked': () => assertClose(torch.eye(2), torch.eye(2).toSparse(), { checkLayout: false }),
  'layouts unchecked differ': () => assertClose(ones(2, 2), torch.eye(2).toSparse(), { checkLayout: false }),
  strides: () => assertClose(ones(2, 3), ones(3, 2).t(), { checkStride: true }),
  'strides unchecked': () => assertClose(ones(2, 3), ones(3, 2).t()),
  parameters: () => assertClose(new nn.Parameter(ones(2)), ones(2)),
  subclasses: () => assertClose(new nn.Parameter(ones(2)), ones(2), { allowSubclasses: false }),
  sparse: () => assertClose(coo([1, 2]), coo([1, 3])),
  'sparse indices': () =>
    assertClose(
      coo([1, 2]),
      coo(
        [1, 2],
        [
          [0, 1],
          [1, 1],
        ],
      ),
    ),
  'sparse numbers': () => assertClose(coo([1, 2]), coo([1], [[0], [1]])),
  compressed: () => assertClose(csr([1, 2]), csr([1, 3])),
  'compressed columns': () => assertClose(csr([1, 2]), csr([1, 2], [1, 1])),
  quantized: () => assertClose(quantized([1, 2]), quantized([1, 3])),
  float8: () => assertClose(t([1], 'float8_e5m2'), t([2], 'float8_e5m2'), { rtol: 0.1, atol: 0.1 }),
  lists: () => assertClose([t([1]), t([2])], [t([1]), t([3])]),
  lengths: () => assertClose([t([1])], [t([1]), t([3])]),
  nested: () => assertClose({ a: [t([1]), 2] }, { a: [t([1]), 3] }),
  keys: () => assertClose({ a: 1, c: 2 }, { a: 1, b: 2 }),
  dicts: () =>
    assertClose(
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
      { a: 2, b: 1 },
    ),
  ints: () => assertClose(1, 2),
  'int zero': () => assertClose(1, 0),
  floats: () => assertClose(0.5, 1.5),
  'floats within': () => assertClose(0.1 + 0.2, 0.3),
  'floats NaN': () => assertClose(nan, nan, { equalNan: true }),
  booleans: () => assertClose(true, false),
  none: () => assertClose(null, null),
  'none and number': () => assertClose(null, 1),
  strings: () => assertClose('a', 'a'),
  'tensor and number': () => assertClose(t([1]), 1),
  'tensor and list': () => assertClose(t([1]), [1]),
  message: () => assertClose(t([1]), t([2]), { msg: 'not alike' }),
  'message made': () => assertClose(t([1]), t([2]), { msg: (text) => `Header\n\n${text}\n\nFooter` }),
  'message of an item': () => assertClose([t([1])], [t([2])], { msg: (text) => `<${text}>` }),
  allclose: () => assertAllclose(t([1, 2]), t([1, 2.1])),
  'allclose numbers': () => assertAllclose(t([1, 2]), [1, 2.00001]),
  'allclose dtypes': () => assertAllclose(t([1, 2]), t([1, 2], 'float64')),
  'allclose NaN': () => assertAllclose(t([nan]), t([nan])),
  'allclose message': () => assertAllclose(t([1]), t([2]), { msg: 'not alike' }),
  'noncontiguous with format': () =>
    makeTensor(2, 2, { dtype: 'float32', ...onCpu, noncontiguous: true, memoryFormat: 'contiguousFormat' }),
  'gradient of integers': () => makeTensor(2, { dtype: 'int64', ...onCpu, requiresGrad: true }),
  interval: () => makeTensor(2, { dtype: 'float32', ...onCpu, low: 2, high: 1 }),
  'interval NaN': () => makeTensor(2, { dtype: 'float32', ...onCpu, low: nan }),
  'interval outside': () => makeTensor(2, { dtype: 'uint8', ...onCpu, low: 300, high: 400 }),
};

const draws: Record<string, () => Tensor> = {
  float32: () => makeTensor(2, 3, { dtype: 'float32', ...onCpu }),
  float64: () => makeTensor([4], { dtype: 'float64', ...onCpu, low: -1, high: 1 }),
  bfloat16: () => makeTensor([4], { dtype: 'bfloat16', ...onCpu }),
  complex64: () => makeTensor([2], { dtype: 'complex64', ...onCpu }),
  float8: () => makeTensor([4], { dtype: 'float8_e5m2', ...onCpu }),
  int64: () => makeTensor([6], { dtype: 'int64', ...onCpu }),
  'int64 wide': () => makeTensor([3], { dtype: 'int64', ...onCpu, low: 0, high: inf }),
  uint8: () => makeTensor([6], { dtype: 'uint8', ...onCpu }),
  'int32 fractions': () => makeTensor([6], { dtype: 'int32', ...onCpu, low: 0.5, high: 3.5 }),
  bool: () => makeTensor([6], { dtype: 'bool', ...onCpu }),
  noncontiguous: () => makeTensor([2, 3], { dtype: 'float32', ...onCpu, noncontiguous: true }),
  'without zeros': () => makeTensor([8], { dtype: 'int64', ...onCpu, low: 0, high: 2, excludeZero: true }),
  wide: () => makeTensor([3], { dtype: 'float32', ...onCpu, low: -inf, high: inf }),
  scalar: () => makeTensor([], { dtype: 'float32', ...onCpu }),
};

function outcome(run: () => void): [name: string, message: string] | null {
  try {
    run();
    return null;
  } catch (error) {
    const { name, message } = error as Error;
    return [name, message];
  }
}

describe('assertions', () => {
  test('of all recorded cases are here', () => {
    expect(Object.keys(assertions)).toEqual(Object.keys(recorded.assertions));
    expect(Object.keys(draws)).toEqual(Object.keys(recorded.draws));
  });

  test.each(Object.entries(recorded.assertions))('%s: the outcome and message are those of Python', (name, wanted) => {
    expect(outcome(assertions[name] as () => void)).toEqual(wanted);
  });

  test('free what they make, and take tensors that require grad', () => {
    const [a, b] = [torch.ones(3, { requiresGrad: true }), torch.zeros(3)];
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    expect(() => assertClose(a, b)).toThrow(torch.AssertionError);
    assertClose(a, torch.ones(3, { requiresGrad: true }));
    expect(torch.memory.stats().liveTensors).toBe(before + 1);
  });

  test('an unknown option is an error', () => {
    expect(() => assertClose(t([1]), t([1]), { rTol: 1 } as never)).toThrow(TypeError);
    expect(() => makeTensor(2, { dtype: 'float32' } as never)).toThrow(/device/);
  });
});

describe('makeTensor', () => {
  test.each(Object.entries(recorded.draws))('%s: draws what Python draws', (name, { shape, stride, values }) => {
    torch.manualSeed(5);
    const result = (draws[name] as () => Tensor)();
    const real = result.isComplex() ? torch.viewAsReal(result) : result;
    const flat = real.flatten().to(real.isFloatingPoint() ? 'float64' : 'int64');
    expect([result.shape, result.stride()]).toEqual([shape, stride]);
    const wanted = real.isFloatingPoint() ? values.map(Number) : values.map((value) => Number(BigInt(value)));
    expect((flat.tolist() as (number | bigint)[]).map(Number)).toEqual(wanted);
  });

  test('requires grad where it is asked to', () => {
    expect(makeTensor(2, { dtype: 'float32', device: 'cpu', requiresGrad: true }).requiresGrad).toBe(true);
  });
});
