import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const folder = (/** @type {string} */ name) => new URL(`./${name}/`, import.meta.url).pathname;

const aliases = (/** @type {string} */ index, /** @type {string} */ part) => [
  { find: /^node-libtorch$/, replacement: index },
  { find: /^node-libtorch\/(.+)$/, replacement: part },
];
// The built library, which Node loads as any package. Files load the sources, for seconds each, for coverage, and where they test parts
// of the library that are not published: that would make a second library in the process otherwise.
const published = aliases(`${folder('dist')}index.mjs`, `${folder('dist')}entries/$1.mjs`);
const sources = aliases(`${folder('src')}index.ts`, `${folder('src')}$1/index.ts`);
const ofSources = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => /^import (?!type\b).*from '(\.\.\/)+src\/(?!core\/(hints|names|package-root)')/m.test(readFileSync(path, 'utf8')));

// With a device without hardware, which is written for Linux: docs/internals/fake-device.md.
const device = {
  extends: true,
  test: {
    name: 'device',
    include: ['test/device/**/*.test.ts'],
    exclude: ['test/device/openreg/**'],
    globalSetup: ['test/support/fake-device/build.mjs'],
    setupFiles: ['test/support/fake-device/set-up.ts'],
  },
};

// The same device, registered as PrivateUse1 under a name of its own.
const openreg = {
  extends: true,
  test: {
    ...device.test,
    name: 'openreg',
    include: ['test/device/openreg/**/*.test.ts'],
    exclude: [],
    env: { NODE_LIBTORCH_FAKE_DEVICE: 'openreg' },
  },
};

export default defineConfig({
  resolve: { alias: process.env.NODE_LIBTORCH_TEST_SOURCES ? sources : published },
  test: {
    // An addon lives in a process, and so does LibTorch's generator: a file has its own.
    pool: 'forks',
    // Of two cores the default leaves one idle.
    maxWorkers: availableParallelism(),
    server: { deps: { external: [/\/dist\//] } },
    globalSetup: ['test/support/build.mjs'],
    setupFiles: process.env.NODE_LIBTORCH_ASAN ? ['test/support/leak-check/set-up.ts'] : [],
    // Threads that share a sum wait asleep: awake, they hold up those that compute where these are more than the cores.
    env: { OMP_WAIT_POLICY: 'PASSIVE' },
    // Limits end what hangs, on however busy a machine: no test is about how long something takes.
    testTimeout: 1_200_000,
    hookTimeout: 1_800_000,
    teardownTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'library', include: ['test/**/*.test.ts'], exclude: ['test/device/**', ...ofSources] } },
      { extends: true, resolve: { alias: sources }, test: { name: 'sources', include: ofSources } },
      ...(process.platform === 'linux' ? [device, openreg] : []),
    ],
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
