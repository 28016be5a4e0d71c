// The CUDA addon: what of torch.cuda needs symbols of libtorch_cuda (native/cuda). It is built beside the main addon where
// CUDA's headers are, and opened when something in it is first asked for.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeError, TorchError } from './errors';
import { addonPath, type CudaNative, openAddon } from './native';

const remedy = '`NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build` builds it';

let opened: Partial<CudaNative> | null = null;

// Why a build left it out, as the build noted beside the main addon.
function whyMissing(path: string): string {
  try {
    const { noCudaAddon } = JSON.parse(readFileSync(`${addonPath}.json`, 'utf8')) as { noCudaAddon?: string };
    if (noCudaAddon) return noCudaAddon;
  } catch {
    // Built without `node-libtorch build`, which writes the file.
  }
  return `${path} does not exist`;
}

function open(name: string): Partial<CudaNative> {
  const path = process.env.NODE_LIBTORCH_CUDA_ADDON || join(dirname(addonPath), 'node_libtorch_cuda.node');
  if (!existsSync(path)) throw new TorchError(`${name} needs the CUDA addon, which was not built: ${whyMissing(path)}; ${remedy}`);
  try {
    const addon = openAddon<Partial<CudaNative>>(path);
    addon.setErrorFactory?.(makeError);
    return addon;
  } catch (error) {
    throw new TorchError(`${name} needs the CUDA addon, which could not be loaded: ${(error as Error).message}; ${remedy}`);
  }
}

/**
 * A function of the CUDA addon, for the public function or class `name`.
 *
 * @throws TorchError if the addon was not built, or cannot be loaded
 */
export function cudaNative<K extends keyof CudaNative>(name: string, key: K): CudaNative[K] {
  opened ??= open(name);
  const found = opened[key];
  if (found === undefined) throw new TorchError(`${name} needs ${key}() of the CUDA addon, which this build lacks; ${remedy}`);
  return found as CudaNative[K];
}
