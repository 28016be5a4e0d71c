// nn.Sequential frees what only it knows: the results that one of the library's layers passes to the next.
import torch, { nn, type Tensor } from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';
import { holdCollections } from '../../src/memory/pacing';

class Keeper extends nn.Module {
  input: Tensor | null = null;
  output: Tensor | null = null;

  forward(x: Tensor): Tensor {
    this.input = x;
    this.output = x.add(1);
    return this.output;
  }
}

const x = torch.ones(2, 2);
let removals: { remove(): void }[] = [];

afterEach(() => {
  for (const removal of removals) removal.remove();
  removals = [];
});

// The tensors that a call leaves, without collections.
function made(call: () => Tensor): number {
  const release = holdCollections();
  try {
    const before = torch.memory.stats().liveTensors;
    call();
    return torch.memory.stats().liveTensors - before;
  } finally {
    release();
  }
}

test('only the result is left of layers of the library', () => {
  const model = new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU(), new nn.Tanh(), new nn.Linear(2, 1));
  expect(made(() => model(x))).toBe(1);
  expect(torch.noGrad(() => made(() => model(x)))).toBe(1);
  model(x).sum().backward();
  expect(model.parameters().next().value?.grad?.shape).toEqual([2, 2]);
});

describe('what someone else may know stays', () => {
  test('the input, also if layers return it, and the result', () => {
    const model = new nn.Sequential(new nn.Identity(), new nn.Dropout(), new nn.Identity(), new nn.ReLU(), new nn.Identity()).eval();
    expect(model(x).tolist()).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(x.isDisposed).toBe(false);
  });

  test('the input and the result of a module of the user', () => {
    const keeper = new Keeper();
    const model = new nn.Sequential(new nn.Linear(2, 2), keeper, new nn.ReLU(), new nn.Tanh());
    model(x);
    expect([keeper.input?.isDisposed, keeper.output?.isDisposed]).toEqual([false, false]);
    new nn.Sequential(new nn.Sequential(keeper), new nn.ReLU())(x);
    expect(keeper.output?.isDisposed).toBe(false);
  });

  test('what a layer whose forward was replaced returned', () => {
    const kept: Tensor[] = [];
    const layer = new nn.ReLU();
    layer.forward = (y: Tensor) => {
      kept.push(y.add(1));
      return kept.at(-1) as Tensor;
    };
    new nn.Sequential(layer, new nn.Tanh())(x);
    expect(kept.map((y) => y.isDisposed)).toEqual([false]);
  });

  test.each(['of a layer', 'of all modules'])('what the hooks %s have seen', (which) => {
    const kept: Tensor[] = [];
    const hook = (_: nn.Module, [input]: readonly unknown[], output: unknown): void => {
      kept.push(input as Tensor, output as Tensor);
    };
    const layers = [new nn.Linear(2, 2), new nn.ReLU(), new nn.Tanh()];
    removals.push(which === 'of a layer' ? (layers[1] as nn.Module).registerForwardHook(hook) : nn.registerModuleForwardHook(hook));
    new nn.Sequential(...(layers as nn.ReLU[]))(x);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter((y) => y.isDisposed)).toEqual([]);
  });
});

test('a result that a module or a hook keeps is not freed, also where it is the input itself', () => {
  class Probe extends nn.Module {
    last: Tensor | null = null;
    forward(x: Tensor): Tensor {
      this.last = x;
      return x;
    }
  }
  const [probe, inner, identity] = [new Probe(), new Probe(), new nn.Identity()];
  const hooked: Tensor[] = [];
  identity.registerForwardHook((_module: unknown, _args: unknown, output: unknown) => {
    hooked.push(output as Tensor);
  });
  const linear = () => new nn.Linear(2, 2);
  new nn.Sequential(linear(), probe, linear(), new nn.Sequential(inner), linear(), identity, linear())(torch.ones(1, 2));
  for (const kept of [probe.last, inner.last, hooked[0]]) expect(kept?.shape).toEqual([1, 2]);
});
