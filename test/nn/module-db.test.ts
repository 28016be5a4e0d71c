import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aspects, type Case, readCases, replay } from '../../parity/modules';
import { root } from '../support/files';

const { cases } = readCases(join(root, 'test', 'fixtures', 'module-db.json.gz'));

const byModule = new Map<string, Case[]>();
for (const given of cases) byModule.set(given.module, [...(byModule.get(given.module) ?? []), given]);

// Known differences from Python with their reasons, by module, aspect and case.
const exceptions: Record<string, string> = {
  'Linear forward 0': 'called with its input by name: a module has no names of arguments at run time',
  'Linear gradients 0': 'see forward',
};

describe("PyTorch's own cases of its modules: seeded state, output, gradients and text", () => {
  test.each([...byModule])('%s', (_, of) => {
    const differences = of.flatMap((given) => {
      const outcome = replay(given);
      return aspects
        .filter((aspect) => outcome[aspect] !== null && !(`${given.module} ${aspect} ${given.index}` in exceptions))
        .map((aspect) => `${given.index} ${given.desc} ${given.training ? 'train' : 'eval'} ${aspect}: ${outcome[aspect]}`);
    });
    expect(differences).toEqual([]);
  });
});
