import { existsSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
const library = JSON.stringify(`${root}/dist/index.cjs`);

// Starts asynchronous work that waits for the event loop; work started later queues behind it.
function blocker(served: () => void = () => {}): Promise<void> {
  const x = torch.ones(1, { requiresGrad: true });
  x.registerHook(() => void served());
  return x.backwardAsync();
}

// Work that `begin` starts cannot run before the event loop turns, so if `begin` returns, it did not block on that work.
async function expectNonBlocking<T>(begin: () => Promise<T>): Promise<T> {
  let isServed = false;
  const first = blocker(() => {
    isServed = true;
  });
  const promise = begin();
  expect(isServed).toBe(false);
  await first;
  return promise;
}

class Square extends torch.autograd.Function {
  static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(x);
  }
  static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors as [Tensor];
    return g.mul(x).mul(2);
  }
}

describe('backwardAsync', () => {
  test('accumulates the same gradients as backward, without blocking JavaScript', async () => {
    const w = torch.randn(200, 200, { requiresGrad: true });
    const loss = (): Tensor => {
      let y: Tensor = w;
      for (let i = 0; i < 20; i++) y = y.matmul(w).mul(0.05);
      return y.sum();
    };
    loss().backward();
    const expected = w.grad as Tensor;
    w.grad = null;
    await expectNonBlocking(() => loss().backwardAsync());
    expect(torch.equal(w.grad as unknown as Tensor, expected)).toBe(true);
    await torch.autograd.backwardAsync([loss(), loss()], { inputs: [w] });
    expect(torch.allclose(w.grad as unknown as Tensor, expected.mul(3))).toBe(true);
  });

  test('runs hooks and custom functions in this thread, and rejects with their errors', async () => {
    const x = torch.tensor([3], { requiresGrad: true });
    const seen: string[] = [];
    x.registerPostAccumulateGradHook((leaf) => void seen.push(`leaf ${leaf.grad?.item()}`));
    const y = Square.apply(x) as Tensor;
    y.registerHook((g) => {
      seen.push(`hook ${g.item()}`);
      return g.mul(2);
    });
    await y.sum().backwardAsync();
    expect([x.grad?.item(), seen]).toEqual([12, ['hook 1', 'leaf 12']]);
    const mine = new Error('mine');
    const z = x.mul(1);
    z.registerHook(() => {
      throw mine;
    });
    await expect(z.backwardAsync()).rejects.toBe(mine);
  });

  test('a hook may run backward itself, and a concurrent backward may share leaves with it', async () => {
    const x = torch.tensor([2], { requiresGrad: true });
    const other = torch.tensor([5], { requiresGrad: true });
    x.registerPostAccumulateGradHook(() => torch.enableGrad(() => other.mul(other).backward()));
    const first = x.mul(3).backwardAsync();
    x.mul(4).backward();
    await first;
    expect([x.grad?.item(), other.grad?.item()]).toEqual([7, 20]);
  });

  test('hooks cannot be added to a graph that is running', async () => {
    const x = torch.ones(2, 2, { requiresGrad: true });
    const y = x.matmul(x);
    const loss = y.sum();
    const first = blocker();
    const why = 'cannot be added to a graph that backwardAsync() may be running';
    const promise = loss.backwardAsync();
    for (const one of [x, y, loss]) expect(() => one.registerHook(() => {})).toThrow(why);
    expect(() => x.registerPostAccumulateGradHook(() => {})).toThrow(why);
    expect(() => y.retainGrad()).toThrow(why);
    const z = x.mul(2);
    z.registerHook(() => {});
    await Promise.all([first, promise]);
    y.registerHook(() => {});
    z.retainGrad();
  });

  test("rejects with backward's errors, which name the caller", async () => {
    const x = torch.ones(2, { requiresGrad: true });
    await expect(x.mul(2).backwardAsync()).rejects.toThrow('grad can be implicitly created only for scalar outputs');
    await expect(x.backwardAsync({ wrong: 1 } as never)).rejects.toThrow("unexpected keyword argument 'wrong'");
    const y = x.exp();
    const z = y.sum();
    y.add_(1);
    const error = await z.backwardAsync().catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(torch.TorchError);
    expect((error as Error).message).toMatch(/modified by an inplace operation/);
    expect((error as Error).stack).toContain('async.test.ts');
  });
});

