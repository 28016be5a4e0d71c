import assert from 'node:assert';
import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test, vi } from 'vitest';

const ones = (): Tensor => torch.ones([2, 2]);
const disposed = (): Tensor => {
  const tensor = ones();
  tensor.dispose();
  return tensor;
};

const post = (value: unknown): void => {
  const { port1, port2 } = new MessageChannel();
  try {
    port1.postMessage(value);
  } finally {
    port1.close();
    port2.close();
  }
};

describe('JSON', () => {
  test('is the elements in nested arrays, also within other values', () => {
    expect(JSON.stringify({ x: ones(), s: torch.tensor(2), none: torch.empty([0]) })).toBe('{"x":[[1,1],[1,1]],"s":2,"none":[]}');
    expect(JSON.stringify(torch.tensor([1n, 2n]))).toBe('[1,2]');
    expect(JSON.stringify(torch.tensor([true, false]))).toBe('[true,false]');
  });

  test('of a module is its state dict', () => {
    const model = new nn.Sequential(new nn.Linear(2, 1, { bias: false }), new nn.BatchNorm1d(1));
    nn.init.ones_((model.at(0) as nn.Linear).weight);
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      '0.weight': [[1, 1]],
      '1.weight': [1],
      '1.bias': [0],
      '1.running_mean': [0],
      '1.running_var': [1],
      '1.num_batches_tracked': 0,
    });
  });

  test('for what prints values, which passes no key, is a text where there are many elements or none to read', () => {
    expect(torch.zeros(3).toJSON()).toEqual([0, 0, 0]);
    expect(torch.zeros(200_000).toJSON()).toBe('tensor([0., 0., 0.,  ..., 0., 0., 0.])');
    expect(disposed().toJSON()).toBe('tensor(<disposed>)');
    expect(torch.eye(2).toSparse().toJSON()).toContain('layout=torch.sparse_coo');
    expect(torch.ones(2, { device: 'meta' }).toJSON()).toContain("device='meta'");
  });

  test('of many elements is an error that names their number', () => {
    expect(JSON.stringify(torch.zeros(100_000)).length).toBe(200_001);
    expect(() => JSON.stringify(torch.zeros(3, 224, 224))).toThrow(/JSON of a Tensor with 150528 elements, shape \[3, 224, 224\]/);
    expect(() => JSON.stringify({ model: new nn.Linear(400, 400) })).toThrow(/160000 elements/);
  });

  test('of integers that JSON cannot hold is an error that names one', () => {
    expect(JSON.stringify(torch.tensor([[2n ** 53n - 1n]]))).toBe('[[9007199254740991]]');
    expect(() => JSON.stringify(torch.tensor([[1n, 2n ** 60n]]))).toThrow('JSON of a Tensor of int64: 1152921504606846976 is no number');
  });
});

describe('clones and messages', () => {
  const ways = { structuredClone, serialize, post };

  test.each(Object.entries(ways))('%s refuses a tensor and says what to use', (_name, clone) => {
    expect(() => clone(ones())).toThrow(/torch\.share\(tensor\)/);
    expect(() => clone({ batch: [new nn.Parameter(ones())] })).toThrow(/torch\.share\(tensor\)/);
  });

  test.each(Object.entries(ways))('%s refuses modules and other objects with a state in native code', (_name, clone) => {
    expect(() => clone(new nn.Linear(2, 1))).toThrow(/torch\.share/);
    const node = torch.ones(1, { requiresGrad: true }).exp().gradFn;
    for (const object of [new torch.Generator(), node, new torch.Event(), ones().untypedStorage()]) {
      expect(() => clone(object)).toThrow(/torch\.share/);
    }
    expect(() => clone(new torch.optim.SGD(new nn.Linear(2, 1).parameters()))).toThrow(/torch\.share/);
  });

  test.each(Object.entries(ways))('%s refuses values that would lose their class', (_name, clone) => {
    expect(() => clone(torch.device('cuda:1'))).toThrow('pass its text, String(device)');
    expect(() => clone(new torch.amp.GradScaler('cpu'))).toThrow(/torch\.share/);
  });

  test('deepcopy copies generators, and refuses nodes, as in Python', () => {
    const generator = new torch.Generator().manualSeed(3);
    const copy = torch.deepcopy(generator);
    const [one, other] = [torch.rand(3, { generator }), torch.rand(3, { generator: copy })];
    expect(one.tolist()).toEqual(other.tolist());
    expect(() => torch.deepcopy(torch.ones(1, { requiresGrad: true }).exp().gradFn)).toThrow(TypeError);
  });
});

