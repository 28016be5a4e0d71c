import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nn } from 'node-libtorch';
import { expect, test } from 'vitest';
import { fixture, root } from '../../support/files';

const camelCase = (name: string): string => name.replace(/(?<=[A-Za-z0-9])_+([a-zA-Z0-9])/g, (_, after: string) => after.toUpperCase());

const names = fixture<string[]>('nn-functional/names');

test('every public function of torch.nn.functional is here', () => {
  expect(names.filter((name) => typeof (nn.functional as Record<string, unknown>)[camelCase(name)] !== 'function')).toEqual([]);
});

test('every one of them is replayed', () => {
  // These take dtypes that cannot be drawn; linear.test.ts has them.
  const tested = ['scaled_mm', 'scaled_grouped_mm'];
  const files = readdirSync(join(root, 'test', 'fixtures', 'nn-functional')).filter((file) => file !== 'names.json');
  const replayed = new Set(
    files.flatMap((file) => fixture<{ name: string }[]>(`nn-functional/${file.slice(0, -5)}`).map(({ name }) => name)),
  );
  expect(names.filter((name) => !replayed.has(name) && !tested.includes(name))).toEqual([]);
});
