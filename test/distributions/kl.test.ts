import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';
import { made, type Spec } from './specs';

interface Pair {
  readonly p: Spec;
  readonly q: Spec;
  readonly value: unknown;
}
const { divergences } = fixture<{ divergences: Pair[] }>('distributions');
const { distributions: D } = torch;

describe('KL(p ‖ q) equals that of Python', () => {
  test.each(divergences.map((pair) => [pair.p.make, pair.q.make, pair] as const))('%s, %s', (_p, _q, pair) => {
    // Sums of log-gammas that nearly cancel, in float32.
    expectClose(
      D.klDivergence(made<torch.distributions.Distribution>(pair.p), made<torch.distributions.Distribution>(pair.q)),
      pair.value,
      { atol: 1e-5, rtol: 1e-5 },
    );
  });
});

test('Independent sums over the dimensions of the event', () => {
  const p = new D.Normal(torch.zeros(3), 1);
  const q = new D.Normal(torch.ones(3), 2);
  const sum = D.klDivergence(new D.Independent(p, 1), new D.Independent(q, 1));
  expectClose(sum, D.klDivergence(p, q).sum().item() as number);
});

test('a pair without a rule is an error that names the families', () => {
  const run = (): Tensor => D.klDivergence(new D.Normal(0, 1), new D.Cauchy(0, 1));
  expect(run).toThrow(torch.NotImplementedError);
  expect(run).toThrow('No KL(p || q) is implemented for p type Normal and q type Cauchy');
});

test('a user-defined rule applies to the nearest family', () => {
  class Mine extends D.Normal {}
  D.registerKl(Mine, D.Normal, () => torch.tensor(7));
  expect(D.klDivergence(new Mine(0, 1), new D.Normal(0, 1)).item()).toBe(7);
  expect(D.klDivergence(new D.Normal(0, 1), new Mine(0, 1)).item()).toBe(0);
});

test('Independent reinterprets batch dimensions as event dimensions', () => {
  const base = new D.Normal(torch.tensor([0, 1, 2]), 1);
  const d = new D.Independent(base, 1);
  expect(String(d)).toBe('Independent(Normal(loc: torch.Size([3]), scale: torch.Size([3])), 1)');
  expect([d.batchShape, d.eventShape]).toEqual([[], [3]]);
  const x = torch.tensor([0.5, 0.5, 0.5]);
  expectClose(d.logProb(x), base.logProb(x).sum().item() as number);
  expect(String(d.expand([2]))).toBe('Independent(Normal(loc: torch.Size([2, 3]), scale: torch.Size([2, 3])), 1)');
  expect(() => new D.Independent(base, 2)).toThrow(
    'Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), actual 2 vs 1',
  );
});
