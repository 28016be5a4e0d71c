import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectClose } from '../support/close';
import { runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();

class Encoder extends nn.Module {
  linear = new nn.Linear(4, 3);
  declare steps: Tensor;

  constructor() {
    super();
    this.registerBuffer('steps', torch.ones([3]));
  }

  encode(x: Tensor): Tensor {
    return this.linear(x).relu().mul(this.steps);
  }

  forward(x: Tensor, y: Tensor): [Tensor, Tensor] {
    return [this.encode(x), this.encode(y).neg()];
  }
}

describe('trace', () => {
  const x = torch.tensor([[1, 2, 3, 4]]);

  test('records the operators that a function runs, whatever TypeScript it uses', () => {
    const scale = 3;
    const fn = (a: Tensor, b: Tensor): Tensor => [a, b].map((one) => one.mul(scale)).reduce((sum, one) => sum.add(one));
    const traced = torch.jit.trace(fn, [x, x]);
    expectTypeOf(traced).parameters.toEqualTypeOf<[a: Tensor, b: Tensor]>();
    expect(traced(x, x.neg().add(1)).tolist()).toEqual([[3, 3, 3, 3]]);
    expect(traced.code).toContain('def forward');
    const path = join(folder, 'function.pt');
    traced.save(path);
    expect((torch.jit.load(path) as unknown as typeof traced)(x, x).tolist()).toEqual([[6, 12, 18, 24]]);
  });

  test("a traced module shares its module's parameters, and they train", () => {
    const module = new Encoder();
    const traced = torch.jit.trace(module, [x, x.neg()]);
    const [a, b] = traced(x, x);
    expect([torch.equal(a, module.encode(x)), torch.equal(b, module.encode(x).neg())]).toEqual([true, true]);
    a.sum().backward();
    expect(module.linear.weight.grad).not.toBe(null);
    torch.noGrad(() => module.linear.weight.fill_(0.5));
    expect(torch.equal(traced(x, x)[0], module.encode(x))).toBe(true);
    expect(Object.keys(traced.stateDict())).toEqual(
      ['steps', 'linear.weight', 'linear.bias'].sort(
        (p, q) => Object.keys(module.stateDict()).indexOf(p) - Object.keys(module.stateDict()).indexOf(q),
      ),
    );
  });

  test('arrays and objects of tensors go in and out', () => {
    const lstm = new nn.LSTM(4, 3, { batchFirst: true });
    const state: [Tensor, Tensor] = [torch.zeros(1, 1, 3), torch.zeros(1, 1, 3)];
    const [out, [h, c]] = torch.jit.trace(lstm, [x.unsqueeze(0), state])(x.unsqueeze(0), state);
    const [wantOut, [wantH, wantC]] = lstm(x.unsqueeze(0), state);
    expect([torch.equal(out, wantOut), torch.equal(h, wantH), torch.equal(c, wantC)]).toEqual([true, true, true]);
    const named = (given: { a: Tensor; b: Tensor }): { sum: Tensor } => ({ sum: given.a.add(given.b) });
    expect(() => torch.jit.trace(named, [{ a: x, b: x }])).toThrow('{ strict: false }');
    const traced = torch.jit.trace(named, [{ a: x, b: x }], { strict: false });
    expect(traced({ a: x, b: x }).sum.tolist()).toEqual([[2, 4, 6, 8]]);
  });

  test('a compiled function or module within a trace keeps its branches, and its parameters train', () => {
    const branches = torch.jit.script((a: Tensor) => (a.sum().item() > 0 ? a.mul(2) : a.neg()));
    const traced = torch.jit.trace((a: Tensor) => branches(a).add(1), x);
    expect([traced(x).tolist(), traced(x.neg()).tolist()]).toEqual([[[3, 5, 7, 9]], [[2, 3, 4, 5]]]);
    const module = new nn.Sequential(torch.jit.script(new nn.Linear(4, 3)) as unknown as nn.Linear, new nn.Tanh());
    torch.jit.trace(module, x)(x).sum().backward();
    expect([...module.parameters()].map(({ grad }) => grad !== null)).toEqual([true, true]);
    const outer = torch.jit.script(module);
    expect(torch.equal(outer(x), module(x))).toBe(true);
    expect(Object.keys(outer.stateDict())).toEqual(['0.weight', '0.bias']);
  });

  test('traceModule records several methods', () => {
    const module = new Encoder();
    const traced = torch.jit.traceModule(module, { forward: [x, x], encode: x }) as unknown as Encoder;
    expect(torch.equal(traced.encode(x), module.encode(x))).toBe(true);
  });

  test('checkTrace warns if another run gives a different result', async () => {
    const warned: string[] = [];
    const listen = (warning: Error): void => {
      warned.push(warning.message);
    };
    process.on('warning', listen);
    let runs = 0;
    torch.jit.trace((a: Tensor) => a.mul(++runs), x);
    torch.jit.trace((a: Tensor) => a.mul(++runs), x, { checkTrace: false });
    await new Promise(setImmediate);
    process.off('warning', listen);
    expect(warned.filter((text) => text.includes('does not match that of the original')).length).toBe(1);
  });

  test('an error of the function propagates unchanged, and values other than tensors are refused', () => {
    const error = new Error('mine');
    expect(() =>
      torch.jit.trace((_: Tensor): Tensor => {
        throw error;
      }, x),
    ).toThrow(error);
    expect(() => torch.jit.trace((a: Tensor) => a, [1 as never])).toThrow(/must be Tensors, or arrays and objects of such/);
    expect(() => torch.jit.trace(3 as never, x)).toThrow(/a function or a module is expected/);
  });

  test('Python loads it', withPython, () => {
    const path = join(folder, 'encoder.pt');
    const module = new Encoder();
    torch.jit.trace(module, [x, x]).save(path);
    const got = runPython(
      `import torch, json; m = torch.jit.load(${JSON.stringify(path)}); x = torch.tensor([[1., 2., 3., 4.]]); print(json.dumps([y.tolist() for y in m(x, x)]))`,
    );
    expectClose(module(x, x).map((one) => one.tolist()) as never, JSON.parse(got));
  });
});

describe('freeze and optimizeForInference', () => {
  const make = () => torch.jit.script(new nn.Sequential(new nn.Conv2d(1, 2, 3), new nn.BatchNorm2d(2), new nn.ReLU()));
  const x = torch.randn(1, 1, 8, 8);

  test('attributes become constants, and results stay the same', () => {
    const module = make().eval();
    const frozen = torch.jit.freeze(module);
    expect([...frozen.parameters()].length).toBe(0);
    expect(frozen.graph).not.toContain('batch_norm');
    expect(torch.allclose(frozen(x), module(x), { atol: 1e-5 })).toBe(true);
    const optimized = torch.jit.optimizeForInference(module);
    expect(
      torch.allclose(
        torch.noGrad(() => optimized(x)),
        module(x),
        { atol: 1e-5 },
      ),
    ).toBe(true);
  });

  test('training mode is an error', () => {
    expect(() => torch.jit.freeze(make().train())).toThrow(/eval mode/);
  });
});

describe('callAsync', () => {
  const slow = torch.jit.script((x: Tensor, n = 1) => {
    let y = x;
    for (let i = 0; i < n; i++) y = y.matmul(x).tanh();
    return [y, y.sum()];
  });

  test('does not block JavaScript, and runs in the order of the calls', async () => {
    const x = torch.randn(128, 128);
    // A hook waits for the event loop, and later calls queue behind it.
    let isServed = false;
    const leaf = torch.ones(1, { requiresGrad: true });
    leaf.registerHook(() => {
      isServed = true;
    });
    const first = leaf.backwardAsync();
    const calls = [slow.callAsync(x, 20), slow.callAsync(x.mul(2), 20), slow.callAsync(x, 20)];
    expect(isServed).toBe(false);
    const [, ...results] = await Promise.all([first, ...calls]);
    const [y] = slow(x, 20) as [Tensor, Tensor];
    expect(torch.equal((results[0] as Tensor[])[0] as Tensor, y)).toBe(true);
    expect(torch.equal((results[2] as Tensor[])[0] as Tensor, y)).toBe(true);
    const [z] = slow(x.mul(2), 20) as [Tensor, Tensor];
    expect(torch.equal((results[1] as Tensor[])[0] as Tensor, z)).toBe(true);
  });

  test('frees unreferenced results, and an error has the stack of its call', async () => {
    const x = torch.ones(256, 1024);
    const twice = torch.jit.script((x: Tensor) => x.mul(2));
    let most = 0;
    for (let i = 0; i < 300; i++) {
      await twice.callAsync(x);
      most = Math.max(most, torch.memory.stats().liveBytes);
    }
    // All 300 results are 315 MB.
    expect(most).toBeLessThan(150e6);
    const error = await slow.callAsync(torch.ones(2, 3)).catch((error: Error) => error);
    expect((error as Error).stack).toContain('trace.test.ts');
  });

  test('gradients flow through it, and errors reject', async () => {
    const module = torch.jit.script(new nn.Linear(3, 2));
    const y = await module.callAsync(torch.ones([1, 3]));
    y.sum().backward();
    expect([...module.parameters()].every(({ grad }) => grad !== null)).toBe(true);
    await expect(module.callAsync(torch.ones([1, 5]))).rejects.toThrow(/shapes cannot be multiplied/);
    const pending: Promise<Tensor>[] = [];
    torch.noGrad(() => {
      pending.push(module.callAsync(torch.ones([1, 3])));
    });
    expect((await pending[0])?.requiresGrad).toBe(false);
  });
});

describe('markers', () => {
  class Marked extends nn.Module {
    static {
      torch.jit.export(Marked.prototype.doubled);
      torch.jit.ignore(Marked.prototype.secret);
    }
    calls = false;
    doubled(x: Tensor): Tensor {
      return x.mul(2);
    }
    secret(x: Tensor): Tensor {
      return x;
    }
    forward(x: Tensor): Tensor {
      return x.add(1);
    }
  }
  class Calling extends Marked {
    override forward(x: Tensor): Tensor {
      return this.secret(x);
    }
  }

  test('an exported method can be called, an ignored one cannot', () => {
    const scripted = torch.jit.script(new Marked());
    expect(scripted.doubled(torch.ones([1])).tolist()).toEqual([2]);
    expect(() => torch.jit.script(new Calling())).toThrow(/'secret' is marked as never compiled/);
  });

  test('an unused function fails when it runs; isScripting and isTracing tell where code runs', () => {
    const debug = torch.jit.unused((x: Tensor): Tensor => x);
    const scripted = torch.jit.script((x: Tensor, prints = false) => {
      if (prints) return debug(x);
      return torch.jit.isScripting() && !torch.jit.isTracing() ? x.add(1) : x;
    });
    expect(scripted(torch.ones([1])).item()).toBe(2);
    expect(() => scripted(torch.ones([1]), true)).toThrow(/'debug' is marked as unused/);
    const seen: boolean[] = [];
    const look = (x: Tensor): Tensor => {
      seen.push(torch.jit.isTracing());
      return x.add(1);
    };
    torch.jit.trace(look, torch.ones([1]), { checkTrace: false });
    expect([...seen, torch.jit.isTracing(), torch.jit.isScripting()]).toEqual([true, false, false]);
  });

  test('a surplus argument and a disposed tensor are errors', () => {
    const scripted = torch.jit.script((x: Tensor) => x.add(1));
    expect(() => (scripted as (...args: unknown[]) => unknown)(torch.ones([1]), 3)).toThrow(/takes 1 arguments/);
    const gone = torch.ones([1]);
    gone.dispose();
    expect(() => scripted(gone)).toThrow(/disposed/);
  });
});
