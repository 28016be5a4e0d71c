import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();

/** What the check says of a native/ of these files, each with the files that it includes. */
function problems(name: string, files: Record<string, readonly string[]>): string[] {
  for (const [file, includes] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, includes.map((include) => `#include "${include}"\n`).join(''));
  }
  const { stdout, stderr, status } = runNode([join(root, 'scripts', 'native-levels.mjs'), join(folder, name)]);
  expect([stderr, status]).toEqual(['', stdout === '' ? 0 : 1]);
  return stdout.split('\n').filter((line) => line !== '');
}

test('a folder includes itself and what lower levels share', () => {
  expect(
    problems('good', {
      'base/entry.h': [],
      'base/entry.cc': ['base/entry.h'],
      'base/tape/tape.h': ['base/entry.h'],
      'tape/cells.h': ['base/entry.h'],
      'tape/tape.cc': ['base/tape/tape.h', 'tape/cells.h'],
      'ops/call.cc': ['base/tape/tape.h'],
      'addon.cc': ['base/entry.h', 'base/tape/tape.h'],
    }),
  ).toEqual([]);
});

test.each<[string, Record<string, readonly string[]>, RegExp]>([
  ['a higher level', { 'base/entry.cc': ['ops/call.h'], 'ops/call.h': [] }, /^base\/entry.cc: includes "ops\/call.h", whose folder is not/],
  [
    'what a higher level shares',
    { 'base/ops/call.h': [], 'tape/tape.cc': ['base/ops/call.h'] },
    /^tape\/tape.cc: includes "base\/ops\/call.h", whose folder is not/,
  ],
  [
    'another folder of the same level',
    { 'base/tape/tape.h': [], 'memory/memory.cc': ['base/tape/tape.h'] },
    /^memory\/memory.cc: includes/,
  ],
  [
    'a header of a lower level that is not shared',
    { 'tape/tape.h': [], 'ops/call.cc': ['tape/tape.h'] },
    /^ops\/call.cc: includes "tape\/tape.h" of another folder: .* belongs to base\/tape\/$/,
  ],
  ['a file that is not there', { 'base/entry.cc': ['entry.h'] }, /"entry.h" is not a file/],
  ['a cycle', { 'base/a.h': ['base/b.h'], 'base/b.h': ['base/a.h'] }, /^a cycle of includes: base\/a.h -> base\/b.h -> base\/a.h$/],
  ['a folder on no level', { 'extras/extra.cc': [] }, /^extras\/extra.cc: the folder extras\/ is on no level/],
  ['a file in no folder', { 'extra.cc': [] }, /^extra.cc: only addon.cc/],
])('%s is refused', (name, files, message) => {
  expect(problems(name, files)).toEqual([expect.stringMatching(message)]);
});
