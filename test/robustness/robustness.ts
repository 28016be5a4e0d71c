// `npm run robustness -- [--kills N] [--seed N]`: what takes too long for `npm test`. The last line says how many were wrong.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kills } from './kills';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } } });
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-robustness-'));
  const count = Number(values.kills);
  const started = Date.now();
  try {
    const { problems, left } = await kills(join(process.cwd(), 'dist', 'index.cjs'), folder, count, Number(values.seed));
    for (const text of problems) console.log(text);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(`${count} processes killed in saves, ${left} of them left a temporary file, ${problems.length} problems; ${seconds} s`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then((code) => {
  process.exitCode = code;
});
