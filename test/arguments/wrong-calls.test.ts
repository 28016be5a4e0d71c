// A call that matches no signature throws PyTorch's error text, with TypeScript's names and types.
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';

type Loose = (...args: unknown[]) => unknown;
const loose = torch as unknown as Record<string, Loose>;
const x = torch.ones(2, 3);
const method = (name: string) => (x as unknown as Record<string, Loose>)[name]?.bind(x) as Loose;

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error('no error');
}

test.each<[string, unknown[], string]>([
  ['relu', ['x'], "relu(): argument 'input' (position 1) must be Tensor, not string"],
  ['relu', [x, 1], 'relu() takes 1 positional argument but 2 were given'],
  ['relu', [], 'relu() missing 1 required argument: "input"'],
  ['add', [x, 'a'], "add(): argument 'other' (position 2) must be Tensor, not string"],
  ['add', [x, 1, { alhpa: 2 }], "add() got an unexpected keyword argument 'alhpa'; did you mean 'alpha'?"],
  ['sum', [x, { keep_dim: true }], "sum() got an unexpected keyword argument 'keep_dim'; did you mean 'keepdim'?"],
  ['max', [x, { dim: 1, keepDim: true }], "max() got an unexpected keyword argument 'keepDim'; did you mean 'keepdim'?"],
  ['softmax', [x, 1, { foo: 1 }], "softmax() got an unexpected keyword argument 'foo'"],
  ['matmul', [x], 'matmul() missing 1 required argument: "other"'],
  ['softmax', [x, { dim: 'a' }], "softmax(): argument 'dim' must be int, not string"],
  ['softmax', [x, 1, { dim: 1 }], "softmax() got multiple values for argument 'dim'"],
  ['topk', [x, 1.5], "topk(): argument 'k' (position 2) must be int, not float"],
  ['gather', [x, 0, [0]], "gather(): argument 'index' (position 3) must be Tensor, not [int]"],
  ['cat', [x], "cat(): argument 'tensors' (position 1) must be Tensor[], not Tensor"],
  ['zeros', [2.5], "zeros(): argument 'size' (position 1) must be int[], not float"],
  ['zeros', [2, { dtype: 'float31' }], "zeros(): argument 'dtype' must be dtype, not string"],
  ['zeros', [2, 3, { device: true }], "zeros(): argument 'device' must be Device, not boolean"],
  ['add', [x, 1, { out: 3 }], "add(): argument 'out' must be a Tensor, not int"],
])('%s: a single signature gives the reason for the mismatch', (name, args, reason) => {
  expect(messageOf(() => (loose[name] as Loose)(...args)).split('\n')[0]).toBe(reason);
});

test.each<[string, unknown[], string]>([
  ['sum', ['x'], "sum(): argument 'input' (position 1) must be Tensor, not string"],
  ['arange', ['a'], "arange(): argument 'end' (position 1) must be number, not string"],
  ['eye', [1.5], "eye(): argument 'n' (position 1) must be int, not float"],
])('%s: among several signatures, the one with the same number of arguments gives the reason', (name, args, reason) => {
  expect(messageOf(() => (loose[name] as Loose)(...args))).toMatch(/\nexpected one of:\n \* .*\n \* /);
  expect(messageOf(() => (loose[name] as Loose)(...args)).split('\n')[0]).toBe(reason);
});

test('if several signatures are candidates, each lists the arguments that mismatch', () => {
  expect(
    messageOf(() => method('maskedFill')(x, 'a')),
  ).toBe(`maskedFill() received an invalid combination of arguments - got (Tensor, string), but expected one of:
 * (Tensor mask, Tensor value)
      didn't match because some of the arguments have invalid types: (Tensor, !string!)
 * (Tensor mask, number value)
      didn't match because some of the arguments have invalid types: (Tensor, !string!)`);
  expect(messageOf(() => (loose.where as Loose)(x, 1))).toBe(
    `where() received an invalid combination of arguments - got (Tensor, int), but expected one of:
 * (Tensor condition)
 * (Tensor condition, Tensor input, Tensor other, *, Tensor out = null)
 * (Tensor condition, number input, Tensor other)
 * (Tensor condition, Tensor input, number other)
 * (Tensor condition, number input, number other)`,
  );
  expect(messageOf(() => (loose.sum as Loose)(x, { keepdims: 1, dim: 1 }))).toContain(
    "didn't match because some of the arguments have invalid types: (Tensor, keepdims: !int!, dim: int)",
  );
});

test('defaults are printed as a caller would write them', () => {
  expect(messageOf(() => (loose.randint as Loose)())).toContain("dtype dtype = 'int64'");
  expect(messageOf(() => (loose.allclose as Loose)())).toContain('float rtol = 0.00001, float atol = 1e-8');
  expect(messageOf(() => method('contiguous')(1))).toContain("memoryFormat memoryFormat = 'contiguousFormat'");
});

describe('values that cannot be converted to text are described in errors', () => {
  const circle: unknown[] = [];
  circle.push(circle, 1);
  const throws = {
    toString() {
      throw new RangeError('no text');
    },
  };
  const values: readonly (readonly [name: string, value: unknown])[] = [
    ['no prototype', Object.create(null)],
    ['a text that throws', throws],
    ['an array that holds itself', circle],
  ];
  const normal = new torch.distributions.Normal(0, 1);
  const calls: readonly (readonly [name: string, call: (value: never) => unknown])[] = [
    ['a list of transforms', (value) => new torch.distributions.TransformedDistribution(normal, value)],
    ['a padding', (value) => new torch.nn.Conv2d(1, 1, 3, { padding: value })],
    ['an activation', (value) => new torch.nn.TransformerEncoderLayer(4, 2, { activation: value })],
    ['a nonlinearity', (value) => new torch.nn.RNN(2, 2, { nonlinearity: value })],
    ['a mode', (value) => torch.nn.init.kaimingNormal_(torch.ones(2, 2), { mode: value })],
    ['a learning rate', (value) => new torch.optim.Adafactor([new torch.nn.Parameter(torch.ones(2, 2))], { lr: value })],
  ];
  const cases = calls.flatMap(([call, make]) => values.map(([name, value]) => [call, name, make, value] as const));
  test.each(cases)('%s: %s', (_call, _name, make, value) => {
    let error: unknown = null;
    try {
      make(value as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toSatisfy((one) => one instanceof torch.TorchError || one instanceof TypeError);
    expect(String(error)).not.toMatch(/Cannot convert|no text|call stack/);
  });
});
