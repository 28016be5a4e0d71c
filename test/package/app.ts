// An empty project with the packed package installed, which all tests of the package share: packing makes the declarations anew.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, temporaryFolder } from '../support/files';

const { version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  exports: Readonly<Record<string, unknown>>;
};

export const folder = temporaryFolder();
export const app = join(folder, 'app');
export const library = join(app, 'node_modules', 'node-libtorch');
export const tarball = join(folder, `node-libtorch-${version}.tgz`);

/** This repository's addon, which the installed package loads. */
export const addon = join(root, 'build', 'Release', 'node_libtorch.node');

/** The package's entries beside the main one: 'nn', 'nn/functional', ... */
export const subpaths = Object.keys(exports).flatMap((name) => (name === '.' || name.endsWith('.json') ? [] : [name.slice(2)]));

export function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', args, {
    cwd,
    env: { ...process.env, NODE_LIBTORCH_ADDON: addon },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function makeProject(path: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), '{ "private": true }');
}

export function install(): void {
  npm(['pack', '--pack-destination', folder], root);
  makeProject(app);
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], app);
}

/** Runs a file or Node's options in a folder, by default the project, with this repository's addon. */
export const run = (args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: string } = {}) =>
  runNode(args, { cwd: app, ...options, env: { NODE_LIBTORCH_ADDON: addon, ...options.env } });
