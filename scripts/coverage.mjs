// `npm run coverage [-- TESTS]`: runs the tests with V8's coverage, prints one line for each folder of src/, and writes out/coverage/index.html.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, runAfterSetUp } from './setup.mjs';

/** @typedef {{ total: number, covered: number }} Count */
/** @typedef {Record<'lines' | 'branches' | 'functions', Count>} Counts */

const metrics = /** @type {const} */ (['lines', 'branches', 'functions']);

/** Sums the counts of files by folder of src/. @param {Record<string, Counts>} files */
function byFolder(files) {
  /** @type {Map<string, Counts>} */
  const folders = new Map();
  for (const [path, counts] of Object.entries(files)) {
    const [, first = '', ...rest] = path === 'total' ? ['', 'all'] : relative(root, path).split(sep);
    const name = rest.length > 0 || path === 'total' ? first : '(files of src)';
    const zero = () => ({ total: 0, covered: 0 });
    const sum = folders.get(name) ?? { lines: zero(), branches: zero(), functions: zero() };
    for (const metric of metrics) {
      sum[metric].total += counts[metric].total;
      sum[metric].covered += counts[metric].covered;
    }
    folders.set(name, sum);
  }
  return folders;
}

/** @param {Count} count */
const percent = ({ total, covered }) => (total === 0 ? '-' : `${((100 * covered) / total).toFixed(1)} %`);

await runAfterSetUp(async () => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(process.execPath, ['--no-warnings', vitest, 'run', '--coverage', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_LIBTORCH_TEST_SOURCES: '1' },
  });
  const summary = JSON.parse(readFileSync(join(root, 'out', 'coverage', 'coverage-summary.json'), 'utf8'));
  const folders = [...byFolder(summary)].sort(([a], [b]) => (a === 'all' ? 1 : b === 'all' || a < b ? -1 : 1));
  console.log(['folder'.padEnd(16), ...metrics.map((metric) => metric.padStart(10))].join(''));
  for (const [name, counts] of folders) {
    console.log([name.padEnd(16), ...metrics.map((metric) => percent(counts[metric]).padStart(10))].join(''));
  }
  return run.status ?? 1;
});
