// `npm run check`: types, lint, format, the direction of imports, unused exports, links and figures in
// the documents.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeFiles, sourcesBelow } from '../setup/sources.mjs';
import { foldersOnNoLevel } from './levels.mjs';
import { brokenReferences } from './links.mjs';
import { root, runAfterSetUp } from './setup.mjs';

const bin = (/** @type {string} */ file) => join(root, 'node_modules', file);

/** @param {string} file @param {string[]} args @returns {string | null} its output if it failed, null if it passed */
function node(file, args) {
  const run = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? null : `${run.stdout}${run.stderr}`.trim();
}

function clangFormat() {
  const { location } = createRequire(import.meta.url)('clang-format');
  const tests = sourcesBelow(join(root, 'test')).map((name) => `test/${name}`);
  const run = spawnSync(location, ['--dry-run', '--Werror', ...nativeFiles(), ...tests], { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? null : `${run.error?.message ?? ''}${run.stderr}`.trim();
}

const checks = [
  { name: 'types', run: () => node(bin('typescript/bin/tsc'), ['--noEmit', '-p', '.']) },
  { name: 'types of scripts', run: () => node(bin('typescript/bin/tsc'), ['--noEmit', '-p', 'scripts']) },
  { name: 'lint and format', run: () => node(bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']) },
  { name: 'format of C++', run: clangFormat },
  { name: 'levels of C++', run: () => node(join(root, 'scripts/native-levels.mjs'), []) },
  {
    name: 'direction of imports',
    run: () => node(bin('dependency-cruiser/bin/dependency-cruise.mjs'), ['--config', '.dependency-cruiser.mjs', 'src']),
  },
  { name: 'folders on a level', run: () => foldersOnNoLevel(root) },
  { name: 'unused exports', run: () => node(bin('knip/bin/knip.js'), []) },
  { name: 'links', run: () => brokenReferences(root).join('\n') || null },
  { name: 'claims', run: () => node(join(root, 'scripts/claims.mjs'), []) },
];

/** Runs all checks and prints one line for each. @returns the numbers of passed and failed checks */
export function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const { name, run } of checks) {
    const problem = run();
    console.log(`${problem === null ? 'ok' : 'FAILED'}  ${name}${problem === null ? '' : `\n${problem}`}`);
    count[problem === null ? 'passed' : 'failed']++;
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runAfterSetUp(async () => (runChecks().failed === 0 ? 0 : 1));
}
