// `npm run bench -- [--quick] [--guide path/to/guide.py]`: ours beside Python's on the same LibTorch, in alternation.
// Needs a Python that imports torch (PYTHON, else python3); the guide's also numpy, pandas, pillow and tqdm.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAfterSetUp } from '../scripts/setup.mjs';
import { measure, median, row } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, guide: { type: 'string' }, rows: { type: 'string' }, runs: { type: 'string' } },
});
const python = process.env.PYTHON || 'python3';

async function addLoop(runs = 3) {
  const [ours, theirs, peak] = /** @type {number[][]} */ ([[], [], []]);
  for (let i = 0; i < runs; i++) {
    const [microseconds = 0, rss = 0] = (await measure(process.execPath, [join(here, 'add-loop.mjs')])).output
      .trim()
      .split(' ')
      .map(Number);
    ours?.push(microseconds);
    peak?.push(rss);
    theirs?.push(Number((await measure(python, [join(here, 'add_loop.py')])).output));
  }
  console.log(row('add of 512x512, nothing disposed', 'us', ours ?? [], theirs ?? []));
  console.log(`${''.padEnd(44)} ours at most ${Math.max(...(peak ?? [])).toFixed(0)} MB`);
}

/**
 * Runs a bench and its twin in alternation, a row for each of their figures.
 *
 * @param {string} script @param {string} twin @param {string} prefix @param {number} [runs] @param {string[]} [args]
 * @returns {Promise<Record<string, number>>} the ratios, medians over the runs
 */
async function sideBySide(script, twin, prefix, runs = values.quick ? 3 : 5, args = /** @type {string[]} */ ([])) {
  /** @type {Record<string, number>[]} */
  const ours = [];
  /** @type {Record<string, number>[]} */
  const theirs = [];
  for (let i = 0; i < runs; i++) {
    ours.push(JSON.parse((await measure(process.execPath, [join(here, script), ...args])).output));
    theirs.push(JSON.parse((await measure(python, [join(here, twin), ...args])).output));
  }
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const name of Object.keys(ours[0] ?? {})) {
    const [a, b] = [ours, theirs].map((list) => list.map((run) => run[name] ?? Number.NaN));
    console.log(row(prefix + name, 'us', a ?? [], b ?? []));
    ratios[name] = median((a ?? []).map((time, i) => time / (b?.[i] ?? Number.NaN)));
  }
  return ratios;
}

async function perCall() {
  const ratios = await sideBySide('per-call.mjs', 'per_call.py', 'call on small tensors: ');
  const list = Object.values(ratios);
  const mean = Math.exp(list.reduce((sum, ratio) => sum + Math.log(ratio), 0) / list.length);
  const worst = Math.max(...list);
  const name = Object.keys(ratios).find((key) => ratios[key] === worst);
  console.log(`  geometric mean of the ${list.length} ratios ${mean.toFixed(2)}, the worst ${worst.toFixed(2)} (${name})`);
}

async function startUp(runs = values.quick ? 3 : 9) {
  const [ours, theirs] = /** @type {number[][]} */ ([[], []]);
  const program = "const torch = require('./dist/index.cjs'); console.log(String(torch.add(torch.ones(2), 1)))";
  const twin = 'import torch; print(torch.add(torch.ones(2), 1))';
  for (let i = 0; i < runs; i++) {
    ours?.push((await measure(process.execPath, ['-e', program])).seconds * 1000);
    theirs?.push((await measure(python, ['-c', twin])).seconds * 1000);
  }
  console.log(row('from the command to the first result', 'ms', ours ?? [], theirs ?? []));
}

async function files(runs = 5) {
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-bench-'));
  try {
    await measure(python, [join(here, 'files.py'), folder, '--write']);
    await sideBySide('files.mjs', 'files.py', 'loading ', runs, [folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function eventLoop() {
  const { output } = await measure(process.execPath, [join(here, 'event-loop.mjs')]);
  const seen = JSON.parse(output);
  console.log(
    `a 10-ms timer beside matrix products of ${seen['forward seconds'].toFixed(1)} s and their backward of ${seen['backward seconds'].toFixed(1)} s is at most ${seen['late ms'].toFixed(1)} ms late (${seen.ticks} times)`,
  );
}

/** @param {string} guide */
async function guideEpoch(guide) {
  const program = join(here, '..', 'dist', 'examples', 'guide', 'main.mjs');
  const cache = process.env.NODE_LIBTORCH_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'node-libtorch');
  const train = join(cache, 'mnist', 'train.csv');
  const rows = values.rows ?? (values.quick ? '3200' : '42000');
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-bench-'));
  /** @type {Record<'ours' | 'theirs', { seconds: number[], wall: number[], memory: number[], csv: number[], losses: number[][] }>} */
  const seen = {
    ours: { seconds: [], wall: [], memory: [], csv: [], losses: [] },
    theirs: { seconds: [], wall: [], memory: [], csv: [], losses: [] },
  };
  try {
    if (!existsSync(train)) await measure(process.execPath, [program, '--rows', '64', '--epochs', '1', '--out', folder]);
    for (let i = 0; i < Number(values.runs ?? 1); i++) {
      for (const name of /** @type {const} */ (['ours', 'theirs'])) {
        const metrics = join(folder, `${name}.json`);
        const common = ['--rows', rows, '--epochs', '1', '--num-workers', '4', '--metrics', metrics, '--train', train];
        mkdirSync(folder, { recursive: true });
        const [command, args] = name === 'ours' ? [process.execPath, [program, ...common, '--out', folder]] : [python, [guide, ...common]];
        const { peakMb, seconds } = await measure(command, args);
        const { epochs, readCsvSeconds } = JSON.parse(readFileSync(metrics, 'utf8'));
        seen[name].seconds.push(epochs[0].seconds);
        seen[name].wall.push(seconds);
        seen[name].memory.push(peakMb);
        seen[name].csv.push(readCsvSeconds);
        seen[name].losses.push(epochs[0].steps);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { ours, theirs } = seen;
  console.log(row(`the guide's epoch, ${rows} rows, 4 workers`, 's', ours.seconds, theirs.seconds));
  console.log(row('  peak memory of all processes', 'MB', ours.memory, theirs.memory));
  console.log(row('  reading train.csv', 's', ours.csv, theirs.csv));
  const [a = [], b = []] = [ours.losses[0], theirs.losses[0]];
  const worst = Math.max(...a.slice(0, 50).map((loss, i) => Math.abs(loss - /** @type {number} */ (b[i]))));
  const mean = (/** @type {number[]} */ list) => list.reduce((sum, x) => sum + x, 0) / list.length;
  console.log(`  losses: the first 50 differ by at most ${worst}; the epoch's mean is ${mean(a)}, Python's ${mean(b)}`);
}

await runAfterSetUp(async () => {
  console.log(`${''.padEnd(44)} ${'ours'.padStart(12)} ${'Python'.padStart(12)}`);
  await perCall();
  await sideBySide('train-step.mjs', 'train_step.py', '');
  await sideBySide('jit.mjs', 'jit.py', '');
  await addLoop();
  await startUp();
  await files();
  await eventLoop();
  if (values.guide) await guideEpoch(values.guide);
  else console.log("the guide's epoch is left out: --guide names its Python script");
  return 0;
});
