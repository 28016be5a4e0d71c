import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/files';
import { addon, app, folder, library, makeProject, npm, run, subpaths } from './app';

const script = `
const x = torch.randn(4, 3);
const model = new nn.Linear(3, 1);
const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
for (let i = 0; i < 3; i++) {
  optimizer.zeroGrad();
  const loss = model(x).pow(2).mean();
  loss.backward();
  optimizer.step();
}
console.log(model(x).shape.join());`;

const other = (major: string): string => join(folder, `node${major}`, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');

const nodes = { 'this Node': process.execPath, 'Node 22': other('22'), 'Node 24': other('24') };

// Types of `import` and of `require`, of the main entry and of a part.
const typed = `import torch, { nn, type Tensor } from 'node-libtorch';
import { type Module, Linear } from 'node-libtorch/nn';
import * as F from 'node-libtorch/nn/functional';
import { DataLoader } from 'node-libtorch/utils/data';
const y: Tensor = new nn.Linear(2, 1)(torch.ones(1, 2));
const model: Module = new Linear(2, 1);
const shape: readonly number[] = F.relu(y).shape;
// @ts-expect-error a wrong argument
torch.relu('x');
// @ts-expect-error a wrong argument
F.relu('x');
export { DataLoader, model, shape };
`;

function compile(file: string, module: string, moduleResolution: string): string {
  const target = { target: 'es2022', lib: ['es2023', 'esnext.disposable'], types: [] };
  const options = { ...target, noEmit: true, strict: true, skipLibCheck: true, esModuleInterop: true, module, moduleResolution };
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [file] }));
  return run([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.']).stdout;
}

interface Compilation {
  readonly command: string;
  readonly file: string;
}

/** Configures a build of the installed package: what it would compile. */
function configure(out: string): Compilation[] {
  const cli = createRequire(join(library, 'package.json')).resolve('cmake-js/bin/cmake-js');
  const { path } = JSON.parse(readFileSync(`${addon}.json`, 'utf8')) as { path: string };
  const { status, stdout, stderr } = run([cli, 'configure', '--out', out, `--CDLIBTORCH=${path}`, '--log-level', 'error'], {
    cwd: library,
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return JSON.parse(readFileSync(join(out, 'compile_commands.json'), 'utf8')) as Compilation[];
}

const nativeFiles = (suffix: string): string[] =>
  readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(suffix));

export function testInstalled(): void {
  beforeAll(() => {
    for (const major of ['22', '24']) {
      makeProject(join(folder, `node${major}`));
      npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `node-linux-${process.arch}@${major}`], join(folder, `node${major}`));
    }
    writeFileSync(join(app, 'esm.mjs'), `import torch, { nn } from 'node-libtorch';\n${script}`);
    writeFileSync(join(app, 'commonjs.cjs'), `const torch = require('node-libtorch');\nconst { nn } = torch;\n${script}`);
    writeFileSync(join(app, 'typed.mts'), typed);
    writeFileSync(join(app, 'typed.cts'), typed);
  });

  test.each(Object.entries(nodes).flatMap(([name, node]) => ['esm.mjs', 'commonjs.cjs'].map((file) => [name, file, node] as const)))(
    '%s runs %s',
    (_name, file, node) => {
      const { stdout, stderr, status } = run([file], { node });
      expect(stderr).toBe('');
      expect([status, stdout.trim()]).toEqual([0, '4,1']);
    },
  );

  test.each([
    ['typed.mts', 'node16', 'node16'],
    ['typed.cts', 'node16', 'node16'],
    ['typed.mts', 'esnext', 'bundler'],
  ])('types of %s, with module %s and moduleResolution %s', (file, module, resolution) => {
    expect(compile(file, module, resolution)).toBe('');
  });

  test('every entry has declarations for import and require', () => {
    const imports = subpaths.map((path, i) => `import * as part${i} from 'node-libtorch/${path}';\nexport { part${i} };\n`).join('');
    for (const file of ['entries.mts', 'entries.cts']) {
      writeFileSync(join(app, file), imports);
      expect(compile(file, 'node16', 'node16')).toBe('');
    }
  });

  test('the packed files are all that a build needs', () => {
    const out = join(folder, 'cmake');
    const compilations = configure(out);
    const sources = nativeFiles('.cc');
    expect(sources.length).toBeGreaterThan(40);
    // CMake writes files that include several sources.
    const sourcesOf = ({ file }: Compilation): string[] =>
      Array.from(readFileSync(file, 'utf8').matchAll(/^#include "(.*\.cc)"$/gm), ([, source]) => String(source));
    const compiled = new Set(compilations.flatMap(sourcesOf));
    // cuda/ is compiled with a LibTorch for CUDA only.
    const isHere = (name: string): boolean =>
      (name.startsWith('cuda/') ? existsSync : (path: string) => compiled.has(path))(join(library, 'native', name));
    expect(sources.filter((name) => !isHere(name))).toEqual([]);
    expect(nativeFiles('.h').filter((name) => !existsSync(join(library, 'native', name)))).toEqual([]);
    // The compiler finds LibTorch's headers and Node-API's: it reads all that a source includes.
    const { command } = compilations.find((one) => sourcesOf(one).some((file) => file.endsWith('native/addon.cc'))) as Compilation;
    execFileSync('sh', ['-c', command.replace(/ -o \S+/, ' -E -o /dev/null')], { cwd: out, stdio: ['ignore', 'pipe', 'pipe'] });
  });
}
