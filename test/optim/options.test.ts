// Options of parameter groups that are wrong or missing are errors that name them; states of another optimizer are refused.
import torch, { optim, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

// A parameter of ones, with a gradient of ones.
const params = (): Tensor[] => {
  const p = torch.ones(2, { requiresGrad: true });
  p.grad = torch.ones(2);
  return [p];
};
// biome-ignore lint/suspicious/noExplicitAny: groups get options that the types refuse
type Loose = any;

const make: Record<string, (params: Tensor[]) => optim.Optimizer> = {
  SGD: (p) => new optim.SGD(p, { lr: 0.1 }),
  Adam: (p) => new optim.Adam(p),
  AdamW: (p) => new optim.AdamW(p),
  Adagrad: (p) => new optim.Adagrad(p),
  RMSprop: (p) => new optim.RMSprop(p),
  NAdam: (p) => new optim.NAdam(p),
  ASGD: (p) => new optim.ASGD(p),
  LBFGS: (p) => new optim.LBFGS(p),
};

// Python loads these states and throws a KeyError at the next step.
test.each([
  ['Adam', 'SGD', 'betas'],
  ['SGD', 'Adam', 'momentum'],
  ['Adam', 'RMSprop', 'betas'],
  ['RMSprop', 'Adam', 'alpha'],
  ['Adagrad', 'SGD', 'lr_decay'],
  ['NAdam', 'Adam', 'momentum_decay'],
  ['ASGD', 'Adam', 'lambd'],
])('%s refuses the state of %s, which has no %s', (name, other, option) => {
  const [p] = params() as [Tensor];
  const from = (make[other] as (typeof make)[string])([p]);
  from.step();
  const into = (make[name] as (typeof make)[string])([p]);
  const before = into.stateDict();
  expect(() => into.loadStateDict(from.stateDict())).toThrow(
    new torch.ValueError(`param_groups[0] of the state dict has no '${option}', which ${name} needs: it is the state of another optimizer`),
  );
  const after = into.stateDict();
  expect([after.param_groups, after.state.size]).toEqual([before.param_groups, before.state.size]);
});

// Their options are alike, so that only the step can tell.
test.each([
  ['Adam', () => new optim.Adam(params()), (p: Tensor[]) => new optim.Adamax(p), 'exp_inf'],
  ['Adamax', () => new optim.Adamax(params()), (p: Tensor[]) => new optim.Adam(p), 'exp_avg_sq'],
])('a step with the state of %s names what the state lacks', (_name, makeFrom, makeInto, key) => {
  const from = makeFrom();
  from.step();
  const into = makeInto(params());
  const state = { ...into.stateDict(), state: from.stateDict().state };
  into.loadStateDict(state as never);
  expect(() => into.step()).toThrow(`has no tensor '${key}'`);
});

test('flags that newer versions of PyTorch added may be missing from a state, and the momentum of RMSprop', () => {
  for (const [name, missing] of [
    ['Adam', ['amsgrad', 'maximize', 'foreach', 'capturable', 'differentiable', 'fused', 'decoupled_weight_decay']],
    ['SGD', ['nesterov', 'maximize', 'foreach', 'differentiable', 'fused']],
    ['RMSprop', ['momentum', 'centered', 'foreach', 'maximize', 'differentiable', 'capturable']],
  ] as const) {
    const optimizer = (make[name] as (typeof make)[string])(params());
    const saved = optimizer.stateDict();
    for (const option of missing) delete saved.param_groups[0]?.[option];
    optimizer.loadStateDict(saved);
    optimizer.step();
  }
});

describe('an option of a group', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['lr is undefined', { lr: undefined }, 'paramGroups[0].lr must be a number or a Tensor, not undefined'],
    ['lr is null', { lr: null }, 'paramGroups[0].lr must be a number or a Tensor, not null'],
    ['lr is a string', { lr: '0.5' }, 'paramGroups[0].lr must be a number or a Tensor, not string'],
    ['weightDecay is a string', { weightDecay: '0' }, 'paramGroups[0].weightDecay must be a number or a Tensor, not string'],
    ['betas is a number', { betas: 0.9 }, 'paramGroups[0].betas must be a list of 2, not float'],
    ['betas has one number', { betas: [0.9] }, 'paramGroups[0].betas must be a list of 2, not [float]'],
    ['betas holds a string', { betas: [0.9, '0.99'] }, 'paramGroups[0].betas must be a list of numbers or Tensors, not [float, string]'],
    ['amsgrad is a number', { amsgrad: 1 }, 'paramGroups[0].amsgrad must be a boolean, not int'],
    ["weight_decay is Python's name", { weight_decay: 0.1 }, "unknown option 'weight_decay'; did you mean 'weightDecay'?"],
    ['a name is misspelt', { weightDecy: 0.1 }, "unknown option 'weightDecy'; did you mean 'weightDecay'?"],
    ['params is null', { params: null }, 'paramGroups[0].params must be a list of Tensors, not null'],
    ['params holds a number', { params: [5] }, 'paramGroups[0].params[0] must be a Tensor, not int'],
  ])('is an error of the step if %s', (_, wrong, text) => {
    const [p] = params() as [Tensor];
    const optimizer = new optim.Adam([p]);
    Object.assign(optimizer.paramGroups[0] as object, wrong);
    const run = (): unknown => optimizer.step();
    expect(run).toThrow(TypeError);
    expect(run).toThrow(text);
    expect(p.tolist()).toEqual([1, 1]);
  });

  test('is named when a group is added, with a guess', () => {
    const group = (options: object): Loose => [{ params: params(), ...options }];
    expect(() => new optim.SGD(group({ lr: '0.5' }))).toThrow('SGD: paramGroups[0].lr must be a number or a Tensor, not string');
    expect(() => new optim.SGD(group({ weight_decay: 0.5 }))).toThrow(
      "a parameter group got an unexpected option 'weight_decay'; did you mean 'weightDecay'? (expected lr, momentum",
    );
  });

  test('is an error of a scheduler, too', () => {
    const optimizer = new optim.SGD(params(), { lr: 0.1 });
    const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 1 });
    optimizer.step();
    for (const lr of ['1', undefined] as never[]) {
      Object.assign(optimizer.paramGroups[0] as object, { lr });
      expect(() => scheduler.step()).toThrow('SGD: paramGroups[0].lr must be a number or a Tensor');
    }
  });

  test('a list is of one group: the default stays when it is changed in place', () => {
    const optimizer = new optim.Adam(params());
    Object.assign(optimizer.paramGroups[0]?.betas as object, { 0: '0.5' });
    expect(() => optimizer.step()).toThrow('paramGroups[0].betas must be a list of numbers or Tensors, not [string, float]');
    expect(new optim.Adam(params()).paramGroups[0]?.betas).toEqual([0.9, 0.999]);
  });

  test('may be a tensor, and a field of the user may stand beside it', () => {
    const optimizer = new optim.SGD(params(), { lr: 0.1 });
    Object.assign(optimizer.paramGroups[0] as object, { lr: torch.tensor(0.5), lrScale: 3, tag: 'head' });
    optimizer.step();
    expect((optimizer.paramGroups[0]?.params[0] as Tensor).tolist()).toEqual([0.5, 0.5]);
  });

  test.each(Object.keys(make))('of %s is right as constructed, and after its state was loaded', (name) => {
    const build = make[name] as (typeof make)[string];
    const optimizer = build(params());
    const step = (): unknown => (name === 'LBFGS' ? optimizer.step(() => torch.zeros([])) : optimizer.step());
    step();
    optimizer.loadStateDict(optimizer.stateDict());
    step();
  });
});
