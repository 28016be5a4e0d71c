import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, optim, type Tensor, Tuple } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture, root, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const pythonFile = join(root, 'test', 'fixtures', 'python.pth');

interface Checkpoint {
  model: nn.StateDict;
  optimizer: optim.OptimizerStateDict;
  x: Tensor;
  y: Tensor;
  output: Tensor;
  values: Record<string, unknown>;
  mixed: Map<number | string, unknown>;
  shared: [Tensor, Tensor, Tensor];
  dtypes: Tensor[];
  bools: Tensor;
  parameter: Tensor;
}

const network = (): nn.Sequential => new nn.Sequential(new nn.Linear(4, 8), new nn.PReLU(), new nn.Linear(8, 1));

function trainFrom({ model, optimizer, x, y }: Checkpoint): number[] {
  const net = network();
  net.loadStateDict(model);
  const adam = new optim.Adam(net.parameters(), { lr: 0.5 });
  adam.loadStateDict(optimizer);
  return [0, 1, 2].map(() => {
    adam.zeroGrad();
    const loss = nn.functional.mseLoss(net(x), y);
    loss.backward();
    adam.step();
    return loss.item();
  });
}

describe("a file of Python's torch.save", () => {
  const file = torch.load(pythonFile) as Checkpoint;

  test('loads with the saved values', () => {
    expect(file.values).toEqual({
      int: -5,
      big: 2 ** 40,
      huge: 2n ** 70n,
      float: 0.1,
      none: null,
      yes: true,
      text: 'hé\n',
      tuple: Tuple.of(1, 2, 3, 4),
      list: [1, [2]],
    });
    expect(file.values.tuple).toBeInstanceOf(Tuple);
    expect([...file.mixed]).toEqual([
      [1, 'one'],
      ['two', 2],
    ]);
  });

  test('keeps dtypes, views of one storage and parameters', () => {
    expect(file.dtypes.map((t) => t.dtype)).toEqual([
      'uint8',
      'int16',
      'int32',
      'int64',
      'float16',
      'bfloat16',
      'float64',
      'complex64',
      'uint16',
    ]);
    for (const t of file.dtypes) expect(t.to('float64').tolist()).toEqual([0, 1, 2, 3]);
    expect(file.bools.tolist()).toEqual([true, false]);
    const [base, slice, transposed] = file.shared;
    base.setAt(2, 99);
    expect(slice.tolist()).toEqual([99, 3]);
    expect(transposed.tolist()).toEqual([
      [0, 3],
      [1, 4],
      [99, 5],
    ]);
    expect(file.parameter).toBeInstanceOf(nn.Parameter);
  });

  test('a key named __proto__ pollutes nothing', () => {
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
    expect(Object.hasOwn(file, '__proto__')).toBe(true);
  });

  test("its model gives Python's outputs, and training continues with Python's losses", () => {
    const net = network();
    net.loadStateDict(file.model);
    expectClose(net(file.x), file.output.tolist());
    expectClose(trainFrom(file), fixture<{ after: number[] }>('files').after);
  });
});

