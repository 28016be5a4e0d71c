// The declarations that the package ships: made here as the build makes them, read through TypeScript's own parser.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, temporaryFolder } from '../support/files';

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const folder = temporaryFolder();
const types = join(folder, 'types');

beforeAll(() => {
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: [join(root, 'src')] }));
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', join(root, 'src'), '--outDir', types];
  const run = spawnSync(
    process.execPath,
    [tsc, '-p', config, ...emit, '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stdout).toBe('');
}, 300_000);

const allowed: Record<string, number> = {
  // What a subclass's forward takes and what its ctx holds are its own.
  'autograd/function.d.ts': 2,
  // Not public: what makes the functions whose types the generated declarations give.
  'ops/call.d.ts': 4,
};

function anysIn(path: string): number {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count++;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return count;
}

describe('the declarations of the package', () => {
  test('say any nowhere but in the listed places', () => {
    const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(100);
    const found = Object.fromEntries(files.map((name) => [name, anysIn(join(types, name))] as const).filter(([, count]) => count > 0));
    expect(found).toEqual(allowed);
  });

  test('serve a program of ten lines', () => {
    const program = join(folder, 'program.ts');
    writeFileSync(
      program,
      `import * as torch from './types/torch';
const x = torch.randn(256, 8);
const y = x.sum(1, { keepdim: true }).sin();
const model = new torch.nn.Sequential(new torch.nn.Linear(8, 64), new torch.nn.ReLU(), new torch.nn.Linear(64, 1));
const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
for (let step = 0; step < 200; step++) {
  optimizer.zeroGrad();
  const loss: torch.Tensor = torch.nn.functional.mseLoss(model(x), y);
  loss.backward();
  optimizer.step();
}
`,
    );
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const lib = ['--lib', 'es2023,esnext.disposable', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const run = spawnSync(process.execPath, [tsc, ...options, ...lib, program], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });
});
