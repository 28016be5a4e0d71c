// Compiled modules in mapped files, and oneDNN's fusion of their operators.
import { truncateSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { root, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';

const folder = temporaryFolder();
const mebibyte = 2 ** 20;

class Model extends nn.Module {
  first = new nn.Linear(1024, 2048);
  norm = new nn.BatchNorm1d(2048);
  last = new nn.Linear(2048, 3);
  scale = 0.5;
  forward(x: Tensor): Tensor {
    return this.last(this.norm(this.first(x)).relu()).mul(this.scale);
  }
}

type Loaded = torch.jit.ScriptModule<[Tensor], Tensor>;

function saved(name: string): { path: string; model: Model; x: Tensor } {
  torch.manualSeed(0);
  const model = new Model();
  model.eval();
  const path = join(folder, `${name}.pt`);
  torch.jit.save(torch.jit.script(model), path);
  return { path, model, x: torch.randn(2, 1024) };
}

const load = (path: string, options: { mapLocation?: string } = {}): Loaded => torch.jit.load(path, { mmap: true, ...options });

describe('a mapped module', () => {
  test('computes what it computed', () => {
    const { path, model, x } = saved('values');
    const module = load(path);
    expect(torch.equal(module(x), model(x))).toBe(true);
    expect(torch.equal(module(x), torch.jit.load<[Tensor], Tensor>(path)(x))).toBe(true);
    expect(Object.keys(module.stateDict())).toEqual(Object.keys(model.stateDict()));
    expect(module.code).toBe(torch.jit.load(path).code);
    expect(module.originalName).toBe('Model');
  });

  test('takes no memory of the allocator for its parameters', () => {
    const { path, x } = saved('bytes');
    const before = torch.memory.stats().liveBytes;
    const module = load(path);
    expect(torch.memory.stats().liveBytes - before).toBeLessThan(mebibyte);
    const read = torch.jit.load(path);
    expect(torch.memory.stats().liveBytes - before).toBeGreaterThan(8 * mebibyte);
    expect(module(x).shape).toEqual([2, 3]);
    expect(read.parameters().next().value?.shape).toEqual([2048, 1024]);
  });

  test('may be trained and saved over its own file, which it does not change', () => {
    const { path, model, x } = saved('written');
    const [one, two] = [load(path), load(path)];
    torch.noGrad(() => {
      for (const parameter of one.parameters()) parameter.fill_(0);
    });
    expect(one(x).sum().item()).toBe(0);
    expect(torch.equal(two(x), model(x))).toBe(true);
    torch.jit.save(one, path);
    expect(torch.equal(two(x), model(x))).toBe(true);
    expect(load(path)(x).sum().item()).toBe(0);
    unlinkSync(path);
    expect(torch.equal(two(x), model(x))).toBe(true);
  });

  test('that becomes shorter is an error of the next call', () => {
    const { path, x } = saved('shorter');
    const module = load(path);
    truncateSync(path, 4096);
    expect(() => module(x)).toThrow('has become shorter');
    expect(torch.ones(2).sum().item()).toBe(2);
  });

  test('has its constants, lists and submodules', () => {
    const model = new nn.Sequential(new nn.Linear(4, 4), new nn.Sequential(new nn.ReLU(), new nn.Linear(4, 2)));
    const frozen = torch.jit.freeze(torch.jit.script(model).eval());
    const path = join(folder, 'frozen.pt');
    torch.jit.save(frozen, path);
    const x = torch.randn(3, 4);
    expect(torch.equal((load(path) as Loaded)(x), (frozen as unknown as Loaded)(x))).toBe(true);
  });

  test('of a device is copied to it', () => {
    const { path } = saved('meta');
    for (const tensor of load(path, { mapLocation: 'meta' }).parameters()) expect(tensor.device.type).toBe('meta');
  });

  test('of Python is mapped, too', () => {
    const files = ['jit-python.pt', 'jit-traced.pt'].map((name) => join(root, 'test', 'fixtures', name));
    for (const path of files) {
      const [mapped, read] = [torch.jit.load(path, { mmap: true }), torch.jit.load(path)];
      expect(Object.keys(mapped.stateDict())).toEqual(Object.keys(read.stateDict()));
      for (const [name, tensor] of Object.entries(mapped.stateDict()))
        expect(torch.equal(tensor, read.stateDict()[name] as Tensor)).toBe(true);
    }
  });

  test('is one of torch.jit.save: others are errors that say so', () => {
    const path = join(folder, 'saved.pt');
    torch.save([1], path);
    expect(() => load(path)).toThrow('is a file of torch.save, not of torch.jit.save: use torch.load');
    expect(() => load(join(folder, 'missing.pt'))).toThrow('does not exist');
    expect(() => torch.jit.load(path, { mmpa: true } as never)).toThrow('mmap');
    truncateSync(path, 100);
    expect(() => load(path)).toThrow();
  });
});

describe("oneDNN's fusion", () => {
  test('is off, and is what was set', () => {
    expect(torch.jit.onednnFusionEnabled()).toBe(false);
    torch.jit.enableOnednnFusion(true);
    expect(torch.jit.onednnFusionEnabled()).toBe(true);
    torch.jit.enableOnednnFusion(false);
    expect(torch.jit.onednnFusionEnabled()).toBe(false);
    expect(() => torch.jit.enableOnednnFusion(1 as never)).toThrow("argument 'enabled'");
  });

  test('keeps the values of a frozen model', () => {
    torch.manualSeed(0);
    const model = new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.ReLU(), new nn.Conv2d(8, 4, 3), new nn.Sigmoid());
    model.eval();
    const x = torch.randn(2, 3, 16, 16);
    const wanted = model(x) as Tensor;
    torch.jit.enableOnednnFusion(true);
    try {
      torch.noGrad(() => {
        const frozen = torch.jit.freeze(torch.jit.trace(model, [x])) as unknown as (input: Tensor) => Tensor;
        for (let i = 0; i < 4; i++) expectClose(frozen(x), wanted.tolist());
      });
    } finally {
      torch.jit.enableOnednnFusion(false);
    }
  });
});

test('Python loads a module that was mapped and saved again', withPython, () => {
  const { path, model, x } = saved('again');
  const again = join(folder, 'again-saved.pt');
  torch.jit.save(load(path), again);
  torch.save({ x, y: model(x).detach() }, `${again}.values`);
  const program = `
import json, torch
values = torch.load(${JSON.stringify(`${again}.values`)})
print(json.dumps(torch.allclose(torch.jit.load(${JSON.stringify(again)})(values["x"]), values["y"])))
`;
  expect(JSON.parse(runPython(program))).toBe(true);
});
