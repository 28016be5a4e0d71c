// Programs in the subset of TypeScript that torch.jit.script compiles, each with inputs for every branch.
import torch, { nn, type Tensor } from 'node-libtorch';

/** A program: a function or a module, the arguments of its calls, and the options of `script`. */
export interface Program {
  readonly run: ((...args: never[]) => unknown) | nn.Module;
  readonly calls: readonly (readonly unknown[])[];
  readonly options?: torch.jit.ScriptOptions;
  /** Calls that throw, with the error message. */
  readonly throws?: readonly (readonly [args: readonly unknown[], message: RegExp])[];
}

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

class Affine extends nn.Module {
  weight = new nn.Parameter(torch.tensor([1.5, -2, 0.25]));
  shift = 2;
  eps = 1e-3;
  useShift = true;
  kind = 'affine';
  sizes = [1, 2, 3];

  get rows(): number {
    return this.sizes.length;
  }

  scale(x: Tensor, by = 1): Tensor {
    return x.mul(this.weight).mul(by);
  }

  forward(x: Tensor): Tensor {
    const scaled = this.scale(x, this.rows);
    if (this.useShift && this.kind === 'affine') return scaled.add(this.shift).div(this.eps + 1);
    return scaled;
  }
}

class Noisy extends nn.Module {
  bias = new nn.Parameter(torch.ones([3]));

  forward(x: Tensor): Tensor {
    const { bias, training } = this;
    return training ? x.add(bias).mul(2) : x.sub(bias);
  }
}

class Stack extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(3, 3), new nn.Linear(3, 3), new nn.Tanh(), new nn.Linear(3, 3)]);
  steps = 0;

  forward(x: Tensor): Tensor {
    let out = x;
    let i = 0;
    for (const layer of this.layers) {
      out = layer(out);
      if (i === 1) out = out.relu();
      i++;
    }
    return out.add(this.layers.length);
  }
}

class Indexed extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(3, 3), new nn.Linear(3, 3), new nn.Linear(3, 3)]);

  forward(x: Tensor): Tensor {
    let out = x;
    for (let i = 0; i < this.layers.length; i++) {
      if (i > 0) out = out.add((this.layers.at(i - 1) as nn.Linear)(x));
      out = (this.layers.at(i) as nn.Linear)(out).relu();
    }
    return out;
  }
}

class Weights extends nn.Module {
  scales = new nn.ParameterList([torch.ones([3]), torch.full([3], 2)]);
  attention = new nn.MultiheadAttention(3, 1, { batchFirst: true });

  forward(x: Tensor): Tensor {
    let out = x;
    for (const scale of this.scales) out = out.mul(scale);
    const [plain] = this.attention(out, out, out, { needWeights: false });
    const [, weights] = this.attention(out, out, x);
    return plain.add((weights as Tensor).sum()).mul(this.scales.at(1));
  }
}

class Leaving extends nn.Module {
  layers = new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2), new nn.Linear(2, 2)]);

  forward(x: Tensor, most = 1): Tensor {
    let out = x;
    let done = 0;
    for (const layer of this.layers) {
      if (done === 0 && most < 0) {
        done += 1;
        continue;
      }
      if (done > most) break;
      out = layer(out);
      done++;
    }
    return out.mul(done);
  }
}

class Residual extends nn.Module {
  first = new nn.Linear(4, 4);
  down: nn.Linear | null;

  constructor(readonly wide: boolean) {
    super();
    this.down = wide ? new nn.Linear(4, 4, { bias: false }) : null;
  }

  forward(x: Tensor): Tensor {
    const skip = this.down === null ? x : this.down(x);
    return torch.relu(this.first(x)).add(skip);
  }
}

class Both extends nn.Module {
  left = new Residual(true);
  right = new Residual(false);

  forward(x: Tensor): Tensor[] {
    const left = this.left(x);
    const right = this.right.first(x);
    return [left, right.mul(2)];
  }
}

class Recurrent extends nn.Module {
  cell = new nn.LSTMCell(3, 4);
  lstm = new nn.LSTM(3, 4, { batchFirst: true });

  forward(x: Tensor): [Tensor, Tensor] {
    let [h, c] = this.cell(x.at(':', 0));
    for (let i = 1; i < x.size(1); i++) {
      [h, c] = this.cell(x.at(':', i), [h, c]);
    }
    const [, [last, cell]] = this.lstm(x);
    return [h.add(last.at(0)), c.sub(cell.at(0))];
  }
}

class Base extends nn.Module {
  inner = new nn.Linear(2, 2);
  forward(x: Tensor): Tensor {
    return this.inner(x);
  }
}

class Derived extends Base {
  override forward(x: Tensor): Tensor {
    return super.forward(x).neg();
  }
}

class Counter extends nn.Module {
  count = 0;
  declare total: Tensor;

  constructor() {
    super();
    this.registerBuffer('total', torch.zeros([2]));
  }

  forward(x: Tensor): Tensor {
    this.count += 1;
    this.total = this.total.add(x);
    return this.total.mul(this.count);
  }
}

class Named extends nn.Module {
  parts = new nn.ModuleDict({ a: new nn.Linear(2, 2), b: new nn.ReLU() });

