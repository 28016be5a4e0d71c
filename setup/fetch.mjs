// Fetches LibTorch into the cache: a torch wheel by pip, or the official zip if pip fails.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { cachedPath, cacheFolder, inspect, python, reason, SetupError, versions } from './libtorch.mjs';

/** @typedef {import('./libtorch.mjs').Flavor} Flavor */

/**
 * @param {string} zip
 * @param {(entry: import('yauzl').Entry, open: () => Promise<import('node:stream').Readable>) => Promise<void>} visit
 * @returns {Promise<void>}
 */
function eachEntry(zip, visit) {
  return new Promise((done, fail) => {
    yauzl.open(zip, { lazyEntries: true, autoClose: true }, (error, file) => {
      if (error) return fail(error);
      const open = (/** @type {import('yauzl').Entry} */ entry) =>
        new Promise((got, lost) => file.openReadStream(entry, (e, stream) => (e ? lost(e) : got(stream))));
      file.on('error', fail);
      file.on('end', () => done());
      file.on('entry', (entry) => {
        visit(entry, () => /** @type {Promise<import('node:stream').Readable>} */ (open(entry))).then(() => file.readEntry(), fail);
      });
      file.readEntry();
    });
  });
}

/** @param {import('node:stream').Readable} stream */
async function textOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

// Reads a wheel's METADATA, and its RECORD, which lists the sha256 of every file.
/** @param {string} wheel */
async function readMetadata(wheel) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  let metadata = '';
  await eachEntry(wheel, async (entry, open) => {
    if (entry.fileName.endsWith('.dist-info/METADATA')) metadata = await textOf(await open());
    if (!entry.fileName.endsWith('.dist-info/RECORD')) return;
    for (const line of (await textOf(await open())).split('\n')) {
      const match = /^"?(.*?)"?,sha256=([^,]+),/.exec(line);
      if (match) hashes.set(/** @type {string} */ (match[1]), /** @type {string} */ (match[2]));
    }
  });
  return { hashes, metadata };
}

/**
 * Unpacks the entries for which `target` returns a path, and checks each against its hash if it is listed.
 *
 * @param {string} zip
 * @param {(name: string) => string | null} target
 * @param {Map<string, string>} hashes
 */
async function unpack(zip, target, hashes) {
  let count = 0;
  await eachEntry(zip, async (entry, open) => {
    const path = entry.fileName.endsWith('/') ? null : target(entry.fileName);
    if (path === null) return;
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    const tap = new Transform({
      transform(chunk, _encoding, next) {
        hash.update(chunk);
        next(null, chunk);
      },
    });
    await pipeline(await open(), tap, createWriteStream(path));
    const expected = hashes.get(entry.fileName);
    if (expected && hash.digest('base64url') !== expected)
      throw new SetupError(`${entry.fileName} in ${zip} does not have the hash that the wheel lists`);
    count++;
  });
  return count;
}

// Headers and what the loader opens. The wheels of NVIDIA also hold static libraries, of gigabytes.
const wheelPart = /^(torch\/include\/.*|torch\/version\.py|(torch|nvidia\/[^/]+)\/lib\/.*\.(so[\d.]*|dylib))$/;

/** @param {string} wheel @param {string} folder @param {RegExp} [part] the names of the entries to unpack */
export async function unpackWheel(wheel, folder, part = wheelPart) {
  const { hashes, metadata } = await readMetadata(wheel);
  const count = await unpack(wheel, (name) => (part.test(name) ? join(folder, name) : null), hashes);
  return { count, metadata };
}

// The NVIDIA wheels that a CUDA wheel depends on, by name or as extras of cuda-toolkit.
/** @param {string} metadata */
function requirements(metadata) {
  return [...metadata.matchAll(/^Requires-Dist: ((?:nvidia-|cuda-toolkit)[^;\n]*)/gm)].map((match) =>
    /** @type {string} */ (match[1]).replace(/[()\s]/g, ''),
  );
}

/** @param {string[]} packages @param {string} folder @param {string[]} [extra] */
export function pipDownload(packages, folder, extra = []) {
  const args = ['-m', 'pip', 'download', '--disable-pip-version-check', '--dest', folder, ...extra, ...packages];
  const run = spawnSync(python(), args, { encoding: 'utf8', stdio: ['ignore', process.stderr, 'pipe'] });
  if (run.error) throw new SetupError(`${python()} does not run: ${run.error.message}`);
  if (run.status !== 0) {
    const lines = run.stderr.split('\n').filter((line) => line.startsWith('ERROR') || line.includes('No module named'));
    throw new SetupError(`pip download ${packages[0]}: ${lines.pop() ?? run.stderr.trim().split('\n').pop() ?? 'failed'}`);
  }
}

/** @param {string} folder */
export async function wheelsIn(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.whl')).map((name) => join(folder, name));
}

// Downloads torch's wheel without what it depends on.
/** @param {Flavor} flavor @param {string} wheels a folder for it */
async function torchWheel(flavor, wheels) {
  await mkdir(wheels, { recursive: true });
  const name = `torch==${versions[flavor]}`;
  try {
    // pip's configured index may have either flavor under the plain version; the local version (+cpu) selects the CPU one.
    pipDownload([flavor === 'cpu' ? `${name}+cpu` : name], wheels, ['--no-deps']);
  } catch (error) {
    if (flavor !== 'cpu') throw error;
    pipDownload([`${name}+cpu`], wheels, ['--no-deps', '--index-url', 'https://download.pytorch.org/whl/cpu']);
  }
  const [wheel] = await wheelsIn(wheels);
  if (!wheel) throw new SetupError('pip downloaded no wheel');
  return wheel;
}

