import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { underAsan } from '../support/files';

const { Function: Custom, grad } = torch.autograd;
type Ctx = torch.autograd.FunctionCtx;

const leaf = (...values: number[]): Tensor => torch.tensor(values, { requiresGrad: true });

class Exp extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    const y = x.exp();
    ctx.saveForBackward(y);
    return y;
  }
  static override backward(ctx: Ctx, g: Tensor): Tensor {
    const [y] = ctx.savedTensors;
    return g.mul(y as Tensor);
  }
}

describe('a custom function', () => {
  test('gives first and second derivatives', () => {
    const x = leaf(0.5, -1);
    const { apply } = Exp as unknown as { apply(x: Tensor): Tensor };
    expect(apply(x).tolist()).toEqual(Exp.apply(x).tolist());
    const y = Exp.apply(x);
    expect(String(y)).toBe('tensor([1.6487, 0.3679], grad_fn=<ExpBackward>)');
    expect(y.gradFn?.name()).toBe('ExpBackward');
    const [first] = grad(y.sum(), x, { createGraph: true });
    const [second] = grad((first as Tensor).sum(), x, { createGraph: true });
    const [third] = grad((second as Tensor).sum(), x);
    const expected = [Math.exp(0.5), Math.exp(-1)];
    for (const derivative of [first, second, third]) expectClose(derivative as Tensor, expected);
  });

  test('several inputs and outputs, values other than tensors, and needsInputGrad', () => {
    const seen: unknown[] = [];
    class ScaleBoth extends Custom {
      static override forward(ctx: Ctx, a: Tensor, scale: number, b: Tensor): [Tensor, string, Tensor] {
        ctx.scale = scale;
        seen.push(ctx.needsInputGrad);
        return [a.mul(scale), 'as it is', b.mul(scale)];
      }
      static override backward(ctx: Ctx, ga: Tensor, none: null, gb: Tensor): (Tensor | null)[] {
        seen.push(none, gb.tolist());
        return [ga.mul(ctx.scale as number), null, null];
      }
    }
    const a = leaf(1, 2);
    const [first, text, second] = ScaleBoth.apply(a, 3, torch.ones(2));
    expect(text).toBe('as it is');
    expect(second.requiresGrad).toBe(true);
    first.sum().backward();
    expect(a.grad?.tolist()).toEqual([3, 3]);
    expect(seen).toEqual([[true, false, false], null, [0, 0]]);
  });

  test('without materialized gradients backward gets null', () => {
    const seen: unknown[] = [];
    class Two extends Custom {
      static override forward(ctx: Ctx, x: Tensor): Tensor[] {
        ctx.setMaterializeGrads(false);
        return [x.clone(), x.clone()];
      }
      static override backward(_ctx: Ctx, first: Tensor | null, second: Tensor | null): Tensor | null {
        seen.push(second);
        return first;
      }
    }
    (Two.apply(leaf(1))[0] as Tensor).sum().backward();
    expect(seen).toEqual([null]);
  });

  test('setupContext', () => {
    class Square extends Custom {
      static override forward(x: Tensor): Tensor {
        return x.mul(x);
      }
      static override setupContext(ctx: Ctx, [x]: [Tensor], output: Tensor): void {
        ctx.saveForBackward(x, output);
      }
      static override backward(ctx: Ctx, g: Tensor): Tensor {
        const [x, output] = ctx.savedTensors as [Tensor, Tensor];
        expect(output.tolist()).toEqual([9]);
        return g.mul(x).mul(2);
      }
    }
    const x = leaf(3);
    Square.apply(x).backward();
    expect(x.grad?.tolist()).toEqual([6]);
  });

  test('an input that is returned, changed in place, or has no gradient', () => {
    class Same extends Custom {
      static override forward(_ctx: Ctx, x: Tensor): Tensor {
        return x;
      }
      static override backward(_ctx: Ctx, g: Tensor): Tensor {
        return g.mul(5);
      }
    }
    const x = leaf(1);
    const same = Same.apply(x);
    expect(same === x).toBe(false);
    same.backward();
    expect(x.grad?.tolist()).toEqual([5]);

    class Double_ extends Custom {
      static override forward(ctx: Ctx, y: Tensor): Tensor {
        ctx.markDirty(y);
        return y.mul_(2);
      }
      static override backward(_ctx: Ctx, g: Tensor): Tensor {
        return g.mul(2);
      }
    }
    const y = x.clone();
    expect(Double_.apply(y) === y).toBe(true);
    expect(y._version).toBe(2);
    x.grad = null;
    y.backward();
    expect((x.grad as unknown as Tensor).tolist()).toEqual([2]);

    class Sorted extends Custom {
      static override forward(ctx: Ctx, z: Tensor): Tensor[] {
        const [values, indices] = torch.sort(z);
        ctx.markNonDifferentiable(indices);
        ctx.saveForBackward(indices);
        return [values, indices];
      }
      static override backward(ctx: Ctx, g: Tensor): Tensor {
        return torch.zeros(g.shape).indexAdd(0, ctx.savedTensors[0] as Tensor, g);
      }
    }
    const z = leaf(3, 1, 2);
    const [values, indices] = Sorted.apply(z) as [Tensor, Tensor];
    expect(indices.requiresGrad).toBe(false);
    values
      .mul(torch.tensor([1, 10, 100]))
      .sum()
      .backward();
    expect(z.grad?.tolist()).toEqual([100, 1, 10]);
  });

  test('records nothing if no input requires gradients', () => {
    expect(Exp.apply(torch.ones(2)).requiresGrad).toBe(false);
    expect(torch.noGrad(() => Exp.apply(leaf(1))).requiresGrad).toBe(false);
  });

  test('an error thrown by forward or backward propagates unchanged', () => {
    for (const thrown of [new Error('mine'), 'a string', undefined, null, 7]) {
      class Throws extends Custom {
        static override forward(_ctx: Ctx, x: Tensor, where: string): Tensor {
          if (where === 'forward') throw thrown;
          return x.clone();
        }
        static override backward(): Tensor {
          throw thrown;
        }
      }
      for (const where of ['forward', 'backward']) {
        let caught: unknown = 'nothing';
        try {
          Throws.apply(leaf(1), where).backward();
        } catch (error) {
          caught = error;
        }
        expect(caught).toBe(thrown);
        expect(torch.isGradEnabled()).toBe(true);
      }
    }
  });

  test('a backward within a backward', () => {
    class Inner extends Custom {
      static override forward(ctx: Ctx, x: Tensor): Tensor {
        ctx.saveForBackward(x);
        return x.pow(2);
      }
      static override backward(ctx: Ctx, g: Tensor): Tensor {
        const x = (ctx.savedTensors[0] as Tensor).detach().requiresGrad_();
        torch.enableGrad(() => Exp.apply(x.pow(2).log())).backward(g);
        return x.grad as Tensor;
      }
    }
    const x = leaf(3);
    Inner.apply(x).backward();
    expectClose(x.grad as Tensor, [6], { atol: 1e-5 });
  });

  test('backwards nested deeper than one thread allows', () => {
    const threads: number[] = [];
    class Deeper extends Custom {
      static override forward(ctx: Ctx, x: Tensor, depth: number): Tensor {
        ctx.depth = depth;
        ctx.saveForBackward(x);
        return x.mul(2);
      }
      static override backward(ctx: Ctx, g: Tensor): (Tensor | null)[] {
        threads.push(ctx.depth as number);
        if (ctx.depth === 0) return [g.mul(2), null];
        const x = (ctx.savedTensors[0] as Tensor).detach().requiresGrad_();
        torch.enableGrad(() => Deeper.apply(x, (ctx.depth as number) - 1)).backward(g);
        return [x.grad, null];
      }
    }
    const x = leaf(1);
    const depth = underAsan ? 70 : 130; // one thread nests 60 levels; AddressSanitizer's frames take more of the stack
    Deeper.apply(x, depth).backward();
    expect(x.grad?.tolist()).toEqual([2]);
    expect(threads).toEqual(Array.from({ length: depth + 1 }, (_, i) => depth - i));
    const thrown = new Error('deep down');
    class Throws extends Deeper {
      static override backward(ctx: Ctx, g: Tensor): (Tensor | null)[] {
        if (ctx.depth === 0) throw thrown;
        const x = (ctx.savedTensors[0] as Tensor).detach().requiresGrad_();
        torch.enableGrad(() => Throws.apply(x, (ctx.depth as number) - 1)).backward(g);
        return [x.grad, null];
      }
    }
    let caught: unknown;
    try {
      Throws.apply(x, depth).backward();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(thrown);
  });
});

describe('memory', () => {
  test('a custom function in a training loop of 1,000 steps', () => {
    const w = torch.randn(64, 64).requiresGrad_();
    const x = torch.randn(64, 64);
    const step = (): void => {
      const loss = Exp.apply(x.matmul(w).mul(0.01)).mean();
      loss.backward();
      torch.noGrad(() => w.sub_(w.grad as Tensor));
      w.grad = null;
    };
    for (let i = 0; i < 100; i++) step();
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 1000; i++) step();
    torch.memory.collect();
    const after = torch.memory.stats();
    expect(after.liveTensors).toBeLessThanOrEqual(before.liveTensors + 2);
    expect(after.liveBytes).toBeLessThanOrEqual(before.liveBytes + 2 * 64 * 64 * 4);
    expect(after.peakBytes).toBeLessThan(256 * 1024 * 1024);
  });

  test('graphs whose backward never ran are freed, with their saved tensors', () => {
    const x = torch.ones(100_000, { requiresGrad: true });
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 20; i++) Exp.apply(x);
    torch.memory.collect();
    const after = torch.memory.stats();
    expect(after.liveBytes - before.liveBytes).toBeLessThanOrEqual(400_000);
    expect(after.liveTensors - before.liveTensors).toBeLessThanOrEqual(1);
  });

  test('a function and a hook that throw leak nothing', () => {
    class Throws extends Exp {
      static override backward(): Tensor {
        throw new Error('no');
      }
    }
    const x = torch.ones(100_000, { requiresGrad: true });
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 20; i++) expect(() => Throws.apply(x).sum().backward()).toThrow('no');
    torch.memory.collect();
    const after = torch.memory.stats();
    expect(after.liveBytes - before.liveBytes).toBeLessThanOrEqual(400_000);
  });
});
