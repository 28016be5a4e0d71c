// Programs of values, calls and lists.
import torch, { nn, type Tensor } from 'node-libtorch';
import type { Program } from '../programs';

const t = (...values: number[]): Tensor => torch.tensor(values);
const grid = (): Tensor => torch.arange(12).view(3, 4).to('float32');

const HALF = 0.5;
const DEPTH = -3;
const settings = { shift: 0.25 };
const twice = (x: Tensor): Tensor => x.mul(2);
function scaled(x: Tensor, by = 3): Tensor {
  return twice(x).mul(by);
}

const powered = (x: Tensor, exponent = 2): Tensor => x.abs().add(1).pow(exponent);

export const values: Record<string, Program> = {
  'a chain of methods': { run: (x: Tensor) => x.mul(2).add(1).relu().sum(1, { keepdim: true }), calls: [[grid().sub(5)]] },
  'operators with options': {
    run: (x: Tensor) =>
      torch
        .softmax(x, { dim: 0 })
        .add(x.std({ dim: 0, correction: 0 }))
        .div(2, { roundingMode: 'floor' }),
    calls: [[grid()]],
  },
  'arithmetic of numbers': {
    run: (x: Tensor, n = 3) => {
      const a = n * 2 + 1;
      const b = a / 2 - 0.5;
      const c = (a % 4) + n ** 2;
      return x
        .mul(a)
        .add(b)
        .sub(c)
        .add(Math.floor(a / 2))
        .add(-n % 2);
    },
    calls: [[t(1, 2)], [t(1, 2), 4], [t(1, 2), -3]],
  },
  'bigints make tensors of int64': {
    run: (n = 3n, more = [1n, 2n]) => {
      const one = 1n;
      const list = [one, -2n];
      const made = [torch.tensor(n), torch.tensor(more), torch.tensor(list), torch.tensor([[1n], [2n]]), torch.tensor(list[0] as bigint)];
      for (const each of list) made.push(torch.tensor(each));
      made.push(torch.tensor(made.length > 3 ? 5n : 6n), torch.full([2], 1n), torch.full([2], 1), torch.full([1], true));
      made.push(torch.scalarTensor(2n), torch.tensor([1n, 2]), torch.tensor(1), torch.tensor([]), torch.tensor([], { dtype: 'int64' }));
      return made;
    },
    calls: [[], [4n, [7n]]],
  },
  'NaN in conditions, lists and Math': {
    run: (x: Tensor, a = 0.5, b = 1.5) => {
      const marks = [b, 2.5];
      let y = x.add(a ? 1 : 2).mul(!b ? 3 : 5);
      if (marks.includes(a)) y = y.add(7);
      if (!x.sum().item()) y = y.add(11);
      return [y, Math.max(a, b), Math.min(a, b, 1), Math.sign(a), marks.indexOf(a)];
    },
    calls: [
      [t(1, 2)],
      [t(1, 2), Number.NaN],
      [t(1, 2), 0.5, Number.NaN],
      [t(Number.NaN), Number.NaN, Number.NaN],
      [t(0), 2.5],
      [t(0), -0.5],
    ],
  },
  'NaN equals nothing': {
    run: (x: Tensor, a = 0.5, b = 0.5) => {
      const same = a;
      // biome-ignore lint/suspicious/noSelfCompare: tells NaN
      return [x.add(a === a ? 1 : 2), a !== a, same === a, same !== a, a === b, a + 0 === a + 0, !(a === a), Number.isInteger(a)];
    },
    calls: [
      [t(1), Number.NaN, Number.NaN],
      [t(1), Number.NaN, 0.5],
      [t(1), 0.5],
      [t(1), Number.POSITIVE_INFINITY],
      [t(1), 1.5, 2.5],
      [t(1), Number.NaN],
    ],
  },
  'logarithms of whole numbers': {
    run: (x: Tensor, n = 8) => [
      x.mul(Math.log2(8)),
      Math.log2(n),
      Math.log2(2 ** 29),
      Math.log2(0.25),
      Math.log10(100),
      Math.log2(x.size(0)),
    ],
    calls: [[t(1, 2)], [t(1), 10], [t(1), 0]],
  },
  'whether the indices of the greatest values are returned, by position': {
    run: (x: Tensor) => {
      const [values, indices] = nn.functional.adaptiveMaxPool2d(x, 2, true);
      const [more, places] = nn.functional.maxPool2d(x, 2, 1, 0, 1, false, true);
      const plain = nn.functional
        .maxPool2d(x, 2, 1, 0, 1, true, false)
        .sum()
        .add(nn.functional.adaptiveMaxPool1d(x.at(0), 2, false).sum());
      return [values, indices, more, places, plain];
    },
    calls: [[grid().view(1, 3, 4)]],
  },
  'whole and fractional numbers in one variable': {
    run: (x: Tensor, n = 2) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum = sum + i * 0.5;
      return x.add(sum);
    },
    calls: [
      [t(1), 0],
      [t(1), 5],
    ],
  },
  'a list that grows': {
    run: (x: Tensor, n = 3) => {
      const parts = [];
      for (let i = 0; i < n; i++) parts.push(x.add(i));
      if (parts.length === 0) return x;
      return torch.cat(parts);
    },
    calls: [[t(1, 2)], [t(1, 2), 0]],
  },
  'floats with integral values': {
    run: (x: Tensor, parts = 2) => {
      const half = x.size(1) / parts;
      return x.narrow(1, 0, half).reshape(x.numel() / 4, -1);
    },
    calls: [[grid()], [grid(), 4]],
    throws: [[[grid(), 3], /whole number|!float!/]],
  },
  'floats for parameters with integer defaults': {
    run: (x: Tensor, by = 1.0) =>
      powered(x, by / 4)
        .add(powered(x))
        .mul(by),
    calls: [[grid()], [grid(), 0.5]],
  },
  'functions within noGrad and tidy': {
    run: (x: Tensor) => {
      const scale = torch.noGrad(() => {
        const most = x.abs().max();
        return most.clampMin(1);
      });
      return x.div(scale).mul(torch.tidy(() => x.sum()));
    },
    calls: [[grid().sub(5)]],
  },
  'type assertions of optional values': {
    run: (x: Tensor, scale: number | null = null, mask?: Tensor) => {
      const by = scale === null ? 1 : scale * 2;
      const y = x.mul(by);
      return by > 1 ? y.add((mask as Tensor).mul(3)) : y;
    },
    calls: [[t(1, 2)], [t(1, 2), 0.25], [t(1, 2), 2, t(5, 6)]],
    options: { types: { scale: 'float | null', mask: 'Tensor | undefined' } },
    throws: [[[t(1, 2), 3], /null|undefined/]],
  },
  'an optional parameter before a required one': {
    run: (x: Tensor, scale: number | null, y: Tensor) => (scale === null ? x.add(y) : x.mul(scale).add(y)),
    calls: [
      [t(1, 2), null, t(3, 4)],
      [t(1, 2), 0.5, t(3, 4)],
    ],
    options: { types: { scale: 'float | null' } },
  },
  'forks of inline functions': {
    run: (x: Tensor) => {
      const sums = [];
      for (let i = 0; i < 3; i++) sums.push(torch.jit.fork((y: Tensor) => twice(y.add(1)), x.mul(i)));
      let sum = x;
      for (const one of sums) sum = sum.add(one.wait());
      return sum;
    },
    calls: [[t(1, 2)]],
  },
  'named results': {
    run: (x: Tensor) => {
      const { values, indices } = torch.max(x, { dim: 1 });
      const least = torch.min(x, 0);
      return [values.add(least.values.sum()), indices];
    },
    calls: [[grid()]],
  },
  'destructuring of shapes': {
    run: (x: Tensor) => {
      const [rows, columns] = x.shape as [number, number];
      return x
        .view(columns, rows)
        .t()
        .mul(rows * columns);
    },
    calls: [[grid()]],
  },
  'several tensors of one call': {
    run: (x: Tensor) => {
      const [a, b] = x.chunk(2, 1) as [Tensor, Tensor];
      const [values, ,] = torch.sort(a, { descending: true });
      return [values.mul(b), b];
    },
    calls: [[grid()]],
  },
  'a swap': {
    run: (x: Tensor, y: Tensor) => {
      let a = x;
      let b = y;
      [a, b] = [b, a];
      return a.sub(b.mul(2));
    },
    calls: [[t(1), t(5)]],
  },
  'early return': {
    run: (x: Tensor) => {
      for (let i = 0; i < x.size(0); i++) {
        if (x.at(i).item() > 5) return x.at(i).mul(100);
      }
      return x.sum();
    },
    calls: [[t(1, 6, 9)], [t(1, 2)]],
  },
  'ternaries within ternaries': {
    run: (x: Tensor, n = 0) => (n > 0 ? (n > 5 ? x.mul(5) : x.mul(n)) : n < 0 ? x.neg() : x),
    calls: [
      [t(2), 9],
      [t(2), 3],
      [t(2), -1],
      [t(2), 0],
    ],
  },
  'and, or, not': {
    run: (x: Tensor, a = true, b = false) => {
      if ((a && !b) || x.size(0) === 1) return x.add(1);
      return !(a || b) ? x.sub(1) : x;
    },
    calls: [[t(1, 2)], [t(1, 2), false, false], [t(1, 2), true, true], [t(1), true, true]],
  },
  'errors with template strings': {
    run: (x: Tensor, least = 2) => {
      if (x.ndim < least) throw new Error(`expected ${least} dimensions, got ${x.ndim} of sizes`);
      return x.transpose(0, 1);
    },
    calls: [[grid()]],
    throws: [[[t(1)], /expected 2 dimensions, got 1 of sizes/]],
  },
  'indices and slices': {
    run: (x: Tensor, i = 1) => {
      const part = x.at('1:', [0, 2]).add(x.at(-1, 1));
      return part
        .add(x.at(i, `${i}:${i + 2}`))
        .add(x.at('...', 0).sum())
        .add(x.at(null, 0).size(0));
    },
    calls: [[grid()], [grid(), 2]],
  },
  'masks and torch.slice': {
    run: (x: Tensor) => {
      const y = x.clone();
      y.setAt(x.gt(6), 0);
      y.setAt(0, torch.slice(1, 3), x.at(2, ':2'));
      return y;
    },
    calls: [[grid()]],
  },
  'optional parameters': {
    run: (x: Tensor, mask: Tensor | null = null, scale: number | null = null) => {
      let y = x;
      if (mask !== null) y = y.mul(mask);
      const by = scale ?? 10;
      return y.mul(by);
    },
    calls: [[t(1, 2)], [t(1, 2), t(0, 1)], [t(1, 2), null, 0.5]],
    options: { types: { scale: 'float?' } },
  },
  'tuples in and out': {
    run: (pair: [Tensor, number]) => {
      const [x, n] = pair;
      return [x.mul(n), n + 1];
    },
    calls: [[[t(1, 2), 3]]],
    options: { types: { pair: '[Tensor, int]' } },
  },
  'dicts in and out': {
    run: (parts: Record<string, Tensor>) => {
      const out: Record<string, Tensor> = { sum: parts.a as Tensor };
      for (const [key, value] of Object.entries(parts)) out[key] = value.mul(2);
      return out;
    },
    calls: [[{ a: t(1), b: t(2) }]],
    options: { types: { parts: 'Record<string, Tensor>' } },
  },
  'helpers and constants of the enclosing scope': {
    run: (x: Tensor) => scaled(x).mul(HALF).add(twice(x)).add(settings.shift),
    calls: [[t(1, 2)]],
  },
  'helpers and constants that are passed in': {
    run: (x: Tensor) => scaled(x).mul(HALF).add(twice(x)),
    calls: [[t(1, 2)]],
    options: { scope: () => ({ scaled, twice, HALF }) },
  },
  'functions of nn.functional': {
    run: (x: Tensor, y: Tensor) => {
      const p = nn.functional.softmax(x, { dim: 1 });
      const loss = nn.functional.crossEntropy(x, y, { reduction: 'sum', labelSmoothing: 0.1 });
      return nn.functional.leakyRelu(p.sub(0.3), 0.2).sum().add(loss).add(nn.functional.mseLoss(p, x));
    },
    calls: [[grid(), torch.tensor([1n, 0n, 3n])]],
  },
  'data types and devices': {
    run: (x: Tensor) => {
      const y = x.to('float64').add(torch.ones(x.shape, { dtype: torch.float64, device: x.device }));
      return y.dtype === 'float64' ? y.to(x.dtype) : x;
    },
    calls: [[grid()]],
  },
  'numbers of Math': {
    run: (x: Tensor, n = 2.5) => {
      const a = Math.max(n, 1) + Math.sqrt(16) + Math.floor(n) + Math.ceil(n) + Math.round(n);
      return x.mul(Math.abs(-a)).add(Math.PI).sub(Math.min(1, 2)).add(Math.exp(0)).add(Math.hypot(DEPTH, 4));
    },
    calls: [[t(1)], [t(1), -1.5]],
  },
  'a switch': {
    run: (x: Tensor, mode = 'sum') => {
      let y = x;
      switch (mode) {
        case 'sum':
        case 'total':
          y = x.sum();
          break;
        case 'mean':
          return x.mean();
        default:
          y = x.neg();
      }
      return y.add(1);
    },
    calls: [[t(1, 2)], [t(1, 2), 'total'], [t(1, 2), 'mean'], [t(1, 2), 'none']],
  },
  'blocks with variables of one name': {
    run: (x: Tensor, n = 1) => {
      const y = x.add(1);
      if (n > 0) {
        const y = 5;
        return x.mul(y);
      }
      {
        const y = [1, 2];
        if (y.length > 5) return x;
      }
      return y;
    },
    calls: [[t(1)], [t(1), 0]],
  },
  'spread and concatenation': {
    run: (x: Tensor, n = 2) => {
      const sizes = [...x.shape, n];
      const wide = x.unsqueeze(-1).expand([...sizes]);
      return wide.reshape([-1]).at(`:${sizes.length}`);
    },
    calls: [[grid()], [grid(), 3]],
  },
  'forks that are waited for': {
    run: (x: Tensor) => {
      const first = torch.jit.fork(twice, x);
      const second = torch.jit.fork(scaled, x, 4);
      return torch.jit.wait(first).add(torch.jit.wait(second));
    },
    calls: [[t(1, 2)]],
  },
};
