// Runs a TypeScript file of this repository: `node scripts/run-ts.mjs FILE [ARG ...]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [file = '', ...args] = process.argv.slice(2);
const outfile = join(root, 'dist', 'scripts', `${basename(file).replace(/\.ts$/, '')}.cjs`);
mkdirSync(dirname(outfile), { recursive: true });
buildSync({
  entryPoints: [resolve(file)],
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  keepNames: true,
  outfile,
  sourcemap: 'inline',
});
const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit', cwd: root });
process.exit(run.status ?? 1);
