import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';
import { made, type Spec, tensorOf } from './specs';

interface Case {
  readonly spec: Spec;
  readonly repr: string;
  readonly batchShape: number[];
  readonly eventShape: number[];
  readonly support: string;
  readonly members: string[];
  readonly paramShape: number[] | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sample: unknown;
  readonly logProb: unknown;
  readonly cdf: unknown;
  readonly icdf: unknown;
  readonly enumerated: unknown;
  readonly expanded: string;
  readonly expandedSample: unknown;
  readonly logProbGradients: unknown[];
  readonly rsample?: unknown;
  readonly rsampleGradients?: unknown[] | null;
}

interface Failure {
  readonly spec: Spec;
  readonly value?: { readonly tensor: unknown; readonly dtype: string };
  readonly type: 'ValueError' | 'AssertionError';
  readonly message: string;
}

const { cases, errors } = fixture<{ cases: Case[]; errors: Failure[] }>('distributions');
type Distribution = torch.distributions.Distribution;
const isThere = (value: unknown): boolean => value !== null;

// float32 through log-gamma, exponentials and the like, whose vectorized kernels differ in the last bits between builds.
const close = { atol: 1e-5, rtol: 1e-5 };

// Near the edge of a support the last digit of a draw, which is the processor's, decides the digits of its probability.
const recordedSample = (one: Case, like: Tensor): Tensor =>
  torch.tensor((one.sample as unknown[]).flat(Number.POSITIVE_INFINITY).map(Number), { dtype: like.dtype }).view(like.shape);

describe.each(cases.map((one, i) => [`${one.spec.make} ${i}`, one] as const))('%s equals that of Python', (_, one) => {
  test('shapes, text, moments', () => {
    const d = made<Distribution>(one.spec);
    expect(String(d)).toBe(one.repr);
    expect(d.batchShape).toEqual(one.batchShape);
    expect(d.eventShape).toEqual(one.eventShape);
    expect(String(d.support)).toBe(one.support);
    expect((d as { paramShape?: unknown }).paramShape ?? null).toEqual(one.paramShape);
    for (const [key, want] of Object.entries(one.values)) {
      const get = (): Tensor => {
        const member = (d as unknown as Record<string, Tensor | (() => Tensor)>)[key];
        return typeof member === 'function' ? member.call(d) : (member as Tensor);
      };
      if (isThere(want)) expectClose(get(), want, close);
      else expect(get, key).toThrow(torch.NotImplementedError);
    }
  });

  test('members', () => {
    const d = made<object>(one.spec);
    const isMember = (name: string): boolean => name in d || name in d.constructor;
    expect(one.members.filter((name) => !isMember(name))).toEqual([]);
  });

  test('draws, their probabilities, other batch shapes', () => {
    const d = made<Distribution>(one.spec);
    torch.manualSeed(11);
    const sample = d.sample([4]);
    expectClose(sample, one.sample, close);
    const recorded = recordedSample(one, sample);
    expectClose(d.logProb(recorded), one.logProb, close);
    if (isThere(one.cdf)) expectClose(d.cdf(recorded), one.cdf, close);
    else expect(() => d.cdf(recorded)).toThrow(torch.NotImplementedError);
    const thirds = torch.full([3, ...d.batchShape], 0.3);
    if (isThere(one.icdf)) expectClose(d.icdf(thirds), one.icdf, close);
    else expect(() => d.icdf(thirds)).toThrow(torch.NotImplementedError);
    expect(d.hasEnumerateSupport).toBe(isThere(one.enumerated));
    if (d.hasEnumerateSupport) expectClose(d.enumerateSupport(), one.enumerated);
    const wide = made<Distribution>(one.spec).expand([2, ...d.batchShape]);
    expect(String(wide)).toBe(one.expanded);
    torch.manualSeed(12);
    expectClose(wide.sample(), one.expandedSample, close);
  });

  test('gradients', () => {
    const expectGradients = (leaves: readonly Tensor[], wants: readonly unknown[]): void => {
      expect(leaves.length).toBe(wants.length);
      for (const [i, { grad }] of leaves.entries()) {
        if (isThere(wants[i])) expectClose(grad as Tensor, wants[i], { atol: 1e-4, rtol: 1e-4 });
        else expect(grad, `leaf ${i}`).toBeNull();
      }
    };
    torch.manualSeed(11);
    const sample = made<Distribution>(one.spec).sample([4]);
    const scored: Tensor[] = [];
    made<Distribution>(one.spec, scored).logProb(recordedSample(one, sample)).sum().backward();
    expectGradients(scored, one.logProbGradients);
    const drawn: Tensor[] = [];
    const d = made<Distribution>(one.spec, drawn);
    expect(d.hasRsample).toBe(one.rsample !== undefined);
    if (!d.hasRsample) return;
    torch.manualSeed(13);
    const draw = d.rsample([3]);
    expectClose(draw, one.rsample, close);
    draw.pow(2).sum().backward();
    // PyTorch cannot differentiate Wishart's rsample.
    if (one.rsampleGradients) expectGradients(drawn, one.rsampleGradients);
    else expect(drawn.every(({ grad }) => grad?.isfinite().all().item())).toBe(true);
  });
});

