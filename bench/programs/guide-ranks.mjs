// `guide-ranks.mjs PROCESSES ROWS`: seconds of each epoch but the first of the guide's training by processes with one thread each, as JSON.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder } from '../data.mjs';

const file = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [processes = '', rows = ''] = process.argv.slice(2);
await inFolder(async (folder) => {
  const launcher = [file('bin/node-libtorch.mjs'), 'run', '--standalone', '--nproc-per-node', processes];
  const program = [file('dist/examples/distributed/guide.mjs'), '--rows', rows, '--epochs', '4', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, [...launcher, ...program], {
    env: { ...process.env, OMP_NUM_THREADS: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { epochs } = JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8'));
  console.log(JSON.stringify({ seconds: epochs.slice(1).map((/** @type {{ seconds: number }} */ epoch) => epoch.seconds) }));
});
