// Finding the native addon: the file that NODE_LIBTORCH_ADDON names, a package built for this platform, this package's own build.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { packageRoot, searchFolder } from './package-root';

const fileName = 'node_libtorch.node';

// LibTorch's minors that a platform's package may be built for, newest first.
const minors = ['2.14', '2.13', '2.12', '2.11'];

/** What to type when the addon is missing or cannot be loaded. */
export const remedy =
  'Build it with `npx node-libtorch build`; `npx node-libtorch doctor` says what was found on this machine and what is missing.';

const bundled =
  'this library is part of a bundle, which has none: keep node-libtorch external to the bundle, or set NODE_LIBTORCH_ADDON to ' +
  `node_modules/node-libtorch/build/Release/${fileName} or to a copy of it`;

// Through folders, since each package that require.resolve does not find costs a third of a millisecond.
function fromPlatformPackage(): string | null {
  const folders = createRequire(join(searchFolder, fileName)).resolve.paths('@node-libtorch') ?? [];
  for (const scope of folders.map((folder) => join(folder, '@node-libtorch')).filter((folder) => existsSync(folder))) {
    for (const minor of minors) {
      const path = join(scope, `${process.platform}-${process.arch}-${minor}`, fileName);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/**
 * The path of the addon. Folders above the package are not searched.
 *
 * @throws Error listing the places where it was looked for, in order
 */
export function locateAddon(): string {
  const named = process.env.NODE_LIBTORCH_ADDON;
  if (named) {
    if (existsSync(named)) return resolve(named);
    throw new Error(`NODE_LIBTORCH_ADDON is set to ${named}, which does not exist. Correct it, or unset it.`);
  }
  const packaged = fromPlatformPackage();
  if (packaged !== null) return packaged;
  const built = packageRoot === null ? null : join(packageRoot, 'build', 'Release', fileName);
  if (built !== null && existsSync(built)) return built;
  const attempts = [
    'NODE_LIBTORCH_ADDON: not set',
    `@node-libtorch/${process.platform}-${process.arch}-{${minors.join(',')}}: not installed where ${searchFolder} finds packages`,
    `this package's build: ${built === null ? bundled : `${built} does not exist`}`,
  ];
  throw new Error(`The native addon of node-libtorch was not found:\n${attempts.map((line) => `  ${line}`).join('\n')}\n${remedy}`);
}
