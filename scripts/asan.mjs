// `npm run test:asan [-- TESTS]`: makes a separate build of the addon with AddressSanitizer and runs the tests with it, by
// default all except those of four folders. An error ends the test's process with AddressSanitizer's report.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cmakeJs, jobs, readStamp } from '../setup/build.mjs';
import { root, runAfterSetUp } from './setup.mjs';

// package packs and installs the library and bundles it, setup builds the addon anew: neither tests native code with this build.
// device runs on the fake device, whose memory faults on purpose. types compares declarations and names, for the most part in the TypeScript compiler.
const excluded = ['device', 'package', 'setup', 'types'].flatMap((topic) => ['--exclude', `test/${topic}/**`]);

function runtime() {
  const run = spawnSync(process.env.CXX || 'c++', ['-print-file-name=libasan.so'], { encoding: 'utf8' });
  const path = run.stdout?.trim() ?? '';
  if (!existsSync(path)) throw new Error('libasan.so was not found: install the sanitizer runtime of the C++ compiler');
  return path;
}

await runAfterSetUp(async () => {
  const out = join(root, 'build', 'cmake-asan');
  cmakeJs(['configure', '--out', out, `--CDLIBTORCH=${readStamp()?.path}`, '--CDNODE_LIBTORCH_ASAN=ON']);
  cmakeJs(['build', '--out', out, '--parallel', String(jobs())]);
  const run = spawnSync(
    process.execPath,
    ['--no-warnings', join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...excluded, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_LIBTORCH_ASAN: '1', // for the tests
        NODE_LIBTORCH_ADDON: join(root, 'build', 'asan', 'node_libtorch.node'),
        LD_PRELOAD: runtime(),
        // No leak detection: Node and LibTorch keep allocations until the process ends. V8 handles some SIGSEGVs itself.
        ASAN_OPTIONS: `detect_leaks=0:handle_segv=1:allow_user_segv_handler=1:${process.env.ASAN_OPTIONS ?? ''}`,
      },
    },
  );
  return run.status ?? 1;
});
