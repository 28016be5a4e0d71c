// `npm run check:libtorch [FOLDER ...]`: compiles native/ without a warning, syntax only, with the headers of every version of
// LibTorch that set-up fetches, or of the LibTorchs in the folders; native/cuda with those for CUDA.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jobs } from '../setup/build.mjs';
import { cudaHeaders } from '../setup/cuda-headers.mjs';
import { fetchHeaders } from '../setup/fetch.mjs';
import { cachedPath, cudaBuild, inspect, reason, versions } from '../setup/libtorch.mjs';
import { nativeFiles } from '../setup/sources.mjs';
import { root } from './setup.mjs';

const compiler = process.env.CXX || 'c++';
const addonApi = join(root, 'node_modules', 'node-addon-api');
const nodeHeaders = join(root, 'node_modules', 'node-api-headers', 'include');
// CMakeLists.txt's arguments for the compiler: definitions, and the headers to precompile.
const cmake = readFileSync(join(root, 'CMakeLists.txt'), 'utf8');
const listed = (/** @type {string} */ command) =>
  new RegExp(`${command}\\((?:node_libtorch|\\$\\{name\\}) PRIVATE([^)]*)\\)`).exec(cmake)?.[1]?.trim().split(/\s+/) ?? [];
const definitions = listed('target_compile_definitions').map((name) => `-D${name}`);
const precompiled = listed('target_precompile_headers').map((name) => `#include ${name}\n`);

/** @param {string[]} args @returns {Promise<string>} what the compiler said; empty if it is content */
function compile(args) {
  return new Promise((done) => {
    const child = spawn(compiler, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done(`${compiler} does not run: ${error.message}`));
    child.on('close', (status) => done(status === 0 ? '' : text || `the compiler ended with ${status}`));
  });
}

// Templates of LibTorch's headers are read again with each file, for seconds: up to four of a folder are compiled together, as the addon.
/** @param {readonly string[]} files @param {string} folder for the sources @returns {string[]} the paths of sources that include them */
function together(files, folder) {
  /** @type {Map<string, string[]>} */
  const batches = new Map();
  for (const file of files) {
    const all = [...batches.keys()].filter((name) => name.startsWith(`${dirname(file)}:`));
    const last = all.at(-1);
    const name = last !== undefined && (batches.get(last)?.length ?? 0) < 4 ? last : `${dirname(file)}:${all.length}`;
    batches.set(name, [...(batches.get(name) ?? []), file]);
  }
  return [...batches].map(([name, list]) => {
    const path = join(folder, `${name.replaceAll(/[/:]/g, '_')}.cc`);
    writeFileSync(path, list.map((file) => `#include "${join(root, file)}"\n`).join(''));
    return path;
  });
}

/** @param {string} include @param {string | null} cuda the folder of CUDA's headers @returns {Promise<string[]>} the errors */
async function check(include, cuda) {
  const work = mkdtempSync(join(tmpdir(), 'node-libtorch-headers-'));
  try {
    const header = join(work, 'precompiled.h');
    writeFileSync(header, precompiled.join(''));
    const system = [
      include,
      join(include, 'torch/csrc/api/include'),
      'native/distributed/gloo_headers',
      addonApi,
      nodeHeaders,
      ...(cuda ? [cuda] : []),
    ].flatMap((folder) => ['-isystem', folder]);
    const flags = ['-std=c++20', '-fPIC', '-Wall', '-Wextra', '-Werror', ...definitions, '-Inative', ...system];
    const failed = await compile([...flags, '-x', 'c++-header', header, '-o', `${header}.gch`]);
    if (failed) return [failed];
    const sources = nativeFiles().filter((file) => file.endsWith('.cc') && (cuda !== null || !file.startsWith('native/cuda/')));
    const files = together(sources, work);
    /** @type {string[]} */
    const errors = [];
    const worker = async () => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        const text = await compile([...flags, '-include', header, '-fsyntax-only', file]);
        if (text) errors.push(text);
      }
    };
    await Promise.all(Array.from({ length: jobs() }, worker));
    return errors;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const say = (/** @type {string} */ line) => console.error(line);

/** @param {string} name @param {string} include @param {string | null} cuda @returns {Promise<boolean>} whether all files compiled */
async function report(name, include, cuda) {
  const errors = await check(include, cuda);
  console.log(errors.length === 0 ? `ok  compiles with LibTorch ${name}` : `FAILED  compiles with LibTorch ${name}\n${errors.join('\n')}`);
  return errors.length === 0;
}

/** @param {keyof typeof versions} flavor */
async function headersFor(flavor) {
  const cuda = flavor === 'cuda' ? await cudaHeaders({ path: cachedPath(flavor), build: cudaBuild, flavor }, say) : null;
  return { include: await fetchHeaders(flavor, say), cuda };
}

const fetched = /** @type {[keyof typeof versions, string][]} */ (Object.entries(versions));

/**
 * Compiles with the versions that set-up fetches, except `built`, with which the addon was built. A version whose headers cannot be
 * had is skipped.
 *
 * @param {string | undefined} built
 * @returns {Promise<{ passed: number, failed: number, skipped: { name: string, reason: string }[] }>}
 */
export async function checkFetched(built) {
  const count = { passed: 0, failed: 0, skipped: /** @type {{ name: string, reason: string }[]} */ ([]) };
  for (const [flavor, version] of fetched) {
    if (version === built) continue;
    const name = `${version} (${flavor})`;
    const headers = await headersFor(flavor).catch((error) => {
      count.skipped.push({ name: `compiles with LibTorch ${name}`, reason: `its headers could not be fetched: ${reason(error)}` });
      return null;
    });
    if (headers !== null) count[(await report(name, headers.include, headers.cuda)) ? 'passed' : 'failed']++;
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2);
  let isFine = true;
  for (const folder of folders.map((name) => resolve(name))) {
    const libtorch = { path: folder, ...inspect(folder) };
    const cuda = libtorch.flavor === 'cuda' ? await cudaHeaders(libtorch, say) : null;
    isFine = (await report(folder, join(folder, 'include'), cuda)) && isFine;
  }
  if (folders.length === 0) {
    const { failed, skipped } = await checkFetched(undefined);
    for (const { name, reason } of skipped) console.log(`FAILED  ${name}: ${reason}`);
    isFine = failed + skipped.length === 0;
  }
  if (!isFine) process.exitCode = 1;
}
