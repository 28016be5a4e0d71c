import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

const recorded = fixture<{
  init: Record<string, unknown>;
  parametrizations: Record<
    string,
    {
      repr: string;
      state: Record<string, unknown>;
      output: unknown;
      gradients: Record<string, unknown>;
      after: string;
      left: string[];
      weight: unknown;
    }
  >;
  prune: Record<string, { state: Record<string, unknown>; weight: unknown; left: Record<string, unknown> }>;
  hooks: Record<
    string,
    { state: Record<string, unknown>; output: unknown; gradients: Record<string, unknown>; left: Record<string, unknown> }
  >;
  fusion: Record<string, { state: Record<string, unknown>; output: unknown }>;
}>('nn-utils');

const { init } = nn;
const { parametrizations, parametrize, prune } = nn.utils;

function expectState(module: nn.Module, want: Record<string, unknown>): void {
  const state = module.stateDict();
  expect(Object.keys(state)).toEqual(Object.keys(want));
  for (const [key, value] of Object.entries(want)) expectClose(state[key] as Tensor, value);
}

describe('initializations draw the same numbers as in Python', () => {
  const fills: Record<string, [shape: number[], fill: (t: Tensor) => Tensor]> = {
    truncNormal_: [[4, 5], (t) => init.truncNormal_(t)],
    'truncNormal_ tight': [[4, 5], (t) => init.truncNormal_(t, 0, 1, -0.5, 0.5)],
    'truncNormal_ far': [[4, 5], (t) => init.truncNormal_(t, 0, 1, 1, 2)],
    eye_: [[3, 5], (t) => init.eye_(t)],
    dirac_: [[4, 2, 3], (t) => init.dirac_(t)],
    'dirac_ groups': [[4, 2, 3, 3], (t) => init.dirac_(t, 2)],
    'orthogonal_ wide': [[3, 5], (t) => init.orthogonal_(t)],
    'orthogonal_ tall': [[5, 2, 2], (t) => init.orthogonal_(t, 2)],
    sparse_: [[6, 4], (t) => init.sparse_(t, 0.4)],
    kaimingUniform_: [[6, 4], (t) => init.kaimingUniform_(t, 0.2, 'fan_out', 'leaky_relu')],
    xavierNormal_: [[6, 4], (t) => init.xavierNormal_(t, 2)],
  };
  test.each(Object.entries(fills))('%s', (name, [shape, fill]) => {
    torch.manualSeed(3);
    expectClose(fill(torch.empty(shape)), recorded.init[name]);
  });
});

type Layer = nn.Module & { forward(x: Tensor): Tensor };

