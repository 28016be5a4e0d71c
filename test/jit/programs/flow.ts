// Programs of branches and loops.
import torch, { type Tensor } from 'node-libtorch';
import type { Program } from '../programs';

const t = (...values: number[]): Tensor => torch.tensor(values);
const grid = (): Tensor => torch.arange(12).view(3, 4).to('float32');

export const flow: Record<string, Program> = {
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
};
