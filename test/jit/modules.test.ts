import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { type Case, compiled, readCases, replay, resultsOf } from '../../parity/modules';
import { root } from '../support/files';

const { cases } = readCases(join(root, 'test', 'fixtures', 'module-db.json.gz'));

describe("compiled layers of torch.nn give the outputs and gradients of PyTorch's own cases", () => {
  test.each([...new Set(cases.map((one) => one.module))])('%s', (name) => {
    const problems = cases
      .filter((one) => one.module === name)
      .flatMap((one) => {
        const { forward, gradients } = replay(one, (module) => compiled(module));
        const problem = forward ?? gradients;
        return problem === null ? [] : [`${one.desc} ${one.index}: ${problem}`];
      });
    expect(problems).toEqual([]);
  });
});

// NaN equals NaN.
const isSame = (a: Tensor | null, b: Tensor | null): boolean =>
  a === null || b === null ? a === b : torch.equal(a.nanToNum(), b.nanToNum()) && torch.equal(a.isnan(), b.isnan());

function differences(one: Case): string[] {
  const [eager, given] = [resultsOf(one), resultsOf(one, (module) => compiled(module))];
  const wrong = eager.flatMap((want, i) => (isSame(want, given[i] ?? null) ? [] : [i]));
  return wrong.length === 0 && given.length === eager.length ? [] : [`${one.desc} ${one.index}: results ${wrong}`];
}

describe('layers of torch.nn, compiled, give the eager ones to the bit: outputs, gradients and buffers', () => {
  test.each([...new Set(cases.map((one) => one.module))])('%s', (name) => {
    // A module has no names of arguments at run time.
    const callable = cases.filter((one) => one.module === name && !('input' in one.forwardKwargs.dict));
    expect(callable.flatMap(differences)).toEqual([]);
  });
});
