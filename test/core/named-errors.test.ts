import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const bare = Object.create(null) as never;

describe('values of other kinds get an error that names the argument', () => {
  test('a device of an object, an array or a symbol', () => {
    for (const [value, name] of [
      [bare, 'object'],
      [[], '\\[\\]'],
      [Symbol('cpu'), 'symbol'],
      [null, 'null'],
    ] as [never, string][]) {
      const message = new RegExp(`device\\(\\): argument 'type' \\(position 1\\) must be Device, string or int, not ${name}`);
      expect(() => new torch.Device(value)).toThrow(message);
    }
    expect(() => new torch.Device('cuda', bare)).toThrow('Device index must be an integer from 0 to 127, got object');
  });

  test("an error's message that is no string", () => {
    for (const Class of [torch.TorchError, torch.ValueError, torch.OutOfMemoryError, torch.AcceleratorError]) {
      expect(() => new Class(bare)).toThrow("an error's message must be a string, not object");
      expect(() => new Class(Symbol('x') as never)).toThrow("an error's message must be a string, not symbol");
      expect(new Class().message).toBe('');
    }
  });

  test('a tuple of an impossible length', () => {
    expect(() => new torch.Tuple(2 ** 53)).toThrow(torch.ValueError);
    expect(() => new torch.Tuple(-1)).toThrow('Tuple: a length must be an integer from 0 to 2^32 - 1, got -1');
    expect(() => new torch.Tuple(0.5)).toThrow('Tuple.of(0.5) has it as an element');
    expect([...new torch.Tuple<unknown>('a', 0.5), ...torch.Tuple.of(0.5), new torch.Tuple(3).length]).toEqual(['a', 0.5, 0.5, 3]);
  });

  test('a destination of a state dict that is no object', () => {
    const module = new nn.Linear(1, 1);
    for (const destination of [5, 'x', Symbol('x'), torch.ones(1)]) {
      expect(() => module.stateDict({ destination: destination as never })).toThrow(
        /^stateDict\(\): argument 'destination' must be object or null/,
      );
    }
    const destination = {};
    expect(module.stateDict({ destination })).toBe(destination);
    expect(Object.keys(destination)).toEqual(['weight', 'bias']);
  });

  test('a scope or types of a script that are no object', () => {
    const fn = (x: torch.Tensor): torch.Tensor => x.add(1);
    const script = (options: object): unknown => torch.jit.script(fn, options as never);
    expect(() => script({ scope: new nn.Linear(1, 1) })).toThrow(/^script\(\): argument 'scope' must be object or function, not/);
    expect(() => script({ scope: 5 })).toThrow(/^script\(\): argument 'scope' must be object or function, not int/);
    expect(() => script({ scope: () => 5 })).toThrow("script(): the function 'scope' must return an object, not int");
    expect(() => script({ types: 'int' })).toThrow(/^script\(\): argument 'types' must be object, not/);
  });

  test('batches of updateBn that are no tensors', () => {
    const model = new nn.Sequential(new nn.BatchNorm1d(3));
    const { updateBn } = torch.optim.swaUtils;
    for (const batch of [null, 5, 'x', {}, [], [null], bare]) {
      expect(() => updateBn([batch], model, 'cpu')).toThrow(/^updateBn\(\): to move them to cpu, batches must be tensors, or arrays/);
      expect(() => updateBn([batch], model)).toThrow(/^BatchNorm1d\.forward\(\): argument 'input' must be Tensor, not/);
    }
    model.train();
    updateBn([torch.ones(2, 3), [torch.ones(2, 3).mul(3), 1]], model, 'cpu');
    expect(model.stateDict()['0.running_mean']?.tolist()).toEqual([2, 2, 2]);
  });
});