describe('a file that save wrote', () => {
  const path = join(folder, 'ours.pth');

  test('loads with the values that were saved', () => {
    const shared = torch.arange(4);
    const value = {
      shared: [shared, shared.at('1:3')],
      map: new Map<unknown, unknown>([[1, Tuple.of<unknown>('a', 2n ** 65n)]]),
      set: new Set([1, 2]),
      complex: new torch.Complex(1, -2),
      bytes: new Uint8Array([1, 2]),
      zero: -0,
      nan: Number.NaN,
      int: 2 ** 52,
      deep: { list: [[], {}, null, false] },
      device: torch.device('cpu'),
      conj: torch.tensor([new torch.Complex(1, 1)]).conj(),
    };
    torch.save(value, path);
    const read = torch.load(path) as typeof value;
    const [whole, part] = read.shared as [Tensor, Tensor];
    whole.setAt(1, 50);
    expect(part.tolist()).toEqual([50, 2]);
    expect(read.conj.tolist()).toEqual([new torch.Complex(1, -1)]);
    const { shared: _, conj: __, ...rest } = read;
    const { shared: ___, conj: ____, ...wanted } = value;
    expect(rest).toEqual(wanted);
    expect(Object.is(read.zero, -0)).toBe(true);
  });

  test('Python reads with weights_only, and gives the same embeddings and losses', withPython, () => {
    torch.manualSeed(9);
    const net = network();
    const adam = new optim.Adam(net.parameters(), { lr: 0.01 });
    const [x, y] = [torch.randn(16, 4), torch.randn(16, 1)];
    nn.functional.mseLoss(net(x), y).backward();
    adam.step();
    const file = {
      model: net.stateDict(),
      optimizer: adam.stateDict(),
      x,
      y,
      output: net(x).detach(),
      u16: torch.arange(3).to('uint16'),
    } as unknown as Checkpoint;
    torch.save(file, path);
    const ours = trainFrom(torch.load(path) as Checkpoint);
    const [difference, losses] = JSON.parse(
      runPython(`
import json, torch
from torch import nn, optim
f = torch.load(${JSON.stringify(path)}, weights_only=True)
m = nn.Sequential(nn.Linear(4, 8), nn.PReLU(), nn.Linear(8, 1)); m.load_state_dict(f["model"])
d = (m(f["x"]) - f["output"]).abs().max().item()
o = optim.Adam(m.parameters(), lr=0.5); o.load_state_dict(f["optimizer"])
losses = []
for _ in range(3):
    o.zero_grad(); l = nn.functional.mse_loss(m(f["x"]), f["y"]); l.backward(); o.step(); losses.append(l.item())
assert f["u16"].dtype == torch.uint16
print(json.dumps([d, losses]))`),
    ) as [number, number[]];
    expect(difference).toBeLessThanOrEqual(1e-6);
    expectClose(ours, losses);
  });

  test('a value that cannot be saved is named with its path, and no file is left', () => {
    const bad = join(folder, 'bad.pth');
    expect(() => torch.save({ a: { b: [() => 1] } }, bad)).toThrow('save(): a function cannot be saved (at .a.b[0])');
    expect(() => torch.save({ m: new nn.Linear(1, 1) }, bad)).toThrow(/save its stateDict\(\) \(at \.m\)/);
    expect(() => torch.save(new Float32Array(2), bad)).toThrow(/make a tensor of it/);
    expect(() => torch.save({}, join(folder, 'none', 'x.pth'))).toThrow(/the folder .* does not exist/);
    expect(readdirSync(folder).filter((name) => name.includes('bad'))).toEqual([]);
  });

  test('an existing file survives a failing save, and no temporary file is left', () => {
    const target = join(folder, 'survive');
    mkdirSync(target);
    const file = join(target, 'model.pth');
    torch.save({ a: 1 }, file);
    const gone = torch.ones(2);
    gone.dispose();
    expect(() => torch.save({ gone }, file)).toThrow(/Tensor was disposed/);
    expect(torch.load(file)).toEqual({ a: 1 });
    expect(readdirSync(target)).toEqual(['model.pth']);
  });

  test('an existing file survives a process killed while saving', async () => {
    const target = join(folder, 'killed');
    mkdirSync(target);
    const file = join(target, 'model.pth');
    torch.save({ a: 1 }, file);
    const script = `
      const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
      torch.save({ t: torch.zeros(200_000_000) }, ${JSON.stringify(file)});`;
    const child = spawn(process.execPath, ['-e', script]);
    let isRunning = true;
    const exited = new Promise((done) =>
      child.on('exit', (_, signal) => {
        isRunning = false;
        done(signal);
      }),
    );
    // A temporary file is written first and renamed at the end.
    const isWriting = (): boolean => readdirSync(target).some((name) => name.endsWith('.tmp'));
    while (isRunning && !isWriting()) await new Promise(setImmediate);
    child.kill('SIGKILL');
    expect(await exited).toBe('SIGKILL');
    expect(isWriting()).toBe(true);
    expect(torch.load(file)).toEqual({ a: 1 });
  });
});

describe('a file that cannot be loaded is a clear error', () => {
  const bad = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('missing, a folder, not an archive, truncated, an unrelated archive', () => {
    expect(() => torch.load(join(folder, 'missing.pth'))).toThrow(/missing.pth does not exist/);
    expect(() => torch.load(folder)).toThrow(/is no file/);
    expect(() => torch.load(bad('text.pth', 'hello'))).toThrow(/it is no zip archive/);
    expect(() => torch.load(bad('zip.pth', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')))).toThrow(torch.TorchError);
    const cut = join(folder, 'cut.pth');
    copyFileSync(pythonFile, cut);
    truncateSync(cut, 5000);
    expect(() => torch.load(cut)).toThrow(torch.TorchError);
  });

  test('a truncated file is named, by every way of loading', async () => {
    const bytes = readFileSync(pythonFile);
    for (const size of [10, 100, 5000, bytes.length - 500, bytes.length - 1]) {
      const path = bad(`cut-${size}.pth`, bytes.subarray(0, size));
      const message = `${path} is damaged or truncated: `;
      expect(() => torch.load(path)).toThrow(message);
      expect(() => torch.load(path, { mmap: true })).toThrow(message);
      await expect(torch.loadAsync(path)).rejects.toThrow(message);
      expect(() => torch.jit.load(path)).toThrow(path);
    }
  });

  test('a damaged pickle is an error, wherever a byte is changed', () => {
    const bytes = readFileSync(pythonFile);
    const start = bytes.indexOf('ccollections');
    const path = join(folder, 'damaged.pth');
    let refused = 0;
    for (let at = start; at < start + 300; at += 3) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 0xff;
      writeFileSync(path, changed);
      try {
        torch.load(path);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  test('an unknown class is refused, and inert with weightsOnly: false', withPython, () => {
    const path = join(folder, 'class.pth');
    const marker = join(folder, 'executed');
    runPython(`
import torch, os
class Evil:
    def __reduce__(self): return (os.system, ("touch ${marker}",))
torch.save({"x": Evil()}, ${JSON.stringify(path)})`);
    expect(() => torch.load(path)).toThrow(/the file refers to posix.system/);
    const read = torch.load(path, { weightsOnly: false }) as { x: torch.PickledObject };
    expect(read.x.className).toBe('posix.system');
    expect(existsSync(marker)).toBe(false);
  });
});
