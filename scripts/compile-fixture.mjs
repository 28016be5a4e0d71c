// Compiles C++ that only tests use, against the LibTorch that the library's addon was built with.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStamp } from '../setup/build.mjs';
import { sourcesBelow } from '../setup/sources.mjs';
import { root } from './setup.mjs';

/** @typedef {{ folder: string, output: string, flags?: readonly string[] }} Fixture */

/** The sources and the LibTorch that the output depends on, as text. @param {string[]} sources @param {string[]} inputs */
function describeInputs(sources, inputs) {
  const hash = createHash('sha256');
  for (const file of [...sources, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return JSON.stringify({ inputs, sources: hash.digest('hex') });
}

// The compiler reads one file that includes the others: parsing LibTorch's headers takes most of its time.
/** @param {string[]} sources @param {string} libtorch @param {Fixture} fixture */
function compile(sources, libtorch, { folder, output, flags = [] }) {
  const headers = createRequire(import.meta.url)('node-api-headers').include_dir;
  const includes = [join(libtorch, 'include'), join(libtorch, 'include', 'torch', 'csrc', 'api', 'include'), headers];
  const run = spawnSync(
    process.env.CXX || 'c++',
    [
      ...['-std=c++20', '-O1', '-shared', '-fPIC', '-fvisibility=hidden', '-Wall', '-Wextra', '-pthread'],
      ...['-I', folder, ...includes.flatMap((path) => ['-isystem', path])],
      ...['-x', 'c++', '-', '-o', output],
      ...['-L', join(libtorch, 'lib'), '-ltorch_cpu', '-lc10', `-Wl,-rpath,${join(libtorch, 'lib')}`, ...flags],
    ],
    {
      input: sources
        .filter((file) => file.endsWith('.cc'))
        .map((file) => `#include "${file}"\n`)
        .join(''),
      stdio: ['pipe', process.stderr, process.stderr],
    },
  );
  if (run.status !== 0) throw new Error(`${output} could not be compiled${run.error ? `: ${run.error.message}` : ''}`);
}

/** Compiles a folder's sources to build/NAME if that is missing or out of date; returns its path. @param {Fixture} fixture */
export function ensureFixture({ folder, output, flags = [] }) {
  const stamp = readStamp();
  if (!stamp) throw new Error('build the addon first: node bin/node-libtorch.mjs build');
  const path = join(root, 'build', output);
  const sources = sourcesBelow(folder).map((name) => join(folder, name));
  const now = describeInputs(sources, [stamp.path, stamp.version, ...flags]);
  const stampFile = `${path}.json`;
  if (existsSync(path) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return path;
  mkdirSync(dirname(path), { recursive: true });
  compile(sources, stamp.path, { folder, output: path, flags });
  writeFileSync(stampFile, now);
  return path;
}