describe('runAsync', () => {
  test('runs a chain of operators in order', async () => {
    const a = torch.randn(150, 150);
    const b = torch.randn(150, 150);
    const chain = (): Tensor => {
      let y = a;
      for (let i = 0; i < 30; i++) y = y.matmul(b).mul(0.05);
      return torch.cat([y, a]).relu();
    };
    const expected = chain();
    expect(torch.equal(await expectNonBlocking(() => torch.runAsync(chain)), expected)).toBe(true);
  });

  test('runs modules, operators with several results and in-place operators; gradients are recorded', async () => {
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
    const x = torch.randn(3, 4);
    const y = await torch.runAsync(() => model(x));
    expect(torch.equal(y, model(x))).toBe(true);
    await y.sum().backwardAsync();
    expect([...model.parameters()].every((p) => p.grad !== null)).toBe(true);
    const [values, indices] = await torch.runAsync(() => torch.max(x, 1));
    const wanted = torch.max(x, 1);
    expect([values.tolist(), indices.tolist()]).toEqual([wanted.values.tolist(), wanted.indices.tolist()]);
    const changed = await torch.runAsync(() => x.add_(1).mul_(2));
    expect(changed).toBe(x);
    const free = await torch.runAsync(() => torch.noGrad(() => model(x)));
    expect(free.requiresGrad).toBe(false);
  });

  test('results are unavailable until the promise resolves', async () => {
    const x = torch.ones(2, 2);
    let early: Tensor | undefined;
    const promise = torch.runAsync(() => {
      early = x.add(1);
      return early;
    });
    expect(() => early?.shape).toThrow('is not there before the promise is');
    expect(() => early?.add(1)).toThrow('is not there before the promise is');
    expect((await promise).shape).toEqual([2, 2]);
    expect(early?.add(1).sum().item()).toBe(12);
    await expect(torch.runAsync(() => torch.equal(x.add(1), x))).rejects.toThrow(torch.NotImplementedError);
    await expect(torch.runAsync(() => x.sum().item())).rejects.toThrow('is not there before the promise is');
    await expect(torch.runAsync(async () => x)).rejects.toThrow('the function must be synchronous');
    expect(await torch.runAsync(() => x.add(1).shape)).toEqual([2, 2]);
    expect(x.add(1).sum().item()).toBe(8);
  });

  test('an error drops the operators queued behind it and frees their results', async () => {
    const x = torch.ones(2, 2);
    let late: Tensor | undefined;
    const error = await torch
      .runAsync(() => {
        const wrong = x.matmul(torch.ones(3, 3));
        late = wrong.add(1);
        x.add_(1);
      })
      .catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(torch.TorchError);
    expect((error as Error).message).toContain('mat1 and mat2 shapes cannot be multiplied');
    expect((error as Error).stack).toContain('async.test.ts');
    expect(() => late?.sum()).toThrow('was disposed');
    expect(x.sum().item()).toBe(4);
    await expect(torch.runAsync(() => Promise.reject(new Error('x')).catch(() => {}))).rejects.toThrow(TypeError);
    const mine = new Error('mine');
    await expect(
      torch.runAsync(() => {
        x.add_(1);
        throw mine;
      }),
    ).rejects.toBe(mine);
    expect(x.sum().item()).toBe(4);
  });

  test('inputs may be disposed at once, results before they are computed, and scopes close as usual', async () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    const x = torch.ones(100, 100);
    const promise = torch.runAsync(() => {
      const gone = x.matmul(x);
      const kept = gone.add(1);
      gone.dispose();
      return kept;
    });
    x.dispose();
    const kept = await promise;
    expect(kept.at(0, 0).item()).toBe(101);
    kept.dispose();
    let made: Promise<Tensor> | undefined;
    torch.tidy(() => {
      const y = torch.ones(3);
      made = torch.runAsync(() => y.add(1));
    });
    expect((await made)?.isDisposed).toBe(true);
    torch.memory.collect();
    expect(torch.memory.stats().liveTensors).toBeLessThanOrEqual(before);
  });

  test('a tensor changed in place cannot be used until the promise settles', async () => {
    const x = torch.ones(3, 2);
    const y = torch.ones(3, 2);
    const promise = torch.runAsync(() => {
      y.mul(2);
      x.add_(1).t_();
      torch.add(y, 1, { out: x });
    });
    const why = 'the tensor is changed in place by an operator in runAsync()';
    expect(() => x.shape).toThrow(why);
    expect(() => x.mul(2)).toThrow(why);
    expect(y.sum().item()).toBe(6);
    const second = torch.runAsync(() => void x.mul_(2));
    await Promise.all([promise, second]);
    expect(x.tolist()).toEqual(Array(3).fill([4, 4]));
    x.dispose();
    await torch.runAsync(() => void y.zero_());
    const dropped = torch.runAsync(() => {
      y.add_(1);
      throw new Error('mine');
    });
    await expect(dropped).rejects.toThrow('mine');
    expect(y.sum().item()).toBe(0);
  });

  test('the shape and storage of an input cannot change until the promise settles', async () => {
    const why = 'cannot change while asynchronous work may use it';
    const x = torch.ones(300, 300);
    const view = x.view(-1);
    const free = torch.ones(2);
    const first = blocker();
    const promise = torch.runAsync(() => x.matmul(x).matmul(x));
    expect(() => x.t_()).toThrow(why);
    expect(() => x.resize_([1000, 1000])).toThrow(why);
    expect(() => view.resize_([1_000_000])).toThrow('Trying to resize storage that is not resizable');
    expect(() => torch.add(free, 1, { out: x })).toThrow(why);
    expect(free.resize_([3]).unsqueeze_(0).shape).toEqual([1, 3]);
    await first;
    expect((await promise).at(0, 0).item()).toBe(90000);
    expect(view.resize_([200_000]).numel()).toBe(200_000);
    expect(x.t_().shape).toEqual([300, 300]);
  });

  test('arguments of an operator with memory-safety checks are checked here too', async () => {
    const wrong = () => torch.ops.aten?.grid_sampler_2d_backward?.(torch.ones(1), torch.ones(1), torch.ones(1), 0, 0, false, [true, true]);
    let message = '';
    try {
      wrong();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('expected tensors of 4 dimensions');
    await expect(torch.runAsync(wrong)).rejects.toThrow(message);
  });
});