describe('errors equal those of Python', () => {
  test.each(errors.map((one, i) => [`${one.spec.make} ${i}`, one] as const))('%s', (_, one) => {
    const run = (): unknown => {
      const d = made<Distribution>(one.spec);
      return one.value === undefined ? d : d.logProb(tensorOf(one.value));
    };
    expect(run).toThrow(expect.objectContaining({ name: one.type }));
    expect(run).toThrow(one.message);
  });
});

test('without validation any argument is accepted', () => {
  const d = new torch.distributions.Normal(0, -1, { validateArgs: false });
  expect(d.validateArgs).toBe(false);
  expect(d.logProb(torch.tensor(Number.NaN)).item()).toBeNaN();
});

test('shapes by position and by name; a mismatch is an error', () => {
  const d = new torch.distributions.Normal(0, 1);
  expect(d.sample({ sampleShape: [2, 3] }).shape).toEqual([2, 3]);
  expect(d.expand({ batchShape: [4] }).batchShape).toEqual([4]);
  expect(() => d.sample(3 as never)).toThrow("sample(): argument 'sampleShape' (position 1) must be int[], not int");
  expect(() => d.sample({ shape: [3] } as never)).toThrow("sample() got an unexpected keyword argument 'shape'");
  expect(() => d.expand(3 as never)).toThrow("expand(): argument 'batchShape' (position 1) must be int[], not int");
  expect(() => d.logProb(3 as never)).toThrow("logProb(): argument 'value' (position 1) must be Tensor, not int");
  expect(() => new torch.distributions.Bernoulli(0.5).enumerateSupport(1 as never)).toThrow('must be boolean, not int');
});

test('constraints and supports are on the classes too', () => {
  const { Normal, Dirichlet, LogNormal, transformTo } = torch.distributions;
  expect(String(Normal.argConstraints.scale)).toBe('GreaterThan(lower_bound=0.0)');
  expect(String(Dirichlet.support)).toBe('Simplex()');
  expect(String(LogNormal.support)).toBe('GreaterThan(lower_bound=0.0)');
  expectClose(transformTo(Normal.argConstraints.scale)(torch.tensor([0, 1])), [1, Math.E]);
});

test('values of a user-defined distribution without a support are not validated, with a warning', () => {
  class Coin extends torch.distributions.Distribution {
    override logProb(value: Tensor): Tensor {
      this.checkSample(value);
      return torch.fullLike(value, -Math.LN2);
    }
  }
  const warned: string[] = [];
  const note = (warning: Error): number => warned.push(warning.message);
  process.on('warning', note);
  expectClose(new Coin().logProb(torch.tensor([0, 1])), [-Math.LN2, -Math.LN2]);
  expect(() => new Coin().support).toThrow('Coin does not implement support');
  return new Promise<void>((done) => {
    setImmediate(() => {
      process.off('warning', note);
      expect(warned.join()).toContain('Coin does not define `support` to enable sample validation.');
      done();
    });
  });
});
