// Members of compiled modules that are assigned, and modules and code that are nested too deeply to compile.
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const namesOf = (module: nn.Module): unknown => [
  [...module.namedParameters()].map(([name]) => name),
  [...module.namedBuffers()].map(([name]) => name),
  Object.keys(module.stateDict()),
];

type Open = Record<string, unknown>;

describe('members of a compiled module', () => {
  test('a tensor assigned to a parameter is a parameter, and is the one that forward uses', () => {
    const scripted = torch.jit.script(new nn.Linear(2, 2, { bias: false }));
    const names = namesOf(scripted);
    const weight = torch.full([2, 2], 3);
    (scripted as unknown as Open).weight = weight;
    expect(namesOf(scripted)).toEqual(names);
    expect([scripted.weight.requiresGrad, scripted.weight.tolist()]).toEqual([false, weight.tolist()]);
    expect(scripted(torch.ones([1, 2])).tolist()).toEqual([[6, 6]]);
    scripted.double();
    expect(scripted(torch.ones([1, 2], { dtype: 'float64' })).dtype).toBe('float64');
    const trained = torch.ones([2, 2]).requiresGrad_();
    (scripted as unknown as Open).weight = trained.mul(2);
    scripted(torch.ones([1, 2]))
      .sum()
      .backward();
    expect(trained.grad?.tolist()).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test('a parameter assigned to a buffer is a buffer that shares its memory', () => {
    const scripted = torch.jit.script(new nn.BatchNorm1d(2, { affine: false })).eval();
    const names = namesOf(scripted);
    const mean = new nn.Parameter(torch.zeros([2]));
    (scripted as unknown as Open).running_mean = mean;
    expect(namesOf(scripted)).toEqual(names);
    mean.data.fill_(1);
    expect((scripted as unknown as { running_mean: Tensor }).running_mean.tolist()).toEqual([1, 1]);
  });

  test('null and numbers are refused', () => {
    const scripted = torch.jit.script(new nn.Linear(2, 2));
    const names = namesOf(scripted);
    for (const value of [null, 3])
      expect(() => {
        (scripted as unknown as Open).weight = value;
      }).toThrow(/Expected a value of type 'Tensor'/);
    expect(namesOf(scripted)).toEqual(names);
  });
});

describe('what is nested too deeply to compile is an error of this library', () => {
  test('a module', () => {
    let module = new nn.Sequential(new nn.ReLU());
    for (let i = 0; i < 20_000; i++) module = new nn.Sequential(module);
    const message = /nested too deeply/;
    expect(() => torch.jit.script(module)).toThrow(message);
    expect(() => torch.jit.trace(module, torch.ones([1]))).toThrow(message);
  });

  test('code', () => {
    const text = (part: string, count: number): unknown => new Function(`return (x) => x${part.repeat(count)}`)();
    expect(() => torch.jit.script(text('.relu()', 20_000) as (x: Tensor) => Tensor)).toThrow(/script\(\): the value is nested too deeply/);
    const sum = new Function(`return (x) => x.add(${'x.dim() + '.repeat(20_000)} 1)`)() as (x: Tensor) => Tensor;
    expect(() => torch.jit.script(sum)).toThrow(/the source of 'forward' is nested too deeply/);
  });
});
