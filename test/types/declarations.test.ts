// The declarations that the package ships: emitted here as by the build, and read with TypeScript's parser.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
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
  test('contain no any', () => {
    const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(100);
    const found = Object.fromEntries(files.map((name) => [name, anysIn(join(types, name))] as const).filter(([, count]) => count > 0));
    expect(found).toEqual({});
  });

  test('type-check a short program', () => {
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

describe("the package's exports", () => {
  let program: ts.Program;
  let checker: ts.TypeChecker;
  let exported: ts.Symbol[] = [];
  beforeAll(() => {
    const entry = join(types, 'torch.d.ts');
    const typeRoots = [join(root, 'node_modules/@types')];
    program = ts.createProgram([entry], { strict: true, skipLibCheck: true, lib: ['lib.es2023.d.ts'], types: ['node'], typeRoots });
    checker = program.getTypeChecker();
    exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol);
  });

  const isPublic = (node: ts.Node): boolean =>
    !ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'internal') &&
    !(ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword));

  // The qualified name of a node in its file: `Module.getExtraState`.
  function pathTo(node: ts.Node): string {
    const names: string[] = [];
    for (let at = node; at && !ts.isSourceFile(at); at = at.parent) {
      const { name } = at as { name?: ts.Node };
      if (name && ts.isIdentifier(name)) names.unshift(name.text);
    }
    return `${node.getSourceFile().fileName.slice(types.length + 1, -'.d.ts'.length)}: ${names.join('.')}`;
  }

  function unknownResults(): string[] {
    const found = new Set<string>();
    const seen = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      if (seen.has(node) || !isPublic(node)) return;
      seen.add(node);
      if (ts.isFunctionLike(node) && node.type?.kind === ts.SyntaxKind.UnknownKeyword && !ts.isFunctionTypeNode(node))
        found.add(pathTo(node));
      ts.forEachChild(node, visit);
    };
    const enter = (symbol: ts.Symbol): void => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.startsWith(types) || seen.has(declaration)) continue;
        if (!ts.isSourceFile(declaration)) visit(declaration);
        else {
          seen.add(declaration);
          checker.getExportsOfModule(target).forEach(enter);
        }
      }
    };
    exported.forEach(enter);
    expect(seen.size).toBeGreaterThan(10_000);
    return [...found].sort();
  }

  test('returns unknown only where the type cannot be known', () => {
    expect(new Set(unknownResults())).toEqual(
      new Set([
        // The result of an optimizer's step.
        'amp/grad-scaler: GradScaler.step',
        'amp/grad-scaler: ScaledOptimizer.step',
        // Overridden by subclasses, or holding the values of subclasses.
        'autograd/function: Function.forward',
        'autograd/function: FunctionCtx',
        'nn/module: Module.forward',
        'nn/module: Module.getExtraState',
        'vision/transforms: Transform.forward',
        // A ParameterDict may hold values of any type.
        'nn/modules/parameter-container: ParameterDict.at',
        'nn/modules/parameter-container: ParameterDict.get',
        'nn/modules/parameter-container: ParameterDict.pop',
        'nn/modules/parameter-container: ParameterDict.setdefault',
        // A value of the optimizer's state.
        'optim/optimizer: Optimizer.fit',
        // The contents of the file.
        'serialization/load: load',
      ]),
    );
  });

  test('has a declaration for every name and every member of Tensor', () => {
    const names = new Set(exported.map((symbol) => symbol.name));
    expect(Object.keys(torch).filter((name) => !names.has(name))).toEqual([]);
    const tensor = exported.find((symbol) => symbol.name === 'Tensor') as ts.Symbol;
    const members = new Set(
      checker
        .getDeclaredTypeOfSymbol(tensor)
        .getProperties()
        .map((symbol) => symbol.name),
    );
    const present = Object.getOwnPropertyNames(torch.Tensor.prototype);
    expect(present.length).toBeGreaterThan(500);
    expect(present.filter((name) => name !== 'constructor' && !members.has(name))).toEqual([]);
  });
});
