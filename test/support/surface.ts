// Compares expressions with their Python counterparts, recorded by parity/record_surface.py.
import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { expectClose } from './close';
import { fixture } from './files';

export const recorded = fixture<{
  cases: Record<string, unknown>;
  dtypes: Record<string, Record<string, unknown>>;
  limits: Record<string, Record<string, unknown> | null>;
}>('surface');

interface RecordedTensor {
  readonly dtype: string;
  readonly layout: string;
  readonly shape: readonly number[];
  readonly device?: string;
  readonly values: readonly unknown[];
}

function expectTensor(actual: Tensor, wanted: RecordedTensor): void {
  expect({ dtype: actual.dtype, layout: actual.layout, shape: actual.shape }).toEqual({
    dtype: wanted.dtype,
    layout: wanted.layout,
    shape: wanted.shape,
  });
  expect(actual.device.type).toBe(wanted.device ?? 'cpu');
  if (wanted.device === 'meta') return;
  const dense = actual.layout === 'strided' ? actual : actual.toDense();
  const real = dense.isComplex() ? torch.viewAsReal(dense.resolveConj()) : dense;
  expectClose(real, wanted.values, { atol: 1e-6, rtol: 1e-6 });
}

function expectRecorded(run: () => unknown, wanted: unknown): void {
  if (typeof wanted === 'object' && wanted !== null && 'error' in wanted) {
    const { error, message } = wanted as { error: string; message: string };
    let thrown: Error | null = null;
    try {
      run();
    } catch (caught) {
      thrown = caught as Error;
    }
    expect(thrown, 'threw nothing').toBeInstanceOf(Error);
    expect(thrown?.name).toBe(error);
    expect(thrown?.message.split('\n')[0]?.slice(0, message.length)).toBe(message);
    return;
  }
  const actual = run();
  if (typeof wanted === 'object' && wanted !== null && 'dtype' in wanted) expectTensor(actual as Tensor, wanted as RecordedTensor);
  else if (typeof wanted === 'number') expect(actual).toBeCloseTo(wanted, 5);
  else expect(actual).toEqual(wanted);
}

/** Defines a test for each expression, named after its Python counterpart. */
export function expectRecordedCases(cases: Readonly<Record<string, () => unknown>>): void {
  for (const [name, run] of Object.entries(cases)) {
    test(name, () => {
      expect(recorded.cases).toHaveProperty([name]);
      torch.manualSeed(0);
      expectRecorded(run, recorded.cases[name]);
    });
  }
}
