import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import recorded from '../fixtures/amp.json';
import { expectClose } from '../support/close';

const { autocast, nn } = torch;
const { GradScaler, customBwd, customFwd } = torch.amp;

const a = torch.ones(4, 4);

describe('autocast', () => {
  test("results have Python's dtypes, and autocasting ends with the scope", () => {
    const linear = new nn.Linear(4, 4);
    let inner: Tensor = a;
    const results: Record<string, Tensor> = autocast('cpu', () => {
      inner = autocast('cpu', { enabled: false }, () => a.matmul(a));
      const p = a.matmul(a);
      return {
        matmul: p,
        linear: linear(a),
        softmax: torch.softmax(p, 1),
        add: a.add(a),
        exp: torch.exp(p),
        mse: nn.functional.mseLoss(p, a),
      };
    });
    results['not enabled'] = inner;
    results.float16 = autocast('cpu', { dtype: 'float16' }, () => a.matmul(a));
    results.after = a.matmul(a);
    const dtypes = Object.fromEntries(Object.entries(results).map(([name, value]) => [name, value.dtype]));
    expect(dtypes).toEqual(recorded.dtypes);
  });

  test('returns a disposable scope, honours its options, and ends when the function throws', () => {
    expect(torch.isAutocastEnabled('cpu')).toBe(false);
    const scope = autocast('cpu', { cacheEnabled: false });
    expect([torch.isAutocastEnabled('cpu'), torch.getAutocastDtype('cpu'), torch.isAutocastCacheEnabled()]).toEqual([
      true,
      'bfloat16',
      false,
    ]);
    scope[Symbol.dispose]();
    expect([torch.isAutocastEnabled('cpu'), torch.isAutocastCacheEnabled()]).toEqual([false, true]);
    expect(() =>
      autocast('cpu', { dtype: 'float16' }, () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect([torch.isAutocastEnabled('cpu'), torch.getAutocastDtype('cpu')]).toEqual([false, 'bfloat16']);
    expect(() => autocast('meta')).toThrow("User specified an unsupported autocast device_type 'meta'");
    expect(() => autocast('cpu', { precision: 16 } as never)).toThrow(/unexpected keyword argument 'precision'/);
  });

  test('gradients have the dtype of their parameters', () => {
    const w = torch.ones(4, 4, { requiresGrad: true });
    autocast('cpu', () => a.matmul(w).sum()).backward();
    expect(w.grad?.dtype).toBe('float32');
  });

  test("a custom function's backward runs under the autocast state of its forward", () => {
    const seen: unknown[] = [];
    class Product extends torch.autograd.Function {
      static override forward = customFwd(
        (ctx, x: Tensor, y: Tensor) => {
          ctx.saveForBackward(x, y);
          return x.matmul(y);
        },
        { deviceType: 'cpu' },
      );
      static override backward = customBwd(
        (ctx, g: Tensor) => {
          const [x, y] = ctx.savedTensors as [Tensor, Tensor];
          seen.push(torch.isAutocastEnabled('cpu'));
          return [g.matmul(y.t()), x.t().matmul(g)];
        },
        { deviceType: 'cpu' },
      );
    }
    class Exact extends torch.autograd.Function {
      static override forward = customFwd(
        (_ctx, x: Tensor) => {
          seen.push(x.dtype, torch.isAutocastEnabled('cpu'));
          return x.clone();
        },
        { deviceType: 'cpu', castInputs: 'float32' },
      );
    }
    const w = torch.ones(4, 4, { requiresGrad: true });
    const y = autocast('cpu', () => Product.apply(w, w) as Tensor);
    expect(y.dtype).toBe('bfloat16');
    y.sum().backward();
    autocast('cpu', () => Exact.apply(a.bfloat16()));
    expect(seen).toEqual([true, 'float32', false]);
  });
});

const made = (p: Tensor = torch.ones(2, { requiresGrad: true })) => ({
  scaler: new GradScaler('cpu'),
  optimizer: new torch.optim.SGD([p], { lr: 0.1 }),
  p,
});

const errors: Record<string, () => unknown> = {
  unscale_twice: () => {
    const { scaler, optimizer, p } = made();
    scaler.scale(p.sum()).backward();
    scaler.unscale_(optimizer);
    scaler.unscale_(optimizer);
  },
  unscale_after_step: () => {
    const { scaler, optimizer, p } = made();
    scaler.scale(p.sum()).backward();
    scaler.step(optimizer);
    scaler.unscale_(optimizer);
  },
  step_twice: () => {
    const { scaler, optimizer, p } = made();
    scaler.scale(p.sum()).backward();
    scaler.step(optimizer);
    scaler.step(optimizer);
  },
  without_scale: () => {
    const { scaler, optimizer } = made();
    scaler.step(optimizer);
  },
  without_gradients: () => {
    const { scaler, optimizer, p } = made();
    scaler.scale(p.sum());
    scaler.step(optimizer);
  },
  update_first: () => {
    const { scaler, p } = made();
    scaler.scale(p.sum());
    scaler.update();
  },
  half: () => {
    const { scaler, optimizer, p } = made(torch.ones(2, { dtype: 'float16', requiresGrad: true }));
    scaler.scale(p.sum()).backward();
    scaler.unscale_(optimizer);
  },
  empty_state: () => new GradScaler('cpu').loadStateDict({}),
  growth: () => new GradScaler('cpu', { growthFactor: 1 }),
};

describe('GradScaler', () => {
  test("a training run with an overflow has Python's losses and scales", () => {
    torch.manualSeed(0);
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 1));
    const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.05 });
    const scaler = new GradScaler('cpu', { initScale: 1024, growthInterval: 3 });
    const x = torch.randn(16, 4);
    const y = torch.randn(16, 1);
    const losses: number[] = [];
    const scales: number[] = [];
    for (let step = 0; step < 12; step++) {
      optimizer.zeroGrad();
      const loss = autocast('cpu', () => nn.functional.mseLoss(model(x), y));
      let scaled = scaler.scale(loss);
      if (step === 5) scaled = scaled.mul(Number.POSITIVE_INFINITY);
      scaled.backward();
      if (step % 4 === 0) scaler.unscale_(optimizer);
      scaler.step(optimizer);
      scaler.update();
      losses.push(loss.item());
      scales.push(scaler.getScale());
    }
    expectClose(losses, recorded.training.losses);
    expect(scales).toEqual(recorded.training.scales);
    expect(scaler.stateDict()).toEqual(recorded.training.state);
    const other = new GradScaler('cpu');
    other.loadStateDict(scaler.stateDict());
    expect(other.stateDict()).toEqual(recorded.training.state);
  });

  test.each(Object.entries(recorded.errors))("%s: Python's error", (name, message) => {
    expect(errors[name]).toThrow(message);
  });

  test('changes nothing when it is disabled', () => {
    const { optimizer, p } = made();
    const scaler = new GradScaler('cpu', { enabled: false });
    const loss = p.sum();
    expect(scaler.scale(loss) === loss).toBe(true);
    loss.backward();
    scaler.unscale_(optimizer);
    scaler.step(optimizer);
    scaler.update();
    expect([scaler.getScale(), scaler.isEnabled(), scaler.stateDict()]).toEqual([1, false, {}]);
    expectClose(p, [0.9, 0.9]);
  });

  test('the scale can be set', () => {
    const { scaler, p } = made();
    const [scaled] = scaler.scale([p.sum()]);
    expect(scaled?.item()).toBe(131072);
    scaler.update(8);
    expect(scaler.getScale()).toBe(8);
    scaler.update(torch.scalarTensor(4));
    expect(scaler.getScale()).toBe(4);
  });
});
