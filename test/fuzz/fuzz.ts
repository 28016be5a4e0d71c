// `npm run fuzz -- [--seed N] [--calls N] [--first N] [--only NAME] [--replay N]`: random calls of every operator in child
// processes. docs/internals/safety.md lists the failures that it looks for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawCall } from './call';
import { runRange } from './child';
import { fuzz } from './parent';
import { exclusions } from './targets';

async function main(): Promise<number> {
  // Warnings are a documented outcome of a call: neither the calls nor the reading of signatures prints them.
  process.removeAllListeners('warning');
  const { values } = parseArgs({
    options: {
      range: { type: 'string' },
      seed: { type: 'string', default: '1' },
      calls: { type: 'string', default: '200000' },
      first: { type: 'string', default: '0' },
      chunk: { type: 'string', default: '5000' },
      only: { type: 'string' },
      replay: { type: 'string' },
      'left-out': { type: 'boolean', default: false },
    },
  });
  if (values.range !== undefined) {
    await runRange(JSON.parse(values.range));
    return 0;
  }
  if (values['left-out']) {
    console.log(exclusions.join('\n'));
    return 0;
  }
  const seed = Number(values.seed);
  const { only } = values;
  if (values.replay !== undefined) {
    const from = Number(values.replay);
    console.log(drawCall(seed, from, only).text);
    const files = mkdtempSync(join(tmpdir(), 'node-libtorch-fuzz-'));
    await runRange({ seed, from, to: from + 1, progress: '/dev/null', files, only, trace: true });
    rmSync(files, { recursive: true });
    return 0;
  }
  const start = Date.now();
  const summary = await fuzz({
    script: process.argv[1] as string,
    seed,
    calls: Number(values.calls),
    first: Number(values.first),
    chunk: Number(values.chunk),
    only,
    say: (text) => console.log(text.length > 900 ? `${text.slice(0, 900)}...` : text),
  });
  const { calls, failures, crashes, hangs, pauses, leaks, problems } = summary;
  console.log(
    `${calls} calls, ${failures} of them failed with an error; ${crashes.length} crashes, ${hangs.length} hangs, ${pauses.length} that did not recur, ${leaks.length} leaks, ` +
      `${problems.length} other problems; ${((Date.now() - start) / 1000).toFixed(0)} s`,
  );
  return crashes.length + hangs.length + pauses.length + leaks.length + problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
