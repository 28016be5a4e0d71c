// The set-up that every command of this repository needs: npm packages, the addon, dist/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} line */
const say = (line) => console.error(line);

// npm ci empties node_modules first, so after an interrupted run the copy of the lock file is missing.
function ensurePackages() {
  const lock = join(root, 'package-lock.json');
  const copy = join(root, 'node_modules', '.installed-lock.json');
  if (existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(lock, 'utf8')) return;
  say('Installing npm packages');
  // Packages' install scripts are not needed; setUp() builds this package's addon itself.
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.error || run.status !== 0) throw new Error(`npm ci failed${run.error ? `: ${run.error.message}` : '; its messages are above'}`);
  copyFileSync(lock, copy);
}

/** Installs packages and builds the addon and dist/ where they are missing or out of date. */
export async function setUp() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node ${process.versions.node} is too old: install Node 20 or newer`);
  ensurePackages();
  const { ensureBuilt } = await import('../setup/build.mjs');
  await ensureBuilt(say);
  const { ensureDist } = await import('./build.mjs');
  ensureDist();
}

/** Runs `main` after the set-up; prints errors of the set-up without a stack trace. @param {() => Promise<number>} main */
export async function runAfterSetUp(main) {
  try {
    await setUp();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  process.exitCode = await main();
}
