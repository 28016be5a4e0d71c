import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const leaf = (...values: number[]): Tensor => torch.tensor(values, { requiresGrad: true });

describe('backward', () => {
  test('accumulates into leaves, and p.grad stays one object', () => {
    const x = leaf(1, 2);
    x.pow(2).sum().backward();
    x.mul(3).sum().backward();
    expect(x.grad).toBe(x.grad);
    expect((x.grad as Tensor).tolist()).toEqual([5, 7]);
  });

  test('a second backward through a freed graph is an error; retainGraph allows it', () => {
    const x = leaf(2);
    const y = x.pow(2).sum();
    y.backward({ retainGraph: true });
    y.backward();
    expect(() => y.backward()).toThrow(/Trying to backward through the graph a second time/);
  });

  test('second derivatives', () => {
    const x = leaf(3);
    const [first] = torch.autograd.grad(x.pow(3).sum(), x, { createGraph: true });
    const [second] = torch.autograd.grad((first as Tensor).sum(), x);
    expect((second as Tensor).tolist()).toEqual([18]);
  });

  test('no gradient is recorded in noGrad', () => {
    const x = leaf(1);
    expect(torch.noGrad(() => x.mul(2)).requiresGrad).toBe(false);
    expect(x.mul(2).detach().requiresGrad).toBe(false);
    expect(() => torch.noGrad(() => x.mul(2)).backward()).toThrow(/does not require grad/);
    expect(() => torch.ones(2, { requiresGrad: true }).mul(2).backward()).toThrow(/grad can be implicitly created only for scalar outputs/);
  });

  test('a mode ends when its function throws', () => {
    expect(() =>
      torch.noGrad(() => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(torch.isGradEnabled()).toBe(true);
  });
});
