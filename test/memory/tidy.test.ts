import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const live = (tensors: readonly Tensor[]): boolean[] => tensors.map((tensor) => !tensor.isDisposed);

class Cached extends nn.Module {
  fc = new nn.Linear(2, 2);
  mask: Tensor | null = null;
  ema: Tensor = torch.zeros(2);
  cache: { keys: Tensor[]; byName: Map<string, Tensor> } = { keys: [], byName: new Map() };
  head: nn.Module | null = null;
  forward(x: Tensor): Tensor {
    this.mask ??= torch.ones(2).mul(2);
    this.cache.keys.push(x.mul(3));
    this.cache.byName.set('last', x.mul(4));
    this.head ??= new nn.Linear(2, 1);
    return this.fc(x).mul(this.mask);
  }
  // Not by a call of the module.
  update(x: Tensor): void {
    this.ema = this.ema.mul(0.5).add(x.mul(0.5));
  }
}

describe('tidy returns', () => {
  class Holder {
    readonly #hidden = 1;
    constructor(readonly model: nn.Module) {}
    get hidden() {
      return this.#hidden;
    }
  }
  const makers: Record<string, (model: nn.Sequential) => unknown> = {
    'a module': (model) => model,
    'a module in an object': (model) => ({ model }),
    'a module in an array': (model) => [1, [model]],
    'a module in a Map': (model) => new Map([['model', model]]),
    'a module in an instance of a class': (model) => new Holder(model),
    'a module in another one': (model) => new nn.Sequential(model, new nn.ReLU()),
    'a module in a list of modules': (model) => new nn.ModuleList([model]),
  };

  test.each(Object.entries(makers))('%s with its parameters and buffers', (_, wrap) => {
    let model = new nn.Sequential();
    let temporary = torch.zeros(1);
    torch.tidy(() => {
      model = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
      temporary = model(torch.ones(3, 2)) as Tensor;
      return wrap(model);
    });
    expect(temporary.isDisposed).toBe(true);
    expect(live([...model.parameters(), ...model.buffers()])).toEqual(Array(7).fill(true));
    expect((model(torch.ones(3, 2)) as Tensor).shape).toEqual([3, 2]);
  });

  test('a module to the scope around it, which frees it unless it returns it, too', () => {
    let inner = new nn.Linear(1, 1);
    torch.tidy(() => {
      inner = torch.tidy(() => new nn.Linear(2, 2));
      expect(inner.weight.isDisposed).toBe(false);
    });
    expect(inner.weight.isDisposed).toBe(true);
  });

  test('an optimizer with the state of its steps', () => {
    const model = new nn.Linear(2, 2);
    const optimizer = torch.tidy(() => {
      const adam = new torch.optim.Adam(model.parameters());
      model(torch.ones(1, 2)).sum().backward();
      adam.step();
      return adam;
    });
    optimizer.step();
    expect(model.weight.isDisposed).toBe(false);
  });
});

describe('a module from outside of a tidy keeps', () => {
  test('tensors in its properties, and in arrays, Maps and new modules there', () => {
    const model = new Cached();
    const x = torch.ones(1, 2);
    const y = torch.tidy(() => model(x).detach());
    expect(y.tolist()).toEqual(model.fc(x).mul(2).tolist());
    expect(model.mask?.tolist()).toEqual([2, 2]);
    expect(model.cache.keys[0]?.tolist()).toEqual([[3, 3]]);
    expect(model.cache.byName.get('last')?.tolist()).toEqual([[4, 4]]);
    expect(live([...model.parameters()])).toEqual([true, true, true, true]);
  });

  test('what a method other than forward assigned, and not what that replaced', () => {
    const model = new Cached();
    const x = torch.ones(2);
    torch.tidy(() => model.update(x));
    const first = model.ema;
    torch.tidy(() => model.update(x));
    expect(model.ema.tolist()).toEqual([0.75, 0.75]);
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    for (let i = 0; i < 10; i++) torch.tidy(() => model.update(x));
    // Each replaced one is freed when it is collected, and the temporaries at once.
    expect(torch.memory.stats().liveTensors - before).toBeLessThanOrEqual(10);
    expect(first.isDisposed).toBe(false);
  });

  test('parameters, buffers and submodules that it is given', () => {
    const model = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
    const [linear, norm] = [model.at(0) as nn.Linear, model.at(1) as nn.BatchNorm1d];
    torch.tidy(() => {
      linear.weight = new nn.Parameter(torch.ones([2, 2]));
      norm.runningMean = torch.ones(2).mul(3);
      norm.registerBuffer('scale', torch.ones(2));
      model.append(new nn.Linear(2, 3));
      model.double();
    });
    expect(live([...model.parameters(), ...model.buffers()])).toEqual(Array(10).fill(true));
    expect(norm.runningMean?.tolist()).toEqual([3, 3]);
    expect((model(torch.ones(2, 2, { dtype: 'float64' })) as Tensor).shape).toEqual([2, 3]);
  });

  test('members of a layer of the library that are new to it, once a walk has met them', () => {
    const layer = new nn.Linear(2, 2) as nn.Linear & Record<'extra' | 'scale', unknown>;
    torch.tidy(() => {
      layer.extra = new nn.Linear(2, 2);
      layer.scale = new nn.Parameter(torch.ones(2));
      expect([...layer.parameters()].length).toBe(5);
    });
    expect(live([...layer.parameters()])).toEqual(Array(5).fill(true));
  });

  test('what one in a scope around it assigned, through both', () => {
    const model = new Cached();
    torch.tidy(() => {
      torch.tidy(() => model(torch.ones(1, 2)));
      expect(model.mask?.tolist()).toEqual([2, 2]);
    });
    expect(model.mask?.tolist()).toEqual([2, 2]);
  });
});

test('a module that was made within a tidy and is not returned is freed', () => {
  let made: Cached | null = null;
  torch.memory.collect(); // else one in between frees what earlier tests left
  const before = torch.memory.stats().liveTensors;
  torch.tidy(() => {
    made = new Cached();
    made(torch.ones(1, 2));
  });
  expect(live([...(made as unknown as Cached).parameters()])).toEqual([false, false, false, false]);
  expect(torch.memory.stats().liveTensors).toBe(before);
});

test('models that are made and dropped within one job of the event loop are collected', () => {
  const run = () => {
    const model = new Cached();
    torch.tidy(() => model(torch.ones(1, 2)).sum());
  };
  run();
  torch.memory.collect();
  const before = torch.memory.stats().liveTensors;
  for (let i = 0; i < 20; i++) run();
  torch.memory.collect();
  expect(torch.memory.stats().liveTensors - before).toBeLessThan(20);
});
