// Where this library's files are: in its package (dist/), in its sources (src/core/), or nowhere once a user's bundler has
// put it into a bundle of its own.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// A bundle that is an ES module has no __dirname.
const here = typeof __dirname === 'string' ? __dirname : null;

function findPackage(): string | null {
  if (here === null) return null;
  const folder = join(here, basename(here) === 'dist' ? '..' : join('..', '..'));
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string };
    return name === 'node-libtorch' ? folder : null;
  } catch {
    return null;
  }
}

/** The folder that holds package.json; null in a user's bundle. */
export const packageRoot = findPackage();

/** The package's main file, which workers load; null in a user's bundle. */
export const bundleFile = packageRoot === null ? null : join(packageRoot, 'dist', 'index.cjs');

/** The library in one file, as stack frames name it; null in a user's bundle. */
export const libraryFile = packageRoot === null ? null : join(packageRoot, 'dist', 'library.cjs');

/** The sources, as stack frames name them; null in a user's bundle. */
export const sourceFolder = packageRoot === null ? null : `${join(packageRoot, 'src')}/`;

/** The folder from which other packages are looked for: this file's, or the program's where this file does not know its own. */
export const searchFolder = here ?? (process.argv[1] ? dirname(process.argv[1]) : process.cwd());
