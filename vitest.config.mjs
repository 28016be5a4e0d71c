import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'node-libtorch': new URL('./src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    // An addon lives in a process, and so does LibTorch's generator: a file has its own.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 600_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'out/coverage',
      // Failing tests are what to look at the coverage for.
      reportOnFailure: true,
    },
  },
});
