import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiled, readCases, replay } from '../../parity/modules';
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
