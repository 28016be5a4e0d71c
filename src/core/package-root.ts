// Where this library's files are, in the package (dist/) and in its sources (src/) alike.
import { basename, join } from 'node:path';

const isBundle = basename(__dirname) === 'dist';

/** The folder that holds package.json. */
export const packageRoot = isBundle ? join(__dirname, '..') : join(__dirname, '..', '..');

/** The bundle, which workers load. */
export const bundleFile = join(packageRoot, 'dist', 'index.cjs');

/** The sources, as stack frames name them. */
export const sourceFolder = `${join(packageRoot, 'src')}/`;
