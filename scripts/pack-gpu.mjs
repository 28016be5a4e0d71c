// `node scripts/pack-gpu.mjs`: packs into out/gpu/ what a machine with a GPU but without npm and network lacks for scripts/gpu.sh:
// this Node, and the packages that a build, the tests of test/device and the programs of bench/ need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

/** Beside the package's own dependencies. */
const tools = ['esbuild', 'vitest'];

/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Package */

/** Where a package finds another: in its own node_modules, else in those around it. @param {string} from @param {string} name */
function resolveFrom(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const path = `${at && `${at}/`}node_modules/${name}`;
    if (existsSync(join(root, path, 'package.json'))) return path;
    if (at === '') return null; // optional, for other platforms
  }
}

/** The folders of the packages, and of all that they depend on, without those that another contains. */
function neededPackages() {
  const lock = /** @type {{ packages: Record<string, Package> }} */ (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  /** @type {Set<string>} */
  const found = new Set();
  const queue = [...Object.keys(lock.packages['']?.dependencies ?? {}), ...tools].map((name) => ['', name]);
  for (const [from = '', name = ''] of queue) {
    const path = resolveFrom(from, name);
    if (path === null || found.has(path)) continue;
    found.add(path);
    const { dependencies, optionalDependencies } = lock.packages[path] ?? {};
    queue.push(...Object.keys({ ...dependencies, ...optionalDependencies }).map((next) => [path, next]));
  }
  const isInside = (/** @type {string} */ path) => [...found].some((other) => path.startsWith(`${other}/`));
  return [...found].filter((path) => !isInside(path)).sort();
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed${error ? `: ${error.message}` : ''}`);
}

/**
 * Packs the file that `make` makes, unless it is packed already.
 *
 * @param {string} path @param {string} preset @param {(path: string) => void} make
 */
function ensure(path, preset, make) {
  if (!existsSync(path)) {
    const part = path.replace(/\.xz$/, '.part');
    make(part);
    run('xz', [preset, '--threads=1', '--force', part]);
    renameSync(`${part}.xz`, path);
  }
  return path;
}

/**
 * Packs what is not packed yet.
 *
 * @param {string} folder
 * @param {string} [preset] of xz: its best has a dictionary of 64 MiB, in which esbuild, which is there twice, is found again
 * @returns {{ path: string, bytes: number }[]}
 */
export function pack(folder, preset = '-9') {
  mkdirSync(folder, { recursive: true });
  const { version, platform, arch, execPath } = process;
  const packages = neededPackages();
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(packages.join('\n'));
  const names = [`node-${version}-${platform}-${arch}.xz`, `node_modules-${hash.digest('hex').slice(0, 12)}.tar.xz`];
  for (const old of readdirSync(folder)) if (/^node[-_]/.test(old) && !names.includes(old)) rmSync(join(folder, old));
  const [node = '', modules = ''] = names;
  const paths = [
    ensure(join(folder, node), preset, (part) => {
      copyFileSync(execPath, part);
      run('strip', [part]);
    }),
    // Neither maps nor declarations are run; sorted, so that similar files are near each other.
    ensure(join(folder, modules), preset, (part) =>
      run('tar', [
        '-cf',
        part,
        '--sort=name',
        '--exclude=*.map',
        '--exclude=*.d.ts',
        '--exclude=*.d.mts',
        '--exclude=*.d.cts',
        ...packages,
      ]),
    ),
  ];
  return paths.map((path) => ({ path, bytes: statSync(path).size }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = pack(join(root, 'out', 'gpu'));
  for (const { path, bytes } of files) console.log(`${path}: ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`together ${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`);
}
