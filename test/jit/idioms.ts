// Programs in JavaScript's own idioms that torch.jit.script compiles: optional chaining, private members, local functions, arrays of
// modules, and numbers and strings that TorchScript has otherwise.
import torch, { nn, type Tensor } from 'node-libtorch';
import type { Program } from './programs';

const F = nn.functional;
const t = (...values: number[]): Tensor => torch.tensor(values);
const image = (): Tensor => torch.arange(64).view(2, 2, 4, 4).to('float32');
const line = (): Tensor => torch.arange(32).view(2, 2, 8).to('float32');

class Private extends nn.Module {
  #scale = 3;
  #count = 0;
  #limits: number[] = [1, 2];
  #none: number | null = null;
  linear = new nn.Linear(2, 2);

  #scaled(x: Tensor, by = 2): Tensor {
    return x.mul(this.#scale).mul(by);
  }

  forward(x: Tensor): Tensor {
    this.#count += 1;
    return this.#scaled(this.linear(x))
      .add(this.#limits.length)
      .add(this.#count)
      .add(this.#none ?? 1);
  }
}

class Projections extends nn.Module {
  query = new nn.Linear(2, 2);
  key = new nn.Linear(2, 2);
  value = new nn.Linear(2, 2);
  heads = 2;
  layers = new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2)]);
  pair = [this.query, this.key];

  forward(x: Tensor): Tensor {
    const split = (y: Tensor): Tensor => y.view(-1, this.heads, 1).transpose(0, 1);
    const [q, k, v] = [this.query, this.key, this.value].map((layer) => split(layer(x))) as [Tensor, Tensor, Tensor];
    let y = q.add(k).mul(v);
    const own = [this.key, this.value];
    for (const layer of own) y = y.add(layer(x).sum());
    for (const [i, layer] of this.pair.entries()) y = y.add(layer(x).sum().mul(i));
    const last = own[1] as nn.Linear;
    const outputs = [...this.layers].map((layer) => (layer as nn.Linear)(x));
    return y.add(last(x).sum()).add(torch.cat(outputs).sum()).mul(own.length);
  }
}

class Absent extends nn.Module {
  norm: nn.LayerNorm | null = null;
  activation: nn.ReLU | null = new nn.ReLU();

  forward(x: Tensor, mask: Tensor | null = null): Tensor {
    const y = this.norm?.(x) ?? x;
    const z = this.activation?.(y) ?? y;
    return z.add(mask?.sum() ?? z).mul(mask?.mul(2).size(0) ?? 3);
  }
}

