// Every way of a JavaScript number into a tensor, for each dtype, gives what Python's gives, or its error.
import torch, { type DType, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fixture } from '../support/files';

type Recorded = ['int' | 'float' | 'bool', string] | ['complex', string, string];
type Value = number | bigint | boolean | InstanceType<typeof torch.Complex>;

const { cases } = fixture<{
  cases: { value: Recorded; results: Record<string, Record<DType, string>>; inferred: Record<string, string> }[];
}>('values');

const zeros = (dtype: DType): Tensor => torch.zeros(1, { dtype });
const yes = torch.tensor([true]);

function written(value: Value, dtype: DType): Tensor {
  const x = zeros(dtype);
  x.setAt(0, value);
  return x;
}

const paths: Record<string, (value: Value, dtype: DType) => Tensor> = {
  tensor: (value, dtype) => torch.tensor(value, { dtype }),
  'tensor of a list': (value, dtype) => torch.tensor([value], { dtype }),
  'tensor of a nested list': (value, dtype) => torch.tensor([[0], [value]], { dtype }),
  asTensor: (value, dtype) => torch.asTensor([value], { dtype }),
  asarray: (value, dtype) => torch.asarray([value], { dtype }),
  newTensor: (value, dtype) => zeros(dtype).newTensor([value]),
  scalarTensor: (value, dtype) => torch.scalarTensor(value, { dtype }),
  full: (value, dtype) => torch.full([1], value, { dtype }),
  fullLike: (value, dtype) => torch.fullLike(zeros(dtype), value),
  newFull: (value, dtype) => zeros(dtype).newFull([1], value),
  fill_: (value, dtype) => zeros(dtype).fill_(value),
  setAt: written,
  maskedFill: (value, dtype) => zeros(dtype).maskedFill(yes, value),
  indexFill: (value, dtype) => zeros(dtype).indexFill(0, torch.tensor([0n]), value),
  where: (value, dtype) => torch.where(yes, value, zeros(dtype)),
  eq: (value, dtype) => zeros(dtype).eq(value),
  ne: (value, dtype) => torch.full([1], value, { dtype }).ne(value),
  lt: (value, dtype) => zeros(dtype).lt(value),
  add: (value, dtype) => zeros(dtype).add(value),
  mul: (value, dtype) => torch.ones(1, { dtype }).mul(value),
  clamp: (value, dtype) => zeros(dtype).clamp({ min: value }),
  pow: (value, dtype) => torch.ones(1, { dtype }).pow(value),
};

const inferred: Record<string, (value: Value) => Tensor> = {
  tensor: (value) => torch.tensor(value),
  'tensor of a list': (value) => torch.tensor([value]),
  full: (value) => torch.full([1], value),
  asTensor: (value) => torch.asTensor([value]),
};

const float = (text: string): number => (text === 'nan' ? Number.NaN : Number(text.replace('inf', 'Infinity')));

// The values of JavaScript that stand for a number of Python: an integer that a number holds is one, and a bigint.
function valuesOf(recorded: Recorded): Value[] {
  const [kind, text] = recorded;
  if (kind === 'bool') return [text === '1'];
  if (kind === 'float') return [float(text)];
  if (kind === 'complex') return [new torch.Complex(float(text), float(recorded[2]))];
  const whole = BigInt(text);
  return Number.isSafeInteger(Number(whole)) ? [Number(whole), whole] : [whole];
}

function outcome(run: () => Tensor): string {
  let result: Tensor;
  try {
    result = run();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message.split('\n')[0]}`;
  }
  const real = result.isComplex() ? torch.viewAsReal(result) : result;
  return `${result.dtype} ${Buffer.from(real.reshape(-1).view('uint8').toTypedArray() as Uint8Array).toString('hex')}`;
}

// The text of an error may go on here, and name the value.
const compared = (actual: string, wanted: string): string => (/^\w*Error: /.test(wanted) && actual.startsWith(wanted) ? wanted : actual);

// A float of Python that is whole in JavaScript is an integer here, which torch.tensor takes for uint64; Python wants an int.
const isWhole = (value: Value): boolean =>
  typeof value === 'number' && Number.isInteger(value) && (Object.is(value, -0) || value > 2 ** 64);

const show = (value: Value): string => (typeof value === 'bigint' ? `${value}n` : Object.is(value, -0) ? '-0' : String(value));
const all = cases.flatMap(({ value, ...rest }) => valuesOf(value).map((given) => ({ ...rest, given, name: show(given) })));

describe('a number with a dtype', () => {
  test.each(all)('$name', ({ given, results }) => {
    const actual: Record<string, Record<string, string>> = {};
    for (const [path, wanted] of Object.entries(results)) {
      const run = paths[path] as (typeof paths)[string];
      actual[path] = Object.fromEntries(
        Object.entries(wanted).map(([dtype, text]) => [
          dtype,
          isWhole(given) && dtype === 'uint64' && text.startsWith('TypeError')
            ? text
            : compared(
                outcome(() => run(given, dtype as DType)),
                text,
              ),
        ]),
      );
    }
    expect(actual).toEqual(results);
  });
});

describe('a number without a dtype', () => {
  test.each(all.filter(({ given }) => typeof given !== 'number'))('$name', ({ given, inferred: wanted }) => {
    const actual = Object.entries(inferred).map(([path, run]) => [
      path,
      compared(
        outcome(() => run(given)),
        wanted[path] as string,
      ),
    ]);
    expect(Object.fromEntries(actual)).toEqual(wanted);
  });

  test('is of the default dtype, integral or not', () => {
    for (const value of [0, 1, -0.5, 2 ** 60, Number.NaN]) {
      for (const run of Object.values(inferred)) expect(run(value).dtype).toBe('float32');
    }
  });
});