describe('parametrizations compute, train and are removed as in Python', () => {
  const { orthogonal, spectralNorm, weightNorm } = parametrizations;
  const cases: Record<string, [make: () => Layer, wrap: (module: Layer) => Layer, shape: number[]]> = {
    weightNorm: [() => new nn.Linear(3, 4), (m) => weightNorm(m), [2, 3]],
    spectralNorm: [() => new nn.Linear(3, 4), (m) => spectralNorm(m), [2, 3]],
    'spectralNorm transposed': [() => new nn.ConvTranspose1d(3, 4, 2), (m) => spectralNorm(m), [2, 3, 4]],
    'orthogonal square': [() => new nn.Linear(4, 4), (m) => orthogonal(m), [2, 4]],
    'orthogonal tall': [() => new nn.Linear(3, 4), (m) => orthogonal(m), [2, 3]],
    'orthogonal cayley': [() => new nn.Linear(4, 3), (m) => orthogonal(m, { orthogonalMap: 'cayley' }), [2, 4]],
    'orthogonal householder': [
      () => new nn.Linear(4, 3),
      (m) => orthogonal(m, { orthogonalMap: 'householder', useTrivialization: false }),
      [2, 4],
    ],
  };
  test.each(Object.entries(cases))('%s', (name, [make, wrap, shape]) => {
    const want = recorded.parametrizations[name] as (typeof recorded.parametrizations)[string];
    torch.manualSeed(5);
    const module = wrap(make());
    const y = module(torch.randn(shape)) as Tensor;
    y.sum().backward();
    expect(String(module)).toBe(want.repr);
    expectState(module, want.state);
    expectClose(y, want.output);
    for (const [key, parameter] of module.namedParameters()) expectClose(parameter.grad as Tensor, want.gradients[key]);
    expect(parametrize.isParametrized(module, 'weight')).toBe(true);
    parametrize.removeParametrizations(module, 'weight');
    expect(parametrize.isParametrized(module)).toBe(false);
    expect(String(module)).toBe(want.after);
    expect(Object.keys(module.stateDict())).toEqual(want.left);
    expectClose((module as unknown as { weight: Tensor }).weight, want.weight);
  });

  test('user-defined parametrizations support shape checks, assignment and caching', () => {
    class Symmetric extends nn.Module {
      calls = 0;
      forward(x: Tensor): Tensor {
        this.calls++;
        return x.triu().add(x.triu(1).t());
      }
      rightInverse(x: Tensor): Tensor {
        return x.triu();
      }
    }
    const symmetric = new Symmetric();
    const layer = parametrize.registerParametrization(new nn.Linear(3, 3), 'weight', symmetric);
    expect(layer.weight.equal(layer.weight.t())).toBe(true);
    layer.weight = torch.eye(3) as nn.Parameter;
    expect(layer.weight.tolist()).toEqual(torch.eye(3).tolist());
    symmetric.calls = 0;
    parametrize.cached(() => layer.weight.add(layer.weight));
    expect(symmetric.calls).toBe(1);
    const wrong = class Wrong extends nn.Module {
      forward(x: Tensor): Tensor {
        return x.sum(0);
      }
    };
    expect(() => parametrize.registerParametrization(new nn.Linear(3, 3), 'weight', new wrong())).toThrow('may not change the shape');
    expect(() => parametrize.registerParametrization(new nn.Linear(3, 3), 'none', new wrong())).toThrow('does not have a parameter');
  });
});

