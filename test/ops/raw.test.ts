// Operators of torch.ops take what Python's torch.ops takes: numbers for tensors, optional scalars, objects of C++ classes.
import { inspect } from 'node:util';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { runNode } from '../support/files';

// biome-ignore lint/suspicious/noExplicitAny: raw operators have no types
const ops = torch.ops as any;
const { aten, quantized } = ops;

describe('a number for a tensor', () => {
  test.each<[string, () => Tensor, string, number[]]>([
    ['add.Tensor', () => aten.add.Tensor(torch.ones(2), 2), 'float32', [3, 3]],
    ['add.Tensor, first', () => aten.add.Tensor(2, torch.ones(2)), 'float32', [3, 3]],
    ['add_.Tensor', () => aten.add_.Tensor(torch.ones(2), 2), 'float32', [3, 3]],
    ['add.out', () => aten.add.out(torch.ones(2), 2, { out: torch.ones(2) }), 'float32', [3, 3]],
    ['sub.Tensor', () => aten.sub.Tensor(torch.ones(2), 2), 'float32', [-1, -1]],
    ['subtract.Tensor', () => aten.subtract.Tensor(torch.ones(2), 2), 'float32', [-1, -1]],
    ['mul.Tensor, promoted as a number', () => aten.mul.Tensor(torch.ones(2, { dtype: 'int32' }), 2.5), 'float32', [2.5, 2.5]],
    ['mul.Tensor, promoted as an integer', () => aten.mul.Tensor(torch.ones(2, { dtype: 'int8' }), 2), 'int8', [2, 2]],
    ['multiply_.Tensor', () => aten.multiply_.Tensor(torch.ones(2), 2), 'float32', [2, 2]],
    ['div.Tensor', () => aten.div.Tensor(torch.ones(2), 2), 'float32', [0.5, 0.5]],
    ['div.Tensor_mode', () => aten.div.Tensor_mode(torch.ones(2), 2, { roundingMode: 'floor' }), 'float32', [0, 0]],
    ['true_divide.Tensor', () => aten.true_divide.Tensor(torch.ones(2), 2), 'float32', [0.5, 0.5]],
    ['floor_divide', () => aten.floor_divide(torch.ones(2), 2), 'float32', [0, 0]],
    ['copy', () => aten.copy(torch.ones(2), 2), 'float32', [2, 2]],
    ['copy_', () => aten.copy_(torch.ones(2), 2), 'float32', [2, 2]],
  ])('%s', (_, run, dtype, values) => {
    const x = run();
    expect([x.dtype, x.tolist()]).toEqual([dtype, values]);
  });

  test('is refused where Python refuses it', () => {
    expect(() => aten.pow.Tensor_Tensor(torch.ones(2), 2)).toThrow("argument 'exponent' (position 2) must be Tensor, not int");
    expect(() => aten.copysign.Tensor(torch.ones(2), 2)).toThrow(TypeError);
    expect(() => aten.add_.Tensor(2, torch.ones(2))).toThrow(TypeError);
  });
});

test('a result of the type Tensor? is a tensor or null', () => {
  const { accumulate_grad_: accumulate } = ops.inductor;
  expect(accumulate.default(torch.ones(2), null, null)).toBe(null);
  const x = torch.ones(2);
  expect(accumulate.default(x, null, torch.full([2], 3)).tolist()).toEqual([3, 3]);
});

describe('lists of optional scalars', () => {
  const input = torch.tensor([[1, -2, 3]]);
  const weight = torch.tensor([
    [1, 0, 1],
    [0, 1, 0],
  ]);
  const linear = (attribute: string, scalars: unknown[], algorithm: string | null) =>
    ops.mkldnn._linear_pointwise(input, weight, null, attribute, scalars, algorithm);

  test('are passed, empty and with values', () => {
    expect(linear('relu', [], '').tolist()).toEqual([[4, 0]]);
    expect(linear('leaky_relu', [0.5], '').tolist()).toEqual([[4, -1]]);
    expect(linear('hardtanh', [-1, 2n], '').tolist()).toEqual([[2, -1]]);
  });

  test('take null, and refuse other values', () => {
    expect(() => linear('leaky_relu', ['a'], '')).toThrow("argument 'scalars' (position 5) must be (number | null)[], not [string]");
    // LibTorch refuses it: this operator needs the slope.
    expect(() => linear('leaky_relu', [null], '')).toThrow(torch.TorchError);
  });
});

