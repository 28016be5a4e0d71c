// `npm test`: runs the set-up, the checks and all tests. Passes arguments to vitest; with arguments it skips the checks. The
// last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { root, runAfterSetUp } from './setup.mjs';

await runAfterSetUp(async () => {
  const args = process.argv.slice(2);
  let { passed, failed } = args.length === 0 ? runChecks() : { passed: 0, failed: 0 };
  const folder = join(root, 'out');
  const report = join(folder, 'tests.json');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(
    process.execPath,
    ['--no-warnings', vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    // A test file that cannot be loaded has no test results: count it as one failure.
    failed += testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  } catch {
    failed++;
  }
  if (run.status !== 0 && failed === 0) failed++;
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
