import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

interface Recorded {
  repr: string;
  state: Record<string, unknown>;
  output: unknown;
  gradients: Record<string, unknown>;
  inputGradient: unknown;
}

const recorded = fixture<Record<string, Recorded>>('modules');

// The draws are the same; each processor scales them, and adds up what is made of them, with roundings of its own.
const drawn = { atol: 2 ** -22, rtol: 2 ** -22 };
const computed = { atol: 4e-6, rtol: 4e-6 };

type Layer = nn.Module & { forward(x: Tensor): Tensor };

const makers: Record<string, [make: () => Layer, shape: number[]]> = {
  Linear: [() => new nn.Linear(3, 4), [2, 3]],
  'Linear without bias': [() => new nn.Linear(3, 4, { bias: false }), [2, 3]],
  Conv1d: [() => new nn.Conv1d(2, 4, 3, { padding: 1 }), [2, 2, 5]],
  Conv2d: [() => new nn.Conv2d(2, 4, 3, { stride: 2, padding: [1, 0] }), [2, 2, 6, 6]],
  'Conv2d same': [() => new nn.Conv2d(2, 2, 3, { padding: 'same', dilation: 2 }), [1, 2, 6, 6]],
  'Conv2d circular': [() => new nn.Conv2d(2, 2, 3, { padding: 1, paddingMode: 'circular' }), [1, 2, 4, 4]],
  'Conv2d grouped': [() => new nn.Conv2d(4, 4, 3, { groups: 2, bias: false }), [1, 4, 5, 5]],
  Conv3d: [() => new nn.Conv3d(1, 2, 2), [1, 1, 3, 3, 3]],
  PReLU: [() => new nn.PReLU(), [2, 3]],
  'PReLU 3': [() => new nn.PReLU(3, { init: 0.1 }), [2, 3]],
  ReLU: [() => new nn.ReLU(), [2, 3]],
  Sigmoid: [() => new nn.Sigmoid(), [2, 3]],
  Tanh: [() => new nn.Tanh(), [2, 3]],
  MaxPool2d: [() => new nn.MaxPool2d(2, { stride: 2 }), [1, 2, 4, 4]],
  'MaxPool2d padded': [() => new nn.MaxPool2d([3, 2], { padding: 1, ceilMode: true }), [1, 2, 5, 5]],
  Dropout: [() => new nn.Dropout(0.3), [4, 5]],
  Flatten: [() => new nn.Flatten(), [2, 3, 4]],
  Identity: [() => new nn.Identity() as unknown as Layer, [2, 3]],
  Sequential: [() => new nn.Sequential(new nn.Linear(3, 8), new nn.PReLU(), new nn.Sequential(new nn.Linear(8, 2))), [2, 3]],
};

describe('seeded weights, outputs, gradients and text equal those of Python', () => {
  test.each(Object.entries(makers))('%s', (name, [make, shape]) => {
    const want = recorded[name] as Recorded;
    torch.manualSeed(7);
    const module = make();
    const x = torch.randn(shape, { requiresGrad: true });
    const y = module(x) as Tensor;
    y.sum().backward();
    expect(String(module)).toBe(want.repr);
    const state = module.stateDict();
    expect(Object.keys(state)).toEqual(Object.keys(want.state));
    for (const [key, value] of Object.entries(want.state)) expectClose(state[key] as Tensor, value, drawn);
    expectClose(y, want.output, computed);
    for (const [key, parameter] of module.namedParameters()) expectClose(parameter.grad as Tensor, want.gradients[key], computed);
    expectClose(x.grad as Tensor, want.inputGradient, computed);
  });

  test('Embedding with a padding row', () => {
    const want = recorded.Embedding as Recorded;
    torch.manualSeed(7);
    const embedding = new nn.Embedding(5, 3, { paddingIdx: 1 });
    const y = embedding(
      torch.tensor([
        [0n, 1n],
        [4n, 4n],
      ]),
    );
    y.pow(2).sum().backward();
    expect(String(embedding)).toBe(want.repr);
    expectClose(embedding.weight, want.state.weight, drawn);
    expectClose(y, want.output, computed);
    expectClose(embedding.weight.grad as Tensor, want.gradients.weight, computed);
  });

  test('ModuleList prints equal neighbours as one line', () => {
    const list = new nn.ModuleList<nn.Module>([new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.ReLU()]);
    expect(String(list)).toBe(recorded.ModuleList?.repr);
  });
});