describe('objects of C++ classes', () => {
  const weight = torch.quantizePerTensor(
    torch.tensor([
      [1, 2, 3],
      [-1, 0, 1],
    ]),
    0.5,
    0,
    'qint8',
  );
  const input = torch.quantizePerTensor(torch.tensor([[1, 1, 2]]), 0.5, 0, 'quint8');
  const name = '__torch__.torch.classes.quantized.LinearPackedParamsBase';

  test('are made by one operator and taken by others', () => {
    const packed = quantized.linear_prepack(weight, torch.tensor([0.5, 0]));
    expect(packed).toBeInstanceOf(torch.ScriptObject);
    expect(quantized.linear(input, packed, 0.5, 0).dequantize().tolist()).toEqual([[9.5, 1]]);
    expect(quantized.linear_dynamic(torch.tensor([[1, 1, 2]]), packed).shape).toEqual([1, 2]);
    const [unpacked, bias] = quantized.linear_unpack(packed);
    expect([unpacked.dequantize().tolist(), bias.tolist()]).toEqual([weight.dequantize().tolist(), [0.5, 0]]);
    const [alone, none] = quantized.linear_unpack(quantized.linear_prepack(weight, null));
    expect([alone.dequantize().tolist(), none]).toEqual([weight.dequantize().tolist(), null]);
  });

  test('print their class, and have no JSON and no pickle', () => {
    const packed = quantized.linear_prepack(weight, null);
    expect([String(packed), inspect(packed), packed.type]).toEqual([`ScriptObject(${name})`, `ScriptObject(${name})`, name]);
    expect(Object.keys(packed)).toEqual(['notCloneable']);
    expect(() => JSON.stringify({ packed })).toThrow(`ScriptObject(${name}) cannot be written as JSON`);
    expect(() => torch.save({ packed }, '/dev/null')).toThrow(/ScriptObject/);
  });

  test('of another class, other values, and disposed ones are errors that name the argument', () => {
    const packed = quantized.linear_prepack(weight, null);
    expect(() => quantized.conv2d(input, packed, 1, 0)).toThrow(
      `argument 'packed_weight' must be __torch__.torch.classes.quantized.Conv2dPackedParamsBase, not ${name}`,
    );
    for (const wrong of [3, 'a', weight, [packed]]) {
      expect(() => quantized.linear(input, wrong, 0.5, 0)).toThrow(`argument 'W_prepack' must be ${name}`);
    }
    packed.dispose();
    packed.dispose();
    expect(() => quantized.linear(input, packed, 0.5, 0)).toThrow('ScriptObject was disposed, or belongs to another thread');
    expect(() => new (torch.ScriptObject as unknown as new () => object)()).toThrow('operators make these objects');
  });

  test('are freed when they are garbage-collected', () => {
    const { status, stderr } = runNode([
      '--no-warnings',
      '--expose-gc',
      '--input-type=module',
      '--eval',
      `import torch from 'node-libtorch';
       import { setImmediate } from 'node:timers/promises';
       const weight = torch.quantizePerTensor(torch.ones(2, 2), 0.5, 0, 'qint8');
       const registry = new FinalizationRegistry(() => { freed++; });
       let freed = 0;
       for (let i = 0; i < 20; i++) registry.register(torch.ops.quantized.linear_prepack(weight, null), i);
       for (let i = 0; i < 20 && freed < 20; i++) { gc(); await setImmediate(); }
       if (freed < 20) throw new Error(freed + ' were freed');
       if (torch.memory.stats().scriptObjects !== 0) throw new Error(torch.memory.stats().scriptObjects + ' are left');`,
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });
});
