import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { withHints } from '../../src/core/hints';
import recorded from '../fixtures/autograd.json';

const { Function: Custom, grad, graph, onceDifferentiable } = torch.autograd;
type Ctx = torch.autograd.FunctionCtx;

const ones = (...shape: number[]): Tensor => torch.ones(shape, { requiresGrad: true });

class Incomplete extends Custom {
  static override forward(_ctx: Ctx, x: Tensor, y: Tensor): Tensor {
    return x.mul(y);
  }
  static override backward(_ctx: Ctx, g: Tensor): Tensor {
    return g;
  }
}

class NotNone extends Custom {
  static override forward(_ctx: Ctx, x: Tensor, n: number): Tensor {
    return x.mul(n);
  }
  static override backward(_ctx: Ctx, g: Tensor): Tensor[] {
    return [g, g];
  }
}

class WrongShape extends Custom {
  static override forward(_ctx: Ctx, x: Tensor): Tensor {
    return x.mul(2);
  }
  static override backward(_ctx: Ctx, g: Tensor): Tensor {
    return g.at(':1').expand(3);
  }
}

class DirtyLeaf extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.markDirty(x);
    return x.mul_(2);
  }
  static override backward(_ctx: Ctx, g: Tensor): Tensor {
    return g.mul(2);
  }
}

class DirtyLost extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.markDirty(x);
    return x.clone();
  }
}

class Nothing extends Custom {}

class NoBackward extends Custom {
  static override forward(_ctx: Ctx, x: Tensor): Tensor {
    return x.clone();
  }
}

class Saved extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(2);
  }
  static override backward(ctx: Ctx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return g.mul(x as Tensor);
  }
}

class Once extends Custom {
  static override forward(ctx: Ctx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(x);
  }
  static override backward = onceDifferentiable((ctx, g: Tensor) => g.mul(2).mul(ctx.savedTensors[0] as Tensor));
}

function hooked(hook: (g: Tensor) => Tensor): void {
  const h = ones(2).mul(2);
  h.registerHook(hook);
  h.sum().backward();
}

const print = (): undefined => undefined;
const size_hook = (g: Tensor): Tensor => g.at(':1');
const type_hook = (g: Tensor): Tensor => g.double();
const wrong = (gradInputs: (Tensor | null)[]): (Tensor | null)[] => gradInputs.slice(0, 1);

