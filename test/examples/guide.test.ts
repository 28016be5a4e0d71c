import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type nn } from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { mnistFiles } from '../../examples/guide/digits.mjs';
import { expectClose } from '../support/close';
import { fixture, root, runNode, runPython, temporaryFolder } from '../support/files';
import { expectRecordedLosses } from '../support/losses';
import { skippedIf, withPython } from '../support/skips';

const folder = temporaryFolder();
const program = join(root, 'dist', 'examples', 'guide', 'main.mjs');
const train1600 = join(folder, 'train.csv');
const testFile = join(folder, 'test.csv');
const guide = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => runNode([program, ...args], { env });

const head = (text: string, rows: number): string => `${text.split('\n', rows + 1).join('\n')}\n`;

beforeAll(async () => {
  const files = await mnistFiles();
  writeFileSync(train1600, head(readFileSync(files.train, 'utf8'), 1600));
  writeFileSync(testFile, head(readFileSync(files.test, 'utf8'), 100));
});

interface Metrics {
  epochs: { loss: number; seconds: number; steps: number[] }[];
  readCsvSeconds: number;
  peakRssMb: number;
  peakWorkerRssMb: number;
}

describe('the guide, method 1', () => {
  const { kernels, ...recorded } = fixture<{ kernels: string } & Record<string, { loss: number; steps: number[] }>>('guide');
  // The number of threads that share a sum determines its rounding; the recorder had two.
  const threads = process.env.OMP_NUM_THREADS ?? '2';
  const env = { OMP_NUM_THREADS: threads };

  function train(name: string, args: readonly string[]): { out: string; stdout: string; metrics: Metrics } {
    const out = join(folder, name);
    const { stdout, stderr, status } = guide(['--train', train1600, '--test', testFile, '--epochs', '1', '--out', out, ...args], env);
    expect([status, stderr]).toEqual([0, '']);
    return { out, stdout, metrics: JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as Metrics };
  }

  const pythonLosses = (...args: string[]): number[] =>
    JSON.parse(runPython([join(root, 'parity', 'guide.py'), train1600, '1600', ...args], env)) as number[];

  // Over the kernels of test/examples/models.test.ts, and those of MKL on Intel's processors, these numbers of losses stay within 1e-5
  // of each other; the next ones differ by up to 3e-5 and 3e-4.
  describe.each([
    ['0', 5],
    ['4', 6],
  ])('with %s workers', (workers, portable) => {
    let run: ReturnType<typeof train>;
    beforeAll(() => {
      run = train(`out${workers}`, ['--num-workers', workers, '--no-script']);
    });

    test("the first losses equal Python's recorded ones", () => {
      const want = recorded[workers] as { loss: number; steps: number[] };
      const [epoch] = run.metrics.epochs as [Metrics['epochs'][number]];
      expectRecordedLosses(epoch.steps, { losses: want.steps, kernels, threads, portable });
      expectClose(epoch.loss, want.loss, { atol: 0, rtol: 0.02 });
    });

    test('each loss equals that of a live Python run, to the bit', withPython, () => {
      expect(run.metrics.epochs[0]?.steps).toEqual(pythonLosses('2020', '--workers', workers));
    });

    test('each loss of a compiled run equals that of the eager run, to the bit', () => {
      const compiled = train(`compiled${workers}`, ['--num-workers', workers]);
      expect(compiled.metrics.epochs[0]?.steps).toEqual(run.metrics.epochs[0]?.steps);
    });

    test('prints, saves and draws its results', () => {
      const { stdout, out, metrics } = run;
      expect([metrics.readCsvSeconds > 0, metrics.peakRssMb > 0]).toEqual([true, true]);
      expect(stdout).toMatch(/^Device: c/);
      expect(stdout).toContain('[5 rows x 785 columns]');
      expect(stdout).toMatch(/Epoch: 1\/1 - Loss: 0\.\d{4}\n/);
      expect(stdout).toContain('Embeddings: training 1600 x 2, test 100 x 2');
      const saved = torch.load(join(out, 'trained_model.pth')) as { model_state_dict: nn.StateDict };
      expect(Object.keys(saved.model_state_dict)).toContain('fc.2.bias');
      expect(readFileSync(join(out, 'embeddings.svg'), 'utf8')).toMatch(/^<svg[\s\S]*azure[\s\S]*<\/svg>$/);
      expect(readFileSync(join(out, 'embeddings.png')).subarray(1, 4).toString()).toBe('PNG');
    });
  });

  test.each([
    ['7', 'compiled', ['--script'], []],
    ['21', 'compiled', ['--script'], []],
    ['21', 'eager', [], ['--no-script']],
  ])('each loss of seed %s, %s, is that of a Python run now, to the bit', withPython, (seed, name, theirFlags, ourFlags) => {
    const { metrics } = train(`${name}${seed}`, ['--num-workers', '0', '--seed', seed, ...ourFlags]);
    expect(metrics.epochs[0]?.steps).toEqual(pythonLosses(seed, ...theirFlags));
  });

  test('--help names every option', () => {
    const { stdout, status } = guide(['--help']);
    expect(status).toBe(0);
    for (const flag of ['train', 'test', 'rows', 'epochs', 'batch-size', 'num-workers', 'seed', 'device', 'no-script', 'out', 'metrics']) {
      expect(stdout).toContain(`--${flag}`);
    }
  });

  const written = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const names = Array.from({ length: 784 }, (_, i) => `pixel${i}`);
  const rows = (...labels: number[]): string => labels.map((label) => `${label},${Array(784).fill(0).join()}\n`).join('');
  const withHeader = (body: string): string => `label,${names.join()}\n${body}`;

  test.each<[string, () => string[], RegExp]>([
    ['a missing file', () => ['--train', join(folder, 'none.csv')], /none.csv does not exist/],
    [
      'a short row',
      () => ['--train', written('short.csv', withHeader(`${rows(1, 1)}1,2,3\n`))],
      /short.csv, line 4: expected 785 columns, got 3/,
    ],
    [
      'a cell that is not a number',
      () => ['--train', written('word.csv', withHeader(rows(1, 2).replace(',0,', ',x,')))],
      /word.csv, line 2, column 'pixel0': 'x' is no number/,
    ],
    [
      'a pixel out of range',
      () => ['--train', written('range.csv', withHeader(rows(1, 1, 2, 2).replace(/0\n$/, '256\n')))],
      /range.csv, line 5, column 'pixel783': 256 is no pixel value/,
    ],
    [
      'no label column',
      () => ['--train', written('unlabelled.csv', `${names.join()}\n${Array(784).fill(0).join()}\n`)],
      /has no 'label' column/,
    ],
    ['a label with a single row', () => ['--train', written('single.csv', withHeader(rows(1, 1, 2)))], /label 2 has a single row/],
    ['one label only', () => ['--train', written('one.csv', withHeader(rows(1, 1)))], /there is no negative to draw/],
    ['no rows', () => ['--train', written('empty.csv', withHeader(''))], /error: /],
    ['an unknown flag', () => ['--trian', 'x'], /--trian/],
    ['a value that is not a number', () => ['--epochs', 'many'], /--epochs must be a whole number from 1 on, got 'many'/],
    ['an unknown device', () => ['--device', 'gpu'], /--device must be auto, cpu, cuda or cuda:N, got 'gpu'/],
  ])('%s is an error of one line with exit code 2', (_, args, message) => {
    const { status, stderr } = guide([...args(), '--out', join(folder, 'bad')]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(status).toBe(2);
  });

  test('--device cuda without CUDA is an error with exit code 2', skippedIf(torch.cuda.isAvailable(), 'CUDA is available'), () => {
    const { status, stderr } = guide(['--device', 'cuda']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/--device cuda: no CUDA device is available/)]);
  });

  test('an out folder that cannot be written is an error before training', () => {
    const file = written('file', '');
    const { status, stderr } = guide(['--train', train1600, '--out', join(file, 'out')]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/the folder .* cannot be written/)]);
  });

  test('Ctrl-C finishes the step, saves a checkpoint that loads, and exits 130', async () => {
    const out = join(folder, 'interrupted');
    const child = spawn(process.execPath, [
      program,
      '--train',
      train1600,
      '--test',
      testFile,
      '--epochs',
      '50',
      '--num-workers',
      '1',
      '--out',
      out,
    ]);
    let text = '';
    let isSent = false;
    const code = await new Promise<number | null>((done) => {
      child.stdout.on('data', (data: Buffer) => {
        text += data.toString();
        if (isSent || !text.includes('Epoch: 1/50')) return;
        isSent = true;
        child.kill('SIGINT');
      });
      child.on('exit', done);
    });
    expect(code).toBe(130);
    const { model_state_dict, optimzier_state_dict } = torch.load(join(out, 'checkpoint.pth')) as Record<
      string,
      { state: Map<number, object> }
    >;
    expect(Object.keys(model_state_dict as object).length).toBe(11);
    expect(optimzier_state_dict?.state.size).toBe(11);
    expect(existsSync(join(out, 'trained_model.pth'))).toBe(false);
  });
});

describe("methods 2, 3 and 4 print Python's output", () => {
  const { examples } = fixture<{ examples: Record<string, string[]> }>('losses');
  test.each(Object.keys(examples))('%s', (name) => {
    const { stdout, stderr } = runNode([join(root, 'dist', 'examples', `${name}.mjs`)]);
    expect(stderr).toBe('');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/^(\d+\.\d+\.\d+)\+\w+$/, '$1'));
    expect(lines).toEqual(examples[name]);
  });
});
