// torch.nn.attention: causal masks by name, and the choice of kernels.
import { inspect } from 'node:util';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test, vi } from 'vitest';
import { expectClose } from '../support/close';
import { runPython } from '../support/files';
import { withPython } from '../support/skips';

const { SDPBackend, bias, sdpaKernel } = nn.attention;
const F = nn.functional;
const { backends } = torch;

function inputs(queries: number, keys: number, heads = 2): [Tensor, Tensor, Tensor] {
  torch.manualSeed(0);
  return [torch.randn(2, heads, queries, 8), torch.randn(2, 2, keys, 8), torch.randn(2, 2, keys, 8)];
}

describe('a causal mask', () => {
  test('is the triangle of its variant', () => {
    expect(bias.causalUpperLeft(3, 4).materialize().to('int64').tolist()).toEqual([
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [1, 1, 1, 0],
    ]);
    expect(bias.causalLowerRight(3, 4).materialize().to('int64').tolist()).toEqual([
      [1, 1, 0, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ]);
    expect(bias.causalLowerRight({ seqLenQ: 1, seqLenKv: 2 }).materialize('meta').device.type).toBe('meta');
    expect(inspect(bias.causalUpperLeft(1, 2))).toContain('[[ True, False]]');
  });

  test.each([
    [bias.causalUpperLeft(3, 5), 3, 5],
    [bias.causalLowerRight(3, 5), 3, 5],
    [bias.causalLowerRight(4, 4), 4, 4],
  ] as const)('attends as the tensor does (%#)', (mask, queries, keys) => {
    const [q, k, v] = inputs(queries, keys);
    const wanted = F.scaledDotProductAttention(q, k, v, mask.materialize()).tolist();
    expectClose(F.scaledDotProductAttention(q, k, v, mask), wanted);
    expectClose(F.scaledDotProductAttention(q, k, v, { attnMask: mask }), wanted);
    const scaled = F.scaledDotProductAttention(q, k, v, mask.materialize(), { scale: 0.1 }).tolist();
    expectClose(F.scaledDotProductAttention(q, k, v, mask, { scale: 0.1 }), scaled);
  });

  test('passes gradients on, and groups of queries', () => {
    const [q, k, v] = inputs(3, 5, 4);
    q.requiresGrad_();
    const mask = bias.causalLowerRight(3, 5);
    F.scaledDotProductAttention(q, k, v, mask, { enableGqa: true }).sum().backward();
    const grad = q.grad?.tolist() as unknown[];
    q.grad = null;
    F.scaledDotProductAttention(q, k, v, mask.materialize(), { enableGqa: true }).sum().backward();
    expectClose(q.grad as unknown as Tensor, grad);
  });

  test('warns where its lower right leaves rows without a key', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    bias.causalLowerRight(5, 3);
    expect(warn.mock.calls.map(([message]) => String(message))).toContain(
      'Lower right causal bias will produce NaNs in the output when seq_len_q > seq_len_kv!',
    );
    warn.mockRestore();
  });

  test('refuses what Python refuses', () => {
    const [q, k, v] = inputs(3, 5);
    const mask = bias.causalUpperLeft(3, 5);
    expect(() => F.scaledDotProductAttention(q, k, v, mask, { isCausal: true })).toThrow('CausalBias should not be used with causal=True');
    expect(() => F.scaledDotProductAttention(q, k, v, mask, { isCausl: true } as never)).toThrow('isCausal');
    expect(() => new bias.CausalBias(3 as never, 1, 1)).toThrow("argument 'variant'");
    expect(() => (bias.causalUpperLeft as (...sizes: number[]) => unknown)(1, 2, 3)).toThrow('causalUpperLeft()');
  });

  test('is compiled as before where the mask is a tensor', () => {
    const attend = torch.jit.script((q: Tensor, k: Tensor, v: Tensor) => F.scaledDotProductAttention(q, k, v));
    const [q, k, v] = inputs(3, 3);
    expectClose(attend(q, k, v), F.scaledDotProductAttention(q, k, v).tolist());
  });

  test('gives the values of Python', withPython, () => {
    const [q, k, v] = [0, 1, 2].map((i) =>
      torch
        .arange(2 * 2 * (i === 0 ? 3 : 5) * 4, { dtype: 'float32' })
        .view(2, 2, i === 0 ? 3 : 5, 4)
        .mul(0.1 * (i + 1))
        .sin(),
    ) as [Tensor, Tensor, Tensor];
    const program = `
import json, torch
import torch.nn.functional as F
from torch.nn.attention.bias import causal_lower_right, causal_upper_left
q, k, v = [torch.arange(2. * 2 * n * 4).view(2, 2, n, 4).mul(0.1 * (i + 1)).sin() for i, n in enumerate([3, 5, 5])]
print(json.dumps([F.scaled_dot_product_attention(q, k, v, make(3, 5)).tolist() for make in (causal_lower_right, causal_upper_left)]))
`;
    const [lower, upper] = JSON.parse(runPython(program)) as [unknown[], unknown[]];
    expectClose(F.scaledDotProductAttention(q, k, v, bias.causalLowerRight(3, 5)), lower);
    expectClose(F.scaledDotProductAttention(q, k, v, bias.causalUpperLeft(3, 5)), upper);
  });
});

describe('sdpaKernel', () => {
  const enabled = (): boolean[] => [
    backends.cuda.mathSdpEnabled(),
    backends.cuda.flashSdpEnabled(),
    backends.cuda.memEfficientSdpEnabled(),
    backends.cuda.cudnnSdpEnabled(),
  ];

  test('allows the given kernels while the function runs, and restores the others', () => {
    const before = enabled();
    expect(before).toEqual([true, true, true, true]);
    expect(sdpaKernel(SDPBackend.MATH, enabled)).toEqual([true, false, false, false]);
    expect(sdpaKernel([SDPBackend.FLASH_ATTENTION, SDPBackend.CUDNN_ATTENTION], true, enabled)).toEqual([false, true, false, true]);
    expect(() =>
      sdpaKernel(SDPBackend.MATH, () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    {
      using _ = sdpaKernel({ backends: [SDPBackend.MATH], setPriority: true });
      expect(sdpaKernel([SDPBackend.EFFICIENT_ATTENTION], enabled)).toEqual([false, false, true, false]);
      expect(enabled()).toEqual([true, false, false, false]);
    }
    expect(enabled()).toEqual(before);
  });

  test('each kernel of the CPU gives the same values', () => {
    const [q, k, v] = inputs(4, 4);
    const wanted = F.scaledDotProductAttention(q, k, v).tolist();
    for (const one of [SDPBackend.MATH, SDPBackend.FLASH_ATTENTION]) {
      expectClose(
        sdpaKernel(one, () => F.scaledDotProductAttention(q, k, v)),
        wanted,
      );
    }
  });

  test('refuses what is no kernel', () => {
    expect(() => sdpaKernel('math' as never)).toThrow("argument 'backends'");
    expect(() => sdpaKernel([7] as never)).toThrow("argument 'backends'");
    expect(() => sdpaKernel(SDPBackend.MATH, { set_priority: true } as never)).toThrow('setPriority');
    expect(() => sdpaKernel(SDPBackend.MATH, (async () => {}) as never)).toThrow('must be synchronous');
  });
});
