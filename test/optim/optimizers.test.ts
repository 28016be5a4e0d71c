import torch, { nn, optim, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

interface Recorded {
  losses: number[];
  weights: unknown[];
  repr: string;
  groups: Record<string, unknown>[];
  stateKeys: string[];
}

const recorded = fixture<Record<string, Recorded>>('optimizers');

const makers: Record<string, (params: Iterable<Tensor>) => optim.Optimizer> = {
  Adam: (p) => new optim.Adam(p, { lr: 0.01 }),
  'Adam weight decay': (p) => new optim.Adam(p, { lr: 0.01, weightDecay: 0.1 }),
  'Adam amsgrad maximize': (p) => new optim.Adam(p, { lr: 0.01, amsgrad: true, maximize: true }),
  'Adam decoupled': (p) => new optim.Adam(p, { lr: 0.01, weightDecay: 0.1, decoupledWeightDecay: true }),
  'Adam betas': (p) => new optim.Adam(p, { lr: 0.01, betas: [0.8, 0.9], eps: 1e-6 }),
  'Adam fused': (p) => new optim.Adam(p, { lr: 0.01, fused: true }),
  SGD: (p) => new optim.SGD(p, { lr: 0.1 }),
  'SGD momentum': (p) => new optim.SGD(p, { lr: 0.1, momentum: 0.9, dampening: 0.1, weightDecay: 0.01 }),
  'SGD nesterov': (p) => new optim.SGD(p, { lr: 0.1, momentum: 0.9, nesterov: true }),
};

describe('five steps give the parameters of Python', () => {
  test.each(Object.entries(makers))('%s', (name, make) => {
    const want = recorded[name] as Recorded;
    torch.manualSeed(3);
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.PReLU(), new nn.Linear(8, 1));
    const optimizer = make(model.parameters());
    const x = torch.randn(16, 4);
    const y = torch.randn(16, 1);
    const trajectory: number[] = [];
    for (let i = 0; i < 5; i++) {
      optimizer.zeroGrad();
      const loss = nn.functional.mseLoss(model(x), y);
      loss.backward();
      optimizer.step();
      trajectory.push(loss.item());
    }
    expectClose(trajectory, want.losses);
    [...model.parameters()].forEach((parameter, i) => {
      expectClose(parameter, want.weights[i]);
    });
    expect(String(optimizer)).toBe(want.repr);
    const state = optimizer.stateDict();
    expect(state.param_groups.map((group) => JSON.parse(JSON.stringify(group)))).toEqual(want.groups);
    const keys = [...state.state.values()].flatMap((values) => Object.keys(values));
    expect([...new Set(keys)].sort()).toEqual(want.stateKeys);
  });
});

describe('parameter groups and state', () => {
  const leaf = (): Tensor => torch.ones(2, { requiresGrad: true });

  test('a group has its own options, which can be changed later', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.SGD([{ params: [a] }, { params: b, lr: 1 }], { lr: 0.5 });
    a.sum().add(b.sum()).backward();
    optimizer.step();
    expect([a.tolist(), b.tolist()]).toEqual([
      [0.5, 0.5],
      [0, 0],
    ]);
    (optimizer.paramGroups[0] as { lr: number }).lr = 0;
    optimizer.step();
    expect(a.tolist()).toEqual([0.5, 0.5]);
  });

  test('a parameter without a gradient is skipped', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.Adam([a, b]);
    a.sum().backward();
    optimizer.step();
    expect(b.tolist()).toEqual([1, 1]);
    expect(optimizer.state.has(b)).toBe(false);
  });

  test('state survives a tidy scope around the step', () => {
    const a = leaf();
    const optimizer = new optim.Adam([a]);
    for (let i = 0; i < 3; i++) {
      torch.tidy(() => {
        optimizer.zeroGrad();
        a.sum().backward();
        optimizer.step();
      });
    }
    expect((optimizer.state.get(a)?.step as Tensor).item()).toBe(3);
  });

  test('zeroGrad clears to null, or to zeros', () => {
    const a = leaf();
    const optimizer = new optim.SGD([a]);
    a.sum().backward();
    const held = a.grad as Tensor;
    optimizer.zeroGrad({ setToNone: false });
    expect((a.grad as Tensor).tolist()).toEqual([0, 0]);
    optimizer.zeroGrad();
    expect(a.grad).toBe(null);
    expect(held.tolist()).toEqual([0, 0]);
  });

  test('values that cannot be optimized are an error', () => {
    const a = leaf();
    expect(() => new optim.Adam([])).toThrow(/optimizer got an empty parameter list/);
    expect(() => new optim.Adam([a.mul(2)])).toThrow(/can't optimize a non-leaf Tensor/);
    expect(() => new optim.Adam([a], { lr: -1 })).toThrow(/Invalid learning rate: -1/);
    expect(() => new optim.Adam([a], { betas: [1, 0.9] })).toThrow(/Invalid beta parameter at index 0: 1/);
    expect(() => new optim.Adam([{ params: [a] }, { params: [a] }])).toThrow(/some parameters appear in more than one parameter group/);
    expect(() => new optim.Adam([{ params: [a], learningRate: 1 } as never])).toThrow(/unexpected option 'learningRate'/);
    const optimizer = new optim.Adam([a]);
    expect(() => optimizer.loadStateDict({ state: new Map(), param_groups: [] })).toThrow(/different number of parameter groups/);
  });
});
