// `npm run bench -- [--quick] [--only SUITE ...] [--steps N] [--report]`: runs this library and Python's PyTorch on the same LibTorch,
// in alternation. Prints the figures and writes out/bench.json and out/benchmarks.md; --report also writes docs/benchmarks.json,
// docs/benchmarks.md and the README's table. Needs a Python that imports torch, numpy, pandas, pillow and safetensors (PYTHON, else
// python3).
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runAfterSetUp } from '../scripts/setup.mjs';
import { describe, underLoad } from './machine.mjs';
import { columns } from './report/markdown.mjs';
import { renderPage } from './report/page.mjs';
import { record, textOf, writeDocuments } from './report/store.mjs';
import { suites } from './suites/index.mjs';

/** @param {string} message @returns {never} */
function wrongUsage(message) {
  console.error(message);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    steps: { type: 'string', default: '100' },
    report: { type: 'boolean', default: false },
  },
});
const { quick, only, report: isReport } = values;
const steps = Number(values.steps);
const names = only ?? Object.keys(suites);
for (const name of names) if (!(name in suites)) wrongUsage(`--only ${name}: the suites are ${Object.keys(suites).join(', ')}`);
if (!Number.isInteger(steps) || steps < 1) wrongUsage(`--steps must be a whole number from 1 on, got '${values.steps}'`);
if (isReport && (quick || only)) wrongUsage('--report runs all suites in full: leave --quick and --only out');

/** @param {import('./report/figures.mjs').Row} row */
function print(row) {
  const { here, python, ratio, pairs, atMost, first, mean } = columns(row);
  const line = [row.name.padEnd(68), here.padStart(10), python.padStart(10), ratio.padStart(6), pairs.padEnd(10), atMost.padEnd(8)].join(
    ' ',
  );
  console.log(`${line}${first && ` first ${first}`}${mean && ` mean ${mean}`}`.trimEnd());
}

await runAfterSetUp(async () => {
  const commit = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() || 'unknown';
  /** @type {import('./report/page.mjs').Report} */
  const report = { date: new Date().toISOString().slice(0, 10), commit, ...(await describe()), loads: {}, rows: [], details: {} };
  for (const name of names) {
    const suite = /** @type {import('./suites/suite.mjs').Suite} */ (suites[name]);
    console.log(`\n${suite.title}`);
    report.loads[name] = await underLoad(() =>
      suite.run({
        quick,
        steps,
        runs: (count) => (quick ? 1 : count),
        row(row) {
          const named = { suite: name, ...row };
          report.rows.push(named);
          print(named);
        },
        keep(details) {
          report.details[name] = details;
          if (suite.render) console.log(suite.render(details));
        },
      }),
    );
    const { seconds, before, after, others, jitter } = report.loads[name];
    console.log(
      `${seconds.toFixed(0)} s; load ${before.toFixed(2)} before, ${after.toFixed(2)} after; others used ${others?.toFixed(2) ?? '?'} processors; a loop took up to ${jitter?.toFixed(2)} of its least`,
    );
  }
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'bench.json'), textOf(report));
  writeFileSync(join(out, 'benchmarks.md'), renderPage(JSON.parse(textOf(report))));
  if (isReport) {
    record(report);
    writeDocuments();
  }
  console.log(`\nWritten: out/bench.json and out/benchmarks.md${isReport ? ', docs/benchmarks.json and .md, README.md' : ''}`);
  return 0;
});
