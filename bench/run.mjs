// `npm run bench -- [--quick] [--only SUITE ...]`: runs this library and Python's PyTorch on the same LibTorch, in alternation.
// Prints a table and writes out/bench.json. Needs a Python that imports torch (PYTHON, else python3); the suites loader
// and guide also numpy, pandas and pillow.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runAfterSetUp } from '../scripts/setup.mjs';
import { measure } from './measure.mjs';
import { Table } from './table.mjs';

const python = process.env.PYTHON || 'python3';
const guide = join(root, 'dist', 'examples', 'guide', 'main.mjs');
const file = (/** @type {string} */ name) => join(root, 'bench', name);

/** @typedef {Record<string, number>} Figures */
/** @typedef {{ table: Table, quick: boolean }} Bench */

/**
 * Runs a bench and its Python counterpart in alternation; each prints a JSON object of figures by name.
 *
 * @param {string} name the base name of both files: `per-call` for per-call.mjs and per_call.py
 * @param {number} runs @param {string[]} [args] @param {string[]} [flags] options of Node
 * @returns {Promise<Map<string, [ours: number[], python: number[]]>>}
 */
async function alternate(name, runs, args = [], flags = []) {
  /** @type {Map<string, [number[], number[]]>} */
  const figures = new Map();
  for (let i = 0; i < runs; i++) {
    /** @type {Figures} */
    const ours = JSON.parse((await measure(process.execPath, [...flags, file(`${name}.mjs`), ...args])).output);
    /** @type {Figures} */
    const theirs = JSON.parse((await measure(python, [file(`${name.replaceAll('-', '_')}.py`), ...args])).output);
    for (const key of Object.keys(ours)) {
      const [a, b] = figures.get(key) ?? [[], []];
      figures.set(key, [
        [...a, ours[key] ?? Number.NaN],
        [...b, theirs[key] ?? Number.NaN],
      ]);
    }
  }
  return figures;
}

/** @param {Bench} bench @param {string} name @param {string} unit @param {Figures} bars the largest allowed ratio of each row @param {string[]} [args] */
async function sideBySide({ table, quick }, name, unit, bars, args) {
  for (const [row, [ours, theirs]] of await alternate(name, quick ? 1 : 5, args)) table.row(row, unit, ours, theirs, bars[row]);
}

/** The arguments that set a bench's number of rounds. @param {Bench} bench @param {number} count the number with --quick */
const rounds = ({ quick }, count) => (quick ? [`${count}`] : []);

/** Path of MNIST's digits as the guide's CSV, which is written if it is missing. */
async function trainCsv() {
  const cache = process.env.NODE_LIBTORCH_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'node-libtorch');
  const path = join(cache, 'mnist', 'train.csv');
  if (!existsSync(path)) await inFolder((out) => measure(process.execPath, [guide, '--rows', '64', '--epochs', '1', '--out', out]));
  return path;
}

