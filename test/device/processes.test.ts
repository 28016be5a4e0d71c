import { Worker } from 'node:worker_threads';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { lastDevice, withControls, withTwoDevices } from '../support/device';
import { ended, library, runProgram } from '../support/device-program';
import { fakeDevice, onRealDevice } from '../support/fake-device';

function inWorker(body: string, data: unknown = null): { worker: Worker; message: Promise<unknown>; exit: Promise<number> } {
  const script = `const { parentPort, workerData: data } = require('node:worker_threads'); const torch = require(${library});\n${body}`;
  const worker = new Worker(script, { eval: true, workerData: data });
  const message = new Promise<unknown>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const exit = new Promise<number>((resolve) => worker.once('exit', resolve));
  return { worker, message, exit };
}

describe('a process that exits with work in flight ends', () => {
  const start = "const x = torch.ones(1000, { device: 'cuda', requiresGrad: true }); const y = x.mul(2).sum(); occupyStream(300);";

  test.each([
    ['itemAsync', 'y.itemAsync();'],
    ['runAsync', 'torch.runAsync(() => x.mul(3).sum());'],
    ['backwardAsync with a hook', 'x.registerHook((g) => g.mul(2)); y.backwardAsync();'],
    ['queued copies', 'torch.ones(1000).pinMemory().to("cuda", { nonBlocking: true });'],
  ])('%s', (_, work) => {
    expect(runProgram(`${start} ${work} process.exit(3);`)).toEqual(ended(3));
  });

  test('also with a mode of saved tensors that nobody left', () => {
    const run = runProgram(`
      globalThis.guard = torch.autograd.graph.saveOnCpu({ pinMemory: true });
      const x = torch.ones(1000, { device: 'cuda', requiresGrad: true });
      globalThis.kept = x.pow(3).sum();
      x.mul(2).pow(2).sum().backward();
      console.log(x.grad.at(0).item());`);
    expect(run).toEqual(ended(0, '8\n'));
  });

  test('at its own end, after the work', () => {
    expect(runProgram(`${start} y.itemAsync().then((v) => console.log(v));`)).toEqual(ended(0, '2000\n'));
  });
});

describe('a worker', () => {
  test('terminated with work in flight leaves the device to others', async () => {
    const { worker, message, exit } = inWorker(`
      const x = torch.ones(1000, { device: 'cuda', requiresGrad: true });
      x.registerHook((g) => g);
      x.mul(2).sum().backwardAsync();
      torch.runAsync(() => { let y = x; for (let i = 0; i < 200; i++) y = y.add(1); return y; });
      parentPort.postMessage('started');
    `);
    expect(await message).toBe('started');
    await worker.terminate();
    await exit;
    expect(torch.ones(2, { device: 'cuda' }).add(1).tolist()).toEqual([2, 2]);
  });

  test('shares the memory of a tensor on a device', async () => {
    const x = torch.zeros(3, { device: lastDevice });
    const { message, exit } = inWorker(
      `const x = torch.adopt(data); x.add_(1); parentPort.postMessage([String(x.device), x.dataPtr(), torch.share(x.mul(2))]);`,
      torch.share(x),
    );
    const [device, address, token] = (await message) as [string, number, number];
    await exit;
    expect([device, address]).toEqual([lastDevice, x.dataPtr()]);
    expect([x.tolist(), torch.adopt(token).tolist()]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  test('has a current device of its own', withTwoDevices, async () => {
    const { message, exit } = inWorker(
      `torch.cuda.setDevice(1); parentPort.postMessage(String(torch.ones(1, { device: 'cuda' }).device));`,
    );
    expect(await message).toBe('cuda:1');
    await exit;
    expect(torch.cuda.currentDevice()).toBe(0);
  });
});

test('batches of a DataLoader go to the device from pinned memory', async () => {
  const pinnedBlocks = (): number => (onRealDevice ? 0 : fakeDevice.pinnedBlocks());
  const before = pinnedBlocks();
  const data = new torch.utils.data.TensorDataset(torch.arange(8), torch.arange(8).mul(2));
  const sums: number[] = [];
  for await (const [x, y] of new torch.utils.data.DataLoader(data, { batchSize: 4, numWorkers: 1 })) {
    const [a, b] = [x, y].map((t) => (t as torch.Tensor).pinMemory().to('cuda', { nonBlocking: true })) as [torch.Tensor, torch.Tensor];
    sums.push(await a.add(b).sum().itemAsync());
  }
  expect(sums).toEqual([18, 66]);
  torch.memory.collect();
  torch.memory.stats(); // frees small tensors, which a collection puts off
  expect(pinnedBlocks()).toBe(before);
});

test("the host's access to a device's memory ends the process", withControls, () => {
  const { signal } = runProgram("fakeDevice.touch(torch.ones(2, { device: 'cuda' }).dataPtr());");
  expect(signal).toBe('SIGSEGV');
});