  forward(x: Tensor): Tensor {
    let out = x;
    for (const [name, part] of this.parts.items())
      out = name === 'a' ? (part.forward(out as never) as Tensor) : (part.forward(out as never) as Tensor).add(1);
    return out;
  }
}

export const programs: Record<string, Program> = {
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
  'if, else if and else': {
    run: (x: Tensor, n = 0) => {
      if (n > 1) {
        return x.mul(n);
      } else if (n === 1) {
        return x.neg();
      }
      return x;
    },
    calls: [
      [t(3), 5],
      [t(3), 1],
      [t(3), 0],
    ],
  },
  'branches on data': {
    run: (x: Tensor) => {
      const total = x.sum().item();
      let y = x;
      if (total > 0) y = x.mul(2);
      else y = x.sub(1);
      return y;
    },
    calls: [[t(1, 2)], [t(-1, -2)]],
  },
  'a tensor as a condition': {
    run: (x: Tensor) => (x.gt(0).any().item() ? x.exp() : x.abs()),
    calls: [[t(1, -2)], [t(-1, -2)]],
  },
  'a counted loop downwards': {
    run: (x: Tensor, n = 3) => {
      let out = x;
      for (let i = n; i >= 0; i -= 2) out = out.add(i).mul(2);
      return out;
    },
    calls: [[t(1)], [t(1), 0], [t(1), -1], [t(1), 6]],
  },
  'a loop whose body changes its variable': {
    run: (x: Tensor, n = 6) => {
      let out = x;
      for (let i = 0; i < n; i++) {
        if (i === 2) {
          i += 2;
          continue;
        }
        out = out.mul(2).add(i);
      }
      return out;
    },
    calls: [[t(1)], [t(1), 2], [t(1), 3], [t(1), 9]],
  },
  'nested loops with break and continue': {
    run: (x: Tensor) => {
      let out = x;
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < 4; j++) {
          if (j === i) continue;
          if (i + j > 4) break;
          out = out.add(i * 10 + j);
        }
        if (out.max().item() > 120) break;
      }
      return out;
    },
    calls: [[t(1)], [t(100)], [t(-1000)]],
  },
  'while on data': {
    run: (x: Tensor) => {
      let steps = 0;
      let y = x;
      while (y.norm().item() > 1 && steps < 10) {
        y = y.div(2);
        steps++;
      }
      return y.add(steps);
    },
    calls: [[t(9, 1)], [t(0.1, 0.1)], [t(1e6, 0)]],
  },
  'while true with break': {
    run: (x: Tensor) => {
      let y = x;
      while (true) {
        y = y.sub(1);
        if (y.max().item() < 0) break;
      }
      return y;
    },
    calls: [[t(3, 1)], [t(-5)]],
  },
  'do and while': {
    run: (x: Tensor) => {
      let y = x;
      let i = 0;
      do {
        i++;
        if (i === 2) continue;
        y = y.add(i);
      } while (i < 4);
      return y;
    },
    calls: [[t(0)]],
  },
  'for...of over a list': {
    run: (xs: Tensor[]) => {
      let sum = torch.zeros([2]);
      for (const x of xs) sum = sum.add(x);
      return sum.div(xs.length);
    },
    calls: [[[t(1, 2), t(3, 4)]], [[t(5, 6)]]],
    options: { types: { xs: 'Tensor[]' } },
  },
  'for...of over a tensor': {
    run: (x: Tensor) => {
      let last = x.at(0);
      for (const row of x) last = last.mul(0.5).add(row);
      return last;
    },
    calls: [[grid()]],
  },
  'for...of with indices': {
    run: (xs: number[]) => {
      let sum = 0;
      for (const [i, x] of xs.entries()) {
        if (i % 2 === 1) continue;
        sum += i * x;
      }
      return sum;
    },
    calls: [[[1.5, 2, 3]], [[]]],
    options: { types: { xs: 'float[]' } },
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
  'attributes, getters and methods of a module': { run: new Affine(), calls: [[t(1, 2, 3)]] },
  'this.training': { run: new Noisy(), calls: [[t(1, 2, 3)]] },
  'loops over a ModuleList': { run: new Stack(), calls: [[t(1, 2, 3)]] },
  'loops over the indices of a ModuleList': { run: new Indexed(), calls: [[t(1, 2, 3)]] },
  'lists of parameters, layers with arguments by name': { run: new Weights(), calls: [[torch.ones([1, 2, 3])]] },
  'a loop over modules with break': { run: new Leaving(), calls: [[t(1, 2)], [t(1, 2), 0], [t(1, 2), -1], [t(1, 2), 5]] },
  'modules that may be absent': { run: new Both(), calls: [[t(1, 2, 3, 4)]] },
  'recurrent layers': { run: new Recurrent(), calls: [[torch.ones([2, 3, 3])]] },
  'methods of the class above': { run: new Derived(), calls: [[t(1, 2)]] },
  'state that changes': { run: new Counter(), calls: [[t(1, 2)], [t(5, 5)]] },
  'modules by name': { run: new Named(), calls: [[t(-1, 2)]] },
};
