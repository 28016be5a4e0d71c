// Runs tests with an installed package instead of the sources: NODE_LIBTORCH_PACKED names its folder.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const packed = process.env.NODE_LIBTORCH_PACKED ?? '';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: {
    alias: [
      { find: /^node-libtorch$/, replacement: join(packed, 'dist', 'index.mjs') },
      { find: /^node-libtorch\/(.+)$/, replacement: join(packed, 'dist', 'entries', '$1.mjs') },
    ],
  },
  test: { pool: 'forks', testTimeout: 1_200_000, hookTimeout: 1_800_000, server: { deps: { external: [/\/dist\//] } } },
});
