import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { native } from '../../src/core/native';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
const committed = readFileSync(join(root, 'src', 'core', 'native-declarations.ts'), 'utf8');

test('the committed declarations, enums and flags are those of native/', () => {
  mkdirSync(join(folder, 'core'));
  const run = runNode([join(root, 'scripts', 'run-ts.mjs'), join(root, 'scripts', 'generate-native.ts'), folder]);
  expect([run.stderr, run.status]).toEqual(['', 0]);
  expect(readFileSync(join(folder, 'core', 'native-declarations.ts'), 'utf8')).toBe(committed);
});

test('the addon has the declared functions and no others', () => {
  const [ofAddon = ''] = committed.split('export interface CudaNative');
  const declared = [...ofAddon.matchAll(/^ {2}(\w+)\??\(/gm)].map(([, name]) => name as string);
  const expected = native.aotiLoad ? declared : declared.filter((name) => !name.startsWith('aoti'));
  expect(Object.keys(native).sort()).toEqual(expected.sort());
});
