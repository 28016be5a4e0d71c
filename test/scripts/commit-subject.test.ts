// The commit-msg hook.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();

function check(message: string): string {
  const path = join(folder, 'message');
  writeFileSync(path, message);
  const { status, stderr } = runNode([join(root, 'scripts', 'commit-subject.mjs'), path]);
  expect(status).toBe(stderr === '' ? 0 : 1);
  return stderr;
}

describe('a commit message', () => {
  test.each([
    ['of 71 characters', 'x'.repeat(71)],
    [
      'with a body and comments',
      '# written by an editor\n\nNames of layers\n\nThe reason, which may be longer than the subject.\n# On branch\n',
    ],
    ['before the diff of git commit --verbose', 'Names\n# ------------------------ >8 ------------------------\ndiff --git a/a b/a\n'],
    ['that git writes', `Merge branch '${'x'.repeat(80)}'`],
  ])('%s passes', (_name, message) => {
    expect(check(message)).toBe('');
  });

  test.each([
    ['of 72 characters', 'é'.repeat(72), 'the subject has 72 characters'],
    ['without a subject', '# comment\n\n', 'the message is empty'],
    ['whose body follows at once', 'Names\nThe reason', 'the second line must be empty'],
  ])('%s is refused', (_name, message, reason) => {
    expect(check(message)).toContain(reason);
  });
});
