import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fixture } from '../support/files';

const { version, cases } = fixture<{ version: string; cases: Record<string, string> }>('texts');

function make(): Record<string, unknown> {
  torch.manualSeed(0);
  const x = torch.arange(24).to('float32').view(2, 3, 4);
  const r = torch.randn(3, 4);
  const w = torch.ones(2, { requiresGrad: true });
  return {
    'integral floats': x,
    randn: r,
    scalar: torch.tensor(3.5),
    small: torch.tensor([1e-8, 1]),
    large: torch.tensor([1e10, 1]),
    'nan and inf': torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, 1.5]),
    int64: torch.arange(5),
    bool: torch.tensor([[true, false]]),
    complex: torch.tensor([new torch.Complex(1, 2), new torch.Complex(-0, -0.5)]),
    float64: torch.tensor([1, 2.5], { dtype: 'float64' }),
    bfloat16: torch.tensor([1, 2.5], { dtype: torch.bfloat16 }),
    empty: torch.empty(0, 3),
    summarized: torch.arange(2000),
    'summarized 2d': torch.arange(10000).to('float32').view(100, 100),
    'requires grad': w,
    'grad fn': w.mul(2).sum(),
    row: x.at(1),
    slice: x.at(0, '1:3'),
    step: x.at(':', ':', '::2'),
    ellipsis: x.at('...', 1),
    'new axis': `torch.Size([${x.at(0, 0).at(null).shape.join(', ')}])`,
    mask: x.at(x.gt(20)),
    'index tensor': x.at(0).at(torch.tensor([2n, 0n])),
    max: torch.max(r, { dim: 1 }).values,
    argmax: torch.max(r, 1).indices,
    'int plus int': torch.arange(3).add(1),
    'int times float': torch.arange(3).mul(0.5),
    'int over int': torch.arange(3).div(2),
    mean: r.mean([0, 1], { keepdim: true }),
    uniform: torch.rand([2, 2]),
    randint: torch.randint(0, 1000, [5]),
    randperm: torch.randperm(8),
    unique: torch.unique(torch.tensor([3, 1, 3, 2], { dtype: 'int64' })),
    cat: torch.cat([r, r.at(':1')]),
  };
}

describe('a tensor prints as in Python', () => {
  test('the fixtures were recorded with the loaded LibTorch version', () => {
    expect(torch.__version__.split('+')[0]?.split('.').slice(0, 2)).toEqual(version.split('.').slice(0, 2));
  });
  const made = make();
  test.each(Object.keys(cases))('%s', (name) => {
    expect(String(made[name])).toBe(cases[name]);
  });
});
