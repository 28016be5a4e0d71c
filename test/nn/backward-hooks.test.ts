import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';

function weighted(): nn.Linear {
  const layer = new nn.Linear(2, 1, { bias: false });
  layer.weight = new nn.Parameter(torch.tensor([[2, 3]]));
  return layer;
}

// All numbers were taken from Python's hooks.
describe('full backward hooks of modules', () => {
  test('see the gradients of inputs and outputs, and may replace them', () => {
    const layer = weighted();
    const seen: unknown[] = [];
    const hook = layer.registerFullBackwardHook((module, gradInput, gradOutput) => {
      seen.push([module === layer, gradInput.map((g) => g?.tolist()), gradOutput.map((g) => g?.tolist())]);
      return [(gradInput[0] as Tensor).mul(10)];
    });
    const preHook = layer.registerFullBackwardPreHook((_, gradOutput) => [(gradOutput[0] as Tensor).mul(2)]);
    const x = torch.tensor([[1, 1]], { requiresGrad: true });
    layer(x).sum().backward();
    expect(seen).toEqual([[true, [[[4, 6]]], [[[2]]]]]);
    expect(x.grad?.tolist()).toEqual([[40, 60]]);
    expect(layer.weight.grad?.tolist()).toEqual([[2, 2]]);
    hook.remove();
    preHook.remove();
    x.grad = null;
    layer(x).sum().backward();
    expect(x.grad).not.toBeNull();
    expect((x.grad as unknown as Tensor).tolist()).toEqual([[2, 3]]);
  });

  test('arguments other than tensors, and results without gradients, are null', () => {
    class Product extends nn.Module {
      forward(a: Tensor, _times: number, b: Tensor): [Tensor, Tensor] {
        return [a.mul(b), a.add(1)];
      }
    }
    const module = new Product();
    const seen: unknown[] = [];
    module.registerFullBackwardHook((_, gradInput, gradOutput) => {
      seen.push([gradInput.map((g) => g?.item() ?? null), gradOutput.map((g) => g?.item() ?? null)]);
    });
    const a = torch.tensor(2, { requiresGrad: true });
    module(a, 5, torch.tensor(3))[0].backward();
    expect(seen).toEqual([
      [
        [3, null, 0],
        [1, null],
      ],
    ]);
    expect(a.grad?.item()).toBe(3);
  });

  test('are called with null for inputs that require no gradient', () => {
    const layer = weighted();
    const seen: unknown[] = [];
    layer.registerFullBackwardHook((_, gradInput, gradOutput) => {
      seen.push([gradInput, gradOutput.map((g) => g?.tolist())]);
    });
    layer(torch.ones(1, 2)).sum().backward();
    expect(seen).toEqual([[[null], [[[1]]]]]);
  });

  test('must return as many gradients as there are inputs', () => {
    const layer = weighted();
    layer.registerFullBackwardHook((_, gradInput) => [gradInput[0] ?? null, null]);
    const loss = layer(torch.ones(1, 2, { requiresGrad: true })).sum();
    expect(() => loss.backward()).toThrow('Backward hook returned an invalid number of grad_input, got 2, but expected 1');
  });

  test('can be registered for all modules', () => {
    let calls = 0;
    const hook = nn.registerModuleFullBackwardHook(() => {
      calls++;
    });
    new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1))(torch.ones(1, 2, { requiresGrad: true }))
      .sum()
      .backward();
    hook.remove();
    expect(calls).toBe(3);
  });
});

describe('CrossMapLRN2d', () => {
  test('has the values, the gradients and the text of Python', () => {
    const x = torch.arange(1, 7, { dtype: 'float32' }).view(1, 6, 1, 1);
    expectClose(
      new nn.CrossMapLRN2d(4, { alpha: 0.5 })(x).flatten(),
      [0.6948002576828003, 0.9365489482879639, 0.9323973655700684, 0.8937961459159851, 0.8421969413757324, 1.1793568134307861],
      { rtol: 1e-5 },
    );
    expect(String(new nn.CrossMapLRN2d(4))).toBe('CrossMapLRN2d(4, alpha=0.0001, beta=0.75, k=1)');
    const leaf = x.clone().requiresGrad_();
    new nn.CrossMapLRN2d(3, { alpha: 0.5 })(leaf).sum().backward();
    expectClose(
      (leaf.grad as Tensor).flatten(),
      [0.5481505393981934, 0.1106518805027008, -0.2790326178073883, -0.26664894819259644, -0.18380875885486603, -0.15740402042865753],
      { atol: 1e-5 },
    );
  });
});