export const idioms: Record<string, Program> = {
  'a copy by spread, slice or concat is another list': {
    run: (xs: number[]) => {
      const [a, b, c] = [[...xs], xs.slice(), xs.concat()] as [number[], number[], number[]];
      a.push(7);
      b.push(8);
      c.push(9);
      const more: number[] = [];
      xs.forEach((x) => {
        more.push(x);
      });
      return [xs.length, a.length, b.length, c.length, more.length, ...xs.concat(5)];
    },
    calls: [[[1, 2]]],
    options: { types: { xs: 'int[]', return: 'int[]' } },
  },
  'adaptive pooling to one size, and with null': {
    run: (x: Tensor, y: Tensor, n = 2) => [
      F.adaptiveAvgPool1d(y, n),
      F.adaptiveAvgPool2d(x, 1),
      F.adaptiveAvgPool2d(x, [null, 1]),
      F.adaptiveAvgPool3d(x, n),
      F.adaptiveMaxPool1d(y, 2),
      F.adaptiveMaxPool2d(x, [2, null]),
      F.adaptiveMaxPool3d(x, [1, null, n]),
      F.adaptiveMaxPool2d(x, n, { returnIndices: true }) as unknown as Tensor,
    ],
    calls: [
      [image(), line()],
      [image(), line(), 1],
    ],
  },
  'adaptive pooling to sizes that are given': {
    run: (x: Tensor, sizes: number[]) => F.adaptiveAvgPool2d(x, sizes),
    calls: [[image(), [2, 3]]],
    options: { types: { sizes: 'int[]' } },
  },
  'unpooling with one size': {
    run: (x: Tensor, y: Tensor) => {
      const [a, i] = F.maxPool2d(x, 2, { returnIndices: true }) as [Tensor, Tensor];
      const [b, j] = F.maxPool1d(y, 2, { returnIndices: true }) as [Tensor, Tensor];
      const [c, k] = F.maxPool3d(x, 2, { returnIndices: true }) as [Tensor, Tensor];
      return [F.maxUnpool2d(a, i, 2), F.maxUnpool2d(a, i, 2, 2, 0), F.maxUnpool1d(b, j, 2), F.maxUnpool3d(c, k, 2)];
    },
    calls: [[image(), line()]],
  },
  'fractional pooling with one size or ratio': {
    run: (x: Tensor) => [F.fractionalMaxPool2d(x, 2, { outputSize: 2 }).shape, F.fractionalMaxPool2d(x, 2, { outputRatio: 0.5 }).shape],
    calls: [[image()]],
  },
  'ints that stay within 2 ** 53': {
    run: (n = 3) => {
      let sum = n;
      for (let i = 0; i < 5; i++) sum = sum * n + i;
      return [sum, n ** 20, n % 5, sum % 7];
    },
    calls: [[], [-2], [5]],
  },
  'bitwise operators of 32 bits': {
    run: (n = 1, by = 31) => [n << by, n >> by, n >>> by, n & 12, n | 0, n ^ 5, ~n, (n << 31) >> 3],
    calls: [[], [-5, 1], [4294967295, 32], [2147483648, 33], [123456789012, 4]],
  },
  'strings of ASCII': {
    run: (s = 'abc') => [s[1], s.length === 3 ? 'three' : 'other', s.toUpperCase(), s.trim(), s.at(-1)],
    calls: [[], ['xyzw']],
    options: { types: { return: 'string[]' } },
  },
  'numbers in template strings': {
    run: (xs: number[], n = 5, flag = true) => {
      const texts: string[] = [];
      for (const x of xs) texts.push(`${x} ${-x} ${x / 3}`);
      texts.push(`${n} ${flag} ${xs} ${[n, 2]} ${0.1} ${n / 0}`);
      return texts;
    },
    calls: [
      [[0.1, 1 / 3, 1e21, 1.5e21, 123456789012345680000, 1e-6, 1.5e-7, 0.30000000000000004, 100, 1e20, 123.456, -0.1, -1e-9]],
      [[9007199254740992, 4.35, 0.000001234, 999999999999999900000, 2.5e-8, 1e23, 9.5, 0.5, 99.99999999999999, 0, Number.NaN]],
    ],
    options: { types: { xs: 'float[]' } },
  },
  'loops over lists that change': {
    run: (xs: number[]) => {
      let sum = 0;
      for (const x of xs) {
        sum += x;
        if (xs.length < 6) xs.push(x + 1);
      }
      for (const [i, x] of xs.entries()) {
        if (i === 1) continue;
        sum += i * x;
        if (i < 2) xs.pop();
      }
      return [sum, xs.length];
    },
    calls: [[[1]], [[3, 4, 5, 6, 7, 8]]],
    options: { types: { xs: 'int[]' } },
  },
  'optional chaining': {
    run: (x: Tensor | null = null, sizes: number[] | null = null) => {
      const y = x?.relu().mul(2) ?? torch.zeros([2]);
      const rows = x?.size(0) ?? 7;
      return y
        .add(rows)
        .add(sizes?.[0] ?? 0)
        .add(x !== null ? ((x.sum(0) as Tensor | null)?.shape.length ?? 1) : 2);
    },
    calls: [[t(-1, 2)], [], [t(-1, 2), [4]], [null, [4]]],
    options: { types: { sizes: 'int[] | null' } },
  },
  'modules that may be absent, by optional chaining': { run: new Absent(), calls: [[t(-1, 2)], [t(-1, 2), t(3)]] },
  'private fields and methods': { run: new Private(), calls: [[t(1, 2)]] },
  'modules in arrays': { run: new Projections(), calls: [[torch.ones([1, 2])]] },
  'local functions': {
    run: (x: Tensor, n = 2) => {
      const by = n * 2;
      const scaledBy = (y: Tensor, k = by): Tensor => y.mul(k);
      const branching = (y: Tensor, i: number): Tensor => {
        if (i > 1) return y.mul(i);
        const z = y.add(1);
        return z.sub(by);
      };
      function declared([a, b]: [Tensor, Tensor]): Tensor {
        return a.add(b);
      }
      const isLarge = (y: Tensor): boolean => y.sum().item() > 1;
      let y = scaledBy(x).add(scaledBy(x, 3));
      for (let i = 0; i < 4; i++) y = branching(y, i);
      while (isLarge(y)) y = y.div(2);
      {
        const by = x;
        y = y.add(scaledBy(by));
      }
      return isLarge(x) && isLarge(x.sub(1)) ? declared([x, y]) : branching(y, n);
    },
    calls: [[t(1, 2)], [t(-1, 0.5)], [t(3, 4), 1]],
  },
  'map, filter and forEach': {
    run: (x: Tensor, xs: number[]) => {
      const [a, b, c] = x.chunk(3).map((part) => part.view(-1).mul(2)) as [Tensor, Tensor, Tensor];
      const large = xs.filter((one) => one > 1);
      let sum = a.add(b).sub(c);
      large.forEach((one, i) => {
        sum = sum.add(one * i);
      });
      const nested = xs.map((one) => xs.map((other) => one * other));
      return [sum, torch.cat([a, b].map((one, i) => one.mul(i + 1))), torch.tensor(nested)];
    },
    calls: [[t(1, 2, 3), [1, 2.5, 4]]],
    options: { types: { xs: 'float[]' } },
  },
  'sizes that are multiplied': {
    run: (x: Tensor) => {
      const [rows, columns] = x.shape as [number, number];
      return x.view(rows * columns).add(x.size(0) * x.ndim);
    },
    calls: [[torch.ones([2, 3])]],
  },
};

