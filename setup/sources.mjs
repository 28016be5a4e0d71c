// The C++ sources of the addon.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const native = fileURLToPath(new URL('../native', import.meta.url));

/** The files of native/, as paths relative to the package: `native/base/entry.h`. */
export function nativeFiles() {
  const names = readdirSync(native, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cc|h)$/.test(name));
  return names.map((name) => join('native', name).replaceAll('\\', '/')).sort();
}