describe('walks over properties', () => {
  test('meet neither the handle nor the gradient', () => {
    const x = torch.ones(2, { requiresGrad: true });
    x.registerHook(() => undefined);
    x.sum().backward();
    expect(x.grad?.tolist()).toEqual([1, 1]);
    const own = Reflect.ownKeys(x);
    expect(own).not.toContain('_handle');
    expect(own).not.toContain('_grad');
    expect(Object.values({ ...x }).filter((value) => typeof value !== 'symbol')).toEqual([]);
    for (const object of [new torch.Generator(), x.exp().gradFn, new torch.Event(), x.untypedStorage()] as object[]) {
      expect(Object.keys(object).filter((key) => key.startsWith('_'))).toEqual([]);
    }
  });

  test('of console.table and inspect without custom texts call no getter that throws', () => {
    const table = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    console.table([ones(), disposed()]);
    table.mockRestore();
    expect(inspect(torch.ones(3), { customInspect: false, getters: true })).toContain('Tensor');
    expect(inspect(disposed(), { customInspect: false, getters: true })).toContain('Tensor');
  });

  test('a Proxy of a tensor is an error that says so', () => {
    expect(() => new Proxy(ones(), {}).add(1)).toThrow(/a Proxy of a Tensor/);
    expect(() => ones().add(Object.create(ones()) as Tensor)).toThrow(/a Proxy of a Tensor/);
  });
});

describe('equality of objects', () => {
  const equal: [name: string, make: () => unknown][] = [
    ['matrices', ones],
    ['scalars', () => torch.tensor(3)],
    ['bools', () => torch.tensor([true])],
    ['NaN', () => torch.tensor([Number.NaN])],
    ['bfloat16', () => torch.ones(3, { dtype: 'bfloat16' })],
    ['views', () => torch.arange(6).view(2, 3).t()],
    ['parameters', () => new nn.Parameter(ones())],
    ['devices', () => torch.device('cuda:0')],
    ['complex numbers', () => new torch.Complex(1, 2)],
    ['tensors in objects', () => ({ losses: [torch.tensor(1), torch.tensor(2)] })],
  ];
  const different: [name: string, () => [unknown, unknown]][] = [
    ['values', () => [ones(), torch.zeros([2, 2])]],
    ['scalars', () => [torch.tensor(3), torch.tensor(4)]],
    ['shapes', () => [torch.ones(4), ones()]],
    ['dtypes', () => [torch.zeros(2), torch.zeros(2, { dtype: 'float64' })]],
    ['devices', () => [torch.ones(2), torch.ones(2, { device: 'meta' })]],
    ['meta tensors', () => [torch.ones(2, { device: 'meta' }), torch.ones(2, { device: 'meta' })]],
    ['values in objects', () => [{ x: [ones()] }, { x: [torch.zeros([2, 2])] }]],
    ['modules', () => [new nn.ReLU(), new nn.ReLU()]],
    ['generators', () => [new torch.Generator(), new torch.Generator()]],
    ['storages', () => [ones().untypedStorage(), ones().untypedStorage()]],
    ['devices without tensors', () => [torch.device('cpu'), torch.device('cuda:0')]],
  ];

  test.each(equal)('%s: assert and expect hold equal values for equal', (_name, make) => {
    assert.deepStrictEqual(make(), make());
    assert.deepEqual(make(), make());
    expect(make()).toEqual(make());
    expect(make()).toStrictEqual(make());
  });

  test.each(different)('%s that differ are different', (_name, make) => {
    const [a, b] = make();
    expect(() => assert.deepStrictEqual(a, b)).toThrow(assert.AssertionError);
    expect(() => assert.deepEqual(a, b)).toThrow(assert.AssertionError);
    expect(a).not.toEqual(b);
    expect(a).not.toStrictEqual(b);
    assert.deepStrictEqual(a, a);
  });

  test('a disposed tensor equals only itself', () => {
    const [a, b] = [disposed(), disposed()];
    expect(() => assert.deepStrictEqual(a, b)).toThrow(assert.AssertionError);
    expect(() => assert.deepEqual(a, b)).toThrow(assert.AssertionError);
    expect(() => assert.deepStrictEqual(a, ones())).toThrow(assert.AssertionError);
    assert.deepStrictEqual(a, a);
  });

  test('a function of a mock is called with a tensor', () => {
    const called = vi.fn();
    called(ones());
    expect(called).toHaveBeenCalledWith(ones());
    expect(called).not.toHaveBeenCalledWith(torch.zeros([2, 2]));
  });
});

