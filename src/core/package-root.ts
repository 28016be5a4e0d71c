// Paths of this library's files, whether it runs from the package (dist/) or from its sources (src/).
import { basename, join } from 'node:path';

const isBundle = basename(__dirname) === 'dist';

/** The folder that holds package.json. */
export const packageRoot = isBundle ? join(__dirname, '..') : join(__dirname, '..', '..');

/** The bundle, which worker threads load. */
export const bundleFile = join(packageRoot, 'dist', 'index.cjs');

/** The folder of the sources, with a final slash, as it appears in stack frames. */
export const sourceFolder = `${join(packageRoot, 'src')}/`;
