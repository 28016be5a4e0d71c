import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { onRealDevice, preload } from '../support/fake-device';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();

// Digits of noise around a pattern for each label: a label column and 784 pixels.
function writeDigits(name: string, rows: number): string {
  const pixels = Array.from({ length: 784 }, (_, i) => `pixel${i}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = row % 10;
    return [label, ...pixels.map((_, i) => (i * (label + 3) + row * 7) % 256)].join();
  });
  const file = join(folder, name);
  writeFileSync(file, [['label', ...pixels].join(), ...lines, ''].join('\n'));
  return file;
}

test("the guide's program trains on a device as on the CPU", () => {
  const [train, check] = [writeDigits('train.csv', 64), writeDigits('test.csv', 20)];
  const losses = (device: string): number[] => {
    const out = join(folder, device);
    const options = ['--train', train, '--test', check, '--epochs', '1', '--num-workers', '0', '--device', device, '--out', out];
    const { status, stderr } = runNode(['--require', preload, join(root, 'dist', 'examples', 'guide', 'main.mjs'), ...options]);
    expect([status, stderr]).toEqual([0, '']);
    const { epochs } = JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as { epochs: { steps: number[] }[] };
    return epochs.flatMap(({ steps }) => steps);
  };
  const expected = losses('cpu');
  expect(expected.length).toBe(2);
  const found = losses('cuda');
  // A real device draws other dropouts: scripts/gpu.sh compares its losses with Python's there.
  if (onRealDevice) expect(found.map(Number.isFinite)).toEqual([true, true]);
  else expectClose(found, expected, { atol: 1e-4, rtol: 1e-4 });
});
