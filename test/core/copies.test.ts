import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
const addon = join(root, 'build', 'Release', 'node_libtorch.node');

// For the packages that the library uses.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

/** Copies of the package at two paths, as two dependencies may bring them. */
const [first, second] = ['first', 'second'].map((name) => {
  const place = join(folder, name);
  mkdirSync(place);
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  return place;
}) as [string, string];

/** The JSON that a program prints. */
function run(program: string, ...options: string[]): unknown {
  const file = join(folder, 'program.cjs');
  writeFileSync(file, program);
  const { stdout, stderr, status } = runNode([...options, file], { env: { NODE_LIBTORCH_ADDON: addon } });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const paths = `const [first, second] = ${JSON.stringify([first, second])};`;

// Loads the library in a realm of its own, as jest does for each test file.
const realms = `
${paths}
const vm = require('node:vm');
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');
function load() {
  const context = vm.createContext({ process, console, performance, structuredClone, setTimeout, Buffer, ArrayBuffer, Float64Array });
  const cache = new Map();
  const requireFrom = (from) => (name) => {
    if (!name.startsWith('.')) return createRequire(from)(name);
    const file = resolve(dirname(from), name);
    if (cache.has(file)) return cache.get(file).exports;
    const module = { exports: {} };
    cache.set(file, module);
    const wrapper = '(function (exports, require, module, __filename, __dirname) {' + readFileSync(file, 'utf8') + '\\n})';
    vm.runInContext(wrapper, context)(module.exports, requireFrom(file), module, file, dirname(file));
    return module.exports;
  };
  return { context, requireFrom: requireFrom(first + '/program.cjs') };
}`;

test('evaluated again in one realm, the package gives the library that it gave before', () => {
  const program = `${paths}
    const main = first + '/dist/index.cjs';
    const torch = require(main);
    const x = torch.ones(2, 3);
    for (const file of Object.keys(require.cache)) delete require.cache[file];
    const again = require(main);
    console.log(JSON.stringify([again === torch, x.shape, again.add(x, torch.ones(3)).tolist()]));`;
  expect(run(program)).toEqual([
    true,
    [2, 3],
    [
      [2, 2, 2],
      [2, 2, 2],
    ],
  ]);
});

// Calls of two libraries in turn, each of which had another's tape and tensors.
const inTurn = `
  const results = [];
  for (let i = 0; i < 20; i++) {
    const a = one.full([i + 1], i), b = two.full([2, i + 1], 10 * i);
    results.push(a.add(1).sum().item() === (i + 1) * (i + 1), b.shape.join() === '2,' + (i + 1), a.shape.join() === String(i + 1));
    const w = one.full([3], i, { requiresGrad: true }), v = two.full([4], 2 * i, { requiresGrad: true });
    const [loss, other] = [w.mul(w).sum(), v.mul(v).mul(v).sum()];
    other.backward();
    loss.backward();
    results.push(w.grad.tolist().join() === [2 * i, 2 * i, 2 * i].join(), v.grad.at(0).item() === 12 * i * i);
  }`;

test('a library in each realm of a program works beside the others, with the errors of its realm', () => {
  const program = `${realms}
    const places = [load(), load()];
    const [one, two] = places.map(({ requireFrom }) => requireFrom('./dist/index.cjs'));
    ${inTurn}
    const errors = places.map(({ requireFrom, context }) => {
      const torch = requireFrom('./dist/index.cjs');
      try { torch.mm(torch.ones(2, 3), torch.ones(2, 3)); } catch (error) {
        return [error instanceof torch.TorchError, error instanceof vm.runInContext('Error', context)];
      }
    });
    console.log(JSON.stringify([one === two, results.every(Boolean), errors]));`;
  expect(run(program)).toEqual([
    false,
    true,
    [
      [true, true],
      [true, true],
    ],
  ]);
});

test('a realm that the program dropped is collected with its library', () => {
  const program = `${realms}
    const dropped = [];
    async function use() {
      const { context, requireFrom } = load();
      const torch = requireFrom('./dist/index.cjs');
      const model = new torch.nn.Linear(2, 1);
      const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
      torch.autograd.detectAnomaly(() => model(torch.ones(1, 2)).sum().backward());
      optimizer.step();
      await torch.runAsync(() => torch.ones(2).add(1));
      dropped.push(new WeakRef(context), new WeakRef(torch));
    }
    (async () => {
      for (let i = 0; i < 3; i++) await use();
      const { requireFrom } = load();
      const torch = requireFrom('./dist/index.cjs');
      for (let i = 0; i < 20; i++) {
        await new Promise((resolve) => setImmediate(resolve));
        gc();
      }
      console.log(JSON.stringify([dropped.map((one) => one.deref() === undefined), torch.ones(2).tolist()]));
    })();`;
  expect(run(program, '--expose-gc')).toEqual([
    [true, true, true, true, true, true],
    [1, 1],
  ]);
});

test('copies at two paths work beside each other, and name the copy that a value belongs to', () => {
  const program = `${paths}
    const [one, two] = [first, second].map((path) => require(path + '/dist/index.cjs'));
    ${inTurn}
    const message = (call) => { try { call(); } catch (error) { return error.message; } };
    const model = new one.nn.Sequential(new one.nn.Linear(2, 2));
    console.log(JSON.stringify({
      works: results.every(Boolean),
      tensor: message(() => one.tensor(two.ones(2))),
      list: message(() => one.tensor([two.ones(2)])),
      assigned: message(() => one.ones(2).setAt(0, two.ones(1))),
      dataset: message(() => new one.utils.data.TensorDataset(two.ones(2))),
      file: message(() => one.save(two.ones(2))),
      close: message(() => one.testing.assertClose(one.ones(2), two.ones(2))),
      operator: message(() => one.ones(2).add(two.ones(2))),
      layer: message(() => model(two.ones(1, 2))),
      module: message(() => new one.nn.Sequential(new two.nn.Linear(2, 2))),
      optimizer: message(() => new one.optim.SGD(new two.nn.Linear(2, 2).parameters(), { lr: 0.1 })),
      member: message(() => { const m = new one.nn.Module(); m.fc = new two.nn.Linear(2, 2); [...m.parameters()]; }),
      hooks: two.autograd.graph.savedTensorsHooks((x) => x.mul(2), (x) => x, () => {
        const x = two.full([1], 3, { requiresGrad: true });
        x.mul(x).backward();
        return x.grad.item();
      }),
    }));`;
  const { works, hooks, ...messages } = run(program) as Record<string, unknown>;
  expect([works, hooks]).toEqual([true, 12]);
  for (const [name, text] of Object.entries(messages)) {
    expect([name, text]).toEqual([name, expect.stringContaining(` of another copy of node-libtorch (${second})`)]);
  }
});
