// `npm run record [-- NAME ...]`: records fixtures again with the Python of $PYTHON, for all or the named entries of
// parity/manifest.json, and writes torch's version there. `npm run record -- --list` prints the entries.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ run: string[], needs?: string[], torch: string, fixtures: string[] }} Entry */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const python = process.env.PYTHON ?? 'python3';
// A fixed hash seed makes Python iterate over sets of strings in the same order in every run.
const env = { ...process.env, PYTHONHASHSEED: '0' };
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const manifestPath = join(root, 'parity', 'manifest.json');
/** @type {Record<string, Entry>} */
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/** @param {string} fixture */
function hashOf(fixture) {
  const path = join(root, 'test', 'fixtures', fixture);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}

/** The version of Python's torch, without the build's name. */
function torchVersion() {
  const run = spawnSync(python, ['-c', 'import torch; print(torch.__version__)'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${python} does not import torch: set PYTHON to one that does\n${run.stderr ?? run.error}`);
  return /** @type {string} */ (run.stdout.trim().split('+')[0]);
}

const isThere = (/** @type {string} */ module) => spawnSync(python, ['-c', `import ${module}`]).status === 0;

/** @param {Entry} entry @param {string} version */
function record(entry, version) {
  const missing = (entry.needs ?? []).filter((module) => !isThere(module));
  if (missing.length > 0) throw new Error(`${python} does not import ${missing.join(', ')}`);
  const before = new Map(entry.fixtures.map((fixture) => [fixture, hashOf(fixture)]));
  for (const script of entry.run) {
    const { status } = spawnSync(python, [script], { cwd: root, stdio: 'inherit', env });
    if (status !== 0) throw new Error(`${script} failed`);
  }
  for (const [fixture, hash] of before) console.log(`${hashOf(fixture) === hash ? 'unchanged' : 'changed'}  test/fixtures/${fixture}`);
  if (entry.torch === version) return;
  entry.torch = version;
  writeFileSync(manifestPath, JSON.stringify(manifest));
  spawnSync(process.execPath, [biome, 'format', '--write', manifestPath], { cwd: root, stdio: 'inherit' });
}

const args = process.argv.slice(2);
const names = args.length > 0 ? args : Object.keys(manifest);
const unknown = names.filter((name) => !Object.hasOwn(manifest, name));
if (args.includes('--list')) {
  for (const [name, { run, torch, fixtures }] of Object.entries(manifest))
    console.log(`${name}: ${run.join(', ')} (torch ${torch}) -> ${fixtures.join(' ')}`);
} else if (unknown.length > 0) {
  console.error(`parity/manifest.json has no entry ${unknown.join(', ')}; it has ${Object.keys(manifest).join(', ')}`);
  process.exitCode = 2;
} else {
  const version = torchVersion();
  for (const name of names) {
    try {
      record(/** @type {Entry} */ (manifest[name]), version);
    } catch (error) {
      console.error(`FAILED  ${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}