const cases: Record<string, () => unknown> = {
  scalar: () => ones(2).mul(2).backward(),
  'real scalar': () => torch.complex(ones(1), torch.zeros(1)).sum().backward(),
  'no grad': () => torch.ones(2).sum().backward(),
  "gradient's shape": () => ones(2).mul(2).backward(torch.ones(3)),
  "gradient's dtype": () =>
    ones(2)
      .mul(2)
      .backward(torch.complex(torch.ones(2), torch.ones(2))),
  'too many gradients': () => torch.autograd.backward([ones(2).sum(), ones(2).sum()], [torch.ones([])]),
  'no inputs': () => grad(ones(2).sum(), []),
  'backward without inputs': () => ones(2).sum().backward({ inputs: [] }),
  'input without grad': () => grad(ones(2).sum(), torch.ones(2)),
  unused: () => grad(ones(2).sum(), [ones(2)]),
  materialize: () => grad(ones(2).sum(), ones(2), { allowUnused: false, materializeGrads: true }),
  'requires_grad of non-leaf': () => ones(2).mul(2).requiresGrad_(false),
  'requires_grad of int': () => torch.arange(2).requiresGrad_(),
  'hook without grad': () => torch.ones(2).registerHook(print),
  'accumulate hook on non-leaf': () => ones(2).mul(2).registerPostAccumulateGradHook(print),
  'accumulate hook without grad': () => torch.ones(2).registerPostAccumulateGradHook(print),
  "hook's size": () => hooked(size_hook),
  "hook's type": () => hooked(type_hook),
  "node hook's count": () => {
    const y = ones(2).mul(ones(2));
    y.gradFn?.registerHook(wrong);
    y.sum().backward();
  },
  retain_grad: () => torch.ones(2).retainGrad(),
  'detach_ of a view': () => (ones(2, 2).clone().unbind()[0] as Tensor).detach_(),
  'in place on leaf': () => ones(2).mul_(2),
  'in place on saved': () => {
    const y = ones(2).clone().exp();
    y.add_(1);
    y.sum().backward();
  },
  'pack in place': () =>
    graph.savedTensorsHooks(
      (x) => x.mul_(2),
      (x) => x,
      () => ones(2).pow(2),
    ),
  'disabled hooks': () =>
    graph.disableSavedTensorsHooks('not here', () =>
      graph.savedTensorsHooks(
        (x) => x,
        (x) => x,
        () => {},
      ),
    ),
  'incomplete gradients': () => Incomplete.apply(ones(2), ones(2)).sum().backward(),
  'gradient of no tensor': () => NotNone.apply(ones(2), 3).sum().backward(),
  "function's shape": () => WrongShape.apply(ones(2)).sum().backward(),
  'dirty leaf': () => DirtyLeaf.apply(ones(2)),
  'dirty lost': () => DirtyLost.apply(ones(2).clone()),
  'no forward': () => Nothing.apply(ones(2) as never),
  'no backward': () => NoBackward.apply(ones(2)).sum().backward(),
  'saved was changed': () => {
    const x = ones(2).clone();
    const y = Saved.apply(x);
    x.mul_(2);
    y.sum().backward();
  },
  twice: () => {
    const y = Saved.apply(ones(2)).sum();
    y.backward();
    y.backward();
  },
  'once differentiable': () => {
    const x = ones(2);
    const [g] = grad(Once.apply(x), x, ones(2), { createGraph: true });
    (g as Tensor).sum().backward();
  },
};

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('no error');
}

describe("autograd's errors are Python's, with its advice in our spelling", () => {
  test.each(Object.entries(recorded.errors))('%s', (name, message) => {
    expect(messageOf(cases[name] as () => unknown)).toBe(withHints(message));
  });

  test('the error of a wrong argument names the function and the accepted type', () => {
    expect(() => grad(ones(2).sum(), ones(2), { gradOutput: null } as never)).toThrow(
      /grad\(\) got an unexpected keyword argument 'gradOutput'/,
    );
    expect(() =>
      ones(2)
        .sum()
        .backward({ retain: true } as never),
    ).toThrow(/backward\(\) got an unexpected keyword argument 'retain'/);
    expect(() => grad(3 as never, ones(2))).toThrow(/grad\(\): outputs must be Tensors, got number/);
    expect(() => ones(2).registerHook(3 as never)).toThrow(/registerHook\(\): the hook must be a function, not number/);
    expect(() => hooked((() => 3) as never)).toThrow(/expected Tensor, but hook returned 'number'/);
  });

  test('batched gradients of a wrong shape', () => {
    expect(() => grad(ones(2).mul(2), ones(2), torch.ones(4, 3), { isGradsBatched: true })).toThrow(
      /interpret the first dimension .* grad_output\[0\] has a shape of torch.Size\(\[3\]\) and output\[0\] has a shape of torch.Size\(\[2\]\)/,
    );
  });

  test('savedTensors outside of backward, and values that cannot be saved', () => {
    let ctx: Ctx | null = null;
    class Keeps extends Custom {
      static override forward(given: Ctx, x: Tensor): Tensor {
        ctx = given;
        given.saveForBackward(x);
        return x.clone();
      }
    }
    Keeps.apply(ones(2));
    expect(() => (ctx as unknown as Ctx).savedTensors).toThrow(/while backward runs/);
    class SavesNumber extends Custom {
      static override forward(given: Ctx, x: Tensor): Tensor {
        given.saveForBackward(x, 3 as never);
        return x;
      }
    }
    expect(() => SavesNumber.apply(ones(2))).toThrow('save_for_backward can only save variables, but argument 1 is of type number');
  });
});
