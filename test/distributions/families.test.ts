import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

type Plain = number | { readonly tensor: never };
type Arguments = Readonly<Record<string, Plain>>;
type Gradients = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly arguments: Arguments;
  readonly repr: string;
  readonly reprAfter: string;
  readonly batchShape: number[];
  readonly eventShape: number[];
  readonly support: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sample: never;
  readonly logProb: unknown;
  readonly cdf: unknown;
  readonly icdf: unknown;
  readonly enumerated: unknown;
  readonly expanded: string;
  readonly expandedSample: unknown;
  readonly logProbGradients: Gradients;
  readonly rsample?: unknown;
  readonly rsampleGradients?: Gradients;
}

interface Failure {
  readonly name: string;
  readonly arguments: Arguments;
  readonly value?: Plain;
  readonly message: string;
}

const { cases, errors } = fixture<{ cases: Case[]; errors: Failure[] }>('distributions');

type Family = new (options: object) => torch.distributions.Distribution;
const familyOf = (name: string): Family => (torch.distributions as unknown as Record<string, Family>)[name] as Family;
// The fixture has NaN and the infinities as strings.
const numbers = (value: unknown): unknown => (Array.isArray(value) ? value.map(numbers) : Number(value));
const given = (value: Plain): number | Tensor => (typeof value === 'number' ? value : torch.tensor(numbers(value.tensor) as number));
const make = (name: string, parameters: Record<string, number | Tensor>) => new (familyOf(name))(parameters);
const read = (parameters: Arguments) => Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, given(value)]));
const isThere = (value: unknown): boolean => value !== null;

// float32 through log-gamma, exponentials and the like, whose vectorized kernels differ in the last bits between builds.
const close = { atol: 1e-5, rtol: 1e-5 };

describe.each(cases.map((one, i) => [`${one.name} ${i}`, one] as const))('%s is that of Python', (_, one) => {
  test('shapes, text, moments', () => {
    const d = make(one.name, read(one.arguments));
    expect(String(d)).toBe(one.repr);
    expect(d.batchShape).toEqual(one.batchShape);
    expect(d.eventShape).toEqual(one.eventShape);
    expect(String(d.support)).toBe(one.support);
    for (const [key, want] of Object.entries(one.values)) {
      const get = (): Tensor => {
        const member = (d as unknown as Record<string, Tensor | (() => Tensor)>)[key];
        return typeof member === 'function' ? member.call(d) : (member as Tensor);
      };
      if (isThere(want)) expectClose(get(), want, close);
      else expect(get, key).toThrow(torch.NotImplementedError);
    }
  });

  test('draws, their probabilities, other batch shapes', () => {
    const d = make(one.name, read(one.arguments));
    torch.manualSeed(11);
    const sample = d.sample([4]);
    expectClose(sample, one.sample, close);
    expectClose(d.logProb(sample), one.logProb, close);
    if (isThere(one.cdf)) expectClose(d.cdf(sample), one.cdf, close);
    else expect(() => d.cdf(sample)).toThrow(torch.NotImplementedError);
    const thirds = torch.full([3, ...d.batchShape], 0.3);
    if (isThere(one.icdf)) expectClose(d.icdf(thirds), one.icdf, close);
    else expect(() => d.icdf(thirds)).toThrow(torch.NotImplementedError);
    expect(d.hasEnumerateSupport).toBe(isThere(one.enumerated));
    if (d.hasEnumerateSupport) expectClose(d.enumerateSupport(), one.enumerated);
    const wide = make(one.name, read(one.arguments)).expand([2, ...d.batchShape]);
    expect(String(wide)).toBe(one.expanded);
    torch.manualSeed(12);
    expectClose(wide.sample(), one.expandedSample, close);
  });

  test('gradients', () => {
    const leaves: Record<string, Tensor> = {};
    for (const [key, value] of Object.entries(read(one.arguments))) {
      leaves[key] = (typeof value === 'number' ? torch.tensor(value) : value).requiresGrad_();
    }
    const expectGradients = (wants: Gradients): void => {
      for (const [key, want] of Object.entries(wants)) {
        const { grad } = leaves[key] as Tensor;
        if (isThere(want)) expectClose(grad as Tensor, want, { atol: 1e-4, rtol: 1e-4 });
        else expect(grad, key).toBeNull();
      }
    };
    torch.manualSeed(11);
    const sample = make(one.name, read(one.arguments)).sample([4]);
    make(one.name, leaves).logProb(sample).sum().backward();
    expectGradients(one.logProbGradients);
    const d = make(one.name, leaves);
    expect(d.hasRsample).toBe(one.rsample !== undefined);
    if (!d.hasRsample) return;
    for (const leaf of Object.values(leaves)) leaf.grad = null;
    torch.manualSeed(13);
    const draw = d.rsample([3]);
    expectClose(draw, one.rsample, close);
    draw.pow(2).sum().backward();
    expectGradients(one.rsampleGradients as Gradients);
  });
});

describe('errors are those of Python', () => {
  test.each(errors.map((one, i) => [`${one.name} ${i}`, one] as const))('%s', (_, one) => {
    const run = (): unknown => {
      const d = make(one.name, read(one.arguments));
      return one.value === undefined ? d : d.logProb(given(one.value) as Tensor);
    };
    expect(run).toThrow(torch.ValueError);
    expect(run).toThrow(one.message);
  });
});

test('without validation anything is taken', () => {
  const d = new torch.distributions.Normal(0, -1, { validateArgs: false });
  expect(d.validateArgs).toBe(false);
  expect(d.logProb(torch.tensor(Number.NaN)).item()).toBeNaN();
});
