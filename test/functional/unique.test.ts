import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectRecorded } from './recorded';

const x = torch.tensor([3n, 1n, 3n, 2n, 2n]);
const rows = torch.tensor([
  [1, 2],
  [0, 5],
  [1, 2],
]);
const every = { returnInverse: true, returnCounts: true } as const;

const cases: Record<string, () => unknown> = {
  unique: () => torch.unique(x),
  'unique inverse': () => torch.unique(x, { returnInverse: true }),
  'unique counts': () => torch.unique(x, true, false, true),
  'unique all': () => torch.unique(x, every),
  'unique rows': () => torch.unique(rows, { dim: 0, ...every }),
  'unique columns': () => torch.unique(rows, true, false, false, 1),
  uniqueConsecutive: () => torch.uniqueConsecutive(x),
  'uniqueConsecutive inverse': () => torch.uniqueConsecutive(x, true),
  'uniqueConsecutive counts': () => torch.uniqueConsecutive(x, { returnCounts: true }),
  'uniqueConsecutive all': () => torch.uniqueConsecutive(x, true, true),
  'uniqueConsecutive rows': () => torch.uniqueConsecutive(rows.at([0, 2, 1]), { dim: 0, ...every }),
};

test.each(Object.entries(cases))('%s', (name, run) => {
  expectRecorded(name, run());
});

test('as methods', () => {
  expectRecorded('unique', x.unique());
  expectRecorded('unique rows', rows.unique(true, true, true, 0));
  expectRecorded('uniqueConsecutive counts', x.uniqueConsecutive({ returnCounts: true }));
  expectRecorded('uniqueConsecutive all', x.uniqueConsecutive(every));
});

describe('the flags determine the type of the result', () => {
  test('types of functions', () => {
    const flag = Math.random() < 2;
    expectTypeOf(torch.unique(x)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.unique(x, { returnInverse: false, dim: 0 })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.unique(x, { returnInverse: true })).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(torch.unique(x, true, true)).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(torch.unique(x, true, { returnCounts: true })).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(torch.unique(x, every)).toEqualTypeOf<[Tensor, Tensor, Tensor]>();
    expectTypeOf(torch.unique(x, { returnCounts: flag })).toEqualTypeOf<Tensor | Tensor[]>();
    expectTypeOf(torch.uniqueConsecutive(x, true, true)).toEqualTypeOf<[Tensor, Tensor, Tensor]>();
  });

  test('types of methods', () => {
    expectTypeOf(x.unique()).toEqualTypeOf<Tensor>();
    expectTypeOf(x.unique({ returnInverse: true })).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(x.unique(true, false, true)).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(x.uniqueConsecutive(every)).toEqualTypeOf<[Tensor, Tensor, Tensor]>();
  });

  test('wrong calls', () => {
    expect(() => torch.unique(x, { inverse: true } as never)).toThrow(/unique\(\) got an unexpected keyword argument 'inverse'/);
    expect(() => torch.unique(x, 1 as never)).toThrow(/argument 'sorted' \(position 2\) must be boolean, not int/);
    expect(() => torch.unique(x, { dim: 1 })).toThrow(torch.IndexError);
  });
});
