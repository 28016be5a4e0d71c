// `npm test`: the set-up, the checks, all tests. Arguments go to vitest. The last line is `N passed, N failed`.
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { root, runAfterSetUp } from './setup.mjs';
import { runVitest } from './vitest.mjs';

await runAfterSetUp(async () => {
  const args = process.argv.slice(2);
  const checks = args.length === 0 ? runChecks() : { passed: 0, failed: 0 };
  const tests = runVitest(join(root, 'out', 'tests.json'), args);
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
