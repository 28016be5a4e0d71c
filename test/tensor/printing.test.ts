// Print options, and tensors within console.log and util.inspect.
import { inspect } from 'node:util';
import torch, { type Tensor } from 'node-libtorch';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';

afterEach(() => torch.setPrintoptions({ profile: 'default' }));

const third = (): Tensor => torch.tensor([1 / 3]);

describe('setPrintoptions', () => {
  test('accepts its options by position and by name', () => {
    torch.setPrintoptions(2);
    expect(String(third())).toBe('tensor([0.33])');
    torch.setPrintoptions(6, 5, { edgeitems: 1 });
    expect(String(third())).toBe('tensor([0.333333])');
    expect(String(torch.arange(10))).toBe('tensor([0,  ..., 9])');
    expectTypeOf(torch.setPrintoptions).toBeCallableWith(2, { sciMode: true });
  });

  test('keeps options that are null or undefined, except for sciMode', () => {
    torch.setPrintoptions({ precision: 2, linewidth: 30, sciMode: true });
    torch.setPrintoptions({ precision: null, threshold: 7 });
    expect(torch.getPrintoptions()).toEqual({ precision: 2, threshold: 7, edgeitems: 3, linewidth: 30, sciMode: null });
  });

  test('explicit options override the profile', () => {
    torch.setPrintoptions({ profile: 'full', precision: 1 });
    expect(torch.getPrintoptions()).toEqual({
      precision: 1,
      threshold: Number.POSITIVE_INFINITY,
      edgeitems: 3,
      linewidth: 80,
      sciMode: null,
    });
    torch.setPrintoptions({ profile: 'short' });
    expect(torch.getPrintoptions()).toEqual({ precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80, sciMode: null });
  });

  test('accepts the result of getPrintoptions', () => {
    torch.setPrintoptions({ precision: 1, sciMode: false });
    const former = torch.getPrintoptions();
    torch.setPrintoptions({ profile: 'default' });
    torch.setPrintoptions(former);
    expect(torch.getPrintoptions()).toEqual(former);
  });

  test('a wrong option is an error and changes nothing', () => {
    const former = torch.getPrintoptions();
    // @ts-expect-error an unknown option
    expect(() => torch.setPrintoptions({ precison: 2 })).toThrow("setPrintoptions() got an unexpected keyword argument 'precison'");
    // @ts-expect-error an unknown profile
    expect(() => torch.setPrintoptions({ profile: 'long' })).toThrow(torch.ValueError);
    expect(() => torch.setPrintoptions({ precision: 1, edgeitems: -1 })).toThrow('edgeitems must not be negative');
    expect(() => torch.setPrintoptions({ threshold: Number.NaN })).toThrow(torch.ValueError);
    expect(() => torch.setPrintoptions({ precision: 1.5 })).toThrow(TypeError);
    expect(() => torch.setPrintoptions({ precision: 100 })).toThrow('precision must be at most 99');
    expect(torch.getPrintoptions()).toEqual(former);
  });
});

describe('printoptions', () => {
  test("applies while its function runs, and returns the function's result", () => {
    const text = torch.printoptions({ precision: 2 }, () => String(third()));
    expectTypeOf(text).toEqualTypeOf<string>();
    expect(text).toBe('tensor([0.33])');
    expect(String(third())).toBe('tensor([0.3333])');
  });

  test('ends when its function throws', () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => torch.printoptions({ precision: 2 }, fail)).toThrow('no');
    expect(String(third())).toBe('tensor([0.3333])');
  });

  test('without a function it applies until the returned scope is disposed', () => {
    const scope = torch.printoptions({ sciMode: true });
    expect(String(third())).toBe('tensor([3.3333e-01])');
    scope[Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose)]();
    expect(String(third())).toBe('tensor([0.3333])');
  });

  test('its function must be synchronous', () => {
    expect(() => torch.printoptions({ precision: 2 }, async () => 1)).toThrow(TypeError);
  });
});

describe('inspect', () => {
  const x = torch.arange(4).view(2, 2);

  test('prints a tensor as String does', () => {
    expect(inspect(x)).toBe(String(x));
    const parameter = new torch.nn.Parameter(torch.ones(1));
    expect(inspect(parameter)).toBe('Parameter containing:\ntensor([1.], requires_grad=True)');
  });

  test('indents a nested tensor', () => {
    expect(inspect([x])).toBe('[\n  tensor([[0, 1],\n          [2, 3]])\n]');
    expect(inspect({ a: { b: [x] } }, { depth: 5 })).toBe(
      '{\n  a: {\n    b: [\n      tensor([[0, 1],\n              [2, 3]])\n    ]\n  }\n}',
    );
    expect(inspect(new Map([['x', torch.ones(1)]]))).toBe("Map(1) { 'x' => tensor([1.]) }");
  });

  test('tells that a tensor was disposed', () => {
    const gone = torch.ones(1);
    gone.dispose();
    expect(inspect({ gone })).toBe('{ gone: tensor(<disposed>) }');
    expect(() => String(gone)).toThrow('Tensor was disposed');
  });
});

describe('autograd', () => {
  test('a view without a recorded gradFn prints as invalid', () => {
    const x = torch.ones(2, { requiresGrad: true });
    const view = torch.noGrad(() => x.view(1, 2));
    torch.noGrad(() => view.add_(1));
    expect(String(view)).toBe('tensor([[2., 2.]], grad_fn=<Invalid>)');
  });

  test('printing records nothing and does not change the mode', () => {
    const x = torch.ones(2, { requiresGrad: true });
    expect(torch.inferenceMode(() => String(x.at(0)))).toBe('tensor(1., requires_grad=True)');
    expect(torch.noGrad(() => String(x) && torch.isGradEnabled())).toBe(false);
    expect(String(x) && torch.isGradEnabled()).toBe(true);
  });
});

describe('tensors without a single block of memory', () => {
  const aten = torch.ops.aten as unknown as Record<string, (...args: unknown[]) => Tensor>;
  const nested = (): Tensor => aten._nested_tensor_from_tensor_list?.([torch.ones(1, 2), torch.zeros(2, 2)]) as Tensor;

  test('a nested tensor shows its parts', () => {
    expect(String(nested())).toBe('nested_tensor([\n  tensor([[1., 1.]]),\n  tensor([[0., 0.],\n          [0., 0.]])\n])');
  });

  test('printing frees its intermediates', () => {
    const made = [
      torch.arange(5000).view(50, 100),
      aten.to_sparse?.(torch.eye(3)) as Tensor,
      nested(),
      torch.ones(2, { requiresGrad: true }),
    ];
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    for (const tensor of made) String(tensor);
    expect(torch.memory.stats().liveTensors).toBe(before);
  });
});
