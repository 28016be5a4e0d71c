// Renders docs/benchmarks.md and the README's block of figures from a report.
import { partsTable } from '../suites/guide.mjs';
import { suites } from '../suites/index.mjs';
import { figuresTable, table } from './markdown.mjs';

/**
 * @typedef {object} Report
 * @property {string} date the day of the run
 * @property {string} commit
 * @property {{ processor: string, cores: number, memoryGb: number }} machine
 * @property {{ node: string, libtorch: string, python: string, torch: string }} versions
 * @property {{ here: number, python: number }} threads
 * @property {Record<string, import('../machine.mjs').Load>} loads by suite
 * @property {import('./figures.mjs').Row[]} rows
 * @property {Record<string, any>} details what a suite keeps beside its rows, by suite
 */

const head = `# Benchmarks

<!-- Written by \`npm run bench -- --report\` from benchmarks.json, with the texts in bench/: do not edit. -->

Every program in \`bench/programs\` has a Python counterpart that does the same with PyTorch on the same version of LibTorch.`;

const commands = `    npm run bench                         runs all suites, prints the figures, writes out/bench.json and out/benchmarks.md
    npm run bench -- --quick              one short run of each: whether they work, not figures
    npm run bench -- --only jit           one suite: ${Object.keys(suites).join(', ')}
    npm run bench -- --steps 1313         the guide's training for a whole epoch instead of 100 steps
    npm run bench -- --report             runs all suites, and also writes this page, benchmarks.json beside it and the README's table

They need a Python that imports torch, numpy, pandas, pillow and safetensors (\`PYTHON\`, else python3).`;

const method = `- Programs of a pair run one after the other, in reversed order every second time. A process runs several rounds.
- "here" and "Python" are medians over the runs of each run's median round. No round is left out of the data.
- "first round" (median over the runs) and "mean" (over all rounds of all runs) are shown, as \`here; Python\`, where either differs from
  the median by more than a tenth. The first round has the warm-up: nothing runs before it.
- "ratio" is the median of the pairs' ratios, here divided by Python, which is not exactly the ratio of the two medians; "pairs" is the
  smallest and the largest of them.
- "at most" is this project's aim for the ratio, bold where it is missed.
- "Used by others" is how many processors other programs kept busy while a suite ran; the load averages before and after are the
  system's, and the one after includes the suite itself. "Jitter" is the slowest of 40 runs of one loop, before and after the suite, as a
  multiple of the fastest: it tells what other machines of the same host take. Where it is not shown, it was not measured.`;

/** @param {Report} report */
function circumstances({ date, commit, machine, versions, threads, loads, rows }) {
  const { processor, cores, memoryGb } = machine;
  const lines = Object.entries(loads).map(([name, { seconds, before, after, others, jitter }]) => {
    const pairs = rows.filter(({ suite }) => suite === name).map(({ here = [] }) => here.length);
    const [least, most] = [Math.min(...pairs.filter((count) => count > 0)), Math.max(...pairs)];
    return [
      name,
      least === most ? `${most}` : `${least}-${most}`,
      `${Math.round(seconds)}`,
      before.toFixed(2),
      after.toFixed(2),
      others === null ? '' : others.toFixed(2),
      jitter === undefined ? '' : jitter.toFixed(2),
    ];
  });
  const minutes = Object.values(loads).reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  return `Measured on ${date} at commit ${commit}: ${processor}, ${cores} cores, ${memoryGb} GB; Node ${versions.node} with LibTorch ${versions.libtorch}, Python
${versions.python} with torch ${versions.torch}; ${threads.here} and ${threads.python} threads. The suites took ${Math.round(minutes)} minutes.

${table(['suite', 'runs', 'seconds', 'load before', 'load after', 'used by others', 'jitter'], lines)}`;
}

/** @param {string} name @param {Report | null} report */
function section(name, report) {
  const suite = suites[name];
  if (!suite) throw new Error(`benchmarks.json has a suite ${name}, bench/suites has not`);
  const parts = [`## ${suite.title}`, suite.about];
  if (report !== null) {
    if (suite.render && name in report.details) parts.push(suite.render(report.details[name]));
    parts.push(figuresTable(report.rows.filter((row) => row.suite === name)));
  }
  return parts.join('\n\n');
}

/** The text of docs/benchmarks.md. @param {Report | null} report null where none is recorded: the page then has no figures */
export function renderPage(report) {
  const measured =
    report === null
      ? 'No report is recorded at present, so this page has no figures: `npm run bench -- --report` adds them.'
      : circumstances(report);
  const names = report === null ? Object.keys(suites) : Object.keys(report.loads);
  return `${[head, commands, measured, '## How it is measured', method, ...names.map((name) => section(name, report))].join('\n\n')}\n`;
}

const [begin, end] = [
  '<!-- Figures of docs/benchmarks.json, by `npm run bench -- --report`: do not edit. -->',
  '<!-- End of the figures. -->',
];

/** @param {Report | null} report */
function readmeBlock(report) {
  if (report === null)
    return '[Benchmarks](docs/benchmarks.md) describes what `npm run bench` compares with Python; no report is recorded at present.';
  const { machine, versions } = report;
  return `The guide's training on 42,000 digits (${machine.cores} cores, LibTorch ${versions.libtorch}, the median of ${report.details.guide.parts.here4.training.length} alternated runs):

${partsTable(report.details.guide, true)}

All programs draw the same triplets; the guide's own finds them by scans. [Benchmarks](docs/benchmarks.md) has the other figures,
missed aims, spreads and the machine's load; \`npm run bench\` measures them.`;
}

/** The README with the block of figures of a report. @param {string} readme @param {Report | null} report */
export function renderReadme(readme, report) {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs the lines\n${begin}\n${end}`);
  return `${readme.slice(0, from)}${begin}\n\n${readmeBlock(report)}\n\n${readme.slice(to)}`;
}
