// `npm run test:asan [-- TESTS]`: makes a separate build of the addon with AddressSanitizer and runs the tests with it, by
// default all except those of four folders; `npm run test:asan -- --fuzz [ARGS]` makes the fuzz run's calls instead. Prints the reports of errors and of leaks that it finds in a process of Node, and
// fails if there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cmakeJs, jobs, readStamp } from '../setup/build.mjs';
import { findings } from './sanitizer-reports.mjs';
import { root, runAfterSetUp } from './setup.mjs';

// package packs and installs the library and bundles it, setup builds the addon anew: neither tests native code with this build.
// device runs on the fake device, whose memory faults on purpose. types compares declarations and names, for the most part in the TypeScript compiler.
const excluded = ['device', 'package', 'setup', 'types'].flatMap((topic) => ['--exclude', `test/${topic}/**`]);

// Stacks of others' leaks, with the reasons.
const suppressions = join(root, 'test', 'support', 'leak-check', 'suppressions.txt');

function runtime() {
  const run = spawnSync(process.env.CXX || 'c++', ['-print-file-name=libasan.so'], { encoding: 'utf8' });
  const path = run.stdout?.trim() ?? '';
  if (!existsSync(path)) throw new Error('libasan.so was not found: install the sanitizer runtime of the C++ compiler');
  return path;
}

const [first, ...rest] = process.argv.slice(2);
const command =
  first === '--fuzz'
    ? ['scripts/run-ts.mjs', 'test/fuzz/fuzz.ts', ...rest]
    : ['--no-warnings', 'node_modules/vitest/vitest.mjs', 'run', ...excluded, ...process.argv.slice(2)];

await runAfterSetUp(async () => {
  const out = join(root, 'build', 'cmake-asan');
  cmakeJs(['configure', '--out', out, `--CDLIBTORCH=${readStamp()?.path}`, '--CDNODE_LIBTORCH_ASAN=ON']);
  cmakeJs(['build', '--out', out, '--parallel', String(jobs())]);
  const reports = mkdtempSync(join(tmpdir(), 'node-libtorch-asan-'));
  const run = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_LIBTORCH_ASAN: '1', // for the tests
      NODE_LIBTORCH_ADDON: join(root, 'build', 'asan', 'node_libtorch.node'),
      LD_PRELOAD: runtime(),
      // V8 handles some SIGSEGVs itself. The exit code is that of LeakSanitizer, whose findings end no process: errors abort it.
      ASAN_OPTIONS: `handle_segv=1:allow_user_segv_handler=1:abort_on_error=1:log_exe_name=1:log_path=${join(reports, 'report')}:${process.env.ASAN_OPTIONS ?? ''}`,
      LSAN_OPTIONS: `exitcode=0:print_suppressions=0:suppressions=${suppressions}`,
    },
  });
  const found = findings(reports, basename(process.execPath));
  rmSync(reports, { recursive: true });
  for (const report of found) console.log(report);
  console.log(`AddressSanitizer: ${found.length} findings`);
  return found.length > 0 ? 1 : (run.status ?? 1);
});
