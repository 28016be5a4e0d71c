// The library with `markShard`, which is not public, for programs of several processes.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import { root } from '../../support/files';

/** Bundles the library until the test file ends, and returns the path. Programs have `torch.markShard(tensor, { size, offsets, group })` and `torch.shardOf`. */
export function shardedLibrary(): string {
  const path = join(root, 'out', `sharded-library-${process.pid}`, 'library.cjs');
  afterAll(() => rmSync(dirname(path), { recursive: true, force: true }));
  buildSync({
    stdin: {
      contents: `
        import torch from './src/index';
        import { markShard, shardOf } from './src/distributed/shards';
        module.exports = Object.assign(Object.create(torch), { markShard, shardOf });`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    absWorkingDir: root,
    logLevel: 'error',
  });
  return path;
}
