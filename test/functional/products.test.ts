import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectRecorded, gradients, seeded } from './recorded';

const a = seeded(3, 4);
const b = seeded(4, 5);
const batch = seeded(2, 3, 4);
const c = seeded(3, 4, 5);
const d = seeded(4, 3, 2);

describe('einsum', () => {
  const cases: Record<string, () => Tensor> = {
    matrices: () => torch.einsum('ij,jk->ik', a, b),
    implicit: () => torch.einsum('ij,jk', a, b),
    list: () => torch.einsum('ij,jk->ki', [a, b]),
    trace: () => torch.einsum('ii', seeded(3, 3)),
    three: () => torch.einsum('ij,jk,k->i', a, b, seeded(5)),
    ellipsis: () => torch.einsum('...ij->...ji', batch),
    sublists: () => torch.einsum(a, [0, 1], b, [1, 2], [0, 2]),
    'sublists implicit': () => torch.einsum(a, [0, 30], b, [30, 2]),
    'sublists ellipsis': () => torch.einsum(batch, ['...', 0, 1], b, [1, 2], ['...', 2, 0]),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(`einsum ${name}`, run());
  });

  test('gradients', () => {
    expectRecorded(
      'einsum gradients',
      gradients((x, y) => torch.einsum('ij,jk->ik', x as Tensor, y as Tensor), a, b),
    );
  });

  test('wrong calls', () => {
    expect(() => torch.einsum('ij')).toThrow(torch.ValueError);
    expect(() => torch.einsum('ij')).toThrow(/must specify the equation string and at least one operand/);
    expect(() => torch.einsum(a, [0, 52])).toThrow(/subscript in subscript list is not within the valid range \[0, 52\)/);
    expect(() => torch.einsum(a, [0.5, 1])).toThrow(torch.ValueError);
    expect(() => torch.einsum(a, 3 as never)).toThrow(/must be followed by the array of its subscripts/);
    expect(() => torch.einsum('ij,jk', a, 3 as never)).toThrow(TypeError);
    expect(() => torch.einsum('ij,jk->ik', a, a)).toThrow(/operands do not broadcast|does not broadcast/);
  });
});

describe('tensordot', () => {
  const cases: Record<string, () => Tensor> = {
    tensordot: () => torch.tensordot(c, seeded(4, 5, 2)),
    'tensordot 1': () => torch.tensordot(a, b, 1),
    'tensordot 0': () => torch.tensordot(seeded(2), seeded(3), { dims: 0 }),
    'tensordot lists': () =>
      torch.tensordot(c, d, {
        dims: [
          [1, 0],
          [0, 1],
        ],
      }),
    'tensordot tensor': () =>
      torch.tensordot(
        c,
        d,
        torch.tensor([
          [1n, 0n],
          [0n, 1n],
        ]),
      ),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, run());
  });

  test('out', () => {
    const out = torch.empty(3, 5);
    expect(torch.tensordot(a, b, 1, { out })).toBe(out);
    expectRecorded('tensordot 1', out);
  });

  test('wrong dims', () => {
    expect(() => torch.tensordot(a, b, -1)).toThrow('tensordot expects dims >= 0, but got dims=-1');
    expect(() => torch.tensordot(a, b, 3)).toThrow('tensordot expects dims < ndim_a or ndim_b, but got dims=3');
    expect(() => torch.tensordot(a, b, [[1]])).toThrow(torch.TorchError);
    expect(() => torch.tensordot(a, b, 'x' as never)).toThrow(
      /argument 'dims' \(position 3\) must be int or int\[\]\[\] or Tensor, not string/,
    );
  });
});

test('chainMatmul takes matrices as separate arguments and as a list', () => {
  const last = seeded(5, 2);
  expectRecorded('chainMatmul', torch.chainMatmul(a, b, last));
  expectRecorded('chainMatmul', torch.chainMatmul([a, b, last]));
  const out = torch.empty(3, 2);
  expect(torch.chainMatmul(a, b, last, { out })).toBe(out);
  expectRecorded('chainMatmul', out);
  expectTypeOf(torch.chainMatmul(a, b)).toEqualTypeOf<Tensor>();
});
