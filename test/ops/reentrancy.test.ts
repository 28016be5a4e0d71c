import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const x = torch.arange(24, { dtype: 'float32' }).reshape(4, 6);
const other = torch.full([3, 3], 100);

// Calls that use the tape while the arguments of another one are written to it.
const nested: Record<string, () => unknown> = {
  'an operator': () => other.add(1),
  'an operator of several results': () => torch.topk(other, 2),
  'an operator that throws': () => {
    try {
      torch.mm(other, torch.ones(2, 2));
    } catch {}
  },
  'an operator that is refused': () => {
    try {
      (torch.sum as (...args: unknown[]) => unknown)(other, 'no dim', {}, 3);
    } catch {}
  },
  'a shape': () => other.shape,
  'an index': () => other.at(1),
  'a scripted function': () => scripted(other),
};

const method = (name: 'mul' | 'add_') => torch.Tensor.prototype[name] as (this: unknown, other: number) => unknown;

const scripted = torch.jit.script((a: Tensor): Tensor => a.add(1));

function element(list: number[], at: number, call: () => unknown): number[] {
  const value = list[at];
  return Object.defineProperty([...list], at, {
    get: () => {
      call();
      return value;
    },
  });
}

function option<T extends object>(options: T, name: keyof T, call: () => unknown): T {
  const value = options[name];
  return Object.defineProperty({ ...options }, name, {
    enumerable: true,
    get: () => {
      call();
      return value;
    },
  });
}

const proxy = <T extends object>(value: T, call: () => unknown): T =>
  new Proxy(value, {
    get: (target, key) => {
      call();
      const member = Reflect.get(target, key) as unknown;
      return typeof member === 'function' && !Array.isArray(target) ? member.bind(target) : member;
    },
  });

// Each gives the same as with plain values.
const calls: Record<string, (call: () => unknown) => unknown> = {
  'a getter among options': (call) => torch.sum(x, option({ dim: 1, keepdim: true }, 'keepdim', call)),
  'the first getter among options': (call) => x.sum(option({ dim: 0 }, 'dim', call)),
  'an element of a list of numbers': (call) => x.reshape(element([2, 3, 4], 1, call)),
  'the last element of a list of numbers': (call) => x.permute(element([1, 0], 1, call)),
  'an element of a list of tensors': (call) =>
    torch.cat(
      Object.defineProperty([x, x], 1, {
        get: () => {
          call();
          return x;
        },
      }),
    ),
  'a proxy of a list': (call) => x.reshape(proxy([3, 8], call)),
  'a proxy of options': (call) => torch.sum(x, proxy({ dim: 1 }, call)),
  'a proxy of a tensor': (call) => torch.add(x, proxy(x, call)),
  'a proxy of a tensor as this': (call) => method('mul').call(proxy(x, call), 2),
  'options with out': (call) => torch.sum(x, option({ dim: element([0], 0, call), out: torch.empty(6) }, 'dim', call)),
  'options with requiresGrad': (call) => torch.full(element([2, 2], 0, call), 7, { requiresGrad: true }),
  'an index that is a proxy': (call) => x.at(1, proxy(torch.tensor([0, 2], { dtype: 'int64' }), call)),
  'an indexed proxy': (call) => torch.Tensor.prototype.at.call(proxy(x, call) as Tensor, 2, ':3'),
  'a value that is a proxy': (call) => {
    const y = x.clone();
    y.setAt(0, proxy(torch.full([6], 5), call));
    return y;
  },
  'an argument of a scripted function': (call) => scripted(proxy(x, call)),
};

const values = (result: unknown): unknown => (result as Tensor).tolist();

describe.each(Object.entries(calls))('reading %s', (_, run) => {
  const expected = values(run(() => {}));

  test.each(Object.entries(nested))('that calls %s changes nothing', (_, call) => {
    let calls = 0;
    const result = run(() => {
      calls++;
      return call();
    });
    expect(calls).toBeGreaterThan(0);
    expect(values(result)).toEqual(expected);
  });
});

test('an operator in place gives the proxy on which it was called', () => {
  const y = torch.zeros(2);
  const given = proxy(y, () => other.add(1));
  expect(method('add_').call(given, 1)).toBe(given);
  expect(y.tolist()).toEqual([1, 1]);
});
