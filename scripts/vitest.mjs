// Running tests and counting what passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './setup.mjs';

const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** @typedef {{ name: string, reason: string }} Skipped */

/** The skipped tests of a report, with the reasons of test/support/skips.ts. @param {any[]} testResults @returns {Skipped[]} */
function skippedTests(testResults) {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter((/** @type {any} */ { status }) => status !== 'passed' && status !== 'failed')
      .map((/** @type {any} */ { fullName, meta }) => ({
        name: `${relative(root, file)}: ${fullName.trim()}`,
        reason: meta?.skipReason ?? 'no reason given',
      })),
  );
}

/** Prints skipped tests by reason. @param {readonly Skipped[]} skipped */
export function printSkipped(skipped) {
  for (const reason of new Set(skipped.map((test) => test.reason))) {
    const names = skipped.filter((test) => test.reason === reason).map((test) => test.name);
    console.log(`\n${names.length} skipped, ${reason}:`);
    for (const name of names) console.log(`    ${name}`);
  }
  if (skipped.length > 0) console.log();
}

/**
 * Runs vitest with its report as JSON beside what it prints.
 *
 * @param {string} report the file for it
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: 'inherit' | 'pipe' }} [options]
 * @returns {{ passed: number, failed: number, skipped: Skipped[], output: string }} `output` is what it printed to a pipe
 */
export function runVitest(report, args, { env = {}, stdio = 'inherit' } = {}) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const run = spawnSync(
    process.execPath,
    ['--no-warnings', program, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  let [passed, failed] = [0, 0];
  /** @type {Skipped[]} */
  let skipped = [];
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed = numPassedTests;
    skipped = skippedTests(testResults);
    // A file that could not be loaded has no tests to count.
    const empty = testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0);
    failed = numFailedTests + empty.length;
  } catch {
    failed = 1;
  }
  if (run.status !== 0 && failed === 0) failed = 1;
  return { passed, failed, skipped, output: `${run.stdout ?? ''}${run.stderr ?? ''}` };
}
