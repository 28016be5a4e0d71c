import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';

/** Two functions whose `using` blocks overlap: the first ends while the second waits. `seen`: the mode within the second one, after that. */
async function overlap<T>(enter: () => { [Symbol.dispose](): void }, read: () => T): Promise<{ seen: T; after: T }> {
  let endFirst = () => {};
  let endSecond = () => {};
  const first = async () => {
    using _ = enter();
    await new Promise<void>((resolve) => (endFirst = resolve));
  };
  const second = async () => {
    using _ = enter();
    await new Promise<void>((resolve) => (endSecond = resolve));
    return read();
  };
  const one = first();
  const two = second();
  endFirst();
  await one;
  endSecond();
  const seen = await two;
  return { seen, after: read() };
}

const modes: Record<string, [enter: () => { [Symbol.dispose](): void }, read: () => unknown, within: unknown]> = {
  'noGrad()': [() => torch.noGrad(), () => torch.isGradEnabled(), false],
  'setGradEnabled(false)': [() => torch.setGradEnabled(false), () => torch.isGradEnabled(), false],
  'inferenceMode()': [() => torch.inferenceMode(), () => torch.isInferenceModeEnabled(), true],
  'autocast()': [() => torch.autocast('cpu'), () => torch.mm(torch.ones(2, 2), torch.ones(2, 2)).dtype, 'bfloat16'],
  'setDefaultDevice()': [() => torch.setDefaultDevice('meta'), () => torch.ones(1).device.type, 'meta'],
  'printoptions()': [() => torch.printoptions({ precision: 2 }), () => String(torch.tensor(0.123456)), 'tensor(0.12)'],
  'detectAnomaly()': [() => torch.autograd.detectAnomaly(), () => torch.isAnomalyEnabled(), true],
  'savedTensorsHooks()': [
    () =>
      torch.autograd.graph.savedTensorsHooks(
        (x) => x.mul(2),
        (x: torch.Tensor) => x,
      ),
    () => {
      const x = torch.tensor([3], { dtype: 'float32', requiresGrad: true });
      x.exp().backward();
      return x.grad?.item().toFixed(2);
    },
    (2 * Math.exp(3)).toFixed(2),
  ],
};

describe.each(Object.entries(modes))('%s', (_, [enter, read, within]) => {
  test('of functions that overlap applies until the last one ends, and no longer', async () => {
    const before = read();
    expect(before).not.toEqual(within);
    expect(await overlap(enter, read)).toEqual({ seen: within, after: before });
  });

  test('that ends within a scope of another mode leaves that one on', () => {
    const before = read();
    const outer = enter();
    const other = torch.enableGrad();
    const inner = torch.inferenceMode(false);
    outer[Symbol.dispose]();
    expect(torch.isGradEnabled()).toBe(true);
    inner[Symbol.dispose]();
    other[Symbol.dispose]();
    expect(read()).toEqual(before);
  });
});

test('noGrad and inferenceMode that end out of order leave gradients on', () => {
  const first = torch.noGrad();
  const second = torch.inferenceMode();
  first[Symbol.dispose]();
  expect([torch.isGradEnabled(), torch.isInferenceModeEnabled()]).toEqual([false, true]);
  second[Symbol.dispose]();
  expect([torch.isGradEnabled(), torch.isInferenceModeEnabled()]).toEqual([true, false]);
});

test('a function that noGrad runs may leave a guard of its own open', async () => {
  let end = () => {};
  const evaluate = async () => {
    using _ = torch.noGrad();
    await new Promise<void>((resolve) => (end = resolve));
  };
  let task: Promise<void> | undefined;
  torch.noGrad(() => {
    task = evaluate();
  });
  end();
  await task;
  expect(torch.isGradEnabled()).toBe(true);
});

// Python: `with torch.no_grad(): torch.set_grad_enabled(True)`, then is_grad_enabled() is True, and likewise reversed.
test('a permanent setting within a scope ends with the scope', () => {
  torch.noGrad(() => {
    torch.setGradEnabled(true);
    expect(torch.isGradEnabled()).toBe(true);
  });
  expect(torch.isGradEnabled()).toBe(true);
  {
    using _ = torch.enableGrad();
    torch.setGradEnabled(false);
  }
  expect(torch.isGradEnabled()).toBe(true);
});

test('a generator forked by functions that overlap goes on as before the first', async () => {
  torch.manualSeed(7);
  const expected = torch.rand(3).tolist();
  torch.manualSeed(7);
  await overlap(
    () => {
      const guard = torch.random.forkRng();
      torch.rand(5);
      return guard;
    },
    () => null,
  );
  expect(torch.rand(3).tolist()).toEqual(expected);
});

describe('a function whose body runs later', () => {
  const takers: [string, (fn: () => unknown) => unknown][] = [
    ['noGrad', (fn) => torch.noGrad(fn)],
    ['enableGrad', (fn) => torch.enableGrad(fn)],
    ['inferenceMode', (fn) => torch.inferenceMode(fn)],
    ['setGradEnabled', (fn) => torch.setGradEnabled(false, fn)],
    ['autocast', (fn) => torch.autocast('cpu', fn)],
    ['tidy', (fn) => torch.tidy(fn)],
    ['printoptions', (fn) => torch.printoptions({}, fn)],
    ['forkRng', (fn) => torch.random.forkRng(fn)],
    ['cached', (fn) => torch.nn.utils.parametrize.cached(fn)],
    ['SGD.step', (fn) => new torch.optim.SGD([torch.zeros(1).requiresGrad_()]).step(fn)],
    ['LBFGS.step', (fn) => new torch.optim.LBFGS([torch.zeros(1).requiresGrad_()]).step(fn)],
    ['SparseAdam.step', (fn) => new torch.optim.SparseAdam([torch.zeros(1).requiresGrad_()]).step(fn)],
  ];

  test.each(takers)('is refused by %s before it runs', (name, take) => {
    let ran = false;
    const run = () => {
      ran = true;
    };
    expect(() => take(async () => run())).toThrow(`${name}(): the function must be synchronous, not an async function: `);
    expect(() =>
      take(function* () {
        run();
        yield 1;
      }),
    ).toThrow(`${name}(): the function must be synchronous, not a generator function: `);
    expect(ran).toBe(false);
    expect(torch.isGradEnabled()).toBe(true);
  });

  test.each(takers)('is refused by %s after it ran, and the rejection of its promise is handled', async (name, take) => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    expect(() => take(() => Promise.reject(new Error('discarded')))).toThrow(
      `${name}(): the function must be synchronous, but it returned a Promise: `,
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
    expect(torch.isGradEnabled()).toBe(true);
  });

  test('is refused by runAsync, whose promise rejects', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    await expect(torch.runAsync(async () => {})).rejects.toThrow('runAsync(): the function must be synchronous, not an async function');
    await expect(torch.runAsync(() => Promise.reject(new Error('discarded')))).rejects.toThrow('but it returned a Promise');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
    expect((await torch.runAsync(() => torch.ones(2).add(1))).tolist()).toEqual([2, 2]);
  });
});
