import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { expectAsOnCpu, lastDevice, withDrawsOfCpu } from '../support/device';
import { onRealDevice } from '../support/fake-device';

const { nn, optim } = torch;

// Trains the same small network for some steps; its weights and losses, as numbers.
function train(device: string, makeOptimizer: (p: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer): number[] {
  torch.manualSeed(5);
  const model = new nn.Sequential(new nn.Linear(6, 8, { bias: false }), new nn.Tanh(), new nn.Linear(8, 3, { bias: false }));
  const x = torch.randn(10, 6).to(device);
  const y = torch.randn(10, 3).to(device);
  model.to(device);
  const optimizer = makeOptimizer(model.parameters());
  const losses: number[] = [];
  for (let i = 0; i < 5; i++) {
    const closure = (): Tensor => {
      optimizer.zeroGrad();
      const loss = nn.functional.mseLoss(model(x) as Tensor, y);
      loss.backward();
      return loss;
    };
    losses.push(Number((optimizer.step(closure) as Tensor | null)?.item()));
  }
  return [...losses, ...[...model.parameters()].flatMap((p) => p.detach().cpu().reshape(-1).tolist() as number[])];
}

test('batch normalization keeps its running statistics on the device', () => {
  const state = (device: string) => {
    torch.manualSeed(3);
    const layer = new nn.BatchNorm1d(4);
    const x = torch.randn(8, 4).mul(3).add(2);
    layer.to(device);
    for (let i = 0; i < 3; i++) layer(x.to(device));
    return ['running_mean', 'running_var', 'num_batches_tracked'].map((name) => (layer.stateDict()[name] as Tensor).cpu().tolist());
  };
  const [mean, variance, count] = state('cuda') as [number[], number[], number];
  const expected = state('cpu') as [number[], number[], number];
  expectAsOnCpu([mean, variance], expected.slice(0, 2));
  expect(count).toEqual(expected[2]);
  expect(mean).not.toEqual([0, 0, 0, 0]);
});

const optimizers: Record<string, (p: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer> = {
  Adadelta: (p) => new optim.Adadelta(p),
  Adafactor: (p) => new optim.Adafactor(p),
  Adagrad: (p) => new optim.Adagrad(p),
  'Adagrad fused': (p) => new optim.Adagrad(p, { fused: true }),
  Adam: (p) => new optim.Adam(p),
  'Adam amsgrad': (p) => new optim.Adam(p, { amsgrad: true, foreach: false }),
  'Adam fused': (p) => new optim.Adam(p, { fused: true }),
  AdamW: (p) => new optim.AdamW(p, { foreach: true }),
  Adamax: (p) => new optim.Adamax(p),
  ASGD: (p) => new optim.ASGD(p),
  LBFGS: (p) => new optim.LBFGS(p, { maxIter: 3 }),
  Muon: (p) => new optim.Muon(p),
  NAdam: (p) => new optim.NAdam(p),
  RAdam: (p) => new optim.RAdam(p),
  RMSprop: (p) => new optim.RMSprop(p, { momentum: 0.5 }),
  Rprop: (p) => new optim.Rprop(p),
  SGD: (p) => new optim.SGD(p, { lr: 0.1, momentum: 0.9 }),
  'SGD fused': (p) => new optim.SGD(p, { lr: 0.1, fused: true }),
};

// A real device rounds differently, and steps add that up; Muon computes in bfloat16.
const within = (name: string): { atol: number; rtol: number } => {
  const tolerance = onRealDevice ? (name === 'Muon' ? 2e-2 : 1e-3) : 1e-5;
  return { atol: tolerance, rtol: tolerance };
};

describe('an optimizer on a device trains as on the CPU', () => {
  test.each(Object.keys(optimizers))('%s', (name) => {
    const make = optimizers[name] as (typeof optimizers)[string];
    expectClose(train(lastDevice, make), train('cpu', make), within(name));
  });

  const capturable: Record<string, (p: Iterable<torch.nn.Parameter>, capturable: boolean) => torch.optim.Optimizer> = {
    Adadelta: (p, capturable) => new optim.Adadelta(p, { capturable }),
    Adam: (p, capturable) => new optim.Adam(p, { capturable }),
    Adamax: (p, capturable) => new optim.Adamax(p, { capturable }),
    ASGD: (p, capturable) => new optim.ASGD(p, { capturable }),
    NAdam: (p, capturable) => new optim.NAdam(p, { capturable }),
    RAdam: (p, capturable) => new optim.RAdam(p, { capturable }),
    RMSprop: (p, capturable) => new optim.RMSprop(p, { capturable }),
    Rprop: (p, capturable) => new optim.Rprop(p, { capturable }),
  };
  test.each(Object.keys(capturable))('%s capturable, whose steps are counted on the device', (name) => {
    const make = capturable[name] as (typeof capturable)[string];
    expectClose(
      train('cuda', (p) => make(p, true)),
      train('cpu', (p) => make(p, false)),
      within(name),
    );
  });
});

describe('mixed precision', () => {
  test('autocast casts on the device only', () => {
    const a = torch.ones(2, 2, { device: 'cuda' });
    const [onDevice, onCpu] = torch.autocast('cuda', () => [a.matmul(a), torch.ones(2, 2).matmul(torch.ones(2, 2))] as const);
    expect([onDevice.dtype, onCpu.dtype]).toEqual(['float16', 'float32']);
    expect(onDevice.tolist()).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(torch.autocast('cuda', { dtype: 'bfloat16' }, () => a.matmul(a)).dtype).toBe('bfloat16');
  });

  test('GradScaler scales, skips a step with infinite gradients, and lowers its scale', () => {
    const w = new nn.Parameter(torch.ones(2, { device: 'cuda' }));
    const optimizer = new optim.SGD([w], { lr: 1 });
    const scaler = new torch.GradScaler('cuda', { initScale: 4, growthInterval: 100 });
    const step = (factor: number): void => {
      optimizer.zeroGrad();
      scaler.scale(w.mul(factor).sum()).backward();
      scaler.step(optimizer);
      scaler.update();
    };
    step(0.25);
    expect([w.tolist(), scaler.getScale()]).toEqual([[0.75, 0.75], 4]);
    step(Number.POSITIVE_INFINITY);
    expect([w.tolist(), scaler.getScale()]).toEqual([[0.75, 0.75], 2]);
  });
});

describe('random numbers', () => {
  test('have a generator for each device, seeded together', withDrawsOfCpu, () => {
    torch.manualSeed(11);
    const expected = torch.rand(4).tolist();
    expect(torch.rand(4, { device: 'cuda:0' }).tolist()).toEqual(expected);
    expect(torch.rand(4, { device: lastDevice }).tolist()).toEqual(expected);
  });

  test('come from a generator of one device, whose state can be restored', () => {
    const generator = new torch.Generator(lastDevice);
    generator.manualSeed(2);
    const state = generator.getState();
    const first = torch.randn(3, { device: lastDevice, generator }).tolist();
    generator.setState(state);
    expect(torch.randn(3, { device: lastDevice, generator }).tolist()).toEqual(first);
  });
});
