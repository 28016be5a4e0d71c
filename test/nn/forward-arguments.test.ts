// Modules are called by position; a call with more arguments than forward takes is an error.
import torch, { nn } from 'node-libtorch';
import { expect, test } from 'vitest';

type Loose = (...args: unknown[]) => unknown;
const x = torch.ones(2, 3);

test.each<[string, () => nn.Module, unknown[], number]>([
  ['Linear', () => new nn.Linear(3, 3), [x], 1],
  ['ReLU', () => new nn.ReLU(), [x], 1],
  ['Identity', () => new nn.Identity(), [x], 1],
  ['Sequential', () => new nn.Sequential(new nn.ReLU()), [x], 1],
  ['MSELoss', () => new nn.MSELoss(), [x, x], 2],
  ['GRUCell', () => new nn.GRUCell(3, 3), [x, null], 2],
  ['ConvTranspose1d', () => new nn.ConvTranspose1d(2, 3, 2), [x.expand([2, 2, 3]), [4]], 2],
  ['LSTM', () => new nn.LSTM(3, 3), [x, null], 2],
])('%s', (name, make, inputs, most) => {
  const module = make() as unknown as Loose;
  expect(() => module(...inputs)).not.toThrow();
  expect(() => module(...inputs, 1)).toThrow(
    `${name}.forward() takes ${most} positional argument${most === 1 ? '' : 's'} but ${most + 1} were given`,
  );
});

test('a forward of a user takes what it declares', () => {
  class Scaled extends nn.Linear {
    override forward(input: torch.Tensor, factor = 1): torch.Tensor {
      return super.forward(input).mul(factor);
    }
  }
  const module = new Scaled(3, 3) as unknown as Loose;
  expect(() => module(x, 2)).not.toThrow();
  const own = new nn.ReLU();
  Object.assign(own, { forward: (...inputs: unknown[]) => inputs.length });
  expect((own as unknown as Loose)(1, 2, 3)).toBe(3);
});

test('every forward of the library has a limit or binds its arguments', () => {
  const unlimited = Object.entries(nn).flatMap(([name, Class]) => {
    const prototype = (Class as { prototype?: unknown }).prototype;
    if (!(prototype instanceof nn.Module) || Class === nn.Module) return [];
    const parameters = /^[^(]*\(([^)]*)\)/.exec(String(prototype.forward))?.[1] ?? '';
    const optional = parameters.split(',').filter((one) => one.includes('=')).length;
    return optional > 1 || (optional > 0 && !/^(RNN|GRU|LSTM|(Lazy)?ConvTranspose|MaxUnpool)/.test(name)) ? [name] : [];
  });
  expect(unlimited).toEqual([]);
});
