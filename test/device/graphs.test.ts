import { spawnSync } from 'node:child_process';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { withControls } from '../support/device';
import { ended, runProgram } from '../support/device-program';
import { fakeDevice, preload } from '../support/fake-device';
import { root } from '../support/files';

const { nn } = torch;
const { CUDAGraph, graph } = torch.cuda;

const numbers = (x: Tensor): number[] => x.detach().cpu().reshape(-1).tolist() as number[];
const cuda = (...values: number[]): Tensor => torch.tensor(values, { device: 'cuda' });

describe('torch.cuda.graph', () => {
  test('captures work that is done only when the graph is replayed, with what its tensors hold then', () => {
    const g = new CUDAGraph();
    const x = cuda(1, 2);
    const total = cuda(0, 0);
    const y = graph(g, () => {
      total.add_(x);
      return x.mul(3).add(1);
    });
    expect(numbers(y)).not.toEqual([4, 7]);
    expect(numbers(total)).toEqual([0, 0]);
    g.replay();
    expect(numbers(y)).toEqual([4, 7]);
    x.copy_(cuda(5, 6));
    g.replay();
    expect(numbers(y)).toEqual([16, 19]);
    expect(numbers(total)).toEqual([6, 8]);
  });

  test('captures a side stream, and restores the current one', () => {
    const g = new CUDAGraph();
    const before = torch.cuda.currentStream();
    const inside = graph(g, () => [torch.cuda.currentStream(), torch.cuda.isCurrentStreamCapturing()] as const);
    expect(inside[0].equals(before)).toBe(false);
    expect(inside[1]).toBe(true);
    expect(torch.cuda.currentStream().equals(before)).toBe(true);
    expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);

    const stream = new torch.cuda.Stream();
    expect(graph(new CUDAGraph(), { stream }, () => torch.cuda.currentStream().equals(stream))).toBe(true);
  });

  test('captures until the end of a block, without a function', () => {
    const g = new CUDAGraph();
    const x = cuda(1);
    const guard = graph(g);
    const y = x.add(1);
    guard[Symbol.dispose]();
    g.replay();
    expect(numbers(y)).toEqual([2]);
  });

  test('forbids calls that wait, and ends the capture when the function throws', () => {
    const x = cuda(1);
    const before = torch.cuda.currentStream();
    const attempts: [() => unknown, RegExp][] = [
      [() => x.item(), /operation not permitted when stream is capturing/],
      [() => torch.cuda.synchronize(), /operation not permitted when stream is capturing/],
      [() => torch.cuda.emptyCache(), /operation not permitted when stream is capturing/],
      [() => x.cpu(), /Cannot copy between CPU and CUDA tensors during CUDA graph capture/],
      [() => torch.tensor([1], { device: 'cuda' }), /Cannot copy between CPU and CUDA tensors during CUDA graph capture/],
    ];
    for (const [attempt, message] of attempts) {
      expect(() => graph(new CUDAGraph(), attempt)).toThrow(message);
      expect(torch.cuda.currentStream().equals(before)).toBe(true);
      expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
    }
    expect(() => graph(new CUDAGraph(), async () => 1)).toThrow(/must be synchronous/);
    expect(x.item()).toBe(1);
  });

  test('that is never ended holds collections only until its graph is collected', withControls, () => {
    const run = runProgram(`
      const collections = () => { const { minor, full } = torch.memory.stats().collections; return minor + full; };
      const x = torch.ones(1024);
      const work = () => {
        const before = collections();
        for (let i = 0; i < 20000; i++) x.view(-1);
        return collections() - before;
      };
      (() => torch.cuda.stream(new torch.cuda.Stream(), () => new torch.cuda.CUDAGraph().captureBegin()))();
      const during = work();
      torch.memory.collect();
      setTimeout(() => setTimeout(() => console.log(during, work() > 0), 1), 1);`);
    expect(run).toEqual(ended(0, '0 true\n'));
  });

  test('makes no collection during the capture, however much is made', () => {
    const collections = (): number => {
      const { minor, full } = torch.memory.stats().collections;
      return minor + full;
    };
    const x = torch.ones(1024, 1024, { device: 'cuda' });
    const during = graph(new CUDAGraph(), () => {
      const before = collections();
      for (let i = 0; i < 40; i++) x.add(i);
      for (let i = 0; i < 5000; i++) x.view(-1);
      return collections() - before;
    });
    expect(during).toBe(0);
    const before = collections();
    for (let i = 0; i < 200 && collections() === before; i++) for (let k = 0; k < 1024; k++) x.view(-1);
    expect(collections()).toBeGreaterThan(before);
  });

  test('reports memory that runs out, and does not try again', withControls, () => {
    const failures = fakeDevice.outOfMemoryCount(0);
    fakeDevice.setMemoryLimit(64 * 2 ** 20);
    expect(() => graph(new CUDAGraph(), () => torch.ones(32, 2 ** 20, { device: 'cuda' }))).toThrow(torch.OutOfMemoryError);
    expect(fakeDevice.outOfMemoryCount(0) - failures).toBe(1);
  });

  test('reports what it does not take', () => {
    const g = new CUDAGraph();
    expect(() => graph(g, { captureErrorMode: 'all' as never }, () => 1)).toThrow(/Unknown capture error mode.*got all/);
    expect(() => graph(g, { streams: 1 } as never, () => 1)).toThrow(/graph\(\).*streams/);
    expect(() => graph({} as never, () => 1)).toThrow(TypeError);
    expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
  });

  test('replays random numbers that go on', () => {
    const g = new CUDAGraph();
    torch.cuda.manualSeed(3);
    const y = graph(g, () => torch.rand(4, { device: 'cuda' }));
    g.replay();
    const first = numbers(y);
    g.replay();
    const second = numbers(y);
    torch.cuda.manualSeed(3);
    expect([first, second]).toEqual([numbers(torch.rand(4, { device: 'cuda' })), numbers(torch.rand(4, { device: 'cuda' }))]);
  });

  test('captures a step of training, whose replays train as the steps themselves', () => {
    const train = (isGraph: boolean): number[] => {
      torch.manualSeed(1);
      const model = new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Linear(8, 1)).to('cuda');
      const x = torch.randn(6, 4, { device: 'cuda' });
      const y = torch.randn(6, 1, { device: 'cuda' });
      const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
      const step = (): Tensor => {
        optimizer.zeroGrad({ setToNone: false });
        const loss = nn.functional.mseLoss(model(x) as Tensor, y);
        loss.backward();
        optimizer.step();
        return loss;
      };
      // The first steps create the gradients and the momenta.
      torch.cuda.stream(new torch.cuda.Stream(), () => {
        for (let i = 0; i < 2; i++) step();
      });
      torch.cuda.synchronize();
      const g = new CUDAGraph();
      const captured = isGraph ? graph(g, step) : null;
      const losses: number[] = [];
      for (let i = 0; i < 5; i++) {
        x.normal_();
        if (captured) g.replay();
        losses.push(Number((captured ?? step()).item()));
      }
      return [...losses, ...[...model.parameters()].flatMap(numbers)];
    };
    expect(train(true)).toEqual(train(false));
  });
});

