import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/files';
import { app, run, subpaths, tarball } from './app';

// Prints what an entry gives otherwise than the library does: [entry, way, name].
const compare = `
import { createRequire } from 'node:module';
import torch, * as main from 'node-libtorch';
const require = createRequire(import.meta.url);
const different = [];
let compared = 0;
const check = (path, way, given, wanted) => {
  const names = new Set([...Object.keys(given), ...Object.keys(wanted)]);
  for (const name of names) {
    if (name === 'default') continue;
    compared++;
    if (!Object.is(given[name], wanted[name])) different.push([path, way, name]);
  }
};
check('.', 'import', main, torch);
check('.', 'require', require('node-libtorch'), torch);
if (require('node-libtorch').default !== torch) different.push(['.', 'require', 'default']);
for (const path of ${JSON.stringify(subpaths)}) {
  const wanted = path.split('/').reduce((object, key) => object[key], torch);
  const imported = await import('node-libtorch/' + path);
  check(path, 'import', imported, wanted);
  if (imported.default !== wanted) different.push([path, 'import', 'default']);
  check(path, 'require', require('node-libtorch/' + path), wanted);
}
console.log(JSON.stringify({ different, compared }));`;

// Prints the classes, functions and methods whose name is not the one that they are exported by. An instance that can be called,
// as transforms and registries of constraints, has no name.
const misnamed = `
const torch = require('node-libtorch').default;
const seen = new Set();
const wrong = [];
const count = { classes: 0, functions: 0 };
const isClass = (value) => /^class\\b/.test(Function.prototype.toString.call(value));
const isInstance = (value) => typeof value === 'function' && value.name === undefined && value.constructor !== Function;
// V8's name of a class, which is not the property that can be set.
const withoutNew = (value) => {
  try {
    value();
  } catch (error) {
    return /^Class constructor (.*) cannot be invoked/.exec(error.message)?.[1] ?? value.name;
  }
  return value.name;
};
const methods = (object) =>
  Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([key, { value }]) =>
    key === 'constructor' || key === 'prototype' || typeof value !== 'function' ? [] : [[key, value]]);
(function visit(entries, path) {
  for (const [key, value] of entries) {
    if (isInstance(value)) continue;
    if (typeof value === 'function' && value.name !== key) wrong.push(path + key + ': ' + value.name);
    if (seen.has(value)) continue;
    if (typeof value === 'function') {
      seen.add(value);
      if (isClass(value) && withoutNew(value) !== value.name) wrong.push(path + key + ': called without new ' + withoutNew(value));
      count[isClass(value) ? 'classes' : 'functions']++;
      visit(methods(value), path + key + '.');
      if (isClass(value)) visit(methods(value.prototype), path + key + '.prototype.');
    } else if (typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
      seen.add(value);
      visit(Object.entries(value), path + key + '.');
    }
  }
})(Object.entries(torch), '');
console.log(JSON.stringify({ wrong, ...count }));`;

// Second names of a function: `torch.spmm` is `torch.mm`.
const aliases = [
  'distributed.DistError: DistributedError',
  'dsmm: mm',
  'hsmm: mm',
  'nn.functional.logsigmoid: logSigmoid',
  'saddmm: sspaddmm',
  'spmm: mm',
];

const nameOf = `
const torch = require('node-libtorch');
let error;
try { torch.mm(torch.ones(2), torch.ones(2)); } catch (thrown) { error = thrown; }
console.log(torch.ones(1).constructor.name, error.name, error.constructor.name);`;

export function testEntries(): void {
  test('import and require of every entry give parts of one instance', () => {
    writeFileSync(join(app, 'compare.mjs'), compare);
    const { stdout, stderr } = run(['compare.mjs']);
    expect(stderr).toBe('');
    const { different, compared } = JSON.parse(stdout) as { different: string[][]; compared: number };
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });

  test('are resolved with their types by every tool (attw)', () => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    // The resolution of Node 10 knows no entries but the main one.
    const { stdout, status } = run([attw, tarball, '--profile', 'node16', '--no-color', '--no-emoji']);
    expect([status, status === 0 ? '' : stdout]).toEqual([0, '']);
    for (const path of subpaths) expect(stdout).toContain(`"node-libtorch/${path}"`);
  });

  test('exported classes, functions and methods have the names that they are exported by', () => {
    const { wrong, classes, functions } = JSON.parse(run(['-e', misnamed]).stdout) as Record<'classes' | 'functions', number> & {
      wrong: string[];
    };
    expect(wrong.sort()).toEqual(aliases);
    expect(classes).toBeGreaterThan(300);
    expect(functions).toBeGreaterThan(2000);
  });

  test('a tensor and an error say the names of their classes', () => {
    expect(run(['-e', nameOf]).stdout.trim()).toBe('Tensor TorchError TorchError');
  });

  test('what require and import give prints as a line', () => {
    const line = /^<module 'torch' of node-libtorch, LibTorch \S+: \d+ names>$/;
    expect(run(['-e', "console.log(require('node-libtorch'))"]).stdout.trim()).toMatch(line);
    const imported = "import torch from 'node-libtorch'; console.log(torch)";
    expect(run(['--input-type=module', '-e', imported]).stdout.trim()).toMatch(line);
  });
}
