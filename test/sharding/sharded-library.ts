// The library with `markShard`, which is not public, for programs of several processes.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../support/files';

/** Bundles the library, and returns the path. Programs have `torch.markShard(tensor, { size, offsets, group })` and `torch.shardOf`. */
export function shardedLibrary(): string {
  const path = join(root, 'out', 'sharded-library', 'library.cjs');
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
