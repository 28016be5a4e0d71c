import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode } from './files';

/** The folder of the declarations that the package ships, of the sources as they are. */
export function declarations(): string {
  const build = pathToFileURL(join(root, 'scripts', 'build.mjs')).href;
  const { status, stdout, stderr } = runNode([
    '--input-type=module',
    '-e',
    `import { ensureTypes } from '${build}'; console.log(await ensureTypes());`,
  ]);
  if (status !== 0 || stderr !== '') throw new Error(`the declarations were not emitted (${status}): ${stderr}`);
  return stdout.trim();
}
