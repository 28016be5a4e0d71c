import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectAsOnCpu, lastDevice, withTwoDevices } from '../support/device';
import { onRealDevice } from '../support/fake-device';
import { temporaryFolder } from '../support/files';

const { nn } = torch;
const folder = temporaryFolder();

describe('torch.load', () => {
  const file = join(folder, 'tensors.pt');
  const whereAre = (loaded: unknown): string[] => (loaded as Tensor[]).map((t) => String(t.device));

  test('puts storages where they were saved, or where mapLocation says', withTwoDevices, () => {
    const saved = [torch.ones(2), torch.ones(2, { device: 'cuda:0' }).mul(2), torch.ones(2, { device: 'cuda:1' }).mul(3)];
    torch.save(saved, file);
    const cases: [torch.MapLocation | undefined, string[]][] = [
      [undefined, ['cpu', 'cuda:0', 'cuda:1']],
      ['cpu', ['cpu', 'cpu', 'cpu']],
      ['cuda:1', ['cuda:1', 'cuda:1', 'cuda:1']],
      [torch.device('cuda'), ['cuda:0', 'cuda:0', 'cuda:0']],
      [{ 'cuda:1': 'cuda:0', cpu: 'cuda:1' }, ['cuda:1', 'cuda:0', 'cuda:0']],
      [(location: string) => (location === 'cpu' ? 'cuda:1' : 'cpu'), ['cuda:1', 'cpu', 'cpu']],
    ];
    for (const [mapLocation, expected] of cases) {
      const loaded = torch.load(file, { mapLocation }) as Tensor[];
      expect(whereAre(loaded)).toEqual(expected);
      expect(loaded.map((t) => t.tolist())).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
    }
  });

  test('maps a file and copies it to the device', async () => {
    torch.save({ x: torch.arange(4) }, file);
    const { x } = torch.load(file, { mmap: true, mapLocation: 'cuda' }) as { x: Tensor };
    expect([String(x.device), x.tolist()]).toEqual(['cuda:0', [0, 1, 2, 3]]);
    const later = (await torch.loadAsync(file, { mapLocation: lastDevice })) as { x: Tensor };
    expect([String(later.x.device), later.x.tolist()]).toEqual([lastDevice, [0, 1, 2, 3]]);
  });

  test('gives views that shared a storage one storage again', () => {
    const x = torch.arange(6, { device: 'cuda' });
    torch.save([x, x.narrow(0, 2, 2)], file);
    const [whole, part] = torch.load(file) as [Tensor, Tensor];
    part.fill_(9);
    expect(whole.tolist()).toEqual([0, 1, 9, 9, 4, 5]);
  });
});

test('a state dict moves between the host and a device', () => {
  const file = join(folder, 'model.pt');
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4)).to('cuda');
  torch.save(model.stateDict(), file);
  const other = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4));
  other.loadStateDict(torch.load(file, { mapLocation: 'cpu' }) as torch.nn.StateDict);
  const x = torch.randn(5, 3);
  const difference = (model(x.to('cuda')) as Tensor).cpu().sub(other(x) as Tensor);
  expect(difference.abs().max().item()).toBeLessThan(onRealDevice ? 1e-5 : 1e-6);
});

test('safetensors are written from and read to a device', () => {
  const file = join(folder, 'x.safetensors');
  torch.safetensors.saveFile({ x: torch.arange(4, { device: lastDevice }) }, file);
  const { x } = torch.safetensors.loadFile(file, 'cuda:0') as { x: Tensor };
  expect([String(x.device), x.tolist()]).toEqual(['cuda:0', [0, 1, 2, 3]]);
});

describe('a compiled module', () => {
  test('runs on the device and is loaded onto another', () => {
    const model = new nn.Sequential(new nn.Linear(3, 4), new nn.ReLU(), new nn.Linear(4, 2)).to('cuda');
    const scripted = torch.jit.script(model);
    const x = torch.randn(5, 3, { device: 'cuda' });
    const expected = (model(x) as Tensor).tolist();
    expectAsOnCpu((scripted(x) as Tensor).tolist(), expected);
    const file = join(folder, 'scripted.pt');
    torch.jit.save(scripted, file);
    const loaded = torch.jit.load(file, { mapLocation: lastDevice });
    const result = loaded.forward(x.to(lastDevice)) as Tensor;
    expect(String(result.device)).toBe(lastDevice);
    expectAsOnCpu(result.tolist(), expected);
  });
});
