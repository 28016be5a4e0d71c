// The native addon: loading it, and the signatures of its functions.
import { readFileSync } from 'node:fs';
import { makeError } from './errors';
import { locateAddon, remedy } from './locate';
import type { Native } from './native-declarations';
import { warn } from './warnings';

export * from './native-declarations';

/**
 * Opens an addon. Each time, also in one thread, Node makes an instance with a state of its own: a copy of this library, of another
 * version or in another realm, does not use the tensors and the tape of this one. `require` would give all of them the first.
 */
export function openAddon<T>(path: string): T {
  const opened: { exports: unknown } = { exports: {} };
  process.dlopen(opened, path);
  return opened.exports as T;
}

function load(): Native {
  try {
    return openAddon<Native>(addonPath);
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

// Native code refers to functions of this library weakly: a test runner makes a copy in each realm, and drops it with the realm.
const held: unknown[] = [];
Object.defineProperty(native, 'held', { value: held });

/** Keeps a function that native code refers to weakly as long as the addon is used. */
export function holdForNative<T>(value: T): T {
  held.push(value);
  return value;
}

native.setErrorFactory(holdForNative(makeError));
native.setWarningHandler(holdForNative((message) => warn(message)));
