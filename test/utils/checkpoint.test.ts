import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const { checkpoint, checkpointSequential, CheckpointError } = torch.utils.checkpoint;
const { nn } = torch;

const block = (x: Tensor, w: Tensor): Tensor => x.matmul(w).sigmoid().mul(torch.rand(4, 4)).exp();

describe.each([false, true])('checkpoint, useReentrant %s', (useReentrant) => {
  test('gives the values and gradients of the plain call, with the same random draws, and leaves the generator in the same state', () => {
    const run = (call: (x: Tensor, w: Tensor) => Tensor): unknown[] => {
      torch.manualSeed(3);
      const x = torch.randn(4, 4).requiresGrad_();
      const w = torch.randn(4, 4).requiresGrad_();
      const y = call(x, w);
      y.sum().backward();
      return [y.tolist(), x.grad?.tolist(), w.grad?.tolist(), torch.rand(1).tolist()];
    };
    expect(run((x, w) => checkpoint(block, x, w, { useReentrant }))).toEqual(run(block));
  });

  test('runs the function again in backward, also when nested', () => {
    const x = torch.ones(2, { requiresGrad: true });
    let inner = 0;
    let outer = 0;
    const deep = (t: Tensor): Tensor => {
      inner++;
      return t.exp().exp();
    };
    const y = checkpoint(
      (t: Tensor) => {
        outer++;
        return checkpoint(deep, t.sin(), { useReentrant }).cos();
      },
      x,
      { useReentrant },
    );
    expect([outer, inner]).toEqual([1, 1]);
    y.sum().backward();
    expect(outer).toBe(2);
    expect(inner).toBeGreaterThanOrEqual(2);
    const plain = torch.ones(2, { requiresGrad: true });
    plain.sin().exp().exp().cos().sum().backward();
    expect(x.grad?.tolist()).toEqual(plain.grad?.tolist());
  });

  test('several outputs, and values other than tensors', () => {
    const x = torch.ones(2, { requiresGrad: true });
    const both = (t: Tensor, n: number): Tensor[] => [t.mul(n), t.exp()];
    const [a, b] = checkpoint(both, x, 3, { useReentrant }) as [Tensor, Tensor];
    a.sum().add(b.sum()).backward();
    expect(
      (x.grad as Tensor)
        .sub(Math.E + 3)
        .abs()
        .max()
        .item(),
    ).toBeLessThan(1e-6);
  });

  test('an error that the function throws when it runs again propagates unchanged', () => {
    const thrown = new Error('again');
    let runs = 0;
    const fails = (t: Tensor): Tensor => {
      if (runs++ > 0) throw thrown;
      return t.exp();
    };
    const y = checkpoint(fails, torch.ones(2, { requiresGrad: true }), { useReentrant }).sum();
    expect(() => y.backward()).toThrow(thrown);
  });

  test('sequential parts', () => {
    torch.manualSeed(0);
    const model = new nn.Sequential(new nn.Linear(3, 3), new nn.Tanh(), new nn.Linear(3, 3), new nn.Tanh(), new nn.Linear(3, 1));
    const x = torch.randn(2, 3).requiresGrad_();
    const layers = [...model] as ((input: Tensor) => Tensor)[];
    checkpointSequential(layers, 2, x, { useReentrant }).sum().backward();
    const got = [x.grad?.tolist(), ...model.parameters()].map((p) => (p instanceof torch.Tensor ? p.grad?.tolist() : p));
    x.grad = null;
    for (const p of model.parameters()) p.grad = null;
    model(x).sum().backward();
    expect(got).toEqual([(x.grad as Tensor | null)?.tolist(), ...[...model.parameters()].map((p) => p.grad?.tolist())]);
  });
});

describe('checkpoint', () => {
  test('a second run that differs from the first is an error', () => {
    let runs = 0;
    const other = (t: Tensor): Tensor => (runs++ > 0 ? t.sin() : t.exp().exp());
    const y = checkpoint(other, torch.ones(2, { requiresGrad: true }), { useReentrant: false }).sum();
    expect(() => y.backward()).toThrow(/A different number of tensors was saved during the original forward and recomputation/);
    runs = 0;
    const wider = (t: Tensor): Tensor => (runs++ > 0 ? t.expand(3, 2).exp().sum(0) : t.exp());
    const z = checkpoint(wider, torch.ones(2, { requiresGrad: true }), { useReentrant: false }).sum();
    let caught: unknown;
    try {
      z.backward();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CheckpointError);
    expect((caught as Error).message).toMatch(/different metadata.*\ntensor at position 0:\nsaved metadata: shape \[2\]/);
  });

  test('the reentrant form cannot be used with autograd.grad, the other form can', () => {
    const x = torch.ones(2, { requiresGrad: true });
    const exp = (t: Tensor): Tensor => t.exp();
    expect(() => torch.autograd.grad(checkpoint(exp, x, { useReentrant: true }).sum(), x)).toThrow(/incompatible with .grad\(\)/);
    const [g] = torch.autograd.grad(checkpoint(exp, x, { useReentrant: false }).sum(), x);
    expect((g as Tensor).sub(Math.E).abs().max().item()).toBeLessThan(1e-6);
  });

  test('keeps less memory than the plain call', () => {
    const x = torch.ones(100_000, { requiresGrad: true });
    const chain = (t: Tensor): Tensor => torch.tidy(() => t.exp().neg().exp().neg().exp().neg().exp().sum());
    const kept = (call: () => Tensor): number => {
      torch.memory.collect();
      const before = torch.memory.stats().liveBytes;
      const y = call();
      torch.memory.collect();
      const held = torch.memory.stats().liveBytes - before;
      y.backward();
      return held;
    };
    const plain = kept(() => chain(x));
    const less = kept(() => checkpoint(chain, x, { useReentrant: false }));
    expect(plain).toBeGreaterThan(1_200_000);
    expect(less).toBeLessThan(100_000);
  });

  test('wrong options', () => {
    const x = torch.ones(2, { requiresGrad: true });
    const exp = (t: Tensor): Tensor => t.exp();
    expect(() => checkpoint(exp, x, {} as never)).toThrow(/missing 1 required argument: "useReentrant"/);
    expect(() => checkpoint(exp, x, { useReentrant: false, debug: true } as never)).toThrow(/unexpected keyword argument 'debug'/);
    expect(() => checkpointSequential([exp], 2, x, { useReentrant: false })).toThrow(/segments must be an integer from 1 to 1, got 2/);
  });
});
