// Compares numbers with recorded ones.
import { expect } from 'vitest';
import type { Tensor } from '../../src/torch';

type Nested = number | boolean | readonly Nested[];

const flatten = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(flatten) : [Number(value)]);

/** Asserts that a tensor, a number or nested lists equal the recorded values: |a - b| ≤ atol + rtol · |b|. */
export function expectClose(actual: Tensor | Nested, expected: unknown, { atol = 1e-6, rtol = 1e-6 } = {}): void {
  const isTensor = typeof actual === 'object' && actual !== null && 'tolist' in actual;
  const got = flatten(isTensor ? actual.detach().tolist() : actual);
  const wanted = flatten(expected);
  expect(got.length).toBe(wanted.length);
  const worst = got.reduce((most, value, i) => {
    const want = wanted[i] as number;
    if (value === want || (Number.isNaN(value) && Number.isNaN(want))) return most;
    return Math.max(most, Math.abs(value - want) - rtol * Math.abs(want));
  }, 0);
  expect(worst, `got [${got.slice(0, 6).join(', ')}], recorded [${wanted.slice(0, 6).join(', ')}]`).toBeLessThanOrEqual(atol);
}