describe('pruning masks the same elements as in Python', () => {
  const cases: Record<string, (m: nn.Linear) => unknown> = {
    identity: (m) => prune.identity(m, 'weight'),
    randomUnstructured: (m) => prune.randomUnstructured(m, 'weight', 0.3),
    l1Unstructured: (m) => prune.l1Unstructured(m, 'weight', 5),
    randomStructured: (m) => prune.randomStructured(m, 'weight', 2, 0),
    lnStructured: (m) => prune.lnStructured(m, 'weight', 0.5, 2, 1),
    twice: (m) => prune.lnStructured(prune.l1Unstructured(m, 'weight', 0.25), 'weight', 2, 1, 0),
    customFromMask: (m) =>
      prune.customFromMask(m, 'weight', torch.tensor(Array.from({ length: 24 }, (_, i) => (i % 3 === 0 ? 0 : 1))).view(6, 4)),
  };
  test.each(Object.entries(cases))('%s', (name, apply) => {
    const want = recorded.prune[name] as (typeof recorded.prune)[string];
    torch.manualSeed(5);
    const module = new nn.Linear(4, 6);
    apply(module);
    expectState(module, want.state);
    expectClose(module.weight, want.weight);
    expect(prune.isPruned(module)).toBe(true);
    module(torch.ones(1, 4)).sum().backward();
    prune.remove(module, 'weight');
    expect(prune.isPruned(module)).toBe(false);
    expectState(module, want.left);
  });

  test('globalUnstructured compares elements across modules', () => {
    torch.manualSeed(5);
    const both = new nn.Sequential(new nn.Linear(3, 4), new nn.Linear(4, 2));
    prune.globalUnstructured(
      [
        [both.at(0), 'weight'],
        [both.at(1), 'weight'],
      ],
      new prune.L1Unstructured(7),
    );
    expectState(both, recorded.prune.globalUnstructured as unknown as Record<string, unknown>);
    torch.manualSeed(5);
    const again = new nn.Sequential(new nn.Linear(3, 4), new nn.Linear(4, 2));
    const pairs: [nn.Module, string][] = [...again].map((layer) => [layer, 'weight']);
    prune.globalUnstructured(pairs, { pruningMethod: prune.L1Unstructured, amount: 7 });
    expectState(again, recorded.prune.globalUnstructured as unknown as Record<string, unknown>);
    expect(() => prune.globalUnstructured(pairs, prune.L1Unstructured)).toThrow("L1Unstructured needs 'amount'");
    expect(() => prune.globalUnstructured(pairs, 5 as never)).toThrow("argument 'pruningMethod' must be a BasePruningMethod");
  });

  test('a method of the program is applied by its class, and must say what it prunes', () => {
    class Below extends prune.BasePruningMethod {
      readonly pruningType = 'unstructured';
      constructor(readonly limit: number) {
        super();
      }
      computeMask(t: Tensor): Tensor {
        return t.abs().ge(this.limit).to('float32');
      }
    }
    const layer = new nn.Linear(2, 2);
    const want = layer.weight.mul(layer.weight.abs().ge(0.3)).tolist();
    Below.apply(layer, 'weight', 0.3);
    expect(layer.weight.tolist()).toEqual(want);
    class Nameless extends prune.BasePruningMethod {
      readonly PRUNING_TYPE = 'unstructured';
      declare readonly pruningType: 'global';
      computeMask(t: Tensor): Tensor {
        return t;
      }
    }
    expect(() => Nameless.apply(new nn.Linear(2, 2), 'weight')).toThrow('Nameless must have a property pruningType');
  });

  test('an amount is a count or a fraction; 1 would be both', () => {
    const zeros = (amount: number | bigint): number =>
      8 - (prune.l1Unstructured(new nn.Linear(2, 4), 'weight', amount) as nn.Linear).weight.countNonzero().item();
    expect([0.25, 3, 3n, 1n, 0, 8].map(zeros)).toEqual([2, 3, 3, 1, 0, 8]);
    expect(() => zeros(1)).toThrow('write 1n for one, or their number for all');
    expect(() => zeros(-1)).toThrow('amount=-1 should either be');
    expect(() => zeros(9n)).toThrow('amount=9 should be smaller than the number of parameters to prune=8');
  });
});

describe('fusion merges two layers into one', () => {
  const { fuseConvBnEval, fuseLinearBnEval } = nn.utils;
  const settle = (layer: Layer, bn: Layer, x: Tensor): void => {
    bn(layer(x) as Tensor);
    layer.eval();
    bn.eval();
  };
  test('conv', () => {
    torch.manualSeed(5);
    const [conv, bn] = [new nn.Conv2d(2, 3, 2), new nn.BatchNorm2d(3)];
    const x = torch.randn(4, 2, 5, 5);
    settle(conv, bn, x);
    const fused = fuseConvBnEval(conv, bn);
    expectState(fused, recorded.fusion.conv?.state ?? {});
    expectClose(fused(x), recorded.fusion.conv?.output, { atol: 1e-5 });
  });
  test('transposed', () => {
    torch.manualSeed(5);
    const [conv, bn] = [new nn.ConvTranspose2d(2, 3, 2), new nn.BatchNorm2d(3)];
    const x = torch.randn(4, 2, 5, 5);
    settle(conv, bn, x);
    expectState(fuseConvBnEval(conv, bn, true), recorded.fusion.transposed?.state ?? {});
  });
  test('linear, and not in training', () => {
    torch.manualSeed(5);
    const [linear, bn] = [new nn.Linear(2, 3, { bias: false }), new nn.BatchNorm1d(3)];
    expect(() => fuseLinearBnEval(linear, bn)).toThrow('Fusion only for eval!');
    settle(linear, bn, torch.randn(4, 2));
    expectState(fuseLinearBnEval(linear, bn), recorded.fusion.linear?.state ?? {});
  });
});