describe('conversions to primitive values', () => {
  const one = (): never => torch.tensor(3) as never;

  test('+ and == throw and name the methods, for one element, too', () => {
    for (const x of [one(), ones() as never]) {
      expect(() => x + x).toThrow(/x\.add\(y\)/);
      expect(() => 0 + x).toThrow(TypeError);
      expect(() => '' + x).toThrow(TypeError);
      // biome-ignore lint/suspicious/noDoubleEquals: what is tested
      expect(() => x == 3).toThrow(/x\.eq\(y\)/);
    }
    const c = new torch.Complex(1, 2) as never;
    expect(() => c + 1).toThrow(/Complex \(1\+2j\)/);
    expect(() => c + '').toThrow(TypeError);
    expect(() => Number(c)).toThrow(TypeError);
    expect(() => Number(torch.tensor(c))).toThrow(TypeError);
    expect(`${c}`).toBe('(1+2j)');
  });

  test('comparisons, Number, sorting and template literals convert', () => {
    expect(one() < 4 && one() >= 3).toBe(true);
    expect(Number(one())).toBe(3);
    expect(Math.max(one(), 2)).toBe(3);
    expect(`${one()} ${ones()}`).toBe('tensor(3.) tensor([[1., 1.],\n        [1., 1.]])');
    const sorted = [torch.tensor(2), torch.tensor(1)].sort((a, b) => (a as never) - (b as never));
    expect(sorted.map((x) => x.item())).toEqual([1, 2]);
  });

  test('several elements are no number, and the error names the methods', () => {
    expect(() => (ones() as never) * 2).toThrow(/a Tensor with 4 elements cannot be converted to Scalar: .*x\.mul\(y\)/);
  });

  test('a number of a tensor that requires grad comes with a warning, once', async () => {
    const texts: string[] = [];
    const listen = ({ message }: Error): void => {
      texts.push(message);
    };
    process.on('warning', listen);
    const loss = torch.ones([], { requiresGrad: true }) as never;
    expect(loss * 2).toBe(2);
    expect(loss < 2).toBe(true);
    expect(Number(torch.ones([]))).toBe(1);
    await new Promise(setImmediate);
    process.off('warning', listen);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(
      /^Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior\.\n.*loss\.mul\(2\)/,
    );
  });

  test('a 0-dim tensor is not iterable', () => {
    expect(() => [...torch.tensor(1)]).toThrow(TypeError);
    expect([...torch.tensor([1, 2])].map((x) => x.item())).toEqual([1, 2]);
  });
});

describe('namespaces', () => {
  test('print as a line', () => {
    expect(inspect(torch)).toMatch(/^<module 'torch' of node-libtorch, LibTorch 2\.\d+\.\d+\S*: \d+ names>$/);
    expect(inspect({ nn: torch.nn.functional })).toMatch(/^\{\s+nn: <module 'torch.nn.functional' of node-libtorch: \d+ names>\s+\}$/);
  });
});
