// The program of docs/guide/porting.md, in both languages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root, runNode, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const text = readFileSync(join(root, 'docs', 'guide', 'porting.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text)?.[1] as string;
const folder = temporaryFolder();

function runTypeScript(): string {
  const outfile = join(root, 'dist', 'scripts', 'porting.cjs');
  const library = { 'node-libtorch': join(root, 'src', 'index.ts') };
  const stdin = { contents: block('ts'), resolveDir: root, loader: 'ts' } as const;
  buildSync({ stdin, bundle: true, platform: 'node', target: 'node20', packages: 'external', alias: library, outfile });
  const { stdout, stderr, status } = runNode([outfile, '--epochs', '3'], { cwd: folder });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

test('the program of the page prints what it says of training', () => {
  expect(runTypeScript()).toMatch(/^(epoch \d: 0\.\d{4}\n){3}accuracy 0\.\d{3}\n$/);
});

test('and the same as in Python, which reads its file', withPython, () => {
  const python = block('python').replace('"net.pth"', JSON.stringify(join(folder, 'python.pth')));
  const program = `import sys\nsys.argv = ["net.py", "--epochs", "3"]\n${python}`;
  expect(runTypeScript()).toBe(runPython(program));
  const keys = `import torch\nprint(list(torch.load(${JSON.stringify(join(folder, 'net.pth'))})))`;
  expect(runPython(keys).trim()).toBe("['fc_in.weight', 'fc_in.bias', 'fc_out.weight', 'fc_out.bias']");
});

describe('the idioms of the page', () => {
  const x = torch.tensor([1, 2, -3]);
  const idioms: [name: string, run: () => Tensor, values: unknown][] = [
    ['-x', () => x.neg(), [-1, -2, 3]],
    ['1 - x', () => torch.rsub(x, 1), [0, -1, 4]],
    ['1 / x', () => x.reciprocal(), [1, 0.5, Math.fround(-1 / 3)]],
    ['x ** 2', () => x.pow(2), [1, 4, 9]],
    ['2 ** x', () => torch.pow(2, x), [2, 4, 0.125]],
    ['x // 2', () => x.floorDivide(2), [0, 1, -2]],
    ['x % 2', () => x.remainder(2), [1, 0, 1]],
    ['~mask', () => x.gt(0).logicalNot(), [false, false, true]],
    ['a & b', () => x.gt(0).logicalAnd(x.gt(1)), [false, true, false]],
    ['x[:, None]', () => torch.ones(2, 1).at(':', null).sum([0, 1]), [2]],
  ];

  test.each(idioms)('%s', (_name, run, values) => {
    expect(run().tolist()).toEqual(values);
  });

  test('x[0] += 1 and next(iter(loader))', () => {
    const y = torch.zeros(2);
    y.at(0).add_(1);
    expect(y.tolist()).toEqual([1, 0]);
    const loader = new torch.utils.data.DataLoader(new torch.utils.data.TensorDataset(y), { batchSize: 2 });
    const [first] = loader;
    expect(first?.[0]?.tolist()).toEqual([1, 0]);
    expect(loader[Symbol.iterator]().next().value?.[0]?.tolist()).toEqual([1, 0]);
  });
});
