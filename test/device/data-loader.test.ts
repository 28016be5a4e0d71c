// DataLoader({ pinMemory: true }): batches in pinned memory.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { holdStream, releaseStreams, withControls } from '../support/device';
import { fakeDevice } from '../support/fake-device';
import { root, temporaryFolder } from '../support/files';

const { DataLoader, Dataset, TensorDataset } = torch.utils.data;

const pairs = () => new TensorDataset(torch.arange(10), torch.arange(10).mul(2));

async function all<T>(batches: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const batch of batches) list.push(batch);
  return list;
}

// Frees what JavaScript dropped; small tensors are freed by the next call.
function collect(): void {
  torch.memory.collect();
  torch.memory.stats();
}

// A function of its own, whose variables end with it.
async function takeFirst(loader: AsyncIterable<unknown>): Promise<void> {
  for await (const batch of loader) {
    expect((batch as Tensor[])[0]?.tolist()).toEqual([0, 1]);
    break;
  }
}

const values = (batches: Tensor[][]) => batches.map((batch) => batch.map((t) => t.tolist()));

describe.each([0, 1, 2])('with %d workers', (numWorkers) => {
  test('batches are pinned, and those of a loader that does not pin', async () => {
    const options = { batchSize: 4, numWorkers };
    const plain = (await all(new DataLoader(pairs(), options))) as Tensor[][];
    const pinned = (await all(new DataLoader(pairs(), { ...options, pinMemory: true }))) as Tensor[][];
    expect(values(pinned)).toEqual(values(plain));
    expect(pinned.flat().map((t) => t.isPinned())).toEqual(Array(6).fill(true));
    expect(plain.flat().map((t) => t.isPinned())).toEqual(Array(6).fill(false));
  });

  test('a loop that ends early keeps no batch', withControls, async () => {
    collect();
    const before = fakeDevice.pinnedBlocks();
    for (let i = 0; i < 3; i++) await takeFirst(new DataLoader(pairs(), { batchSize: 2, numWorkers, pinMemory: true }));
    // A batch that was being pinned when the loop ended comes later.
    do {
      await new Promise(setImmediate);
      collect();
    } while (fakeDevice.pinnedBlocks() > before);
    expect(fakeDevice.pinnedBlocks()).toBe(before);
  });

  test('a copy to the device is not waited for', async () => {
    const sums: number[] = [];
    for await (const [x, y] of new DataLoader(pairs(), { batchSize: 5, numWorkers, pinMemory: true })) {
      holdStream();
      const a = (x as Tensor).to('cuda', { nonBlocking: true });
      const b = torch.zeros(5, { device: 'cuda', dtype: 'int64' }).copy_(y as Tensor, true);
      releaseStreams();
      sums.push(await a.add(b).sum().itemAsync());
    }
    expect(sums).toEqual([30, 105]);
  });
});

test('`for` without workers pins in this thread', () => {
  const batches = [...new DataLoader(pairs(), { batchSize: 5, pinMemory: true })] as Tensor[][];
  expect(batches.flat().map((t) => t.isPinned())).toEqual([true, true, true, true]);
});

class Words {
  constructor(
    readonly ids: Tensor,
    readonly isPinned = false,
  ) {}
  pinMemory(): Words {
    return new Words(this.ids.pinMemory(), true);
  }
}

class Other {
  constructor(readonly ids: Tensor) {}
}

describe('structures', () => {
  const make = (samples: Tensor[][]) => {
    const x = torch.stack(samples.map(([first]) => first as Tensor));
    return {
      x,
      again: [x, 'text', 3, null],
      map: new Map<string, unknown>([['y', x.add(1)]]),
      tuple: torch.Tuple.from<unknown>([x, 1n]),
      bytes: new Uint8Array(2),
      words: new Words(x),
      other: new Other(x),
    };
  };

  test('keep their form and what is no tensor', async () => {
    const loader = new DataLoader(pairs(), { batchSize: 10, pinMemory: true, collateFn: make });
    for (const batch of [...(await all(loader)), ...loader]) {
      expect(Object.keys(batch)).toEqual(['x', 'again', 'map', 'tuple', 'bytes', 'words', 'other']);
      expect(batch.x.isPinned()).toBe(true);
      expect((batch.again[0] as Tensor).isPinned()).toBe(true);
      expect(batch.again.slice(1)).toEqual(['text', 3, null]);
      expect((batch.map.get('y') as Tensor).isPinned()).toBe(true);
      expect(batch.tuple).toBeInstanceOf(torch.Tuple);
      expect([(batch.tuple[0] as Tensor).isPinned(), batch.tuple[1]]).toEqual([true, 1n]);
      expect(batch.bytes).toEqual(new Uint8Array(2));
      expect([batch.words.isPinned, batch.words.ids.isPinned()]).toEqual([true, true]);
      expect(batch.other.ids.isPinned()).toBe(false);
    }
  });

  test('a tensor that is pinned already stays itself', async () => {
    const pinned = torch.ones(2).pinMemory();
    const [batch] = await all(new DataLoader(pairs(), { batchSize: 10, pinMemory: true, collateFn: () => pinned }));
    expect(batch).toBe(pinned);
  });
});

describe('errors', () => {
  test('of a method pinMemory end the loop', async () => {
    const collateFn = () => ({
      pinMemory: () => {
        throw new RangeError('cannot be pinned');
      },
    });
    const loader = new DataLoader(pairs(), { pinMemory: true, collateFn });
    await expect(all(loader)).rejects.toThrow(new RangeError('cannot be pinned'));
    expect(() => [...loader]).toThrow(new RangeError('cannot be pinned'));
  });

  test('of a worker come after the batches before it', async () => {
    const path = join(temporaryFolder(), 'dataset.cjs');
    writeFileSync(
      path,
      `const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
       class Faulty extends torch.utils.data.Dataset {
         getItem(i) { if (i === 5) throw new RangeError('sample is bad'); return torch.full([2], i); }
       }
       exports.Faulty = Faulty;`,
    );
    class Faulty extends Dataset<Tensor> {
      static readonly module = pathToFileURL(path);
      readonly length = 8;
      getItem(): Tensor {
        throw new Error('called in the worker only');
      }
    }
    const seen: unknown[] = [];
    const run = async () => {
      for await (const batch of new DataLoader(new Faulty(), { batchSize: 2, numWorkers: 2, pinMemory: true })) seen.push(batch.tolist());
    };
    await expect(run()).rejects.toThrow('RangeError in DataLoader worker 0, sample 5: sample is bad');
    expect(seen).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
      [
        [2, 2],
        [3, 3],
      ],
    ]);
  });
});
