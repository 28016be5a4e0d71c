// The declarations that the package ships: emitted here as by the build, and read with TypeScript's parser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { declarations } from '../support/declarations';
import { root, temporaryFolder } from '../support/files';

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const folder = temporaryFolder();
const types = declarations();

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

  test('show overloads in place of the types that declare them, but for forward', () => {
    const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.d.ts') && !/^arguments\b/.test(name),
    );
    const found = files.flatMap((name) => {
      const text = readFileSync(join(types, name), 'utf8');
      return [...text.matchAll(/\b(\w+)(?:<.*?>)?\(?\.\.\.args: Call</g)].map(([, method]) => `${name}: ${method}`);
    });
    expect(found.filter((name) => !name.endsWith(': forward'))).toEqual([]);
  });

  test('document a parameter once', () => {
    const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
    const twice = files.flatMap((name) =>
      [...readFileSync(join(types, name), 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) => {
        const names = [...comment.matchAll(/@param (\S+)/g)].map(([, parameter]) => parameter);
        return new Set(names).size === names.length ? [] : [`${name}: ${names.join(', ')}`];
      }),
    );
    expect(twice).toEqual([]);
  });

  test('type-check a short program', () => {
    const program = join(folder, 'program.ts');
    writeFileSync(
      program,
      `import * as torch from '${join(types, 'torch')}';
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
        'nn/module: Module.getExtraState',
        'nn/modules/container: ModuleList.forward',
        'nn/modules/module-dict: ModuleDict.forward',
        'nn/modules/parameter-container: ParameterDict.forward',
        'nn/modules/parameter-container: ParameterList.forward',
        // A ParameterDict may hold values of any type.
        'nn/modules/parameter-container: ParameterDict.at',
        'nn/modules/parameter-container: ParameterDict.get',
        'nn/modules/parameter-container: ParameterDict.pop',
        'nn/modules/parameter-container: ParameterDict.setdefault',
        // A value of the optimizer's state.
        'optim/optimizer: Optimizer.fit',
        'sharding/zero-redundancy: ZeroRedundancyOptimizer.fit',
        // Options of the class of optimizers that it is given.
        'sharding/zero-redundancy: ZeroOptions',
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
    // Internals are not declared.
    expect(present.filter((name) => name !== 'constructor' && !members.has(name))).toEqual(['_grad']);
  });
});

// What an editor shows: named and documented parameters, options, suggestions for typing errors.
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
const settings: ts.CompilerOptions = {
  ...options,
  typeRoots: [join(root, 'node_modules/@types')],
  paths: { 'node-libtorch': [join(types, 'torch.d.ts')] },
};
const program = join(folder, 'editor.ts');

let version = 0;
const service = ts.createLanguageService({
  getScriptFileNames: () => [program],
  getScriptVersion: (file) => (file === program ? String(version) : '1'),
  getScriptSnapshot: (file) => (existsSync(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined),
  getCurrentDirectory: () => folder,
  getCompilationSettings: () => settings,
  getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

// Writes a program, and gives the place of the mark `|` in it.
function write(text: string): number {
  const head = "import torch, { nn, optim, type Tensor } from 'node-libtorch';\ndeclare const p: Tensor[]; declare const x: Tensor;\n";
  version++;
  writeFileSync(program, head + text.replace('|', ''));
  return head.length + text.indexOf('|');
}

const show = (parts: readonly ts.SymbolDisplayPart[] | undefined): string => ts.displayPartsToString([...(parts ?? [])]);

describe('an editor shows', () => {
  test('named and documented parameters of a constructor', () => {
    const help = service.getSignatureHelpItems(program, write('new nn.Conv2d(|);'), {});
    const items = help?.items ?? [];
    expect(items.length).toBe(5);
    const all = items.find(({ parameters }) => parameters.length === 11);
    expect(all?.parameters.map(({ name }) => name)).toEqual([
      'inChannels',
      'outChannels',
      'kernelSize',
      'stride',
      'padding',
      'dilation',
      'groups',
      'bias',
      'paddingMode',
      'device',
      'dtype',
    ]);
    expect(all?.parameters.filter(({ documentation }) => show(documentation) === '')).toEqual([]);
    expect(show(all?.parameters[3]?.documentation)).toMatch(/Default: `1`/);
  });

  test('doc and default of an option', () => {
    const info = service.getQuickInfoAtPosition(program, write('new nn.Conv2d(1, 32, 5, { |padding: 2 });'));
    expect(show(info?.displayParts)).toContain('padding?:');
    expect(show(info?.documentation)).toBe('Elements added on each side of the input.');
    expect(info?.tags?.map(({ name, text }) => [name, show(text)])).toEqual([['default', '0']]);
  });

  test('the options of an optimizer, and few others', () => {
    const found = service.getCompletionsAtPosition(program, write('new optim.Adam(p, { | });'), {});
    const names = found?.entries.map(({ name }) => name) ?? [];
    expect(names).toContain('lr');
    expect(names).toContain('weightDecay');
    expect(names.length).toBeLessThan(20);
  });

  test.each([
    ['new nn.Conv2d(1, 32, 5, { paddding: 2 });|', /Did you mean to write 'padding'\?/],
    ['nn.functional.dropout(x, { inplce: true });|', /Did you mean to write 'inplace'\?/],
    ['new nn.Conv2d(1, 32, 5, { padding: true });|', /boolean/],
    ["new nn.Linear('1', 2);|", /string/],
  ])('an error of %s', (text, expected) => {
    write(text);
    const [error] = service.getSemanticDiagnostics(program);
    expect(ts.flattenDiagnosticMessageText(error?.messageText, '\n')).toMatch(expected);
  });
});

test('the examples and the tests of types compile against the declarations of the package', () => {
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mts'))
    .map((name) => join(root, 'examples', name));
  const declared = readdirSync(types, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(types, name));
  const own = ['surface.test.ts', 'modules.test.ts'].map((name) => join(root, 'test', 'types', name));
  const all = ts.createProgram([...examples, ...own, ...declared], { ...settings, skipLibCheck: false });
  const files = new Set([...examples, ...own, ...declared]);
  const found = all.getSourceFiles().flatMap((file) => (files.has(file.fileName) ? [...all.getSemanticDiagnostics(file)] : []));
  expect(found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([]);
}, 120_000);
