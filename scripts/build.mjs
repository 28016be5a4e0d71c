// Builds dist/: the library as one CommonJS file with an ESM wrapper, its type declarations, and the examples.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { root } from './setup.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.sources');

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function sources() {
  const hash = createHash('sha256');
  const files = [
    ...filesIn('src'),
    ...filesIn('examples'),
    join(root, 'package.json'),
    join(root, 'tsconfig.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function buildLibrary() {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    absWorkingDir: root,
  };
  const outfile = join(dist, 'index.cjs');
  buildSync({ ...options, format: 'cjs', outfile, sourcemap: true });
  // V8 keeps the source in every thread, with one byte per character if all are ASCII, otherwise two. esbuild escapes non-ASCII
  // characters in strings, so the remaining ones are in comments.
  writeFileSync(outfile, readFileSync(outfile, 'utf8').replace(/[^\0-\x7f]/g, '?'));
  // Node detects a CommonJS file's export names by parsing it, which fails for a bundle: the ESM wrapper lists them.
  const { metafile } = buildSync({
    ...options,
    format: 'esm',
    outfile: join(dist, 'names.mjs'),
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const names = Object.values(metafile?.outputs ?? {})
    .flatMap((output) => output.exports)
    .filter((name) => name !== 'default');
  const taken = names.map((name) => `  ${name}: $${name},\n`).join('');
  const given = names.map((name) => `  $${name} as ${name},\n`).join('');
  writeFileSync(
    join(dist, 'index.mjs'),
    `import { createRequire } from 'node:module';\n\n// Not by import: Node would read all of a CommonJS file for names that it cannot find.\nconst library = createRequire(import.meta.url)('./index.cjs');\n\nconst {\n${taken}} = library;\nexport {\n${given}};\nexport default library.default;\n`,
  );
}

function buildExamples() {
  const entryPoints = filesIn('examples').filter((file) => file.endsWith('.mts'));
  buildSync({
    entryPoints,
    outdir: join(dist, 'examples'),
    outbase: join(root, 'examples'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
  });
}

/** Builds the type declarations: dist/types for `require`, and dist/index.d.mts for the ESM wrapper. */
export function buildTypes() {
  const types = join(dist, 'types');
  rmSync(types, { recursive: true, force: true });
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', types];
  const config = join(dist, 'tsconfig.types.json');
  writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', include: ['../src'] }));
  const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout || run.stderr);
  writeFileSync(
    join(dist, 'index.d.mts'),
    "import * as torch from './types/torch.js';\n\nexport * from './types/torch.js';\nexport default torch;\n",
  );
}

/** Builds dist/ if it is missing or out of date. */
export function ensureDist() {
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  buildLibrary();
  buildExamples();
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDist();
  if (process.argv.includes('--types')) buildTypes();
}