/** @param {Flavor} flavor @param {string} work @param {string} target @param {(line: string) => void} say */
async function fromWheel(flavor, work, target, say) {
  const wheel = await torchWheel(flavor, join(work, 'wheels'));
  say(`Unpacking ${basename(wheel)}`);
  const { count, metadata } = await unpackWheel(wheel, target);
  if (count === 0) throw new SetupError(`${wheel} holds no libraries`);
  if (flavor === 'cpu') return;
  const needed = requirements(metadata);
  const nvidia = join(work, 'nvidia');
  await mkdir(nvidia, { recursive: true });
  pipDownload(needed, nvidia);
  for (const library of await wheelsIn(nvidia)) {
    say(`Unpacking ${basename(library)}`);
    await unpackWheel(library, target);
    await rm(library);
  }
}

/**
 * The folder of the headers of a version that is fetched, for a compiler that only checks the syntax: from the cache, or from its
 * wheel.
 *
 * @param {Flavor} flavor @param {(line: string) => void} say
 */
export async function fetchHeaders(flavor, say) {
  const fetched = join(cachedPath(flavor), 'include');
  if (existsSync(fetched)) return fetched;
  const folder = join(cacheFolder(), `headers-${versions[flavor]}-${flavor}`);
  const headers = join(folder, 'torch', 'include');
  if (existsSync(headers)) return headers;
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), '.unpacking-'));
  try {
    say(`Fetching the headers of LibTorch ${versions[flavor]} (${flavor})`);
    const wheel = await torchWheel(flavor, join(work, 'wheels'));
    await unpackWheel(wheel, join(work, 'unpacked'), /^torch\/include\//);
    await rename(join(work, 'unpacked'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return headers;
}

/** @param {Flavor} flavor @param {string} work @param {string} target @param {(line: string) => void} say */
async function fromZip(flavor, work, target, say) {
  const base = process.env.NODE_LIBTORCH_MIRROR || 'https://download.pytorch.org/libtorch';
  const build = flavor === 'cpu' ? 'cpu' : 'cu130';
  const url = `${base}/${build}/libtorch-shared-with-deps-${versions[flavor]}%2B${build}.zip`;
  const response = await fetch(url).catch((error) => {
    throw new SetupError(`${url}: ${reason(error.cause ?? error)}`);
  });
  if (!response.ok || !response.body) throw new SetupError(`${url}: ${response.status} ${response.statusText}`);
  const zip = join(work, 'libtorch.zip');
  const expected = Number(response.headers.get('content-length') ?? 0);
  let received = 0;
  let shown = 0;
  const count = new Transform({
    transform(chunk, _encoding, next) {
      received += chunk.length;
      const tenths = Math.floor((received / expected) * 10); // NaN if the length is not known
      if (tenths > shown) say(`  ${(shown = tenths)}0 % of ${Math.round(expected / 1e6)} MB`);
      next(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(/** @type {any} */ (response.body)), count, createWriteStream(zip));
  if (expected && received !== expected) throw new SetupError(`${url}: ${received} of ${expected} bytes arrived`);
  const isWanted = /^libtorch\/((include|lib)\/.*|build-version)/;
  await unpack(
    zip,
    (name) => {
      const match = isWanted.exec(name);
      return match ? join(target, 'torch', /** @type {string} */ (match[1])) : null;
    },
    new Map(),
  );
}

/**
 * Fetches LibTorch into the cache. Unpacks it into a temporary folder and renames that, so that a partial LibTorch is never found.
 *
 * @param {Flavor} flavor
 * @param {import('./libtorch.mjs').Attempt[]} attempts earlier attempts, for the error
 * @param {(line: string) => void} say
 */
export async function fetchLibTorch(flavor, attempts, say) {
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), '.unpacking-'));
  const path = cachedPath(flavor);
  /** @type {[string, typeof fromWheel][]} */
  const ways = [
    ['torch wheel by pip', fromWheel],
    ['official zip', fromZip],
  ];
  try {
    for (const [source, run] of ways) {
      try {
        say(`Fetching LibTorch ${versions[flavor]} (${flavor}): ${source}`);
        const target = join(work, 'unpacked');
        await rm(target, { recursive: true, force: true });
        await run(flavor, work, target, say);
        inspect(join(target, 'torch'));
        await rename(target, dirname(path)).catch(async (error) => {
          // Another process may have been first.
          if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
          inspect(path);
        });
        return { path, ...inspect(path), source };
      } catch (error) {
        attempts.push({ source, result: reason(error) });
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  throw new SetupError(`No LibTorch was found, and none could be fetched:\n${listed(attempts)}\n${remedy(flavor)}`);
}

/** @param {import('./libtorch.mjs').Attempt[]} attempts */
export function listed(attempts) {
  return attempts.map(({ source, result }) => `  ${source}: ${result}`).join('\n');
}

/** @param {Flavor} flavor */
const remedy = (flavor) =>
  `What to do, any of:
  ${python()} -m pip install torch==${versions[flavor]}      then: npx node-libtorch build
  LIBTORCH=/path/to/libtorch npx node-libtorch build      with an unpacked LibTorch from https://pytorch.org/get-started/locally/`;
