// Finds LibTorch on this machine: in LIBTORCH, then in a Python's torch, then in the cache.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hasDriver } from './nvidia.mjs';

/** Versions to fetch if no LibTorch is found; the tests run on them. */
export const versions = { cpu: '2.13.0', cuda: '2.14.1' };

/** The build of the version for CUDA. */
export const cudaBuild = `${versions.cuda}+cu130`;

/** The minor versions that native/ was compiled with: `npm run check:libtorch`. */
export const compiled = ['2.13', '2.14'];

/** Older versions lack what native/ uses; others that were not compiled are tried with a warning. */
const oldest = '2.11';

/**
 * @typedef {'cpu' | 'cuda'} Flavor
 * @typedef {{ path: string, version: string, build: string, flavor: Flavor, source: string }} LibTorch
 * @typedef {{ source: string, result: string }} Attempt
 */

/** An error whose message lists everything that was tried and what to do. */
export class SetupError extends Error {}

const suffix = process.platform === 'darwin' ? 'dylib' : 'so';

/** The cache folder, with a subfolder for each fetched LibTorch. */
export function cacheFolder() {
  if (process.env.NODE_LIBTORCH_CACHE) return resolve(process.env.NODE_LIBTORCH_CACHE);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'node-libtorch');
}

/**
 * The version and flavor of a LibTorch folder.
 *
 * @param {string} path
 * @returns {{ version: string, build: string, flavor: Flavor }} `build` is Python's torch.__version__, such as 2.13.0+cpu
 * @throws {SetupError} that names the missing file
 */
export function inspect(path) {
  const header = join(path, 'include', 'torch', 'headeronly', 'version.h');
  const needed = [header, join(path, 'lib', `libtorch_cpu.${suffix}`), join(path, 'lib', `libc10.${suffix}`)];
  const missing = needed.find((file) => !existsSync(file));
  if (missing) throw new SetupError(`${missing} does not exist`);
  const text = readFileSync(header, 'utf8');
  const part = (/** @type {string} */ name) => new RegExp(`#define TORCH_VERSION_${name} (\\d+)`).exec(text)?.[1];
  const version = [part('MAJOR'), part('MINOR'), part('PATCH')].join('.');
  const isOld = version.localeCompare(oldest, 'en', { numeric: true }) < 0;
  if (isOld || part('MAJOR') !== '2') throw new SetupError(`${path} is LibTorch ${version}; ${oldest} or newer of 2.x is needed`);
  return { version, build: buildOf(path) ?? version, flavor: existsSync(join(path, 'lib', `libtorch_cuda.${suffix}`)) ? 'cuda' : 'cpu' };
}

/** A warning if this library was not compiled with a version; null if it was. @param {string} version */
export function versionProblem(version) {
  if (compiled.some((minor) => version.startsWith(`${minor}.`))) return null;
  return `LibTorch ${version} is not among the versions that this library was compiled with (${compiled.join(', ')}): it may not build`;
}

// The version with the build's name, which the header lacks: from version.py of a wheel or build-version of an official zip.
/** @param {string} path */
function buildOf(path) {
  const file = ['version.py', 'build-version'].map((name) => join(path, name)).find((name) => existsSync(name));
  return file ? /\d+\.\d+\.\d+[\w.+]*/.exec(readFileSync(file, 'utf8'))?.[0] : undefined;
}

/** The Python whose torch is used, and whose pip fetches wheels. */
export const python = () => process.env.PYTHON || 'python3';

function fromPython() {
  const code = "import importlib.util as u; s = u.find_spec('torch'); print(s.origin if s and s.origin else '')";
  const run = spawnSync(python(), ['-c', code], { encoding: 'utf8' });
  if (run.error) throw new SetupError(`${python()} does not run: ${run.error.message}`);
  if (run.status !== 0) throw new SetupError(`${python()} failed: ${run.stderr.trim().split('\n').pop()}`);
  const origin = run.stdout.trim();
  if (!origin) throw new SetupError(`${python()} has no torch`);
  return dirname(origin);
}

/** The flavor to use: NODE_LIBTORCH_FLAVOR if set, otherwise 'cuda' with an NVIDIA driver and 'cpu' without. @returns {Flavor} */
export function wantedFlavor() {
  const asked = process.env.NODE_LIBTORCH_FLAVOR;
  if (asked === 'cpu' || asked === 'cuda') return asked;
  if (asked) throw new SetupError(`NODE_LIBTORCH_FLAVOR is '${asked}': it must be cpu or cuda`);
  return hasDriver() ? 'cuda' : 'cpu';
}

/** The cached LibTorch's folder, with include/ and lib/. @param {Flavor} flavor */
export function cachedPath(flavor) {
  return join(cacheFolder(), `${versions[flavor]}-${flavor}`, 'torch');
}

/**
 * Finds the first LibTorch, and returns the failed attempts before it.
 *
 * @returns {{ found: LibTorch | null, attempts: Attempt[] }}
 * @throws {SetupError} if LIBTORCH is set to a folder without LibTorch: the user's setting is never skipped
 */
export function locate() {
  /** @type {Attempt[]} */
  const attempts = [];
  const { LIBTORCH } = process.env;
  if (LIBTORCH) {
    const path = resolve(LIBTORCH);
    try {
      return { found: { path, ...inspect(path), source: 'LIBTORCH' }, attempts };
    } catch (error) {
      throw new SetupError(
        `LIBTORCH is set to ${path}, which is no LibTorch: ${reason(error)}. Correct it, or unset it to have one found.`,
      );
    }
  }
  attempts.push({ source: 'LIBTORCH', result: 'not set' });
  const flavor = wantedFlavor();
  /** @type {[string, () => string][]} */
  const places = [
    [`torch of ${python()}`, fromPython],
    ['cache', () => cachedPath(flavor)],
  ];
  for (const [source, find] of places) {
    try {
      const path = find();
      const seen = inspect(path);
      if (process.env.NODE_LIBTORCH_FLAVOR && seen.flavor !== flavor) throw new SetupError(`${path} is for ${seen.flavor}`);
      return { found: { path, ...seen, source }, attempts };
    } catch (error) {
      attempts.push({ source, result: reason(error) });
    }
  }
  return { found: null, attempts };
}

/** @param {unknown} error */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/** Names of the cached LibTorchs, for display. */
export function cached() {
  return existsSync(cacheFolder()) ? readdirSync(cacheFolder()).filter((name) => /^\d/.test(name)) : [];
}
