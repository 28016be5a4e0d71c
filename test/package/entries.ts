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

// Prints the classes whose name is not the one that they are exported by.
const misnamed = `
const torch = require('node-libtorch').default;
const seen = new Set();
const wrong = [];
let classes = 0;
(function visit(object, path) {
  if (seen.has(object)) return;
  seen.add(object);
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'function' && /^class\\b/.test(Function.prototype.toString.call(value))) {
      classes++;
      if (value.name !== key) wrong.push(path + key + ': ' + value.name);
    } else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) visit(value, path + key + '.');
  }
})(torch, '');
console.log(JSON.stringify({ wrong, classes }));`;

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

  test('exported classes have the names that they are exported by', () => {
    const { wrong, classes } = JSON.parse(run(['-e', misnamed]).stdout) as { wrong: string[]; classes: number };
    expect(wrong).toEqual([]);
    expect(classes).toBeGreaterThan(300);
  });

  test('a tensor and an error say the names of their classes', () => {
    expect(run(['-e', nameOf]).stdout.trim()).toBe('Tensor TorchError TorchError');
  });
}
