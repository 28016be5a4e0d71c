import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import torch from 'node-libtorch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(__dirname, '..', '..');
const folder = join(root, 'dist', `autograd-${process.pid}`);
const bundle = join(folder, 'index.cjs');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const entryPoints = [join(root, 'src', 'index.ts')];
  buildSync({ entryPoints, bundle: true, platform: 'node', target: 'node20', packages: 'external', outfile: bundle });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Runs `body`, with `torch` and `data` in scope, in a worker; resolves to the message that it posts.
function inWorker(body: string, data: unknown = null): Promise<unknown> {
  const script = `
    const { parentPort, workerData: data } = require('node:worker_threads');
    const torch = require(${JSON.stringify(bundle)});
    class Square extends torch.autograd.Function {
      static forward(ctx, x) { ctx.saveForBackward(x); return x.mul(x); }
      static backward(ctx, g) { const [x] = ctx.savedTensors; return g.mul(x).mul(2); }
    }
    (() => { ${body} })();
  `;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: data });
    let posted: unknown = 'nothing';
    worker.on('message', (message) => {
      posted = message;
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(posted));
  });
}

describe('worker threads', () => {
  test('have custom functions, hooks and errors of their own', async () => {
    const results = await Promise.all(
      [1, 2, 3].map((value) =>
        inWorker(
          `
          const x = torch.tensor([data], { requiresGrad: true });
          for (let i = 0; i < 50; i++) { x.grad = null; const y = Square.apply(x); y.registerHook((g) => g.mul(3)); y.backward(); }
          const thrown = new Error('mine');
          const z = x.mul(1);
          z.registerHook(() => { throw thrown; });
          let same = false;
          try { z.backward(); } catch (error) { same = error === thrown; }
          parentPort.postMessage([x.grad.tolist(), same]);
        `,
          value,
        ),
      ),
    );
    expect(results).toEqual([
      [[6], true],
      [[12], true],
      [[18], true],
    ]);
  });

  test('end with graphs, nodes and hooks alive', async () => {
    for (const end of ['', 'process.exit(0);', "throw new Error('end');"]) {
      const run = inWorker(`
        const x = torch.tensor([1], { requiresGrad: true });
        globalThis.kept = [Square.apply(x), x.mul(2)];
        kept[1].registerHook((g) => g);
        kept.push(kept[1].gradFn, torch.autograd.graph.savedTensorsHooks((t) => t, (t) => t, () => x.exp()));
        parentPort.postMessage('ran');
        ${end}
      `);
      if (end.startsWith('throw')) await expect(run).rejects.toThrow('end');
      else expect(await run).toBe('ran');
    }
  });

  test('terminated during a backward leave the process usable', async () => {
    const script = `
      const torch = require(${JSON.stringify(bundle)});
      const { parentPort } = require('node:worker_threads');
      const x = torch.tensor([1], { requiresGrad: true });
      const y = x.mul(2);
      y.registerHook(() => { parentPort.postMessage('in'); for (;;); });
      y.backward();
    `;
    const worker = new Worker(script, { eval: true });
    await new Promise((resolve) => worker.once('message', resolve));
    expect(await worker.terminate()).toBe(1);
    expect(torch.ones(1).item()).toBe(1);
  });

  test('a hook belongs to the tensor of its own thread only', async () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    let calls = 0;
    x.registerHook(() => void calls++);
    const gradient = await inWorker(
      `
      const x = torch.adopt(data);
      x.sum().backward();
      parentPort.postMessage(x.grad.tolist());
    `,
      torch.share(x),
    );
    expect([gradient, calls, x.grad]).toEqual([[1, 1], 0, null]);
    x.sum().backward();
    expect(calls).toBe(1);
  });

  test('a hook ends with its environment', async () => {
    const token = await inWorker(`
      const x = torch.tensor([1, 2], { requiresGrad: true });
      x.registerHook((g) => g);
      parentPort.postMessage(torch.share(x));
    `);
    const x = torch.adopt(token as number);
    x.sum().backward();
    expect(x.grad?.tolist()).toEqual([1, 1]);
  });
});
