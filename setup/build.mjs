// Builds the addon, and the CUDA addon for a LibTorch with CUDA: finds or fetches LibTorch, runs cmake-js, and writes a stamp that
// says what they were built from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cudaHeaders } from './cuda-headers.mjs';
import { fetchLibTorch } from './fetch.mjs';
import { inspect, locate, reason, SetupError, versionProblem, wantedFlavor } from './libtorch.mjs';
import { driverProblem, hasDriver } from './nvidia.mjs';
import { nativeFiles } from './sources.mjs';
import { missingTools } from './tools.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const addon = join(root, 'build', 'Release', 'node_libtorch.node');
export const cudaAddon = join(root, 'build', 'Release', 'node_libtorch_cuda.node');
const stampFile = `${addon}.json`;

/**
 * `noCudaAddon` says why the CUDA addon was not built; missing if it was.
 *
 * @typedef {import('./libtorch.mjs').LibTorch & { sources: string, platform: string, noCudaAddon?: string }} Stamp
 */

function hashSources() {
  const hash = createHash('sha256');
  const files = ['CMakeLists.txt', 'cmake/FindLibTorchFiles.cmake', ...nativeFiles()];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Reads what the addon was built from; null if it is not built. @returns {Stamp | null} */
export function readStamp() {
  if (!existsSync(addon) || !existsSync(stampFile)) return null;
  return JSON.parse(readFileSync(stampFile, 'utf8'));
}

const platform = () => `${process.platform}-${process.arch}`;

/** Whether the addon is built, from the current sources and for the requested LibTorch. */
export function isBuilt() {
  const stamp = readStamp();
  if (!stamp || stamp.sources !== hashSources() || stamp.platform !== platform()) return false;
  const { LIBTORCH, NODE_LIBTORCH_FLAVOR } = process.env;
  if (LIBTORCH && LIBTORCH !== stamp.path) return false;
  if (NODE_LIBTORCH_FLAVOR && NODE_LIBTORCH_FLAVOR !== stamp.flavor) return false;
  try {
    return inspect(stamp.path).version === stamp.version;
  } catch {
    return false;
  }
}

/** Runs cmake-js with its output on standard error. @param {string[]} args */
export function cmakeJs(args) {
  const cli = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
  const run = spawnSync(process.execPath, [cli, ...args, '--log-level', 'warn'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (run.status !== 0) throw new SetupError(`cmake-js ${args[0]} failed; its messages are above`);
}

/** The CMake options for the CUDA addon, or why it is not built. @param {import('./libtorch.mjs').LibTorch} libtorch @param {(line: string) => void} say */
async function cudaAddonOptions(libtorch, say) {
  try {
    return { options: [`--CDCUDA_HEADERS=${await cudaHeaders(libtorch, say)}`] };
  } catch (error) {
    return { options: ['--CDCUDA_HEADERS='], noCudaAddon: reason(error) };
  }
}

/** The number of parallel compilers: each takes about 1.5 GB for LibTorch's headers. */
export const jobs = () => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2e9)));

// Compiles all files even if some fail, so that all errors come at once. cmake-js has no option for that.
/** @param {string} out */
function compileAll(out) {
  const keepGoing = existsSync(join(out, 'build.ninja')) ? ['-k', '0'] : ['-k'];
  const args = ['--build', out, '--config', 'Release', '--parallel', String(jobs()), '--', ...keepGoing];
  const run = spawnSync('cmake', args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (run.status !== 0) throw new SetupError('the compiler failed; its messages are above');
}

/**
 * Builds the addon.
 *
 * @param {(line: string) => void} say
 * @param {{ keepGoing?: boolean }} [options] `keepGoing`: goes on after a file that does not compile
 * @returns {Promise<Stamp>}
 * @throws {SetupError} that names what is missing and what to install
 */
export async function build(say, { keepGoing = false } = {}) {
  const missing = missingTools();
  if (missing.length > 0) throw new SetupError(`The addon cannot be built here:\n${missing.map((line) => `  ${line}`).join('\n')}`);
  const { found, attempts } = locate();
  const libtorch = found ?? (await fetchLibTorch(wantedFlavor(), attempts, say));
  say(`LibTorch ${libtorch.version} (${libtorch.flavor}) from ${libtorch.source}: ${libtorch.path}`);
  const problems = [versionProblem(libtorch.version), hasDriver() ? driverProblem(libtorch.build) : null];
  for (const problem of problems) if (problem) say(`Warning: ${problem}`);
  const { options, noCudaAddon } = await cudaAddonOptions(libtorch, say);
  if (libtorch.flavor === 'cuda' && noCudaAddon)
    say(`Warning: building without the CUDA addon, which torch.cuda.graph needs: ${noCudaAddon}`);
  say('Building the addon, a minute or two');
  const out = join(root, 'build', 'cmake');
  for (const file of [stampFile, cudaAddon]) rmSync(file, { force: true });
  cmakeJs(['configure', '--out', out, `--CDLIBTORCH=${libtorch.path}`, ...options]);
  if (keepGoing) compileAll(out);
  else cmakeJs(['build', '--out', out, '--parallel', String(jobs())]);
  const stamp = { ...libtorch, sources: hashSources(), platform: platform(), noCudaAddon };
  writeFileSync(stampFile, `${JSON.stringify(stamp, null, 1)}\n`);
  return stamp;
}

/** Builds the addon if it is missing or out of date. @param {(line: string) => void} say */
export async function ensureBuilt(say) {
  if (!isBuilt()) await build(say);
}
