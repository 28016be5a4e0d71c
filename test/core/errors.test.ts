import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, optim } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root } from '../support/files';

const x = torch.ones(2, 3);
const given = (value: unknown): never => value as never;

const wrong: Record<string, () => unknown> = {
  'an operator': () => torch.add(given('x'), x),
  'a method': () => x.sum({ dim: given('last') }),
  'an error of LibTorch': () => x.matmul(x),
  'an index': () => x.at(given({})),
  'a slice of step 0': () => torch.slice(0, 1, 0),
  'a layer': () => new nn.Linear(given('2'), 3),
  'a setting of a layer': () => new nn.Conv2d(2, 3, 3, { groups: 2 }),
  'a functional': () => nn.functional.dropout(x, { p: 2 }),
  'an unknown option': () => nn.functional.relu(x, given({ inPlace: true })),
  'an optimizer': () => new optim.Adam([x], { lr: -1 }),
  'an optimizer without parameters': () => new optim.SGD(given(null), { lr: 0.1 }),
  'a state dict': () => new nn.Linear(2, 3).loadStateDict(given(3)),
  'a loader': () => new torch.utils.data.DataLoader(new torch.utils.data.TensorDataset(x), { batchSize: given('4') }),
  'a distribution': () => new torch.distributions.Normal(0, -1),
  'a file': () => torch.load(given(3)),
  backward: () => x.backward(),
  'a hook': () => x.registerHook(given(1)),
  'a mode': () => torch.noGrad(given(1)),
  'a setting': () => torch.setDefaultDtype(given('int64')),
  'a seed': () => torch.manualSeed(given('a')),
  'a graph to compile': () => torch.jit.script(given(3)),
};

describe('errors begin at the line of the caller', () => {
  test.each(Object.keys(wrong))('%s', (name) => {
    let thrown: unknown;
    try {
      wrong[name]?.();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    const [first] = ((thrown as Error).stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    expect(first).toContain('errors.test.ts');
  });
});

test('every TypeError is made by the function that makes it begin at the caller', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const direct = sources.filter(
    (file) => file !== join('core', 'errors.ts') && /new TypeError\(/.test(readFileSync(join(root, 'src', file), 'utf8')),
  );
  expect(direct).toEqual([]);
});