/** Programs that run in TypeScript, and that compiled code refuses when they run, rather than to give something else. */
export const refusedAtRun: Record<string, { run: (...args: never[]) => unknown; args: readonly unknown[]; message: RegExp }> = {
  'a product beyond 2 ** 53': { run: (n = 3037000500) => n * n, args: [], message: /beyond 2 \*\* 53/ },
  'a product that doubles in a loop': {
    run: (n = 1) => {
      let a = n;
      for (let i = 0; i < 70; i++) a = a * 2;
      return a;
    },
    args: [],
    message: /beyond 2 \*\* 53/,
  },
  'sums that grow in a loop': {
    run: (n = 1) => {
      let [a, b] = [n, n];
      for (let i = 0; i < 100; i++) [a, b] = [b, a + b];
      return a;
    },
    args: [],
    message: /beyond 2 \*\* 53/,
  },
  'a power beyond 2 ** 53': { run: (n = 3) => n ** 50, args: [], message: /beyond 2 \*\* 53/ },
  'a remainder of zero': { run: (n = 1, by = 0) => n % by, args: [], message: /a % 0 is NaN/ },
  'the floor of NaN': { run: (a = 0.5) => Math.floor(a), args: [Number.NaN], message: /Cannot convert float nan to integer/ },
  'NaN as a whole number': { run: (a = 0.5) => Math.trunc(a), args: [Number.NaN], message: /NaN, Infinity and whole numbers beyond/ },
  'characters that are not ASCII': { run: (s = 'a') => s[1], args: ['aé'], message: /not ASCII are bytes/ },
  'the length of a string that is not ASCII': { run: (s = 'a') => s.length, args: ['é'], message: /not ASCII are bytes/ },
};
