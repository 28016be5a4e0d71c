import { Worker } from 'node:worker_threads';
import torch from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, runNode } from '../support/files';

const library = JSON.stringify(`${root}/dist/index.cjs`);

beforeAll(() => {
  const { status, stderr } = runNode(['scripts/build.mjs']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

// Runs `body` in a worker, with `torch`, `parentPort` and `data` in scope.
function start(body: string, data: unknown = null): { worker: Worker; messages: unknown[]; ended: Promise<number> } {
  const script = `
    const { parentPort, workerData: data } = require('node:worker_threads');
    const torch = require(${library});
    ${body}`;
  const worker = new Worker(script, { eval: true, workerData: data });
  const messages: unknown[] = [];
  worker.on('message', (message) => messages.push(message));
  const ended = new Promise<number>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
  return { worker, messages, ended };
}

describe('a shared tensor', () => {
  test('is the same memory in the other thread, without a copy', async () => {
    const x = torch.zeros(3);
    const { messages, ended } = start(
      `const x = torch.adopt(data); x.add_(1); parentPort.postMessage([x.dataPtr(), torch.share(x.mul(2))]);`,
      torch.share(x),
    );
    await ended;
    const [[pointer, token]] = messages as [[number, number]];
    expect(pointer).toBe(x.dataPtr());
    expect(x.tolist()).toEqual([1, 1, 1]);
    expect(torch.adopt(token).tolist()).toEqual([2, 2, 2]);
    expect(torch.memory.stats().sharedTensors).toBe(0);
  });

  test('is a leaf with its own gradient and shape, and can be freed in its first thread', async () => {
    const x = torch.ones(2, { requiresGrad: true });
    const token = torch.share(x);
    x.mul(2).sum().backward();
    x.dispose();
    const y = torch.adopt(token);
    expect([y.requiresGrad, y.isLeaf, y.grad, y.tolist()]).toEqual([true, true, null, [1, 1]]);
    const z = torch.adopt(torch.share(y.detach()));
    z.unsqueeze_(0);
    expect(y.shape).toEqual([2]);
  });

  test('cannot grow while another thread may read it, and can once its first owner has disposed it', () => {
    const x = torch.zeros(2);
    const y = torch.adopt(torch.share(x));
    expect(() => x.resize_([100])).toThrow('Trying to resize storage that is not resizable');
    y.dispose();
    const token = torch.share(x);
    x.dispose();
    expect(torch.adopt(token).resize_([100]).numel()).toBe(100);
  });

  test('has a token for one adoption; forged, adopted and withdrawn tokens are errors', () => {
    const gone = 'no tensor was shared under this token, or it was adopted already';
    const token = torch.share(torch.ones(1));
    torch.adopt(token);
    for (const wrong of [token, 0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect(() => torch.adopt(wrong)).toThrow(gone);
      expect(() => torch.unshare(wrong)).toThrow(gone);
    }
    expect(() => torch.adopt('1' as never)).toThrow(TypeError);
    expect(() => torch.share(1 as never)).toThrow(TypeError);
    const x = torch.ones(1, { requiresGrad: true });
    expect(() => torch.share(x.mul(2))).toThrow('only leaf tensors can be handed to another thread');
    const withdrawn = torch.share(x);
    torch.unshare(withdrawn);
    expect(() => torch.adopt(withdrawn)).toThrow(gone);
    expect(torch.memory.stats().sharedTensors).toBe(0);
  });

  test('whose message was lost can be freed by the id of its thread', async () => {
    const { worker, messages, ended } = start(
      `torch.share(torch.ones(1000)); parentPort.postMessage('up'); for (;;) torch.share(torch.ones(1000));`,
    );
    const { threadId } = worker;
    while (messages.length === 0) await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    await ended;
    const kept = torch.share(torch.ones(1));
    expect(torch.unshareAll(threadId)).toBeGreaterThan(0);
    expect(torch.memory.stats().sharedTensors).toBe(1);
    torch.unshare(kept);
  });
});

describe('workers', () => {
  const endings: Record<string, [body: string, code: number]> = {
    'by themselves': ['', 0],
    'by process.exit()': ['process.exit(3)', 3],
    'by process.exit() with pending work': [
      'const x = torch.randn(300, 300, { requiresGrad: true }); torch.runAsync(() => x.matmul(x).matmul(x)); x.matmul(x).sum().backwardAsync(); process.exit(3);',
      3,
    ],
  };

  test('eight load the addon at once and compute', async () => {
    const runs = Array.from({ length: 8 }, (_, i) =>
      start(`parentPort.postMessage(torch.full([10, 10], data).matmul(torch.ones(10, 10)).sum().item());`, i),
    );
    expect(await Promise.all(runs.map((run) => run.ended))).toEqual(Array(8).fill(0));
    expect(runs.map((run) => run.messages[0])).toEqual(Array.from({ length: 8 }, (_, i) => i * 1000));
  });

  test.each(Object.entries(endings))('end %s', async (_, [body, code]) => {
    expect(await start(body).ended).toBe(code);
  });

  const interrupted: Record<string, string> = {
    'an operator': 'for (;;) torch.randn(200, 200).matmul(torch.randn(200, 200));',
    'a backward with a hook':
      'for (;;) { const x = torch.ones(200, 200, { requiresGrad: true }); x.registerHook((g) => g.mul(2)); x.matmul(x).sum().backward(); }',
    'an operator in its native thread':
      'const x = torch.randn(300, 300); (async () => { for (;;) await torch.runAsync(() => x.matmul(x).matmul(x)); })();',
    'a backward in its native thread whose hook never ends':
      'const x = torch.ones(2, { requiresGrad: true }); x.registerHook(() => { parentPort.postMessage(1); for (;;); }); x.sum().backwardAsync();',
    'waiting for its native thread':
      'const x = torch.ones(2, { requiresGrad: true }); x.registerHook(() => {}); x.sum().backwardAsync(); for (;;);',
  };

  test.each(Object.entries(interrupted))('are terminated in the middle of %s', async (_, body) => {
    const { worker, messages, ended } = start(`parentPort.postMessage('up'); ${body}`);
    while (messages.length === 0) await new Promise((resolve) => worker.once('message', resolve));
    expect(await worker.terminate()).toBe(1);
    expect(await ended).toBe(1);
    expect(torch.ones(1).item()).toBe(1);
  });

  test('are terminated while they load', async () => {
    const runs = Array.from({ length: 20 }, async (_, i) => {
      const { worker, ended } = start('');
      await new Promise((resolve) => worker.once('online', resolve));
      for (let turn = 0; turn < i * 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      await worker.terminate();
      return ended;
    });
    // Some have ended by themselves by then.
    expect((await Promise.all(runs)).every((code) => code === 0 || code === 1)).toBe(true);
  });

  test('a hundred leak nothing', async () => {
    const body = `
      const x = torch.randn(100, 100, { requiresGrad: true });
      x.registerHook((g) => g);
      x.matmul(x).sum().backward();
      (async () => {
        await torch.runAsync(() => x.matmul(x));
        const token = torch.share(x.detach());
        torch.adopt(token);
        torch.share(torch.ones(10));
        parentPort.postMessage('done');
        if (data % 2) for (;;) x.matmul(x);
      })();`;
    const round = async (from: number): Promise<void> => {
      const runs = Array.from({ length: 4 }, (_, i) => {
        const run = start(body, from + i);
        const { threadId } = run.worker;
        if (i % 2) run.worker.once('message', () => run.worker.terminate());
        return run.ended.then(() => torch.unshareAll(threadId));
      });
      expect(await Promise.all(runs)).toEqual([1, 1, 1, 1]);
    };
    const held = (): [bytes: number, tensors: number, shared: number, rss: number] => {
      torch.memory.collect();
      torch.memory.emptyCache();
      const { processBytes, liveTensors, sharedTensors } = torch.memory.stats();
      return [processBytes, liveTensors, sharedTensors, process.memoryUsage.rss() / 1e6];
    };
    for (let i = 0; i < 20; i += 4) await round(i);
    const before = held();
    for (let i = 20; i < 100; i += 4) await round(i);
    const after = held();
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    // A live worker takes 30 MB, so eighty leaked ones would take gigabytes; the allowance is for memory that V8 and malloc keep.
    expect(after[3] - before[3]).toBeLessThan(40);
  });
});
