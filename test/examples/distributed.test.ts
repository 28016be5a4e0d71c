import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { mnistFiles } from '../../examples/guide/digits.mjs';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
const train = join(folder, 'train.csv');
const example = (name: string): string => join(root, 'dist', 'examples', 'distributed', `${name}.mjs`);
const env = { OMP_NUM_THREADS: '1' };
const launched = (program: string, ...args: string[]) =>
  runNode([join(root, 'bin', 'node-libtorch.mjs'), 'run', '--standalone', '--nproc-per-node', '2', program, ...args], { env });

beforeAll(async () => {
  const { train: digits } = await mnistFiles();
  writeFileSync(train, readFileSync(digits, 'utf8').split('\n').slice(0, 321).join('\n'));
});

function stepsOf(out: string): number[] {
  return (JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as { epochs: { steps: number[] }[] }).epochs.flatMap(
    ({ steps }) => steps,
  );
}

test("the guide's losses with two processes are those of one with whole batches", () => {
  const program = example('guide');
  const args = (out: string) => ['--train', train, '--no-dropout', '--epochs', '2', '--out', join(folder, out)];
  const alone = runNode([program, ...args('one')], { env });
  expect(alone.stderr).toBe('');
  const both = launched(program, ...args('two'));
  expect([both.status, both.stderr]).toEqual([0, '']);
  expect(both.stdout).toContain('Epoch: 2/2 - Loss: ');
  const [expected, found] = [stepsOf(join(folder, 'one')), stepsOf(join(folder, 'two'))];
  expect(expected).toHaveLength(20);
  // Sums in another order: the first losses differ by rounding, and training makes more of it.
  for (let i = 0; i < 5; i++) expect(Math.abs((found[i] as number) / (expected[i] as number) - 1)).toBeLessThan(1e-5);
  expect(Math.abs((found[19] as number) / (expected[19] as number) - 1)).toBeLessThan(0.02);
});

test('a GPT that is divided over two processes goes on from their checkpoint, in two or in one, as without interruption', () => {
  const program = example('gpt');
  const out = (name: string): string => join(folder, name);
  const losses = ({ status, stdout, stderr }: ReturnType<typeof runNode>): string[] => {
    expect(status, stderr).toBe(0);
    return stdout.split('\n').filter((line) => line.startsWith('step '));
  };
  const whole = losses(launched(program, '--steps', '12', '--every', '6', '--out', out('whole')));
  const first = losses(launched(program, '--steps', '6', '--every', '6', '--out', out('parts')));
  const second = losses(launched(program, '--steps', '9', '--every', '9', '--out', out('parts')));
  const third = losses(runNode([program, '--steps', '12', '--out', out('parts')], { env }));
  const numbers = (lines: readonly string[]): number[] => lines.map((line) => Number(line.split(' ').at(-1)));
  expect([...first, ...second]).toEqual(whole.slice(0, 9));
  expect(third).toHaveLength(3);
  // One process sums in another order.
  numbers(third).forEach((loss, i) => {
    expect(Math.abs(loss - (numbers(whole)[9 + i] as number))).toBeLessThan(1e-4);
  });
});
