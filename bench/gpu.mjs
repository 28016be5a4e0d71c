// `node bench/gpu.mjs [--runs N] [--rounds N] [--steps N] [--out out/gpu/result.json]`: runs bench/programs/gpu.ts and gpu.py on
// this machine's GPU in alternation; prints a table and writes the file. `bash scripts/gpu.sh bench` builds before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStamp, root } from '../setup/build.mjs';
import { driverVersion } from '../setup/nvidia.mjs';
import { python, there } from './contest.mjs';
import { underLoad } from './machine.mjs';
import { measure } from './measure.mjs';
import { figuresTable } from './report/markdown.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    steps: { type: 'string', default: '100' },
    out: { type: 'string', default: join(root, 'out', 'gpu', 'result.json') },
  },
});

const largestLossDifference = 1e-4;
const sizes = [values.rounds, values.steps];

/** @typedef {import('./report/figures.mjs').Row} Row */
/** @typedef {{ figures: Record<string, number | number[]>, failed: Record<string, string>, losses: number[] }} Printed */

async function describe() {
  const print = 'import json, torch; print(json.dumps([torch.cuda.get_device_name(), torch.__version__, torch.version.cuda]))';
  const [gpu, torch, cuda] = JSON.parse((await measure(python, ['-c', print])).output);
  return { gpu, driver: driverVersion(), torch, cuda, libtorch: readStamp()?.build, node: process.version };
}

/** @type {Record<string, import('./contest.mjs').Command>} */
const commands = {
  ours: [process.execPath, join(root, 'scripts', 'run-ts.mjs'), join(root, 'bench', 'programs', 'gpu.ts'), ...sizes],
  theirs: there('gpu', ...sizes),
};

/** @type {Record<string, Printed[]>} */
const printed = { ours: [], theirs: [] };
const machine = await describe();
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(', '),
);
const load = await underLoad(async () => {
  for (let run = 0; run < Number(values.runs); run++) {
    const names = Object.keys(commands);
    for (const name of run % 2 === 0 ? names : names.reverse()) {
      const [command = '', ...args] = commands[name] ?? [];
      printed[name]?.push(JSON.parse((await measure(command, args)).output));
    }
  }
});

/** The figures of each run, none where one failed. @param {string} side @param {string} name @returns {number[][]} */
const runsOf = (side, name) => (printed[side] ?? []).flatMap(({ figures }) => (name in figures ? [[figures[name] ?? []].flat()] : []));

/** @param {string} name @param {string} [theirs] the figure of Python to compare with @param {number} [atMost] @returns {Row} */
const row = (name, theirs = name, atMost) => ({
  suite: 'gpu',
  name: theirs === name ? name : `${name}, beside Python's ${theirs}`,
  unit: name.endsWith(' peak') ? 'MB' : 'us',
  here: runsOf('ours', name),
  python: runsOf('theirs', theirs),
  ...(atMost === undefined ? {} : { atMost }),
});

const names = Object.keys(printed.ours?.[0]?.figures ?? {});
const rows = names.map((name) => row(name, name, name === 'guide step' ? 1 : name.endsWith(' peak') ? 1.5 : undefined));
if (names.includes('guide step, graph')) rows.push(row('guide step, graph', 'guide step', 0.6));
console.log(`\n${figuresTable(rows)}\n`);
const [ours, theirs] = Object.values(printed).map((list) => list[0]?.losses ?? []);
const lossDifference = Math.max(...(ours ?? []).map((loss, i) => Math.abs(loss - (theirs?.[i] ?? Number.NaN))));
console.log(`losses of ${ours?.length} steps of the guide differ by ${lossDifference.toExponential(1)} at most`);
const failed = Object.fromEntries(
  Object.entries(printed).map(([name, list]) => [name, Object.assign({}, ...list.map((one) => one.failed))]),
);
for (const [side, reasons] of Object.entries(failed)) {
  for (const [name, reason] of Object.entries(reasons)) console.log(`FAILED  ${name} (${side}): ${reason}`);
}
mkdirSync(dirname(values.out), { recursive: true });
const result = { machine, load, sizes, rows, lossDifference, losses: { ours, theirs }, failed };
writeFileSync(values.out, `${JSON.stringify(result, null, 1)}\n`);
console.log(`Written: ${values.out}`);
if (!(lossDifference <= largestLossDifference)) process.exitCode = 1;
