// Compares numbers with recorded ones.
import { expect } from 'vitest';
import { isClose } from '../../parity/close';
import type { Tensor } from '../../src/torch';

type Nested = number | boolean | readonly Nested[];

// Recorders write what JSON has no number for as a string.
function flatten(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value === 'string' && !/^-?(NaN|nan|inf|Infinity)$/.test(value)) throw new TypeError(`${value} is not a number`);
  if (!['number', 'bigint', 'boolean', 'string'].includes(typeof value))
    throw new TypeError(`cannot compare a value of type ${typeof value}`);
  return [Number(typeof value === 'string' ? value.replace(/inf$/, 'Infinity') : value)];
}

/** Asserts that a tensor, a number or nested lists equal the recorded values: |a - b| ≤ atol + rtol · |b|. */
export function expectClose(actual: Tensor | Nested, expected: unknown, { atol = 1e-6, rtol = 1e-6 } = {}): void {
  const isTensor = typeof actual === 'object' && actual !== null && 'tolist' in actual;
  const got = flatten(isTensor ? actual.detach().tolist() : actual);
  const wanted = flatten(expected);
  expect(got.length).toBe(wanted.length);
  const first = got.findIndex((value, i) => !isClose(value, wanted[i] as number, atol, rtol));
  expect(first, `${got[first]} at ${first}, recorded ${wanted[first]}; atol ${atol}, rtol ${rtol}`).toBe(-1);
}
