import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectRecorded, gradients, seeded } from './recorded';

const square = seeded(4, 4);
const batch = seeded(2, 3, 3);
const tall = seeded(9, 5);
const wide = seeded(5, 9);
const draws = seeded(8, 6);
const sparse = torch.where(draws.gt(0.8), draws, 0).toSparse();

function low(run: () => unknown): unknown {
  torch.manualSeed(1);
  return run();
}

// Factors come from iterated QR and SVD in single precision.
const tolerance = { atol: 2e-5, rtol: 1e-4 };

describe('lu', () => {
  test('factors and pivots, with infos on request', () => {
    expectRecorded('lu', torch.lu(square));
    expectRecorded('lu batch with infos', torch.lu(batch, { getInfos: true }));
    expectRecorded('lu singular', torch.lu(torch.zeros(2, 2), true, true));
    expectRecorded('lu', square.lu());
    expectRecorded('lu batch with infos', batch.lu(true, true));
    expectTypeOf(torch.lu(square)).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(square.lu({ getInfos: true })).toEqualTypeOf<[Tensor, Tensor, Tensor]>();
  });

  test('luUnpack gives P, L and U', () => {
    const [LU, pivots] = torch.lu(square);
    const { P, L, U } = torch.luUnpack(LU, pivots);
    expectRecorded('luUnpack', [P, L, U]);
    expect(torch.allclose(P.matmul(L).matmul(U), square, { atol: 1e-6 })).toBe(true);
  });

  test('out', () => {
    const out = [torch.empty(0), torch.empty(0, { dtype: 'int32' })];
    const results = torch.lu(square, { out });
    expect(results[0]).toBe(out[0]);
    expectRecorded('lu', out);
    expect(() => torch.lu(square, { out: [torch.empty(0)] })).toThrow('expected tuple of 2 elements but got 1');
  });

  test('needs pivoting on the CPU', () => {
    expect(() => torch.lu(square, false)).toThrow('LU without pivoting is not implemented on the CPU');
  });
});

describe('svdLowrank and pcaLowrank draw the same random numbers as Python', () => {
  const cases: Record<string, () => unknown> = {
    svdLowrank: () => torch.svdLowrank(tall, { q: 3 }),
    'svdLowrank wide': () => torch.svdLowrank(wide, 3, 1),
    'svdLowrank shifted': () => torch.svdLowrank(tall, { q: 3, M: tall.mean(0) }),
    'svdLowrank batch': () => torch.svdLowrank(seeded(2, 6, 4), { q: 2 }),
    'svdLowrank sparse': () => torch.svdLowrank(sparse, { q: 3 }),
    pcaLowrank: () => torch.pcaLowrank(tall),
    'pcaLowrank not centred': () => torch.pcaLowrank(tall, { q: 2, center: false }),
    'pcaLowrank sparse': () => torch.pcaLowrank(sparse, 3),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, low(run), tolerance);
  });

  test('svdLowrank complex', () => {
    const draw = (): Tensor => {
      torch.manualSeed(0);
      return torch.randn([6, 4], { dtype: 'complex64' });
    };
    expectRecorded(
      'svdLowrank complex',
      low(() => torch.svdLowrank(draw(), { q: 2 })),
      tolerance,
    );
  });

  test('gradients', () => {
    expectRecorded(
      'svdLowrank gradients',
      low(() => gradients((x) => torch.svdLowrank(x as Tensor, 3)[1], tall)),
      tolerance,
    );
  });

  test('leak no tensors', () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    const results = torch.pcaLowrank(tall);
    expect(torch.memory.stats().liveTensors).toBe(before + results.length);
  });

  test('wrong arguments', () => {
    expect(() => torch.pcaLowrank(tall, 6)).toThrow('q(=6) must be non-negative integer and not greater than min(m, n)=5');
    expect(() => torch.pcaLowrank(tall, { niter: -1 })).toThrow('niter(=-1) must be non-negative integer');
    expect(() => torch.svdLowrank(tall, { M: 3 } as never)).toThrow(/argument 'M' must be Tensor or null, not int/);
  });
});
