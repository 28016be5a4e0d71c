// The headers that the CUDA addon (native/cuda) is compiled with: beside LibTorch, in a CUDA toolkit, or fetched into the cache.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipDownload, unpackWheel, wheelsIn } from './fetch.mjs';
import { cacheFolder, reason, SetupError } from './libtorch.mjs';

/** A header of each of the packages nvidia-cuda-runtime, nvidia-cuda-crt and nvidia-nvtx. */
const needed = ['cuda_runtime_api.h', 'crt/host_defines.h', 'nvtx3/nvToolsExt.h'];

const packages = ['nvidia-cuda-runtime', 'nvidia-cuda-crt', 'nvidia-nvtx'];

const isComplete = (/** @type {string} */ folder) => needed.every((name) => existsSync(join(folder, name)));

/** CUDA's version in the name of a build, such as 13.0 in 2.14.1+cu130; null for a build without CUDA. @param {string} build */
export function cudaVersion(build) {
  const [, major, minor] = /\+cu(\d+)(\d)/.exec(build) ?? [];
  return major === undefined ? null : `${major}.${minor}`;
}

/** The folders below `base` that NVIDIA's packages of one CUDA version share: nvidia/cu13. @param {string} base */
function nvidiaFolders(base) {
  const folder = join(base, 'nvidia');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'include')) : [];
}

const fetchedFolder = (/** @type {string} */ version) => join(cacheFolder(), `cuda-headers-${version}`);

/** @param {string} path LibTorch's folder @param {string} version of CUDA */
function find(path, version) {
  const { CUDA_HOME, CUDA_PATH } = process.env;
  const toolkits = [CUDA_HOME, CUDA_PATH, `/usr/local/cuda-${version}`].filter((folder) => folder !== undefined);
  const places = [
    ...nvidiaFolders(join(path, '..')),
    ...nvidiaFolders(path),
    ...nvidiaFolders(fetchedFolder(version)),
    ...toolkits.map((folder) => join(folder, 'include')),
  ];
  return places.find(isComplete) ?? null;
}

/** @param {string} version @param {(line: string) => void} say */
async function fetchHeaders(version, say) {
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), '.unpacking-'));
  try {
    say(`Fetching the headers of CUDA ${version}`);
    pipDownload(
      packages.map((name) => `${name}==${version}.*`),
      join(work, 'wheels'),
      ['--no-deps'],
    );
    for (const wheel of await wheelsIn(join(work, 'wheels')))
      await unpackWheel(wheel, join(work, 'unpacked'), /^nvidia\/[^/]+\/include\/.*\.(h|hpp)$/);
    await rename(join(work, 'unpacked'), fetchedFolder(version)).catch((error) => {
      // Another process may have been first.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * The folder of CUDA's headers for a LibTorch.
 *
 * @param {{ path: string, build: string, flavor: import('./libtorch.mjs').Flavor }} libtorch
 * @param {(line: string) => void} say
 * @throws {SetupError} that says why there is none
 */
export async function cudaHeaders({ path, build, flavor }, say) {
  if (flavor !== 'cuda') throw new SetupError('this LibTorch is for the CPU');
  const version = cudaVersion(build);
  if (version === null) throw new SetupError(`the name of LibTorch's build, ${build}, does not tell its version of CUDA`);
  const found = find(path, version);
  if (found !== null) return found;
  try {
    await fetchHeaders(version, say);
  } catch (error) {
    throw new SetupError(`CUDA's headers (${needed.join(', ')}) were not found, and could not be fetched: ${reason(error)}`);
  }
  const fetched = find(path, version);
  if (fetched === null) throw new SetupError(`the packages ${packages.join(', ')} ${version} lack some of ${needed.join(', ')}`);
  return fetched;
}