describe('functionalCall', () => {
  test('replaces parameters for one call, and gradients flow to the replacements', () => {
    const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
    const before = (model.at(0) as nn.Linear).weight;
    const w = torch.zeros(2, 2, { requiresGrad: true });
    const y = nn.utils.functionalCall(model, { '0.weight': w }, [torch.ones(1, 2)]);
    y.sum().backward();
    expect(w.grad).not.toBeNull();
    expect(before.grad).toBeNull();
    expect((model.at(0) as nn.Linear).weight).toBe(before);
  });

  test('replaces a shared parameter under all its names; strict reports missing and unexpected names', () => {
    const model = new nn.Sequential(new nn.Linear(1, 1, { bias: false }), new nn.Linear(1, 1, { bias: false }));
    (model.at(1) as nn.Linear).weight = (model.at(0) as nn.Linear).weight;
    const two = torch.full([1, 1], 2);
    const x = torch.ones(1, 1);
    expect(nn.utils.functionalCall(model, { '1.weight': two }, [x]).tolist()).toEqual([[4]]);
    expect(() => nn.utils.functionalCall(model, { '0.weight': two, '1.weight': x }, [x])).toThrow('multiple values for keys');
    expect(() => nn.utils.functionalCall(model, { a: x }, [x], { strict: true })).toThrow(
      "Error(s) in reparametrizing for Sequential:\n\tUnexpected key(s): 'a'.\n\tMissing key(s): '0.weight', '1.weight'.",
    );
  });
});

test('skipInit makes an uninitialized module on the requested device', () => {
  const linear = nn.utils.skipInit(nn.Linear, 3, 4, { bias: false });
  expect([linear.weight.shape, linear.weight.device.type, linear.bias]).toEqual([[4, 3], 'cpu', null]);
});

describe('norms by hooks compute, train and are removed as in Python', () => {
  const { removeSpectralNorm, removeWeightNorm, spectralNorm, weightNorm } = nn.utils;
  const cases: Record<string, [make: () => Layer, wrap: (m: Layer) => Layer, remove: (m: Layer) => Layer, shape: number[]]> = {
    weightNorm: [() => new nn.Linear(3, 4), (m) => weightNorm(m), (m) => removeWeightNorm(m), [2, 3]],
    'weightNorm all': [() => new nn.Linear(3, 4), (m) => weightNorm(m, { dim: null }), (m) => removeWeightNorm(m), [2, 3]],
    spectralNorm: [() => new nn.Linear(3, 4), (m) => spectralNorm(m), (m) => removeSpectralNorm(m), [2, 3]],
    'spectralNorm transposed': [() => new nn.ConvTranspose1d(3, 4, 2), (m) => spectralNorm(m), (m) => removeSpectralNorm(m), [2, 3, 4]],
  };
  test.each(Object.entries(cases))('%s', (name, [make, wrap, remove, shape]) => {
    const want = recorded.hooks[name] as (typeof recorded.hooks)[string];
    torch.manualSeed(5);
    const module = wrap(make());
    const y = module(torch.randn(shape)) as Tensor;
    y.sum().backward();
    expectState(module, want.state);
    expectClose(y, want.output);
    for (const [key, parameter] of module.namedParameters()) expectClose(parameter.grad as Tensor, want.gradients[key]);
    expect(() => wrap(module)).toThrow('hooks on the same parameter weight');
    remove(module);
    expectState(module, want.left);
    expect(() => remove(module)).toThrow(`of 'weight' not found in ${module}`);
  });
});

test('a copy of a pruned module is pruned independently', () => {
  const module = prune.l1Unstructured(new nn.Linear(4, 4), 'weight', 3) as nn.Linear;
  // As in Python, the product of mask and parameter has autograd history and cannot be copied; a tensor without it replaces it.
  (module as unknown as Record<string, Tensor>).weight = torch.zeros(4, 4);
  const copy = torch.deepcopy(module);
  prune.remove(copy, 'weight');
  expect([prune.isPruned(module), prune.isPruned(copy)]).toEqual([true, false]);
});
