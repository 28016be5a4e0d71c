// The parts of scripts/gpu.sh that run without a GPU.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { withControls } from '../support/device';
import { preload } from '../support/fake-device';
import { python, root, runNode, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const withFakeDevice = { NODE_OPTIONS: `--require ${preload}` };
const runScript = (folder: string, command: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync('bash', [join(folder, 'scripts', 'gpu.sh'), command], { encoding: 'utf8', env });
const isGraph = (name: string): boolean => name.endsWith(', graph');

interface Printed {
  figures: Record<string, number | number[]>;
  failed: Record<string, string>;
  losses: number[];
}

test("the bench's program measures everything but graphs on the fake device", withControls, () => {
  const { status, stdout, stderr } = runNode(['scripts/run-ts.mjs', 'bench/programs/gpu.ts', '1', '2'], { env: withFakeDevice });
  expect([status, stderr]).toEqual([0, '']);
  const { figures, failed, losses } = JSON.parse(stdout) as Printed;
  expect(Object.keys(failed).filter((name) => !isGraph(name))).toEqual([]);
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(['guide step', 'resnet step', "guide's epoch", 'add, 2x2', 'gpt peak']));
  expect(losses.map(Number.isFinite)).toEqual([true]);
});

describe('with Python', { ...withControls, ...withPython, skip: withControls.skip || withPython.skip }, () => {
  test("the bench compares each figure and the losses with Python's", () => {
    // A Python on the fake device, which has no name there.
    const wrapper = join(folder, 'python');
    const program = join(root, 'parity', 'fake_device.py');
    const described = JSON.stringify(['Fake device', '2.13', null]);
    writeFileSync(wrapper, `#!/bin/sh\nif [ "$1" = -c ]; then echo '${described}'; else exec '${python}' '${program}' "$@"; fi\n`, {
      mode: 0o755,
    });
    const out = join(folder, 'result.json');
    const args = ['bench/gpu.mjs', '--runs', '1', '--rounds', '1', '--steps', '4', '--out', out];
    const { status, stdout, stderr } = runNode(args, { env: { ...withFakeDevice, PYTHON: wrapper } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^gpu Fake device, .*\n/);
    expect(stdout).toMatch(/^\| guide step +\| /m);
    const { machine, rows, losses } = JSON.parse(readFileSync(out, 'utf8'));
    expect(machine.gpu).toBe('Fake device');
    for (const { name, here, python } of rows) if (!isGraph(name)) expect([name, here.length, python.length]).toEqual([name, 1, 1]);
    expectClose(losses.ours, losses.theirs, { atol: 1e-4 });
  });

  test('calls of operators that Python recorded on the device give the same on it', () => {
    const from = join(folder, 'parity');
    const record = [
      'parity/fake_device.py',
      'parity/record_ops.py',
      '--device',
      'cuda',
      '--dtype',
      'float32',
      '--only',
      'addc',
      '--samples',
      '2',
    ];
    runPython([...record, '--seconds', '60', '--out', from]);
    const calls = readFileSync(join(from, 'float32.jsonl'), 'utf8');
    expect(calls).toContain('"at":"cuda"');
    const args = ['scripts/run-ts.mjs', 'parity/replay-ops.ts', '--dtype', 'float32', '--from', from, '--at-least', '100'];
    expect(runNode(args, { env: withFakeDevice })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^float32 value: \d+ of \d+ \(100\.00 %\)$/m),
    });
  });

  test('a copy without packages is prepared from the pack', () => {
    const copy = join(folder, 'copy');
    for (const name of ['bin', 'setup', 'package.json', 'scripts/gpu.sh']) cpSync(join(root, name), join(copy, name), { recursive: true });
    // xz's fastest preset, to save time: its best, which scripts/pack-gpu.mjs takes, gives three quarters of the size.
    const packed = `import('./scripts/pack-gpu.mjs').then(({ pack }) => console.log(JSON.stringify(pack(${JSON.stringify(join(copy, 'out/gpu'))}, '-0'))))`;
    const files = JSON.parse(runNode(['--input-type=module', '--eval', packed]).stdout) as { bytes: number }[];
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(54e6);
    const env = { PATH: '/usr/bin:/bin', PYTHON: python as string };
    const prepare = runScript(copy, 'prepare', env);
    expect([prepare.status, prepare.stderr]).toEqual([0, expect.stringContaining(`Node ${process.version}, LibTorch /`)]);
    const check =
      "require('esbuild').transformSync('1'); for (const name of ['vitest', 'cmake-js', 'node-api-headers']) require.resolve(name)";
    const node = join(copy, 'build', 'gpu', 'node');
    expect(runNode(['--eval', check], { cwd: copy, node })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runNode(['bin/node-libtorch.mjs', 'locate'], { cwd: copy, node, env: { PYTHON: python as string } }).status).toBe(0);
  });
});

test('another command is an error', () => {
  expect(runScript(root, 'benhc')).toMatchObject({ status: 2, stderr: 'usage: bash scripts/gpu.sh prepare|test|bench\n' });
});
