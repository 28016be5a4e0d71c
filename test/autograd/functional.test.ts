import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import recorded from '../fixtures/autograd.json';
import { expectClose } from '../support/close';

const F = torch.autograd.functional;

const x = torch.tensor([0.5, -1, 2]);
const w = torch.tensor([
  [1, 2, 0.5],
  [0.25, -1, 1.5],
]);
const pair = (a: Tensor, b: Tensor): Tensor[] => [b.matmul(a).sin(), a.mul(a).sum()];
const scalar = (a: Tensor, b: Tensor): Tensor => b.matmul(a).sin().mul(b.matmul(a)).sum().add(a.pow(3).sum());
const one = (a: Tensor): Tensor => a.exp().sum().mul(a.at(0));
const v2 = [torch.tensor([1, -2]), torch.scalarTensor(0.5)];
const v = [torch.tensor([1, 0, -1]), torch.ones(2, 3)];

const lists = (value: unknown): unknown => (Array.isArray(value) ? value.map(lists) : (value as Tensor).tolist());

const values: Record<string, () => unknown> = {
  jacobian: () => F.jacobian(pair as never, [x, w]),
  'jacobian of one': () => F.jacobian(one, x),
  hessian: () => F.hessian(scalar as never, [x, w]),
  'hessian of one': () => F.hessian(one, x),
  vjp: () => F.vjp(pair as never, [x, w], v2),
  jvp: () => F.jvp(pair as never, [x, w], v),
  vhp: () => F.vhp(scalar as never, [x, w], v),
  hvp: () => F.hvp(scalar as never, [x, w], v),
};

const two = torch.ones(2);
const errors: Record<string, () => unknown> = {
  'jacobian constant': () => F.jacobian(() => torch.ones(2), two, { strict: true }),
  'jacobian independent': () => F.jacobian((a) => (a as Tensor).mul(2), [two, two], { strict: true }),
  'hessian linear': () => F.hessian((a) => (a as Tensor).sum(), two, { strict: true }),
  'vjp without v': () => F.vjp((a) => (a as Tensor).mul(2), two),
  'vjp v size': () => F.vjp((a) => (a as Tensor).mul(2), two, torch.ones(3)),
  'hessian not scalar': () => F.hessian((a) => (a as Tensor).mul(2), two),
  'hvp tuple': () => F.hvp((a) => [(a as Tensor).sum(), (a as Tensor).sum()], two, two),
  'jvp independent': () => F.jvp((a) => (a as Tensor).mul(2), [two, two], [two, two], { strict: true }),
  'vhp independent': () => F.vhp((a) => (a as Tensor).mul(a as Tensor).sum(), [two, two], [two, two], { strict: true }),
  'hvp linear': () => F.hvp((a) => (a as Tensor).sum(), two, two, { strict: true }),
};

describe('torch.autograd.functional', () => {
  test.each(Object.entries(recorded.functional))("%s is Python's", (name, expected) => {
    const got = lists((values[name] as () => unknown)());
    const shape = (value: unknown): unknown => (Array.isArray(value) ? value.map(shape) : 0);
    expect(shape(got)).toEqual(shape(expected));
    expectClose(got as never, expected, { atol: 1e-5, rtol: 1e-5 });
  });

  test.each(Object.entries(recorded.strict))("%s: Python's error", (name, message) => {
    expect(errors[name]).toThrow(message);
  });

  test('createGraph makes results differentiable; without it nothing is recorded or accumulated', () => {
    const a = torch.tensor([1, 2], { requiresGrad: true });
    const cube = (t: Tensor): Tensor => t.pow(3);
    const jacobian = F.jacobian(cube, a, { createGraph: true }) as Tensor;
    jacobian.sum().backward();
    expect(a.grad?.tolist()).toEqual([6, 12]);
    a.grad = null;
    const [output, product] = F.vjp(cube, a, torch.ones(2));
    expect([(output as Tensor).requiresGrad, (product as Tensor).requiresGrad, a.grad]).toEqual([false, false, null]);
    expect((F.hessian((t) => (t as Tensor).pow(3).sum(), a, { vectorize: true }) as Tensor).tolist()).toEqual([
      [6, 0],
      [0, 12],
    ]);
  });

  test('works within noGrad', () => {
    const [, product] = torch.noGrad(() => F.hvp((t) => (t as Tensor).pow(3).sum(), two, two));
    expect((product as Tensor).tolist()).toEqual([6, 6]);
  });

  test('batched gradients equal those computed one vector at a time', () => {
    const a = torch.tensor([1, 2], { requiresGrad: true });
    const y = a.pow(2);
    const [batched] = torch.autograd.grad(y, a, torch.eye(2), { isGradsBatched: true, retainGraph: true });
    expect((batched as Tensor).tolist()).toEqual([
      [2, 0],
      [0, 4],
    ]);
    const unused = torch.ones(1, { requiresGrad: true });
    const results = torch.autograd.grad(y, [a, unused], torch.ones(3, 2), { isGradsBatched: true, allowUnused: true, retainGraph: true });
    expect(results[1]).toBeNull();
    const [, zeros] = torch.autograd.grad(y.sum(), [a, unused], { materializeGrads: true });
    expect((zeros as Tensor).tolist()).toEqual([0]);
  });
});
