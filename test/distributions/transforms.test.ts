import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';
import { made, type Spec, tensorOf } from './specs';

const { distributions: D } = torch;
const { constraints } = D;
type Recorded = { readonly tensor: unknown; readonly dtype: string };

interface Case {
  readonly spec: Spec;
  readonly repr: string;
  readonly x: Recorded;
  readonly y: unknown;
  readonly gradients: unknown[];
  readonly inverse: unknown;
  readonly logAbsDetJacobian: unknown;
  readonly bijective: boolean;
  readonly sign: unknown;
  readonly regions: [string, string];
  readonly eventDims: [number, number];
  readonly isIn: [unknown, unknown];
  readonly shapes: [number[], number[]];
}

interface Region {
  readonly name: 'real';
  readonly x: Recorded;
  readonly bijectTo: { readonly repr: string; readonly y: unknown } | null;
  readonly transformTo: { readonly repr: string; readonly y: unknown } | null;
}

const { cases, regions } = fixture<{ cases: Case[]; regions: Region[] }>('transforms');

// Logs and exponentials in float32.
const close = { atol: 1e-5, rtol: 1e-5 };

describe.each(cases.map((one, i) => [`${one.spec.make} ${i}`, one] as const))('%s equals that of Python', (_, one) => {
  const x = tensorOf(one.x);
  const transform = () => made<torch.distributions.Transform>(one.spec);

  test('values, inverses, log-determinants', () => {
    const t = transform();
    const y = t(x);
    expectClose(y, one.y, close);
    if (one.inverse !== null) expectClose(t.inv(y), one.inverse, close);
    if (one.logAbsDetJacobian === null) expect(() => t.logAbsDetJacobian(x, y)).toThrow(torch.NotImplementedError);
    else {
      expectClose(t.logAbsDetJacobian(x, y), one.logAbsDetJacobian, close);
      expectClose(t.inv.logAbsDetJacobian(y, x), t.logAbsDetJacobian(x, y).neg().tolist());
    }
  });

  test('text, regions, shapes', () => {
    const t = transform();
    expect(String(t)).toBe(one.repr);
    expect(t.bijective).toBe(one.bijective);
    if (one.sign === null) expect(() => t.sign).toThrow(torch.NotImplementedError);
    else expectClose(t.sign, one.sign);
    const { domain, codomain } = t;
    expect([domain, codomain].map(String)).toEqual(one.regions);
    expect([domain.eventDim, codomain.eventDim]).toEqual(one.eventDims);
    expectClose(domain.check(x), one.isIn[0]);
    expectClose(codomain.check(t(x)), one.isIn[1]);
    expect([t.forwardShape(x.shape), t.inverseShape(t(x).shape)]).toEqual(one.shapes);
    expect([t.inv.domain, t.inv.codomain].map(String)).toEqual([codomain, domain].map(String));
    expect(t.inv.inv).toBe(t);
  });

  test('gradients', () => {
    const leaves: Tensor[] = [x.detach().clone().requiresGrad_()];
    const parameters: Tensor[] = [];
    const t = made<torch.distributions.Transform>(one.spec, parameters);
    t(leaves[0] as Tensor)
      .pow(2)
      .sum()
      .backward();
    for (const [i, leaf] of [...leaves, ...parameters].entries()) {
      const want = one.gradients[i];
      if (want === null) expect(leaf.grad).toBeNull();
      else expectClose(leaf.grad as Tensor, want, close);
    }
    expect(leaves.length + parameters.length).toBe(one.gradients.length);
  });

  test('with a cache, the inverse of a result is the input object itself', () => {
    const t = transform().withCache();
    expect(t.withCache()).toBe(t);
    const y = t(x);
    expectClose(y, one.y, close);
    if (one.inverse !== null && one.spec.arguments.parts === undefined) expect(t.inv(y)).toBe(x);
  });
});

describe.each(regions)('from the real numbers to $name', (one) => {
  test.each(['bijectTo', 'transformTo'] as const)('%s', (name) => {
    const want = one[name];
    const registry = D[name];
    if (want === null) {
      expect(() => registry(constraints[one.name])).toThrow(torch.NotImplementedError);
      return;
    }
    const t = registry(constraints[one.name]);
    expect(String(t)).toBe(want.repr);
    expectClose(t(tensorOf(one.x)), want.y, close);
    expectClose(t.codomain.check(t(tensorOf(one.x))).all(), 1);
  });
});

test('intervals with given bounds', () => {
  const x = torch.tensor([-1, 0, 2]);
  expectClose(D.bijectTo(constraints.greaterThan(2))(x), x.exp().add(2).tolist());
  expectClose(D.bijectTo(constraints.lessThan(2))(x), x.exp().neg().add(2).tolist());
  expectClose(D.transformTo(constraints.interval(1, torch.tensor(4)))(x), x.sigmoid().mul(3).add(1).tolist(), close);
  expect(() => D.bijectTo(constraints.boolean)).toThrow('Cannot transform Boolean constraints');
});

