// Files mapped into memory: torch.load with mmap, and .safetensors files by default.
import { readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const mebibyte = 2 ** 20;

const state = (): Record<string, Tensor> => ({
  weight: torch.arange(3 * mebibyte, { dtype: 'float32' }).view(3, mebibyte),
  half: torch.arange(1001, { dtype: 'bfloat16' }),
  index: torch.arange(7),
  flags: torch.arange(5).gt(2),
  complex: torch.viewAsComplex(torch.arange(6, { dtype: 'float32' }).view(3, 2)),
  empty: torch.zeros(0, 3),
});

function expectEqual(tensor: Tensor | undefined, wanted: Tensor | undefined): void {
  expect(torch.equal(tensor as Tensor, wanted as Tensor)).toBe(true);
}

type Load = (path: string) => Record<string, Tensor>;
const formats: readonly (readonly [name: string, save: (state: Record<string, Tensor>, path: string) => void, load: Load])[] = [
  ['.pth', (tensors, path) => torch.save(tensors, path), (path) => torch.load(path, { mmap: true }) as Record<string, Tensor>],
  ['.safetensors', (tensors, path) => torch.safetensors.saveFile(tensors, path), (path) => torch.safetensors.loadFile(path)],
];

describe.each(formats)('a mapped %s file', (extension, save, load) => {
  const saved = (name: string): string => {
    const path = join(folder, `${name}${extension}`);
    save(state(), path);
    return path;
  };

  test('has the tensors that were saved', () => {
    const loaded = load(saved('values'));
    const wanted = state();
    expect(Object.keys(loaded).sort()).toEqual(Object.keys(wanted).sort());
    for (const [name, tensor] of Object.entries(wanted)) {
      expect(loaded[name]?.dtype).toBe(tensor.dtype);
      expect(loaded[name]?.isContiguous()).toBe(true);
      expectEqual(loaded[name], tensor);
    }
  });

  test('is mapped: its tensors take no memory of the allocator', () => {
    const path = saved('bytes');
    const before = torch.memory.stats().liveBytes;
    const loaded = load(path);
    expect(torch.memory.stats().liveBytes - before).toBeLessThan(mebibyte);
    expect(loaded.weight?.sum().item()).toBeGreaterThan(0);
  });

  test('is unchanged where a tensor is written, and so are the other tensors of the file', () => {
    const path = saved('writes');
    const before = readFileSync(path);
    const [one, two] = [load(path), load(path)];
    one.weight?.fill_(-1);
    expect(one.weight?.sum().item()).toBe(-3 * mebibyte);
    expectEqual(two.weight, state().weight);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('may be removed, and saved again from its own tensors', () => {
    const path = saved('removed');
    const loaded = load(path);
    save(loaded, path);
    const again = load(path);
    unlinkSync(path);
    expectEqual(again.weight, state().weight);
    expectEqual(loaded.weight, state().weight);
  });

  test('that becomes shorter is an error of the next call, which names it, and not the end of the process', () => {
    const path = saved('shorter');
    const loaded = load(path);
    truncateSync(path, mebibyte);
    expect(() => loaded.weight?.sum()).toThrow(`${path} has become shorter`);
    expect(torch.ones(2).sum().item()).toBe(2);
  });

  test('that becomes shorter is an error of every later use of what is missing, and of nothing else', async () => {
    const path = saved('shorter-again');
    const { weight } = load(path) as { weight: Tensor };
    const copy = weight.clone();
    truncateSync(path, 2 * mebibyte);
    const missing = `${path} has become shorter`;
    const uses: readonly (() => unknown)[] = [
      () => weight.sum(),
      () => weight.sum(),
      () => weight.at(2).mul(2),
      () => weight.at(2, 17).item(),
      () => weight.at(1).tolist(),
      () => weight.at(2).add_(1),
      () => torch.noGrad(() => weight.at(2).fill_(1)),
      () => save({ weight }, `${path}.copy`),
      () => weight.sum(),
    ];
    for (const use of uses) expect(use).toThrow('has become shorter');
    await expect(torch.runAsync(() => weight.at(2).sum())).rejects.toThrow(missing);
    expect(() => weight.at(1, -1).item()).toThrow(missing);
    expectEqual(weight.at(0, ':1000'), copy.at(0, ':1000'));
    expect(torch.ones(2).sum().item()).toBe(2);
  });

  test('that becomes shorter a second time has lost the rest, too', () => {
    const path = saved('shorter-twice');
    const { weight } = load(path) as { weight: Tensor };
    truncateSync(path, 9 * mebibyte);
    expect(() => weight.at(2).sum()).toThrow('has become shorter');
    expect(weight.at(0).sum().item()).toBeGreaterThan(0);
    truncateSync(path, mebibyte);
    expect(() => weight.at(1).sum()).toThrow('has become shorter');
    expect(() => weight.at(2).sum()).toThrow('has become shorter');
    expect(() => weight.at(1).sum()).toThrow('has become shorter');
  });

  test('that becomes shorter cannot be saved, and the error says why', () => {
    const path = saved('shorter-saved');
    const loaded = load(path);
    truncateSync(path, mebibyte);
    expect(() => save(loaded, `${path}.copy`)).toThrow('has become shorter');
  });

  test('keeps its shape if it cannot be resized', () => {
    const { weight } = load(saved('resized')) as { weight: Tensor };
    expect(() => weight.resize_([100 * mebibyte])).toThrow('not resizable');
    expect(() => torch.add(torch.ones([4 * mebibyte]), 1, { out: weight })).toThrow('not resizable');
    expect(weight.shape).toEqual([3, mebibyte]);
    expectEqual(weight, state().weight);
  });

  test('that becomes shorter is an error of asynchronous calls, too', async () => {
    const path = saved('shorter-async');
    const loaded = load(path);
    truncateSync(path, mebibyte);
    await expect(torch.runAsync(() => (loaded.weight as Tensor).sum())).rejects.toThrow('has become shorter');
  });
});

test('tensors that are not aligned in their file are copied', () => {
  const path = join(folder, 'odd.safetensors');
  const header = JSON.stringify({
    a: { dtype: 'U8', shape: [3], data_offsets: [0, 3] },
    b: { dtype: 'F32', shape: [2], data_offsets: [3, 11] },
  }).padEnd(128);
  const bytes = Buffer.alloc(8 + 128 + 11);
  bytes.writeBigUInt64LE(128n);
  bytes.write(header, 8);
  bytes.set([1, 2, 3], 136);
  bytes.writeFloatLE(1.5, 139);
  bytes.writeFloatLE(-2, 143);
  writeFileSync(path, bytes);
  const { a, b } = torch.safetensors.loadFile(path);
  expect(a?.tolist()).toEqual([1, 2, 3]);
  expect(b?.tolist()).toEqual([1.5, -2]);
});

test('safetensors are read instead where that is asked for', () => {
  const path = join(folder, 'read.safetensors');
  torch.safetensors.saveFile({ x: torch.ones(4 * mebibyte) }, path);
  const before = torch.memory.stats().liveBytes;
  const { x } = torch.safetensors.loadFile(path, { backend: 'pread' });
  expect(torch.memory.stats().liveBytes - before).toBeGreaterThanOrEqual(16 * mebibyte);
  truncateSync(path, 8);
  expect(x?.sum().item()).toBe(4 * mebibyte);
  // @ts-expect-error: no such backend
  expect(() => torch.safetensors.loadFile(path, { backend: 'disk' })).toThrow("argument 'backend' must be");
});

test('an open file that is closed leaves its tensors mapped', () => {
  const path = join(folder, 'closed.safetensors');
  torch.safetensors.saveFile({ x: torch.arange(10) }, path);
  const file = torch.safetensors.safeOpen(path);
  const x = file.getTensor('x');
  file.close();
  expect(() => file.getTensor('x')).toThrow('the file was closed');
  expect(x.sum().item()).toBe(45);
});

test('torch.loadAsync maps, too', async () => {
  const path = join(folder, 'async.pth');
  torch.save(state(), path);
  const before = torch.memory.stats().liveBytes;
  const { weight } = (await torch.loadAsync(path, { mmap: true })) as Record<string, Tensor>;
  expect(torch.memory.stats().liveBytes - before).toBeLessThan(mebibyte);
  expectEqual(weight, state().weight);
});

test('a compressed archive is read, and a file of Python is mapped', withPython, () => {
  const compressed = join(folder, 'compressed.pth');
  const source = join(folder, 'python.pth');
  runPython([
    '-c',
    `
import sys, torch, zipfile
torch.save({'x': torch.arange(1000.), 'y': torch.arange(1000.)[10:20]}, sys.argv[1])
with zipfile.ZipFile(sys.argv[1]) as source, zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED) as target:
    for name in source.namelist(): target.writestr(name, source.read(name))
`,
    source,
    compressed,
  ]);
  for (const path of [source, compressed]) {
    const { x, y } = torch.load(path, { mmap: true }) as Record<string, Tensor>;
    expect(x?.sum().item()).toBe(499500);
    expect(y?.tolist()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  }
});
