// Custom functions and garbage collection: objects that they keep, and chains of them and of gradients that are freed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root } from '../support/files';

type Ctx = torch.autograd.FunctionCtx & { y?: unknown };

const gradOf = (x: Tensor): unknown => x.grad?.tolist();

function liveAfter(make: () => unknown): number {
  torch.memory.collect();
  const before = torch.memory.stats().liveTensors;
  for (let i = 0; i < 20; i++) make();
  // The graph of an outer function holds the inner one until it is freed.
  for (let i = 0; i < 3; i++) torch.memory.collect();
  return torch.memory.stats().liveTensors - before;
}

describe('a function whose ctx leads to its output', () => {
  class Direct extends torch.autograd.Function {
    static override forward(ctx: Ctx, x: Tensor): Tensor {
      const y = x.exp();
      ctx.y = y;
      return y;
    }
    static override backward(ctx: Ctx, grad: Tensor): Tensor {
      return grad.mul(ctx.y as Tensor);
    }
  }
  class Nested extends torch.autograd.Function {
    static override forward(ctx: Ctx, x: Tensor): [Tensor, Tensor] {
      const outputs: [Tensor, Tensor] = [x.exp(), x.sin()];
      ctx.y = { outputs };
      return outputs;
    }
    static override backward(ctx: Ctx, ...[a, b]: Tensor[]): Tensor {
      const { outputs } = ctx.y as { outputs: Tensor[] };
      return (a as Tensor).mul(outputs[0] as Tensor).add(b as Tensor);
    }
  }

  test('is freed, with its output, where nothing else leads to them', () => {
    const x = torch.ones([1000], { requiresGrad: true });
    expect(liveAfter(() => Direct.apply(x))).toBe(0);
    expect(liveAfter(() => Direct.apply(x).sum().mul(2))).toBe(0);
    expect(liveAfter(() => Direct.apply(Direct.apply(x)).sum())).toBe(0);
    expect(liveAfter(() => Nested.apply(x))).toBe(0);
  });

  test('lives as long as a graph or an output does', () => {
    const x = torch.ones([3], { requiresGrad: true });
    let y: Tensor | null = Direct.apply(x);
    torch.memory.collect();
    torch.memory.collect();
    y.sum().backward();
    expect(gradOf(x)).toEqual(x.exp().tolist());
    x.grad = null;
    const loss = Direct.apply(x).sum();
    torch.memory.collect();
    torch.memory.collect();
    loss.backward();
    expect(gradOf(x)).toEqual(x.exp().tolist());
    x.grad = null;
    let [a, b]: (Tensor | null)[] = Nested.apply(x);
    a = null;
    torch.memory.collect();
    (b as Tensor).sum().backward();
    expect(gradOf(x)).toEqual([1, 1, 1]);
    y = b = a;
    expect(y).toBeNull();
  });
});

test('hooks that name the tensors of each other are freed with them', () => {
  const leaf = (): Tensor => torch.ones([10], { requiresGrad: true });
  const make = (): void => {
    const [a, b] = [leaf(), leaf()];
    a.registerHook(() => void b);
    b.registerHook(() => void a);
  };
  expect(liveAfter(make)).toBe(0);
});

describe('chains that are freed at once', () => {
  const run = (program: string): string => {
    const script = `
      const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
      (() => { ${program} torch.memory.collect(); console.log('freed', torch.memory.stats().liveTensors); })();`;
    const done = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    // A thread has half the stack.
    const inWorker = spawnSync(
      process.execPath,
      [
        '-e',
        `new (require('node:worker_threads').Worker)(${JSON.stringify(script)}, { eval: true }).on('exit', (code) => process.exit(code))`,
      ],
      { encoding: 'utf8' },
    );
    expect([inWorker.status, inWorker.signal, inWorker.stdout]).toEqual([done.status, done.signal, done.stdout]);
    return `${done.status} ${done.stdout.trim()}`;
  };

  test('gradients of gradients', () => {
    expect(
      run(`let x = torch.ones(1, { requiresGrad: true });
      for (let i = 0; i < 200000; i++) { const y = torch.ones(1, { requiresGrad: true }); y.grad = x; x = y; }
      x = null;`),
    ).toBe('0 freed 0');
    expect(
      run(`let x = torch.ones(1, { requiresGrad: true });
      let last = x;
      for (let i = 0; i < 200000; i++) { const y = torch.ones(1, { requiresGrad: true }); last.grad = y; last = y; }
      last = x = null;`),
    ).toBe('0 freed 0');
  });

  const functions = `
    class Save extends torch.autograd.Function {
      static forward(ctx, x, other) { const y = x.mul(2); ctx.saveForBackward(x, y, other); return y; }
      static backward(ctx, grad) { return [grad.mul(2), null]; }
    }`;
  test('functions that save their inputs and outputs', () => {
    expect(
      run(`${functions} let x = torch.ones(1, { requiresGrad: true }); for (let i = 0; i < 60000; i++) x = Save.apply(x, null); x = null;`),
    ).toBe('0 freed 0');
  });

  test('functions that save tensors which are no input', () => {
    const saves = `
      class Save extends torch.autograd.Function {
        static forward(ctx, x, holder) { ctx.saveForBackward(holder.last); return x.mul(2); }
        static backward(ctx, grad) { return [grad, null]; }
      }
      const x = torch.ones(1, { requiresGrad: true });
      const holder = { last: x };
      for (let i = 0; i < 60000; i++) holder.last = Save.apply(x, holder);
      holder.last = null; x.dispose();`;
    expect(run(saves)).toBe('0 freed 0');
  });

  test('functions whose ctx holds tensors', () => {
    const holds = `
      class Hold extends torch.autograd.Function {
        static forward(ctx, x, holder) { ctx.last = holder.last; return x.mul(2); }
        static backward(ctx, grad) { return [grad, null]; }
      }
      const x = torch.ones(1, { requiresGrad: true });
      const holder = { last: x };
      for (let i = 0; i < 60000; i++) holder.last = Hold.apply(x, holder);
      holder.last = null; x.dispose();`;
    expect(run(holds)).toBe('0 freed 0');
  });
});