class Tied extends nn.Module {
  first = new nn.Linear(2, 2, { bias: false });
  second = new nn.Linear(2, 2, { bias: false });
  scale: Tensor;

  constructor() {
    super();
    this.second.weight = this.first.weight;
    this.scale = torch.ones(1);
    this.registerBuffer('scale', this.scale);
  }

  forward(x: Tensor): Tensor {
    return this.second(this.first(x)).mul(this.scale);
  }
}

describe('Module', () => {
  test('is callable, with the type of forward', () => {
    const module = new Tied();
    expectTypeOf(module(torch.ones(1, 2))).toEqualTypeOf<Tensor>();
    expect(module instanceof nn.Module).toBe(true);
    expect(module(torch.ones(1, 2)).shape).toEqual([1, 2]);
  });

  test('lists a shared parameter once, and its state dict contains buffers', () => {
    const module = new Tied();
    expect([...module.namedParameters()].map(([name]) => name)).toEqual(['first.weight']);
    expect(Object.keys(module.stateDict())).toEqual(['scale', 'first.weight', 'second.weight']);
    expect([...module.namedModules()].map(([name]) => name)).toEqual(['', 'first', 'second']);
  });

  test('train and eval apply to all submodules; Dropout does nothing in eval', () => {
    const model = new nn.Sequential(new nn.Dropout(0.9));
    model.eval();
    expect(model.at(0).training).toBe(false);
    const x = torch.ones(4);
    expect(model(x).tolist()).toEqual(x.tolist());
  });

  test('apply visits children first', () => {
    const seen: string[] = [];
    new nn.Sequential(new nn.ReLU(), new nn.Tanh()).apply((m) => seen.push(m.constructor.name));
    expect(seen).toEqual(['ReLU', 'Tanh', 'Sequential']);
  });

  test('to changes the dtype of the same parameter objects', () => {
    const model = new nn.Linear(2, 2);
    const { weight } = model;
    model.to('float64');
    expect(model.weight).toBe(weight);
    expect(weight.dtype).toBe('float64');
    expect(weight.requiresGrad && weight.isLeaf).toBe(true);
    expect(model(torch.ones(1, 2, { dtype: 'float64' })).dtype).toBe('float64');
  });

  test('loadStateDict names missing and unexpected keys and wrong sizes, and then changes nothing', () => {
    const model = new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(2, 3));
    const before = model.stateDict()['0.bias']?.tolist();
    const bad = { '0.weight': torch.zeros(2, 2), x: torch.zeros(1), '0.bias': torch.zeros(3) };
    expect(() => model.loadStateDict(bad)).toThrow(
      'Error(s) in loading state_dict for Sequential:\n\tMissing key(s) in state_dict: "1.weight", "1.bias". \n\tUnexpected key(s) in state_dict: "x". \n\tsize mismatch for 0.weight: copying a param with shape torch.Size([2, 2]) from checkpoint, the shape in current model is torch.Size([3, 2]).',
    );
    expect(model.stateDict()['0.bias']?.tolist()).toEqual(before);
  });

  test('hooks see and change arguments and outputs until removed', () => {
    const model = new nn.Identity();
    const pre = model.registerForwardPreHook((_, [x]) => [(x as Tensor).add(1)]);
    const post = model.registerForwardHook((_, __, y) => (y as Tensor).mul(10));
    expect(model(torch.ones(1)).tolist()).toEqual([20]);
    pre.remove();
    post.remove();
    expect(model(torch.ones(1)).tolist()).toEqual([1]);
  });

  test('kaimingNormal_ draws the same numbers as Python', () => {
    torch.manualSeed(1);
    const a = nn.init.kaimingNormal_(torch.empty(3, 4));
    torch.manualSeed(1);
    expectClose(
      a,
      torch
        .randn(3, 4)
        .mul(Math.sqrt(2) / 2)
        .tolist(),
    );
  });
});
