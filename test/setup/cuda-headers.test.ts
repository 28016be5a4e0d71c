import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';

interface CudaHeaders {
  cudaVersion(build: string): string | null;
  cudaHeaders(libtorch: { path: string; build: string; flavor: string }, say: (line: string) => void): Promise<string>;
}
const { cudaVersion, cudaHeaders } = (await import(join(root, 'setup', 'cuda-headers.mjs'))) as CudaHeaders;
const { cudaBuild } = (await import(join(root, 'setup', 'libtorch.mjs'))) as { cudaBuild: string };
const folder = temporaryFolder();
const quietly = (): void => {};

test.each([
  ['2.14.1+cu130', '13.0'],
  ['2.11.0+cu126', '12.6'],
  ['2.13.0+cpu', null],
  ['2.13.0', null],
])('%s is a build for CUDA %s', (build, version) => {
  expect(cudaVersion(build)).toBe(version);
});

describe('the headers for the CUDA addon', () => {
  test("are those of NVIDIA's packages beside LibTorch", async () => {
    const path = join(folder, 'site-packages', 'torch');
    const include = join(folder, 'site-packages', 'nvidia', 'cu13', 'include');
    for (const name of ['cuda_runtime_api.h', 'crt/host_defines.h', 'nvtx3/nvToolsExt.h']) {
      mkdirSync(dirname(join(include, name)), { recursive: true });
      writeFileSync(join(include, name), '');
    }
    expect(await cudaHeaders({ path, build: cudaBuild, flavor: 'cuda' }, quietly)).toBe(include);
  });

  test('are not looked for where there is no CUDA, or its version is not known', async () => {
    await expect(cudaHeaders({ path: folder, build: '2.13.0+cpu', flavor: 'cpu' }, quietly)).rejects.toThrow(/is for the CPU/);
    await expect(cudaHeaders({ path: folder, build: '2.13.0', flavor: 'cuda' }, quietly)).rejects.toThrow(
      /does not tell its version of CUDA/,
    );
  });
});
