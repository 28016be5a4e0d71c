// The native addon: finding and loading it.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeError } from './errors';
import type { Native } from './native-declarations';
import { warn } from './warnings';

export * from './native-declarations';

const remedy =
  'Build it with `npx node-libtorch build`; `npx node-libtorch doctor` says what was found on this machine and what is missing.';

// From src/ (tests), dist/ (the package) or dist/examples/ alike: the nearest folder above that holds the build.
function addonPath(): string {
  const tried: string[] = [];
  let folder = __dirname;
  for (let up = 0; up < 5; up++) {
    const path = join(folder, 'build', process.env.NODE_LIBTORCH_ASAN ? 'asan' : 'Release', 'node_libtorch.node');
    if (existsSync(path)) return path;
    tried.push(path);
    folder = join(folder, '..');
  }
  throw new Error(`The native addon of node-libtorch is not built (looked for ${tried.join(', ')}). ${remedy}`);
}

function load(): Native {
  try {
    return createRequire(path)(path) as Native;
  } catch (error) {
    throw new Error(`The native addon at ${path} could not be loaded: ${(error as Error).message}\n${remedy}`, {
      cause: error,
    });
  }
}

const path = addonPath();

/** The version of the LibTorch that the addon was built with, as Python's torch.__version__: '2.13.0+cpu'. */
export function buildVersion(): string {
  const version = native.libtorchVersion();
  try {
    const { build } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { build: string };
    return build.startsWith(version) ? build : version;
  } catch {
    return version; // Built without the command that writes this down.
  }
}

export const native: Native = load();
native.setErrorFactory(makeError);
native.setWarningHandler(warn);
