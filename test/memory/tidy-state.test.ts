// State that the library's own objects compute or take within a scope, and that they use after it.
import torch, { nn, optim } from 'node-libtorch';
import { expect, test } from 'vitest';

const { Categorical, ExpTransform } = { ...torch.distributions, ...torch.distributions.transforms };

test('lazy properties of a distribution, and the values that a transform caches', () => {
  const given = new Categorical({ probs: torch.tensor([0.25, 0.75]) });
  const entropy = torch.tidy(() => given.entropy().item());
  expect(given.entropy().item()).toBe(entropy);
  const transform = new ExpTransform(1);
  const x = torch.zeros(2);
  torch.tidy(() => transform(x).sum().item());
  expect(transform(x).tolist()).toEqual([1, 1]);
});

test('parameters that a list or a dict from outside is given', () => {
  const list = new nn.ParameterList();
  const dict = new nn.ParameterDict();
  torch.tidy(() => {
    list.append(torch.ones(1));
    dict.set('a', torch.ones(1));
  });
  expect([list.at(0).tolist(), (dict.at('a') as torch.Tensor).tolist()]).toEqual([[1], [1]]);
});

test('the state that an optimizer loads', () => {
  const layer = new nn.Linear(1, 1);
  const optimizer = new optim.Adam(layer.parameters());
  const step = (): void => {
    layer(torch.ones(1, 1)).sum().backward();
    optimizer.step();
  };
  step();
  const state = optimizer.stateDict();
  torch.tidy(() => optimizer.loadStateDict(state));
  step();
  expect([...optimizer.state.values()].map((one) => (one.step as torch.Tensor).item())).toEqual([2, 2]);
});

test('a getter of a module that throws does not end a scope', () => {
  class Probe extends nn.Module {
    constructor() {
      super();
      Object.defineProperty(this, 'late', {
        enumerable: true,
        get: () => {
          throw new Error('not yet');
        },
      });
    }
    forward(): null {
      return null;
    }
  }
  const probe = new Probe();
  expect(torch.tidy(() => torch.ones(1).item())).toBe(1);
  expect(probe.training).toBe(true);
});
