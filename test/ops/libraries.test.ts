// torch.ops.loadLibrary: operators of others, in a shared library that test/support/operator-library is compiled to.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import torch, { type Tensor } from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
let library = '';
const dist = JSON.stringify(join(root, 'dist', 'index.cjs'));

beforeAll(() => {
  for (const script of ['scripts/build.mjs', 'scripts/operator-library.mjs']) {
    const { status, stdout, stderr } = runNode([script]);
    expect([status, stderr]).toEqual([0, '']);
    library = stdout.trim();
  }
  expect(() => torch.ops.fixture?.scale).toThrow('LibTorch has no operator fixture::scale');
  torch.ops.loadLibrary(library);
});

const { fixture } = torch.ops;
const call = (name: string, ...args: unknown[]): Tensor => (fixture?.[name] as (...args: unknown[]) => Tensor)(...args);
const ofFixture = (name: string): ((...args: unknown[]) => Tensor) => {
  return (...args) => call(name, ...args);
};
const [scale, cube, splitSign] = ['scale', 'cube', 'split_sign'].map(ofFixture) as [
  (...args: unknown[]) => Tensor,
  (...args: unknown[]) => Tensor,
  (...args: unknown[]) => unknown,
];

describe('an operator of a loaded library', () => {
  test('is called by its schema', () => {
    const x = torch.tensor([-1, 2], { dtype: 'float32' });
    expect(scale(x).tolist()).toEqual([-2, 4]);
    expect(scale(x, 3).tolist()).toEqual([-3, 6]);
    expect(scale(x, { factor: 0.5 }).tolist()).toEqual([-0.5, 1]);
    expect((splitSign(x) as Tensor[]).map((t) => t.tolist())).toEqual([
      [0, 2],
      [-1, 0],
    ]);
    expect(call('add_one_', x)).toBe(x);
    expect(x.tolist()).toEqual([0, 3]);
    expect(fixture?.scale?.overloads()).toEqual(['default']);
    expect(Object.keys(fixture as object).sort()).toEqual(['add_one_', 'count', 'cube', 'scale', 'split_sign']);
  });

  test('checks its arguments, and throws its own errors', () => {
    expect(() => scale('text')).toThrow(/scale.*argument 'x'.*must be Tensor, not string/);
    expect(() => scale(torch.ones(2), 2, 3)).toThrow(/scale/);
    expect(() => cube(torch.tensor(2))).toThrow(torch.ValueError);
    expect(() => cube(torch.tensor(2))).toThrow('cube() takes no scalars');
  });

  test('has the gradient that its library registered', () => {
    const x = torch.tensor([1, 2], { dtype: 'float32', requiresGrad: true });
    const y = cube(x);
    expect(y.tolist()).toEqual([1, 8]);
    y.sum().backward();
    expect(x.grad?.tolist()).toEqual([3, 12]);
  });

  test('has shapes without values on the meta device', () => {
    const y = cube(torch.empty([2, 3], { device: 'meta' }));
    expect([String(y.device), y.shape]).toEqual(['meta', [2, 3]]);
  });

  test('runs in the lane', async () => {
    const y = await torch.runAsync(() => scale(cube(torch.full([2], 2))));
    expect(y.tolist()).toEqual([16, 16]);
  });

  test('is refused if it takes an object of a class of the library', () => {
    for (const value of [1, null, {}, torch.ones(1), undefined]) {
      expect(() => call('count', value)).toThrow(/count/);
    }
  });

  test('is there in workers', async () => {
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const torch = require(${dist});
       torch.ops.loadLibrary(workerData);
       parentPort.postMessage([torch.ops.fixture.cube(torch.full([2], 3)).tolist(), [...torch.ops.loadedLibraries]]);`,
      { eval: true, workerData: library },
    );
    const message = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    expect(message).toEqual([[27, 27], [library]]);
  });
});

test('a traced module that uses it is loaded once the library is', () => {
  const file = join(folder, 'traced.pt');
  const x = torch.tensor([1, 2], { dtype: 'float32' });
  torch.jit.save(torch.jit.trace((input: Tensor) => cube(input).add(1), [x]) as never, file);
  const program = `
    const torch = require(${dist});
    let message = '';
    try { torch.jit.load(${JSON.stringify(file)}); } catch (error) { message = error.message; }
    torch.ops.loadLibrary(${JSON.stringify(library)});
    const loaded = torch.jit.load(${JSON.stringify(file)});
    const x = torch.tensor([1, 2], { dtype: 'float32', requiresGrad: true });
    const y = loaded.forward(x);
    y.sum().backward();
    console.log(JSON.stringify([message.includes('fixture::cube'), y.tolist(), x.grad.tolist()]));`;
  const { stdout, stderr } = runNode(['--eval', program]);
  expect([stdout, stderr]).toEqual(['[true,[2,9],[3,12]]\n', '']);
});

describe('loadLibrary', () => {
  test('does nothing for a library that is loaded, by whatever path', () => {
    torch.ops.loadLibrary(library);
    torch.ops.loadLibrary(pathToFileURL(library));
    torch.ops.loadLibrary(relative(process.cwd(), library));
    expect([...torch.ops.loadedLibraries]).toEqual([library]);
    expect(torch.ops.loadedLibraries.has(library)).toBe(true);
  });

  test('names a file that is missing or no library', () => {
    const missing = join(folder, 'missing.so');
    expect(() => torch.ops.loadLibrary(missing)).toThrow(`Could not load this library: ${missing} does not exist`);
    const text = join(folder, 'text.so');
    writeFileSync(text, 'not a library');
    expect(() => torch.ops.loadLibrary(text)).toThrow(`Could not load this library: ${text}: `);
    expect(() => torch.ops.loadLibrary(folder)).toThrow(`Could not load this library: ${folder}: `);
    expect(() => torch.ops.loadLibrary(3 as never)).toThrow('loadLibrary(): the file must be a path or a file: URL, got number');
    expect(() => (torch.ops.loadLibrary as () => void)()).toThrow(/loadLibrary\(\) missing 1 required argument: "path"/);
    expect([...torch.ops.loadedLibraries]).toEqual([library]);
  });

  test('says that a library was built for another LibTorch', () => {
    const path = join(folder, 'foreign.so');
    const source = 'namespace c10 { void functionOfAnotherVersion(); } static const int called = (c10::functionOfAnotherVersion(), 1);';
    const compiled = spawnSync(process.env.CXX || 'c++', ['-shared', '-fPIC', '-x', 'c++', '-', '-o', path], { input: source });
    expect(compiled.status).toBe(0);
    expect(() => torch.ops.loadLibrary(path)).toThrow(
      /^Could not load this library: .*foreign\.so: .*undefined symbol: .*functionOfAnotherVersion.* It was built for another LibTorch than 2\./,
    );
  });

  test('a second copy of a library is refused', () => {
    const copies = join(folder, 'copies');
    mkdirSync(copies);
    const copy = join(copies, 'copy.so');
    copyFileSync(library, copy);
    expect(() => torch.ops.loadLibrary(copy)).toThrow(/^Could not load this library: .*copy\.so: Only a single TORCH_LIBRARY can be used/);
    expect(scale(torch.ones(1)).tolist()).toEqual([2]);
    torch.ops.loadLibrary(library);
  });
});