describe('CUDAGraph', () => {
  const capture = (g = new CUDAGraph()): InstanceType<typeof CUDAGraph> => {
    graph(g, () => torch.ones(1, { device: 'cuda' }));
    return g;
  };

  test('says which call comes too early or too late', () => {
    expect(() => new CUDAGraph().replay()).toThrow(/capture_end\(\) must have been called/);
    expect(() => new CUDAGraph().captureEnd()).toThrow(/capture_end\(\) called before capture_begin\(\)/);
    expect(() => new CUDAGraph().pool()).toThrow(/without a preceding successful capture/);
    expect(() => new CUDAGraph().captureBegin()).toThrow(/must be captured on a non-default stream/);
    expect(() => capture(capture())).toThrow(/already owns a captured graph/);
  });

  test('shares a pool with another graph, by its id', () => {
    const first = capture();
    const second = new CUDAGraph();
    graph(second, { pool: first.pool() }, () => torch.ones(1, { device: 'cuda' }));
    expect(second.pool()).toEqual(first.pool());
    const handle = torch.cuda.graphPoolHandle();
    const third = new CUDAGraph();
    graph(third, { pool: handle }, () => torch.ones(1, { device: 'cuda' }));
    expect(third.pool()).toEqual(handle);
    expect(handle).not.toEqual(first.pool());
  });

  test('captures again after a reset, also of a capture that has not ended', () => {
    const g = capture();
    g.reset();
    expect(() => g.replay()).toThrow(/capture_end\(\) must have been called/);
    capture(g).replay();
    torch.cuda.stream(new torch.cuda.Stream(), () => {
      const begun = new CUDAGraph();
      begun.captureBegin();
      begun.reset();
      expect(torch.cuda.isCurrentStreamCapturing()).toBe(false);
    });
    expect(cuda(1).item()).toBe(1);
  });

  test('is instantiated by the first replay where it is kept', () => {
    const g = new CUDAGraph({ keepGraph: true });
    const x = cuda(1);
    graph(g, () => x.add_(1));
    g.instantiate();
    g.replay();
    g.replay();
    expect(numbers(x)).toEqual([3]);
  });
});

test('torch.accelerator.Graph captures the current stream', () => {
  const g = new torch.accelerator.Graph();
  const x = cuda(1);
  torch.accelerator.stream(new torch.Stream(), () => g.capture(() => x.add_(1)));
  g.replay();
  g.replay();
  expect(numbers(x)).toEqual([3]);
});

describe('what the CUDA addon lacks', () => {
  test('a function that this build of it does not have is named', () => {
    expect(() => torch.cuda.memorySnapshot()).toThrow(/^memorySnapshot needs snapshotMemory\(\) of the CUDA addon, which this build lacks/);
  });

  test.each([
    ['new torch.cuda.CUDAGraph()', 'CUDAGraph'],
    ['torch.cuda.graphPoolHandle()', 'graphPoolHandle'],
    ['torch.cuda.setPerProcessMemoryFraction(0.5)', 'setPerProcessMemoryFraction'],
    ['torch.cuda.nvtx.rangeStart("a")', 'rangeStart'],
    ['new torch.cuda.MemPool()', 'MemPool'],
  ])('%s says that it was not built, and what to type', (call, name) => {
    const program = `const torch = require(${JSON.stringify(`${root}/dist/index.cjs`)}); try { ${call} } catch (e) { console.log(e.message) }`;
    const run = spawnSync(process.execPath, ['--require', preload, '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, NODE_LIBTORCH_CUDA_ADDON: '/nowhere/node_libtorch_cuda.node' },
    });
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout.trim()).toMatch(
      new RegExp(
        `^${name} needs the CUDA addon, which was not built: .*; \`NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build\` builds it$`,
      ),
    );
  });
});
