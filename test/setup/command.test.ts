import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const command = join(root, 'bin', 'node-libtorch.mjs');
const folder = temporaryFolder();
const run = (name: string, env: NodeJS.ProcessEnv = {}, ...options: string[]) => runNode([command, name, ...options], { env });
const stamp = JSON.parse(readFileSync(join(root, 'build', 'Release', 'node_libtorch.node.json'), 'utf8')) as {
  path: string;
  version: string;
};

describe('npx node-libtorch', () => {
  test('doctor prints what was found and used, and that everything works', () => {
    const { stdout, stderr, status } = run('doctor');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const name of ['Node', 'compiler', 'CMake', 'LibTorch found', 'built with', 'CPU capability', 'BLAS', 'threads', 'CUDA devices']) {
      expect(stdout).toMatch(new RegExp(`^${name} +\\S`, 'm'));
    }
    expect(stdout).toContain(`LibTorch ${stamp.version}`);
    expect(stdout).toContain('All is well.');
  });

  test('doctor exits non-zero with the remedy when LIBTORCH names a missing folder', () => {
    const { stderr, status } = run('doctor', { LIBTORCH: folder });
    expect(status).toBe(1);
    expect(stderr).toMatch(/LIBTORCH is set to .*, which is no LibTorch: .*version\.h does not exist\. Correct it, or unset it/);
  });

  test('LIBTORCH has priority', () => {
    expect(run('locate', { LIBTORCH: stamp.path }).stdout.trim()).toBe(stamp.path);
  });

  test('a LibTorch that is too old is refused', () => {
    const old = join(folder, 'old');
    mkdirSync(join(old, 'include', 'torch', 'headeronly'), { recursive: true });
    mkdirSync(join(old, 'lib'));
    writeFileSync(
      join(old, 'include', 'torch', 'headeronly', 'version.h'),
      '#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 8\n#define TORCH_VERSION_PATCH 1\n',
    );
    for (const name of ['libtorch_cpu', 'libc10'])
      for (const suffix of ['so', 'dylib']) writeFileSync(join(old, 'lib', `${name}.${suffix}`), '');
    const { stderr, status } = run('locate', { LIBTORCH: old });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/is LibTorch 2\.8\.1; 2\.11 or newer of 2\.x is needed/)]);
  });

  test('if nothing works, the error lists every attempt and the commands to type', () => {
    const { stderr, status } = run('locate', {
      LIBTORCH: '',
      PYTHON: join(folder, 'no-python'),
      NODE_LIBTORCH_CACHE: join(folder, 'cache'),
      NODE_LIBTORCH_MIRROR: 'http://127.0.0.1:9',
    });
    expect(status).toBe(1);
    for (const line of [
      'LIBTORCH: not set',
      'no-python does not run',
      'cache: ',
      'torch wheel by pip: ',
      'official zip: http://127.0.0.1:9',
      'npx node-libtorch build',
    ]) {
      expect(stderr).toContain(line);
    }
  });

  test('a missing tool is named with the package to install', () => {
    const { stderr, status } = run('build', { PATH: folder });
    expect(status).toBe(1);
    expect(stderr).toMatch(/no C\+\+ compiler .*apt install g\+\+/);
    expect(stderr).toMatch(/no cmake: install CMake 3\.18 or newer/);
  });

  test('an unknown command or option is an error', () => {
    expect(run('build', {}, '--keep')).toMatchObject({ status: 1, stderr: expect.stringContaining("unknown option '--keep'") });
    expect(run('biuld')).toMatchObject({ status: 2, stderr: expect.stringContaining("unknown command 'biuld'") });
  });
});
