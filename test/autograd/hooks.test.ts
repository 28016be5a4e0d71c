import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const { graph } = torch.autograd;

const leaf = (...values: number[]): Tensor => torch.tensor(values, { requiresGrad: true });

describe('tensor hooks', () => {
  test('run in the order registered, each on the gradient that the previous one returned', () => {
    const x = leaf(1, 2);
    const y = x.mul(2);
    const seen: unknown[] = [];
    y.registerHook((g) => {
      seen.push(['first', g.tolist()]);
      return g.mul(10);
    });
    y.registerHook((g) => {
      seen.push(['second', g.tolist()]);
    });
    x.registerHook((g) => {
      seen.push(['leaf', g.tolist()]);
      return g.add(1);
    });
    y.sum().backward();
    expect(seen).toEqual([
      ['first', [1, 1]],
      ['second', [10, 10]],
      ['leaf', [20, 20]],
    ]);
    expect(x.grad?.tolist()).toEqual([21, 21]);
  });

  test('can be removed, also by themselves while they run, and may add further hooks', () => {
    const x = leaf(1);
    const y = x.mul(2);
    const seen: string[] = [];
    const handle = y.registerHook(() => {
      seen.push('once');
      handle.remove();
      handle.remove();
      y.registerHook(() => {
        seen.push('added');
      });
    });
    y.backward({ retainGraph: true });
    expect(seen).toEqual(['once']);
    y.backward();
    expect(seen).toEqual(['once', 'added']);
  });

  test('a running hook may register hooks on every other output of its node', () => {
    const parts = leaf(...Array.from({ length: 40 }, (_, i) => i)).chunk(40) as Tensor[];
    let calls = 0;
    (parts[0] as Tensor).registerHook(() => {
      for (const part of parts.slice(1)) part.registerHook(() => void calls++);
    });
    torch.cat(parts).sum().backward({ retainGraph: true });
    expect(calls).toBe(0);
    torch.cat(parts).sum().backward();
    expect(calls).toBe(78);
  });

  test('get null if no gradient arrives', () => {
    const [a, b] = leaf(1, 2).chunk(2) as [Tensor, Tensor];
    const seen: unknown[] = [];
    b.registerHook((g) => void seen.push(g));
    a.backward();
    expect(seen).toEqual([null]);
  });

  test('an error thrown by a hook propagates unchanged, and the graph can be run again', () => {
    const x = leaf(1);
    const y = x.mul(2);
    const thrown = { not: 'an error' };
    const handle = y.registerHook(() => {
      throw thrown;
    });
    let caught: unknown;
    try {
      y.backward({ retainGraph: true });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(thrown);
    handle.remove();
    y.backward();
    expect(x.grad?.tolist()).toEqual([2]);
  });

  test('are recorded by autograd with createGraph', () => {
    const x = leaf(3);
    const y = x.pow(2);
    y.registerHook((g) => g.mul(x));
    const [first] = torch.autograd.grad(y, x, { createGraph: true });
    const [second] = torch.autograd.grad(first as Tensor, x);
    expect((first as Tensor).tolist()).toEqual([18]);
    expect((second as Tensor).tolist()).toEqual([12]);
  });

  test('post-accumulate hooks get the parameter object itself', () => {
    const p = leaf(1, 2);
    const seen: unknown[] = [];
    p.registerPostAccumulateGradHook((param) => {
      seen.push(param === p, param.grad?.tolist());
      param.grad = null;
    });
    p.mul(3).sum().backward();
    expect(seen).toEqual([true, [3, 3]]);
    expect(p.grad).toBeNull();
  });

  test('a retained gradient is the result of the hooks', () => {
    const y = leaf(1).mul(2);
    y.retainGrad();
    y.registerHook((g) => g.mul(7));
    y.backward();
    expect(y.grad?.tolist()).toEqual([7]);
  });
});

describe('nodes', () => {
  test('have one object each, and link to the next nodes', () => {
    const x = leaf(1, 2);
    const y = x.mul(2).add(1);
    expect(y.gradFn).toBe(y.gradFn);
    expect(y.gradFn?.name()).toBe('AddBackward0');
    const [[mul, nr]] = y.gradFn?.nextFunctions as [[torch.autograd.graph.Node, number]];
    expect([mul.name(), nr]).toEqual(['MulBackward0', 0]);
    expect(mul.nextFunctions[0]?.[0]?.name()).toBe('torch::autograd::AccumulateGrad');
    expect(mul.nextFunctions[1]).toEqual([null, 0]);
    expect(x.gradFn).toBeNull();
    expect([x.isLeaf, y.isLeaf, y.outputNr, (y.chunk(2)[1] as Tensor).outputNr]).toEqual([true, false, 0, 1]);
  });

  test('hooks before and after a node replace its gradients', () => {
    const x = leaf(1, 2);
    const y = x.mul(3);
    const seen: unknown[] = [];
    y.gradFn?.registerPrehook(([g]) => [(g as Tensor).mul(2)]);
    const after = y.gradFn?.registerHook((gradInputs, gradOutputs) => {
      seen.push(
        gradInputs.map((g) => g?.tolist() ?? null),
        gradOutputs.map((g) => g?.tolist() ?? null),
      );
      return gradInputs.map((g) => g?.add(1) ?? null);
    });
    y.sum().backward({ retainGraph: true });
    expect(seen).toEqual([[[6, 6], null], [[2, 2]]]);
    expect(x.grad?.tolist()).toEqual([7, 7]);
    after?.remove();
    x.grad = null;
    y.sum().backward();
    expect((x.grad as unknown as Tensor).tolist()).toEqual([6, 6]);
  });

  test('a gradient edge can replace its tensor in grad', () => {
    const x = leaf(1, 2);
    const edge = graph.getGradientEdge(x.mul(2).exp());
    const [g] = torch.autograd.grad(edge, x, torch.ones(2));
    expect((g as Tensor).tolist()).toEqual([Math.fround(2 * Math.fround(Math.exp(2))), Math.fround(2 * Math.fround(Math.exp(4)))]);
    const y = x.mul(2);
    const [inner] = torch.autograd.grad(y.pow(2).sum(), graph.getGradientEdge(y));
    expect((inner as Tensor).tolist()).toEqual([4, 8]);
  });
});

describe('hooks on saved tensors', () => {
  test('pack saved tensors, and unpack them for backward', () => {
    const x = leaf(1, 2);
    const log: string[] = [];
    const y = graph.savedTensorsHooks(
      (t) => {
        log.push('pack');
        return t.tolist() as number[];
      },
      (values) => {
        log.push('unpack');
        return torch.tensor(values).mul(10);
      },
      () => x.pow(2).sum(),
    );
    x.mul(x);
    expect(log).toEqual(['pack']);
    y.backward();
    expect(log).toEqual(['pack', 'unpack']);
    expect(x.grad?.tolist()).toEqual([20, 40]);
  });

  test('a packed value outlives the tidy scope of the forward call', () => {
    const x = leaf(1, 2);
    const y = torch.tidy(() =>
      graph.savedTensorsHooks(
        (t) => t.mul(1),
        (t) => t,
        () => x.exp().exp().sum(),
      ),
    );
    expect(() => y.backward()).not.toThrow();
    expect(() => graph.saveOnCpu(() => x.exp().sum().backward())).not.toThrow();
  });

  test('an error thrown by unpack propagates unchanged; hooks nest and end with their scope', () => {
    const x = leaf(1);
    const thrown = new Error('unpack');
    const fails = (): never => {
      throw thrown;
    };
    const y = graph.savedTensorsHooks(
      (t) => t,
      fails,
      () => x.exp(),
    );
    expect(() => y.backward()).toThrow(thrown);
    const order: string[] = [];
    const logged =
      (name: string) =>
      (t: Tensor): Tensor => {
        order.push(name);
        return t;
      };
    {
      const outer = graph.savedTensorsHooks(logged('outer'), (t) => t);
      graph.savedTensorsHooks(
        logged('inner'),
        (t) => t,
        () => x.exp(),
      );
      x.exp();
      outer[Symbol.dispose]();
    }
    x.exp();
    expect(order).toEqual(['inner', 'outer']);
  });

  test('incrementVersion makes backward report a modified tensor', () => {
    const x = leaf(1);
    const y = x.exp();
    const z = y.sum();
    graph.incrementVersion(y);
    expect(() => z.backward()).toThrow(/modified by an inplace operation/);
    expect(y._version).toBe(1);
  });
});

describe('memory', () => {
  test('hooks that capture their own tensor are freed when removed, other hooks with their graph', () => {
    const x = torch.ones(100_000, { requiresGrad: true });
    const step = (remove: boolean): void => {
      const y = x.mul(2);
      const handle = y.registerHook(remove ? () => void y.shape : (g) => void g.shape);
      y.sum().backward();
      if (remove) handle.remove();
      x.grad = null;
    };
    for (const remove of [true, false]) {
      step(remove);
      torch.memory.collect();
      const before = torch.memory.stats();
      for (let i = 0; i < 20; i++) step(remove);
      torch.memory.collect();
      const after = torch.memory.stats();
      expect(after.liveBytes - before.liveBytes).toBeLessThanOrEqual(800_000);
    }
  });
});

describe('anomaly mode', () => {
  test('an error names the line of the forward call', () => {
    const x = leaf(1);
    function forwardCall(): Tensor {
      return x.sub(3).sqrt();
    }
    let message = '';
    torch.autograd.detectAnomaly(() => {
      try {
        forwardCall().backward();
      } catch (error) {
        message = (error as Error).message;
      }
    });
    expect(message).toMatch(/^Function 'SqrtBackward0' returned nan values in its 0th output.\nError detected in SqrtBackward0/);
    expect(message).toMatch(/Traceback of forward call that caused the error:\n.*forwardCall.*hooks\.test\.ts:\d+/);
    expect(torch.autograd.isAnomalyEnabled()).toBe(false);
    expect(() => forwardCall().backward()).not.toThrow();
  });

  test('without the check NaN passes; a graph made earlier has no trace', () => {
    const x = leaf(1);
    torch.autograd.setDetectAnomaly(true, false, () => {
      expect(() => x.sub(3).sqrt().backward()).not.toThrow();
    });
    const y = x.sub(3).sqrt();
    torch.autograd.detectAnomaly(() => {
      expect(() => y.backward()).toThrow(/No forward pass information available/);
    });
  });
});

describe('a hook on several tensors', () => {
  const made = () => {
    const a = torch.ones(2, 3, { requiresGrad: true });
    const b = torch.full([2, 3], 2, { requiresGrad: true });
    return { a, b, c: a.mul(b), d: a.mul(b) };
  };
  const sums = (gradients: (Tensor | null)[]) => gradients.map((gradient) => gradient?.sum().item() ?? null);

  // The lists were taken from Python's torch.autograd.graph.register_multi_grad_hook.
  test('is called once a run, with the gradients that the run computes', () => {
    const { a, b, c, d } = made();
    const seen: unknown[] = [];
    const every = graph.registerMultiGradHook([a, b, c, d], (gradients) => seen.push(sums(gradients)));
    c.sum().backward({ retainGraph: true });
    c.sum().backward({ inputs: [a], retainGraph: true });
    c.mul(d).sum().backward({ retainGraph: true });
    every.remove();
    const some = graph.registerMultiGradHook([c, d], (gradients) => seen.push(sums(gradients)));
    torch.autograd.grad(c.sum(), [a], { retainGraph: true });
    some.remove();
    c.sum().backward({ retainGraph: true });
    expect(seen).toEqual([
      [12, 6, 6, null],
      [12, null, 6, null],
      [48, 24, 12, 12],
      [6, null],
    ]);
  });

  test("in mode 'any' it is called with the first gradient only", () => {
    const { a, b, c, d } = made();
    const seen: unknown[] = [];
    graph.registerMultiGradHook([a, b, torch.ones(1), c], (gradient) => seen.push(gradient.sum().item()), { mode: 'any' });
    c.sum().backward({ retainGraph: true });
    d.sum().backward({ retainGraph: true });
    expect(seen).toEqual([6, 12]);
  });

  test('is also called by a backward in another thread', async () => {
    const { a, b, c, d } = made();
    const seen: unknown[] = [];
    graph.registerMultiGradHook([a, b, c, d], (gradients) => seen.push(sums(gradients)));
    await c.sum().backwardAsync({ retainGraph: true });
    await c.sum().backwardAsync({ inputs: [a], retainGraph: true });
    expect(seen).toEqual([
      [12, 6, 6, null],
      [12, null, 6, null],
    ]);
  });

  test('refuses unsupported arguments', () => {
    const { a, c } = made();
    expect(() => graph.registerMultiGradHook([a, torch.ones(1)], () => {})).toThrow('does not require gradients');
    expect(() => graph.registerMultiGradHook([a], () => {}, { mode: 'some' as 'all' })).toThrow('Expects mode to be one of');
    graph.registerMultiGradHook([a, c], () => {});
    expect(() => torch.autograd.grad(c.sum(), [a])).toThrow('A leaf node was passed');
  });
});
