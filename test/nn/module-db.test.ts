import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aspects, type Case, type ErrorCase, readCases, replay, replayError } from '../../parity/modules';
import { root } from '../support/files';

const { cases, errors } = readCases(join(root, 'test', 'fixtures', 'module-db.json.gz'));

const byModule = new Map<string, Case[]>();
for (const given of cases) byModule.set(given.module, [...(byModule.get(given.module) ?? []), given]);

// Known differences from Python with their reasons, by module, aspect and case.
const exceptions: Record<string, string> = {
  'Linear forward 0': 'called with its input by name: a module has no names of arguments at run time',
  'Linear gradients 0': 'see forward',
  'Linear evaluation 0': 'see forward',
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

// Error inputs whose text differs from Python's, or that are none here.
const isOtherwise = ({ module, args, error }: ErrorCase): boolean =>
  // 3.0 is the integer 3 in JavaScript.
  error?.[1].endsWith('should be of type int, got: float') === true ||
  // Python takes a nonlinearity at the place of `bias` as true.
  (['RNNCell', 'GRUCell'].includes(module) && args.length === 3);

test("error inputs of PyTorch's modules have Python's error", () => {
  const differences = errors.map((given) => ({ given, problem: replayError(given) })).filter(({ problem }) => problem !== null);
  expect(differences.filter(({ given }) => !isOtherwise(given))).toEqual([]);
  expect(errors.length).toBeGreaterThan(100);
});
