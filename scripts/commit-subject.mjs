// The commit-msg hook: `node scripts/commit-subject.mjs FILE` rejects a message whose subject is missing, has 72 or more
// characters, or is not separated from the body by an empty line.
import { readFileSync } from 'node:fs';

const longest = 71;
// Subjects that git writes itself.
const writtenByGit = /^(Merge |Revert "|Reapply "|fixup! |squash! |amend! )/;

const lines = readFileSync(process.argv[2] ?? '', 'utf8')
  .split(/^# -+ >8 -+$/m)[0]
  ?.split('\n')
  .filter((line) => !line.startsWith('#'));
const from = lines?.findIndex((line) => line.trim() !== '') ?? -1;
const [subject = '', next = ''] = from < 0 ? [] : (lines?.slice(from) ?? []);
const length = [...subject].length;

const problem =
  subject === ''
    ? 'the message is empty'
    : writtenByGit.test(subject)
      ? null
      : length > longest
        ? `the subject has ${length} characters; it may have ${longest}, and the reason goes into the body`
        : next.trim() !== ''
          ? 'the second line must be empty'
          : null;
if (problem !== null) {
  console.error(`commit message: ${problem}\n  ${subject}`);
  process.exitCode = 1;
}
