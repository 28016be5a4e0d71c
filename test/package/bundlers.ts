import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { app, folder, library, run } from './app';

const entry = join(app, 'program.mjs');

// Trains a step, compares what the entries give by import and by require, and loads by workers if it is asked to.
const program = `
import torch, { nn } from 'node-libtorch';
import { Linear } from 'node-libtorch/nn';
import { DataLoader, TensorDataset } from 'node-libtorch/utils/data';
import required from './required.cjs';
const model = new Linear(3, 1);
const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
model(torch.randn(4, 3)).pow(2).mean().backward();
optimizer.step();
let error;
try { torch.mm(torch.ones(2), torch.ones(2)); } catch (thrown) { error = thrown; }
const sums = [];
const numWorkers = Number(process.argv[2] ?? 0);
for await (const [x] of new DataLoader(new TensorDataset(torch.arange(4)), { batchSize: 2, numWorkers })) sums.push(x.sum().item());
console.log(JSON.stringify([Linear === nn.Linear, required.Linear === Linear, required.Tensor === torch.Tensor, error instanceof torch.TorchError, sums]));
`;

const required = `
const { Linear } = require('node-libtorch/nn');
const { Tensor } = require('node-libtorch');
module.exports = { Linear, Tensor };
`;

// A dataset of the user's, which workers import from a bundle of its own.
const squares = `
import torch from 'node-libtorch';
import { Dataset } from 'node-libtorch/utils/data';
export class Squares extends Dataset {
  static module = new URL('./squares.mjs', import.meta.url);
  get length() { return 4; }
  getItem(i) { return torch.tensor(i * i); }
}
`;

const loading = `
import { DataLoader } from 'node-libtorch/utils/data';
import { Squares } from './squares.mjs';
const sums = [];
for await (const x of new DataLoader(new Squares(), { batchSize: 2, numWorkers: 1 })) sums.push(x.sum().item());
console.log(JSON.stringify(sums));
`;

const printed = [true, true, true, true, [1, 5]];
const external = ['node-libtorch', 'node-libtorch/nn', 'node-libtorch/utils/data'];
const banner = { js: 'import { createRequire as _createRequire } from "node:module"; const require = _createRequire(import.meta.url);' };

type Build = (input: string, outfile: string, isExternal: boolean) => Promise<unknown>;

const byEsbuild: Build = (input, outfile, isExternal) =>
  esbuild({
    entryPoints: [input],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
    external: isExternal ? external : [],
  });

async function byRollup(input: string, outfile: string, isExternal: boolean): Promise<void> {
  const bundle = await rollup({
    input,
    external: isExternal ? external : [],
    plugins: [nodeResolve({ preferBuiltins: true, exportConditions: ['node'] }), commonjs()],
    onLog: () => {},
  });
  await bundle.write({ file: outfile, format: 'es', inlineDynamicImports: true });
}

const byWebpack: Build = (input, outfile, isExternal) =>
  new Promise((resolve, reject) => {
    const config: webpack.Configuration = {
      mode: 'production',
      target: 'node20',
      entry: input,
      output: { path: join(outfile, '..'), filename: outfile.split('/').at(-1) as string, module: true },
      experiments: { outputModule: true },
      optimization: { minimize: false },
      externals: isExternal ? Object.fromEntries(external.map((name) => [name, `node-commonjs ${name}`])) : {},
    };
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ errors: true })));
      // A request that webpack cannot follow is a warning, and fails when it is reached.
      else if (stats?.hasWarnings()) reject(new Error(stats.toString({ warnings: true })));
      else resolve(stats);
    });
  });

const byVite: Build = (input, outfile, isExternal) =>
  vite({
    root: app,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: isExternal ? [] : true },
    build: {
      ssr: input,
      outDir: join(outfile, '..'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: outfile.split('/').at(-1) as string } },
    },
  });

const bundlers: readonly (readonly [string, Build])[] = [
  ['esbuild', byEsbuild],
  ['rollup', byRollup],
  ['webpack', byWebpack],
  ['vite', byVite],
];

export function testBundlers(): void {
  // Where no package is found: what a bundle needs, it holds.
  const apart = join(folder, 'apart');

  beforeAll(() => {
    mkdirSync(apart);
    writeFileSync(entry, program);
    writeFileSync(join(app, 'required.cjs'), required);
  });

  describe.each(bundlers)('%s', (name, build) => {
    test('with the package external', async () => {
      const outfile = join(app, `${name}.mjs`);
      await build(entry, outfile, true);
      const { stdout, stderr } = run([outfile, '1']);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual(printed);
    });

    test('with the package in the bundle', async () => {
      const outfile = join(apart, `${name}.mjs`);
      await build(entry, outfile, false);
      const { stdout, stderr } = run([outfile], { cwd: apart });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual(printed);

      const lost = run([outfile], { cwd: apart, env: { NODE_LIBTORCH_ADDON: '' } });
      expect(lost.status).toBe(1);
      expect(lost.stderr).toMatch(
        /this library is part of a bundle.*keep node-libtorch external to the bundle, or set NODE_LIBTORCH_ADDON/,
      );
    });

    test('workers of a bundle run the file that NODE_LIBTORCH_WORKER names', () => {
      const outfile = join(apart, `${name}.mjs`);
      const NODE_LIBTORCH_WORKER = join(library, 'dist', 'index.cjs');
      const { stdout, stderr } = run([outfile, '2'], { cwd: apart, env: { NODE_LIBTORCH_WORKER } });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual(printed);

      const unnamed = run([outfile, '2'], { cwd: apart });
      expect(unnamed.status).toBe(1);
      expect(unnamed.stderr).toMatch(
        /DataLoader: workers run a file of node-libtorch, which is part of a bundle here: .*set NODE_LIBTORCH_WORKER/,
      );
    });
  });

  test('a bundle of the library and a dataset serves as the file of workers', async () => {
    writeFileSync(join(app, 'squares.mjs'), squares);
    writeFileSync(join(app, 'loading.mjs'), loading);
    const entryPoints = ['squares.mjs', 'loading.mjs'].map((file) => join(app, file));
    await esbuild({
      entryPoints,
      outdir: apart,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      banner,
    });
    const { stdout, stderr } = run(['loading.mjs'], { cwd: apart, env: { NODE_LIBTORCH_WORKER: join(apart, 'squares.mjs') } });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([1, 13]);
  });
}
