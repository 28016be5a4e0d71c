// `npm test`: the set-up, the checks, all tests. Arguments go to vitest. Skipped tests are listed by reason, and the last line is
// `N passed, N failed, N skipped`.
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { root, runAfterSetUp } from './setup.mjs';
import { printSkipped, runVitest } from './vitest.mjs';

await runAfterSetUp(async () => {
  const args = process.argv.slice(2);
  const checks = args.length === 0 ? runChecks() : { passed: 0, failed: 0 };
  // After the set-up, since they import packages.
  const { checkFetched } = await import('./check-libtorch.mjs');
  const { ensureTypes } = await import('./build.mjs');
  if (args.length === 0) await ensureTypes();
  const { readStamp } = await import('../setup/build.mjs');
  const compiled = args.length === 0 ? await checkFetched(readStamp()?.version) : { passed: 0, failed: 0, skipped: [] };
  const tests = runVitest(join(root, 'out', 'tests.json'), args);
  const skipped = [...compiled.skipped, ...tests.skipped];
  printSkipped(skipped);
  const failed = checks.failed + compiled.failed + tests.failed;
  console.log(`${checks.passed + compiled.passed + tests.passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return failed === 0 ? 0 : 1;
});