test('constraints that differ between parts', () => {
  const x = torch.tensor([
    [-1, 2],
    [3, -4],
  ]);
  const cat = D.transformTo(constraints.cat([constraints.positive, constraints.real], -1));
  expectClose(
    cat(x),
    [
      [Math.exp(-1), 2],
      [Math.exp(3), -4],
    ],
    close,
  );
  expect(cat.codomain.check(cat(x)).tolist()).toEqual([
    [true, true],
    [true, true],
  ]);
  const stack = D.transformTo(constraints.stack([constraints.real, constraints.positive]));
  expectClose(
    stack(x),
    [
      [-1, 2],
      [Math.exp(3), Math.exp(-4)],
    ],
    close,
  );
  expect(() => cat(torch.zeros(2, 3))).toThrow('x.size(-1) = 3 must equal length 2');
  expect(() => constraints.cat([constraints.real], 0, [1, 2])).toThrow('lengths (2) must match cseq (1)');
});

test('a user-defined constraint and transform', () => {
  class Even extends constraints.Constraint {
    check(value: Tensor): Tensor {
      return value.remainder(2).eq(0);
    }
  }
  class Twice extends D.Transform {
    readonly domain = constraints.real;
    readonly codomain = new Even();
    override readonly bijective = true;
    override readonly sign = 1;
    protected override call(x: Tensor): Tensor {
      return x.mul(2);
    }
    protected override inverse(y: Tensor): Tensor {
      return y.div(2);
    }
  }
  const registry = new D.ConstraintRegistry();
  expect(() => registry(new Even())).toThrow('Cannot transform Even constraints');
  registry.register(Even, () => new Twice());
  const t = registry(new Even());
  expect(t(torch.tensor(3)).item()).toBe(6);
  expect(t.withCache().inv(torch.tensor(6)).item()).toBe(3);
  expect(() => t.logAbsDetJacobian(torch.tensor(3), torch.tensor(6))).toThrow('Twice does not implement logAbsDetJacobian');
  expect(() => registry.register(3 as never, () => t)).toThrow('Expected constraint to be either a Constraint subclass or instance');
});

test('transforms that compute the same are equal', () => {
  const affine = (scale: Tensor | number) => new D.AffineTransform(1, scale);
  expect(affine(2).equals(affine(torch.tensor([2, 2])))).toBe(true);
  expect(affine(2).equals(affine(torch.tensor([2, 3])))).toBe(false);
  expect(new D.ExpTransform().inv.equals(new D.ExpTransform().inv)).toBe(true);
  expect(new D.ExpTransform().equals(new D.TanhTransform())).toBe(false);
  const both = (last: torch.distributions.Transform) => new D.ComposeTransform([new D.ExpTransform(), last]);
  expect(both(affine(2)).equals(both(affine(2)))).toBe(true);
  expect(both(affine(2)).equals(both(new D.ExpTransform()))).toBe(false);
});

test('mismatching arguments are errors', () => {
  expect(new D.ExpTransform().withCache({ cacheSize: 1 }).inv.inv.equals(new D.ExpTransform())).toBe(true);
  expect(() => new D.ExpTransform().withCache(3)).toThrow('cache_size must be 0 or 1');
  expect(() => new D.ComposeTransform([3 as never])).toThrow("'parts' (position 1) must be Transform[]");
  expect(() => new D.IndependentTransform(3 as never, 1)).toThrow("'baseTransform' (position 1) must be Transform, not int");
  expect(() => new D.TransformedDistribution(3 as never, new D.ExpTransform())).toThrow("'baseDistribution' (position 1) must be");
  expect(() => new D.ExpTransform({ cacheSize: 2 })).toThrow('cache_size must be 0 or 1');
  expect(() => new D.ReshapeTransform([2, 3], [5])).toThrow('in_shape, out_shape have different numbers of elements');
  expect(() => new D.ReshapeTransform([2, 3], [6]).forwardShape([3, 2])).toThrow('Shape mismatch: expected torch.Size([3, 2]) but got');
  expect(() => new D.CorrCholeskyTransform().forwardShape([4])).toThrow('Input is not a flattened lower-diagonal number');
  expect(() => new D.StickBreakingTransform().eventDim).not.toThrow();
  expect(() => new D.CorrCholeskyTransform().eventDim).toThrow('Please use either .domain.event_dim or .codomain.event_dim');
  expect(() => new D.TransformedDistribution(new D.Normal(0, 1), [3 as never])).toThrow(
    'transforms must be a Transform or a list of Transforms',
  );
  expect(() => new D.TransformedDistribution(new D.Normal(0, 1), new D.StickBreakingTransform())).toThrow(
    'base_distribution needs to have shape with size at least 1, but got torch.Size([]).',
  );
});
