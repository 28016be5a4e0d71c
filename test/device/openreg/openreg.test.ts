// A backend of others: the fake device registered as PrivateUse1, under the name 'openreg'.
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fakeDevice } from '../../support/fake-device';
import { root, runNode, temporaryFolder } from '../../support/files';

const { nn } = torch;
const folder = temporaryFolder();

describe('the device string', () => {
  test('is the name that the backend registered itself under', () => {
    const device = new torch.Device('openreg:1');
    expect([device.type, device.index, String(device)]).toEqual(['openreg', 1, 'openreg:1']);
    expect(inspect(device)).toBe("device(type='openreg', index=1)");
    expect(inspect(torch.device('openreg'))).toBe("device(type='openreg')");
    expect(String(torch.ones(2, { device: 'openreg' }).device)).toBe('openreg:0');
    expect(String(torch.ones(2, { device: 'openreg:1' }).device)).toBe('openreg:1');
    expect(() => torch.ones(2, { device: 'openreg:2' })).toThrow('invalid device ordinal');
  });

  test("'privateuseone' is the same device", () => {
    expect(String(torch.ones(2, { device: 'privateuseone:1' }).device)).toBe('openreg:1');
  });

  test('other names stay unknown, and it cannot be renamed', () => {
    expect(() => torch.device('foo')).toThrow("Invalid device string: 'foo'");
    expect(() => torch.utils.renamePrivateuse1Backend('foo')).toThrow(
      'torch.registerPrivateuse1Backend() has already been set! Current backend: openreg',
    );
    torch.utils.renamePrivateuse1Backend('openreg');
  });

  test('is in the text and type of a tensor', () => {
    const x = torch.ones(2, { device: 'openreg:1' });
    expect(String(x)).toBe("tensor([1., 1.], device='openreg:1')");
    expect(x.type()).toBe('torch.openreg.FloatTensor');
    expect([x.isCuda, torch.cuda.isAvailable()]).toEqual([false, false]);
  });

  test('is a default device', () => {
    torch.setDefaultDevice('openreg', () => {
      expect(String(torch.getDefaultDevice())).toBe('openreg:0');
      expect(String(torch.zeros(2).device)).toBe('openreg:0');
      expect(String(torch.tensor([1, 2]).device)).toBe('openreg:0');
    });
    expect(String(torch.zeros(2).device)).toBe('cpu');
  });
});

test('a library that is loaded later registers its device and name', () => {
  const addon = join(root, 'build', 'fake-device', 'fake_device.node');
  const program = `
    const torch = require(${JSON.stringify(`${root}/dist/index.cjs`)});
    const before = (() => { try { return torch.device('openreg'); } catch (error) { return error.message.slice(0, 32); } })();
    torch.ops.loadLibrary(${JSON.stringify(addon)});
    const x = torch.ones(2, { device: 'openreg:1', requiresGrad: true });
    x.registerHook((gradient) => gradient.mul(2));
    x.mul(3).sum().backward();
    console.log(before, String(x.device), x.grad.tolist());`;
  const { stdout, stderr } = runNode(['--eval', program]);
  expect([stdout, stderr]).toEqual(["Invalid device string: 'openreg' openreg:1 [ 6, 6 ]\n", '']);
});

test('tensors and modules move there and back', () => {
  const x = torch.arange(6).view(2, 3);
  expect(x.to('openreg').cpu().tolist()).toEqual(x.tolist());
  expect(x.to('openreg').to('openreg:1').tolist()).toEqual(x.tolist());
  expect(x.to({ device: 'openreg:1', dtype: 'float64' }).tolist()).toEqual(x.tolist());
  const model = new nn.Linear(3, 2).to('openreg:1');
  expect([...model.parameters()].map((p) => String(p.device))).toEqual(['openreg:1', 'openreg:1']);
  expect(String((model(torch.ones(4, 3, { device: 'openreg:1' })) as Tensor).device)).toBe('openreg:1');
});

describe('autograd', () => {
  test('runs in the thread of the device, with hooks in JavaScript', () => {
    const x = torch.tensor([1, 2], { device: 'openreg:1', dtype: 'float32', requiresGrad: true });
    const seen: string[] = [];
    x.registerHook((gradient) => {
      seen.push(String(gradient.device));
      return gradient.mul(2);
    });
    x.pow(2).sum().backward();
    expect([seen, x.grad?.tolist()]).toEqual([['openreg:1'], [4, 8]]);
  });

  test('trains as on the CPU', () => {
    const train = (device: string): number[] => {
      torch.manualSeed(3);
      const model = new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Linear(8, 1));
      const [x, y] = [torch.randn(16, 4).to(device), torch.randn(16, 1).to(device)];
      model.to(device);
      const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01, fused: true });
      return Array.from({ length: 5 }, () => {
        optimizer.zeroGrad();
        const loss = nn.functional.mseLoss(model(x) as Tensor, y);
        loss.backward();
        optimizer.step();
        return loss.item() as number;
      });
    };
    const expected = train('cpu');
    train('openreg').forEach((loss, i) => {
      expect(loss).toBeCloseTo(expected[i] as number, 5);
    });
  });
});

