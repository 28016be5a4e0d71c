// Compares results with those that parity/record_functional.py recorded.
import torch, { type DType, Tensor } from 'node-libtorch';
import { expect } from 'vitest';
import { expectClose } from '../support/close';
import { fixture } from '../support/files';

interface RecordedTensor {
  dtype: string;
  shape: number[];
  values: (number | string)[];
}

type Recorded = RecordedTensor | Recorded[] | number | string;

const { cases } = fixture<{ cases: Record<string, Recorded> }>('functional');

function compare(actual: unknown, wanted: Recorded, tolerance: { atol?: number; rtol?: number }): void {
  if (typeof wanted === 'number' || typeof wanted === 'string') {
    expect(actual).toBe(wanted);
  } else if (Array.isArray(wanted)) {
    expect(Array.isArray(actual)).toBe(true);
    expect((actual as unknown[]).length).toBe(wanted.length);
    wanted.forEach((value, i) => {
      compare((actual as unknown[])[i], value, tolerance);
    });
  } else {
    expect(actual).toBeInstanceOf(Tensor);
    const given = actual as Tensor;
    expect(given.dtype).toBe(wanted.dtype);
    expect(given.shape).toEqual(wanted.shape);
    const dense = given.layout === 'strided' ? given : given.toDense();
    const real = dense.isComplex() ? torch.viewAsReal(dense.resolveConj()) : dense;
    expectClose(real, wanted.values, tolerance);
  }
}

/** Asserts that a result has the dtype, shape and values recorded for the case `name`. */
export function expectRecorded(name: string, actual: unknown, tolerance: { atol?: number; rtol?: number } = {}): void {
  expect(cases).toHaveProperty([name]);
  compare(actual, cases[name] as Recorded, tolerance);
}

/** The tensor at a position of the list recorded for the case `name`. */
export function recordedTensor(name: string, i: number): Tensor {
  const { values, dtype, shape } = (cases[name] as RecordedTensor[])[i] as RecordedTensor;
  return torch.tensor(values.map(Number), { dtype: dtype as DType }).view(shape);
}

/** Draws from the normal distribution after seeding anew, as the recorder makes its inputs. */
export function seeded(...shape: number[]): Tensor {
  torch.manualSeed(0);
  return torch.randn(shape);
}

/** Returns the gradients of the sum of squares of a function's result. */
export function gradients(run: (...inputs: Tensor[]) => Tensor, ...inputs: Tensor[]): (Tensor | null)[] {
  const leaves = inputs.map((x) => x.detach().clone().requiresGrad_());
  run(...leaves)
    .square()
    .sum()
    .backward();
  return leaves.map((x) => x.grad);
}
