// The C++ sources of the addon.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The C++ files below a folder, by their paths in it: `base/entry.h`. @param {string} folder */
export function sourcesBelow(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\.(cc|h)$/.test(name)).sort();
}

export const nativeFolder = fileURLToPath(new URL('../native', import.meta.url));

/** The files of native/, relative to the package: `native/base/entry.h`. */
export const nativeFiles = () => sourcesBelow(nativeFolder).map((name) => `native/${name}`);