test('itemAsync gives the same value as item', async () => {
  expect(await torch.tensor(2.5).itemAsync()).toBe(2.5);
  expect(await torch.tensor(true).itemAsync<boolean>()).toBe(true);
  await expect(torch.ones(2).itemAsync()).rejects.toThrow('cannot be converted to Scalar');
});

describe('saveAsync and loadAsync', () => {
  test('write and read the same data as save and load', async () => {
    const path = join(folder, 'async.pth');
    const shared = torch.arange(6);
    const value = { a: torch.randn(300, 300), b: [shared, shared.view(2, 3)], n: 3 };
    await expectNonBlocking(() => torch.saveAsync(value, path));
    const [one, two] = [torch.load(path), await torch.loadAsync(path)] as [typeof value, typeof value];
    for (const loaded of [one, two]) {
      expect(torch.equal(loaded.a, value.a)).toBe(true);
      (loaded.b[0] as Tensor).setAt(0, 9);
      expect([loaded.b[1]?.tolist(), loaded.n]).toEqual([
        [
          [9, 1, 2],
          [3, 4, 5],
        ],
        3,
      ]);
    }
  });

  test('refuse the same input as save and load, and tensors that change meanwhile', async () => {
    await expect(torch.saveAsync(() => {}, join(folder, 'x.pth'))).rejects.toThrow(TypeError);
    await expect(torch.saveAsync(1, join(folder, 'none', 'x.pth'))).rejects.toThrow('does not exist');
    await expect(torch.loadAsync(join(folder, 'none.pth'))).rejects.toThrow('does not exist');
    const path = join(folder, 'changed.pth');
    const x = torch.ones(100);
    // Files are written one after the other, and this one takes long: x is changed before its turn.
    const first = torch.saveAsync(torch.zeros(2 ** 25), join(folder, 'large.pth'));
    const saved = torch.saveAsync([torch.zeros(4), x], path);
    x.add_(1);
    // Awaited together: a rejection that comes while only the first is awaited is an unhandled one.
    await Promise.all([first, expect(saved).rejects.toThrow('a tensor was changed while it was written')]);
    expect(existsSync(path)).toBe(false);
  });
});

test('many concurrent calls, mixed with disposal and garbage collection, give the right numbers', async () => {
  const w = torch.eye(16, { requiresGrad: true });
  const outer: Promise<void>[] = [];
  let seed = 7;
  const draw = (n: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  for (let i = 0; i < 300; i++) {
    const x = torch.full([16, 16], i);
    outer.push(
      (async () => {
        const y = await torch.runAsync(() => {
          const product = x.matmul(w);
          const sum = product.add(1);
          if (draw(2) === 0) product.dispose();
          return sum;
        });
        if (draw(2) === 0) x.dispose();
        const loss = y.sum();
        if (draw(3) === 0) loss.registerHook((g) => g.mul(1));
        if (draw(2) === 0) y.dispose();
        await loss.backwardAsync();
        if (draw(10) === 0) torch.memory.collect();
        expect(await loss.itemAsync()).toBe(256 * (i + 1));
        if (draw(3) === 0) loss.dispose();
      })(),
    );
    if (draw(4) === 0) w.sum().mul(0).backward();
    if (draw(20) === 0) torch.memory.collect();
    if (draw(5) === 0) await Promise.all(outer.splice(0));
  }
  await Promise.all(outer);
  expect((w.grad as Tensor).at(0, 0).item()).toBe((16 * (299 * 300)) / 2);
});

describe('the process', () => {
  const busy = `const torch = require(${library});
    const x = torch.randn(400, 400, { requiresGrad: true });
    const slow = () => { let y = x; for (let i = 0; i < 60; i++) y = y.matmul(x).mul(0.01); return y; };`;

  test('stays alive for pending work, and for nothing else', () => {
    const { stdout, stderr, status } = runNode(['-e', `${busy} torch.runAsync(slow).then((y) => console.log(y.shape.join()));`]);
    expect([stdout, stderr, status]).toEqual(['400,400\n', '', 0]);
  });

  test('exits cleanly while work is pending', () => {
    const ends = [
      `torch.runAsync(slow); process.exit(3);`,
      `slow().sum().backwardAsync(); setImmediate(() => process.exit(3));`,
      `const y = slow(); y.registerHook(() => { for (;;) {} }); x.registerHook((g) => g); torch.runAsync(slow); const s = slow(); s.registerHook((g) => process.exit(3)); s.sum().backwardAsync();`,
    ];
    for (const end of ends) {
      const { stderr, status } = runNode(['-e', `${busy} ${end}`]);
      expect([stderr, status]).toEqual(['', 3]);
    }
  });
});
