import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectRecorded, gradients, seeded } from './recorded';

const x = seeded(3, 4);
const cube = seeded(2, 3, 4);
const sparse = torch
  .tensor([
    [0, 3],
    [4, 0],
  ])
  .toSparse();

describe('norm', () => {
  const cases: Record<string, () => Tensor> = {
    norm: () => torch.norm(x),
    'norm 1': () => torch.norm(x, 1),
    'norm 3 along 1': () => torch.norm(x, 3, 1),
    'norm inf': () => torch.norm(x, Infinity),
    'norm -inf': () => torch.norm(x, -Infinity),
    'norm 0': () => torch.norm(torch.tensor([0, 1, 2]), 0),
    'norm None': () => torch.norm(x, null),
    'norm nuc': () => torch.norm(x, 'nuc'),
    'norm nuc of dims': () => torch.norm(cube, 'nuc', [0, 2], { keepdim: true }),
    'norm fro of dims': () => torch.norm(cube, 'fro', [1, 2]),
    'norm fro keepdim': () => torch.norm(cube, { dim: 1, keepdim: true }),
    'norm dtype': () => torch.norm(x, 2, 0, { dtype: torch.float64 }),
    'norm sparse': () => torch.norm(sparse),
    'norm sparse 1': () => torch.norm(sparse, 1),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, run());
  });

  test('gradients', () => {
    expectRecorded(
      'norm gradients',
      gradients((t) => torch.norm(t as Tensor, 2, 1), x),
    );
  });

  test('as a method', () => {
    expectRecorded('norm', x.norm());
    expectRecorded('norm 3 along 1', x.norm(3, 1));
    expectRecorded('norm fro keepdim', cube.norm({ dim: 1, keepdim: true }));
    expectRecorded('norm dtype', x.norm(2, 0, false, torch.float64));
    expect(() => x.norm({ out: x } as never)).toThrow(/norm\(\) got an unexpected keyword argument 'out'/);
  });

  test('out', () => {
    const out = torch.empty(3);
    expect(torch.norm(x, 3, 1, { out })).toBe(out);
    expectRecorded('norm 3 along 1', out);
  });

  test('wrong calls', () => {
    expect(() => torch.norm(x, 'max' as never)).toThrow(/linalg.matrix_norm: Order max not supported/);
    expect(() => torch.norm(sparse, 'max' as never)).toThrow("only valid string values are 'fro' and 'nuc', found max");
    expect(() => torch.norm(sparse, { dtype: 'float64' })).toThrow('dtype argument is not supported in frobenius norm');
    expect(() => torch.norm(x, 2, 2)).toThrow(torch.IndexError);
  });
});

describe('cdist', () => {
  const others = seeded(5, 4);
  const cases: Record<string, () => Tensor> = {
    cdist: () => torch.cdist(seeded(2, 3, 4), seeded(2, 5, 4)),
    'cdist 1': () => torch.cdist(x, others, { p: 1 }),
    'cdist inf': () => torch.cdist(x, others, Infinity),
    'cdist without mm': () => torch.cdist(x, others, { computeMode: 'donot_use_mm_for_euclid_dist' }),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, run());
  });

  test('by matrix products', () => {
    // Equal rows: their distance is the root of a difference that cancels, so rounding depends on the machine.
    expectRecorded('cdist mm', torch.cdist(x, others, 2, 'use_mm_for_euclid_dist'), { atol: 1e-3 });
  });

  test('an unknown mode', () => {
    expect(() => torch.cdist(x, others, 2, 'mm' as never)).toThrow('mm is not a valid value for compute_mode');
    expect(() => torch.cdist(x, others, 2, 'constructor' as never)).toThrow(torch.ValueError);
  });
});