test('runAsync and itemAsync keep the current device, and the event loop runs meanwhile', async () => {
  const x = torch.ones(3, { device: 'openreg:1', requiresGrad: true });
  const y = await torch.runAsync(() => x.mul(2).sum());
  await y.backwardAsync();
  expect([String(y.device), await y.itemAsync(), x.grad?.tolist()]).toEqual(['openreg:1', 6, [2, 2, 2]]);
});

test('files keep the device, or map it', () => {
  const file = join(folder, 'tensors.pt');
  torch.save([torch.ones(2), torch.ones(2, { device: 'openreg:1' })], file);
  const cases: [torch.MapLocation | undefined, string[]][] = [
    [undefined, ['cpu', 'openreg:1']],
    ['cpu', ['cpu', 'cpu']],
    ['openreg', ['openreg:0', 'openreg:0']],
    [{ 'openreg:1': 'openreg:0' }, ['cpu', 'openreg:0']],
    [(location: string) => (location === 'cpu' ? 'openreg:1' : 'cpu'), ['openreg:1', 'cpu']],
  ];
  for (const [mapLocation, expected] of cases) {
    const loaded = torch.load(file, { mapLocation }) as Tensor[];
    expect(loaded.map((t) => String(t.device))).toEqual(expected);
    expect(loaded.map((t) => t.tolist())).toEqual([
      [1, 1],
      [1, 1],
    ]);
  }
});

test('a compiled module is loaded onto it', () => {
  const file = join(folder, 'scripted.pt');
  const model = new nn.Linear(3, 2);
  torch.jit.save(torch.jit.script(model), file);
  const x = torch.ones(1, 3);
  const result = torch.jit.load(file, { mapLocation: 'openreg:1' }).forward(x.to('openreg:1')) as Tensor;
  expect(String(result.device)).toBe('openreg:1');
  expect(
    result
      .cpu()
      .sub(model(x) as Tensor)
      .abs()
      .max()
      .item(),
  ).toBeLessThan(1e-6);
});

test('a worker shares the memory of its tensors', async () => {
  const x = torch.zeros(3, { device: 'openreg:1' });
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const torch = require(${JSON.stringify(`${root}/dist/index.cjs`)});
     const x = torch.adopt(workerData); x.add_(1); parentPort.postMessage([String(x.device), x.dataPtr()]);`,
    { eval: true, workerData: torch.share(x) },
  );
  const message = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await new Promise((resolve) => worker.once('exit', resolve));
  expect([message, x.tolist()]).toEqual([
    ['openreg:1', x.dataPtr()],
    [1, 1, 1],
  ]);
});

test('generators draw what the CPU draws for the seed', () => {
  const generator = new torch.Generator('openreg:1').manualSeed(5);
  expect(String(generator.device)).toBe('openreg:1');
  const drawn = torch.rand(3, { device: 'openreg:1', generator });
  expect(drawn.tolist()).toEqual(torch.rand(3, { generator: new torch.Generator().manualSeed(5) }).tolist());
});

test('memory that runs out is freed by a collection, as on CUDA', () => {
  const MiB = 2 ** 20;
  const fill = (mebibytes: number): Tensor => torch.ones((mebibytes * MiB) / 4, { device: 'openreg' });
  fakeDevice.setMemoryLimit(128 * MiB);
  let held = Array.from({ length: 6 }, () => fill(16));
  torch.memory.collect();
  expect(held.length).toBe(6);
  held = [];
  expect(fill(64).at(0).item()).toBe(1);
});

test('batches are pinned for it', async () => {
  const data = new torch.utils.data.TensorDataset(torch.arange(8));
  const devices: string[] = [];
  for await (const [x] of new torch.utils.data.DataLoader(data, { batchSize: 4, pinMemory: true })) {
    const batch = x as Tensor;
    expect(batch.isPinned()).toBe(true);
    devices.push(String(batch.to('openreg:1', { nonBlocking: true }).device));
  }
  expect(devices).toEqual(['openreg:1', 'openreg:1']);
});
