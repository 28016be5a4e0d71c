// Replays the calls that record_ops.py recorded and lists the differences: node scripts/run-ts.mjs parity/replay-ops.ts.
//
//   [--dtype NAME ...] [--only NAME] [--from out/parity] [--listing FILE] [--report docs/coverage/operators.md]
//   [--at-least PERCENT]   fails if fewer of the values of a dtype are equal
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leftOut } from './replay-left-out';
import { type Outcome, outcomeOf } from './replay-outcome';
import { bytesOfFile, type Call, readCalls } from './replay-records';
import { type Failure, listing, report, type Tally } from './replay-report';

const { values } = parseArgs({
  options: {
    dtype: { type: 'string', multiple: true },
    only: { type: 'string' },
    from: { type: 'string', default: 'out/parity' },
    listing: { type: 'string' },
    report: { type: 'string' },
    'at-least': { type: 'string' },
    part: { type: 'string' },
    start: { type: 'string' },
  },
});
const folder = values.from;
const outcomesOf = (name: string): string => join(folder, `${name}.outcomes.jsonl`);

// Writes a line as soon as each call returns, so that the parent process knows which call ended this one.
function replayPart(name: string, start: number): void {
  const lines = readCalls(join(folder, `${name}.jsonl`));
  const bytes = bytesOfFile(join(folder, `${name}.bin`));
  const out = openSync(outcomesOf(name), 'a');
  for (let i = start; i < lines.length; i++) {
    const call = JSON.parse(lines[i] as string) as Call;
    const skip = values.only !== undefined && !call.op.includes(values.only) && !call.fn.includes(values.only);
    const outcome = skip ? null : outcomeOf(call, bytes.read);
    // Every later call fails too: the parent goes on in another process.
    if (Object.values(outcome ?? {}).some((reason) => reason?.startsWith('AcceleratorError'))) process.exit(1);
    writeSync(out, `${JSON.stringify(outcome)}\n`);
  }
  closeSync(out);
  bytes.close();
}

function outcomes(name: string): (Outcome | null)[] {
  writeFileSync(outcomesOf(name), '');
  for (;;) {
    const start = readFileSync(outcomesOf(name), 'utf8').split('\n').length - 1;
    const args = ['--part', name, '--start', String(start), '--from', folder, ...(values.only ? ['--only', values.only] : [])];
    const run = spawnSync(process.execPath, ['--enable-source-maps', __filename, ...args], { stdio: 'inherit' });
    const done = readFileSync(outcomesOf(name), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Outcome | null);
    if (run.status === 0) return done;
    const file = openSync(outcomesOf(name), 'a');
    writeSync(file, `${JSON.stringify({ value: `the process ended (${run.signal ?? run.status})` })}\n`);
    closeSync(file);
    if (done.length < start) throw new Error('the replay does not advance');
  }
}

function tally(name: string): Tally {
  const lines = readCalls(join(folder, `${name}.jsonl`));
  const counts = { value: [0, 0], gradient: [0, 0], gradientError: [0, 0], error: [0, 0] } as Tally['counts'];
  const failures: Failure[] = [];
  outcomes(name).forEach((outcome, i) => {
    for (const [what, reason] of Object.entries(outcome ?? {}) as [keyof Outcome, string | null][]) {
      counts[what][1]++;
      if (reason === null) counts[what][0]++;
      else failures.push({ what, reason, line: i, call: JSON.parse(lines[i] as string) as Call });
    }
  });
  return { name, counts, failures };
}

function main(): void {
  const all = ['float32', 'float64', 'int64', 'bool', 'complex64', 'bfloat16', 'errors'];
  const names = (values.dtype ?? all).filter((name) => existsSync(join(folder, `${name}.jsonl`)));
  const tallies = names.map((name) => {
    const found = tally(name);
    for (const [what, [passed, of]] of Object.entries(found.counts)) {
      if (what === 'value' && 100 * passed < of * Number(values['at-least'] ?? 0)) process.exitCode = 1;
      if (of > 0) console.log(`${name} ${what}: ${passed} of ${of} (${((100 * passed) / of).toFixed(2)} %)`);
    }
    return found;
  });
  const text = listing(tallies);
  if (values.listing) writeFileSync(values.listing, text);
  else console.log(text);
  if (values.report) writeFileSync(values.report, report(tallies, leftOut(folder, names)));
}

if (values.part !== undefined) replayPart(values.part, Number(values.start));
else main();