/** @template T @param {(folder: string) => Promise<T>} run */
async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {Record<string, (bench: Bench) => Promise<void>>} */
const suites = {
  async calls(bench) {
    const prefix = 'call: ';
    for (const [name, [ours, theirs]] of await alternate('per-call', bench.quick ? 1 : 5, rounds(bench, 2))) {
      bench.table.row(prefix + name, 'us', ours, theirs, 1.3);
    }
    const ratios = [...bench.table.ratios(prefix).values()];
    const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    const worst = Math.max(...ratios);
    bench.table.note(`geometric mean of the ${ratios.length} ratios ${mean.toFixed(2)} (at most 0.90), the worst ${worst.toFixed(2)}`);
  },
  steps: (bench) =>
    sideBySide(
      bench,
      'train-step',
      'us',
      {
        'perceptron step, Adam': 0.85,
        'perceptron step, SGD with momentum': 0.85,
        'Linear(8, 8) with grad': 0.8,
        'Linear(8, 8) no grad': 0.8,
        '(w * a).sum().backward()': 0.9,
      },
      rounds(bench, 3),
    ),
  jit: (bench) => sideBySide(bench, 'jit', 'us', { "the guide's step, eager": 1, "the guide's step, compiled": 1 }, rounds(bench, 4)),
  async memory(bench) {
    const bars = {
      'an add of 50 in a chain, tidy': 1.1,
      'an add of 50 in a chain, nothing disposed': 1.3,
      'an add of 50, results kept for the step': 1.5,
    };
    await sideBySide(bench, 'memory', 'us', bars);
    if (bench.quick) return;
    // A collection also walks the objects of Node's startup snapshot, see docs/internals/memory.md.
    for (const [row, [ours, theirs]] of await alternate('memory', 5, [], ['--no-node-snapshot']))
      bench.table.row(`${row} (--no-node-snapshot)`, 'us', ours, theirs);
  },
  async start({ table, quick }) {
    /** @type {[number[], number[]]} */
    const [ours, theirs] = [[], []];
    for (let i = 0; i < (quick ? 1 : 9); i++) {
      ours.push((await measure(process.execPath, [file('start.mjs')])).seconds);
      theirs.push((await measure(python, [file('start.py')])).seconds);
    }
    table.row('from start to the first sum', 's', ours, theirs, 0.35);
  },
  async files(bench) {
    await inFolder(async (folder) => {
      await measure(python, [file('files.py'), folder, '--write']);
      for (const format of ['pth', 'safetensors'])
        await sideBySide(bench, 'files', 'us', { [`.${format} of 500 MB`]: 1 }, [folder, format]);
    });
  },
  async timers({ table }) {
    const seen = JSON.parse((await measure(process.execPath, [file('event-loop.mjs')])).output);
    const [forward, backward, late] = [seen['forward seconds'], seen['backward seconds'], seen['late ms']].map((x) => x.toFixed(1));
    table.note(
      `a 10-ms timer beside matrix products of ${forward} s and their backward of ${backward} s: at most ${late} ms late (20), ${seen.ticks} times`,
    );
  },
  async loader(bench) {
    await sideBySide(bench, 'loader', 's', { 'batches of triplets, 0 workers': 0.2, 'batches of triplets, 4 workers': 0.2 }, [
      await trainCsv(),
      bench.quick ? '20' : '200',
    ]);
  },
  async guide({ table, quick }) {
    const train = await trainCsv();
    const rows = quick ? 320 : 42000;
    await inFolder(async (folder) => {
      const metrics = join(folder, 'metrics.json');
      const common = ['--train', train, '--rows', `${rows}`, '--epochs', '1', '--num-workers', '4', '--metrics', metrics];
      const run = async (/** @type {string} */ command, /** @type {string[]} */ args) => {
        const { peakMb } = await measure(command, [...args, ...common], { watchesMemory: true });
        const { epochs, readCsvSeconds } = JSON.parse(readFileSync(metrics, 'utf8'));
        return { peakMb, epoch: epochs[0], readCsvSeconds };
      };
      const ours = await run(process.execPath, [guide, '--no-script', '--out', folder]);
      const theirs = await run(python, [file('guide.py')]);
      // The bars hold for a whole epoch: a few steps are dominated by the start of the workers.
      const [time, memory] = quick ? [null, null] : [0.7, 0.5];
      table.row(`the guide's epoch, ${rows} rows, 4 workers`, 's', [ours.epoch.seconds], [theirs.epoch.seconds], time);
      table.row('the guide: peak memory, workers included', 'MB', [ours.peakMb], [theirs.peakMb], memory);
      table.row(`the guide: reading train.csv, ${rows} rows`, 's', [ours.readCsvSeconds], [theirs.readCsvSeconds]);
      const [a, b] = /** @type {[number[], number[]]} */ ([ours.epoch.steps, theirs.epoch.steps]);
      const worst = Math.max(...a.slice(0, 50).map((loss, i) => Math.abs(loss - /** @type {number} */ (b[i]))));
      const mean = (/** @type {number[]} */ list) => list.reduce((sum, x) => sum + x, 0) / list.length;
      table.note(`losses: the first 50 differ by at most ${worst}; the epoch's mean is ${mean(a)}, Python's ${mean(b)}`);
    });
  },
};

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } } });
const names = values.only ?? Object.keys(suites);
for (const name of names) {
  if (!(name in suites)) {
    console.error(`--only ${name}: the suites are ${Object.keys(suites).join(', ')}`);
    process.exit(2);
  }
}

await runAfterSetUp(async () => {
  const table = new Table();
  for (const name of names) await suites[name]?.({ table, quick: values.quick ?? false });
  const path = join(root, 'out', 'bench.json');
  table.write(path, {
    quick: values.quick ?? false,
    date: new Date().toISOString(),
    node: process.version,
    python: (await measure(python, ['-c', 'import torch; print(torch.__version__)'])).output.trim(),
    processor: `${cpus()[0]?.model}, ${cpus().length} cores`,
  });
  console.log(`Written to ${path}`);
  return 0;
});
