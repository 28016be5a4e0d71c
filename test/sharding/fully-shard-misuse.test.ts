// Sharded modules where programs do more than train them: recomputation, errors, asynchronous code, several modules.
import torch, { nn, type Tensor } from 'node-libtorch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, times } from '../distributed/ranks';

const { distributed: dist } = torch;
const { checkpoint } = torch.utils.checkpoint;

beforeAll(async () => {
  await dist.initProcessGroup({ store: await dist.HashStore.create(), rank: 0, worldSize: 1 });
});
afterAll(() => dist.destroyProcessGroup());

const square = (): nn.Sequential => {
  torch.manualSeed(0);
  return new nn.Sequential(new nn.Linear(4, 4), new nn.Tanh(), new nn.Linear(4, 4));
};
const gradients = (module: nn.Module): unknown => [...module.parameters()].map(({ grad }) => grad?.tolist());

describe('one process', () => {
  test.each([
    ['the root', 'root'],
    ['its layers', 'layers'],
  ])('%s recomputed in backward has the gradients of an ordinary module', (_, what) => {
    const x = torch.arange(16).view(4, 4).div(16);
    const plain = square();
    plain(x).pow(2).sum().backward();
    const model = square();
    for (const layer of model) if (layer instanceof nn.Linear) dist.fsdp.fullyShard(layer);
    if (what === 'root') dist.fsdp.fullyShard(model);
    const call = what === 'root' ? model : (y: Tensor) => model(y);
    const output = checkpoint(call, x.clone().requiresGrad_(), { useReentrant: false }) as Tensor;
    output.pow(2).sum().backward();
    expect(gradients(model)).toEqual(gradients(plain));
  });

  test('a forward that returns a promise is an error, and the next one works', () => {
    class Later extends nn.Module {
      inner = new nn.Linear(2, 2);
      isLater = true;
      override forward(x: Tensor): Tensor {
        return (this.isLater ? Promise.resolve(this.inner(x)) : this.inner(x)) as Tensor;
      }
    }
    const model = dist.fsdp.fullyShard(new Later());
    expect(() => model(torch.ones(1, 2))).toThrow('it returned a Promise');
    model.isLater = false;
    model(torch.ones(1, 2)).sum().backward();
    expect(model.inner.weight.grad).not.toBe(null);
  });

  test('a forward while a backward of the module is in the lane is an error', async () => {
    const model = dist.fsdp.fullyShard(new nn.Sequential(new nn.Linear(300, 300), new nn.Linear(300, 300)));
    const output = model(torch.ones(50, 300));
    let hasStarted = false;
    output.registerHook(() => {
      hasStarted = true;
      return null;
    });
    const backward = output.sum().backwardAsync();
    while (!hasStarted) await new Promise(setImmediate);
    expect(() => model(torch.ones(50, 300))).toThrow('a backward of this sharded module is running');
    await backward;
    for (const { grad } of model.parameters()) expect(grad).not.toBe(null);
  });

  test('a module of a group that ran without gradients does not take them from the next', () => {
    torch.manualSeed(0);
    const [first, second] = [new nn.Linear(3, 3), new nn.Linear(3, 3)];
    dist.fsdp.fullyShard([first, second]);
    class Both extends nn.Module {
      first = first;
      second = second;
      override forward(x: Tensor): Tensor {
        return this.second(torch.noGrad(() => this.first(x)));
      }
    }
    const model = dist.fsdp.fullyShard(new Both());
    model(torch.ones(1, 3)).sum().backward();
    expect(second.weight.grad).not.toBe(null);
  });

  test('hooks on saved tensors get those of sharded modules, which they may keep', () => {
    const plain = square();
    const x = torch.ones(2, 4);
    plain(x).pow(2).sum().backward();
    const model = dist.fsdp.fullyShard(square());
    const kept: Tensor[] = [];
    const output = torch.autograd.graph.savedTensorsHooks(
      (tensor) => {
        kept.push(tensor);
        return tensor;
      },
      (tensor) => tensor as Tensor,
      () => model(x),
    );
    output.pow(2).sum().backward();
    expect(kept.length).toBeGreaterThan(2);
    expect(gradients(model)).toEqual(gradients(plain));
  });
});

describe('two processes', () => {
  const program = `
  await init();
  const { nn } = torch;
  const { fullyShard } = dist.fsdp;
  await report('meshes', async () => {
    const [a, b] = await Promise.all([dist.initDeviceMesh('cpu', [2, 1]), dist.initDeviceMesh('cpu', [2, 1])]);
    const x = torch.ones(1);
    await dist.allReduce(x, { group: b.getGroup(0) });
    await dist.allReduce(x, { group: a.getGroup(0) });
    return x.item();
  });
  for (const name of ['Muon', 'Adafactor', 'LBFGS']) {
    await report(name, () => {
      const model = fullyShard(new nn.Linear(4, 4, { bias: false }));
      new torch.optim[name](model.parameters());
      return 'made';
    });
  }
  await report('scaler', () => {
    const model = fullyShard(new nn.Linear(4, 4, { bias: false }));
    const optimizer = new torch.optim.SGD(model.parameters(), { lr: 1 });
    const scaler = new torch.amp.GradScaler('cpu', { initScale: 4 });
    const before = model.weight.tolist();
    scaler.scale(model(torch.ones(1, 4)).sum()).backward();
    if (rank === 0) model.weight.grad.fill_(Infinity);
    scaler.step(optimizer);
    scaler.update();
    return [JSON.stringify(model.weight.tolist()) === JSON.stringify(before), scaler.getScale()];
  });
  say(reported);
  dist.destroyProcessGroup();`;
  let all: Record<string, unknown>[] = [];
  beforeAll(async () => {
    all = (await run(times(2, program))) as Record<string, unknown>[];
  });

  test('meshes that are made at once are the same in all processes', () => {
    expect(all.map(({ meshes }) => meshes)).toEqual([4, 4]);
  });

  test('optimizers that need whole parameters refuse parts', () => {
    for (const name of ['Muon', 'Adafactor', 'LBFGS'])
      for (const found of all) expect(found[name]).toMatch(new RegExp(`^NotImplementedError: ${name}: its updates need whole parameters`));
  });

  test('a step that GradScaler leaves out in one is left out in all', () => {
    expect(all.map(({ scaler }) => scaler)).toEqual([
      [true, 2],
      [true, 2],
    ]);
  });
});
