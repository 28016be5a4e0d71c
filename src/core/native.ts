// The native addon: loading it, and the signatures of its functions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeError } from './errors';
import { locateAddon, remedy } from './locate';
import type { Native } from './native-declarations';
import { warn } from './warnings';

export * from './native-declarations';

function load(): Native {
  try {
    return createRequire(addonPath)(addonPath) as Native;
  } catch (error) {
    throw new Error(`The native addon at ${addonPath} could not be loaded: ${(error as Error).message}\n${remedy}`, {
      cause: error,
    });
  }
}

/** The file of the addon. */
export const addonPath = locateAddon();

/** The version of the LibTorch that the addon was built with, in the form of Python's torch.__version__: '2.13.0+cpu'. */
export function buildVersion(): string {
  const version = native.libtorchVersion();
  try {
    const { build } = JSON.parse(readFileSync(`${addonPath}.json`, 'utf8')) as { build: string };
    return build.startsWith(version) ? build : version;
  } catch {
    return version; // Built without `node-libtorch build`, which writes the file.
  }
}

export const native: Native = load();
native.setErrorFactory(makeError);
native.setWarningHandler((message) => warn(message));
