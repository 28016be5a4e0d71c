// `bash scripts/gpu.sh test`: test/device on this machine's GPU, then calls of PyTorch's operator database beside Python's on it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { python } from '../setup/libtorch.mjs';
import { root } from './setup.mjs';
import { printSkipped, runVitest } from './vitest.mjs';

const out = join(root, 'out', 'gpu');
// Two devices are what the tests expect where there are more.
const env = { CUDA_VISIBLE_DEVICES: '0,1', ...process.env, NODE_LIBTORCH_TEST_DEVICE: 'cuda' };

const tests = runVitest(join(out, 'tests.json'), ['--project', 'device'], { env });
printSkipped(tests.skipped);

const records = join(out, 'parity');
const dtypes = ['float32', 'int64', 'bfloat16', 'complex64'].flatMap((name) => ['--dtype', name]);
/** @param {string} command @param {string[]} args */
const runs = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env, timeout: 1_200_000 }).status === 0;
rmSync(records, { recursive: true, force: true });
const isSame =
  runs(python(), 'parity/record_ops.py', ...dtypes, '--device', 'cuda', '--samples', '4', '--seconds', '30', '--out', records) &&
  runs(process.execPath, 'scripts/run-ts.mjs', 'parity/replay-ops.ts', ...dtypes, '--from', records, '--at-least', '98');
console.log(`${isSame ? 'ok' : 'FAILED'}  operators beside Python's on the GPU`);
console.log(`${tests.passed} passed, ${tests.failed} failed, ${tests.skipped.length} skipped`);
if (!isSame || tests.failed > 0) process.exitCode = 1;
