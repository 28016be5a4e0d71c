// `gpu.ts ROUNDS STEPS`: training steps, small calls and copies on a device, as JSON by name: microseconds in each round, the peak
// of memory in megabytes, and the losses of the guide's network. `failed` has what could not run, with the reason.
import torch, { type Tensor, utils } from 'node-libtorch';
import { type Training, train, trainings } from './device-models';

// Of a version of this library with CUDA graphs.
interface Graphs {
  CUDAGraph?: new () => { replay(): void };
  graph?: (graph: unknown, capture: () => void) => void;
}

const device = 'cuda';
const [rounds = 5, steps = 100] = process.argv.slice(2).map(Number);
const { CUDAGraph, graph: capture } = torch.cuda as Graphs;
const figures: Record<string, number | number[]> = {};
const failed: Record<string, string> = {};

function attempt(name: string, run: () => number | number[]): void {
  try {
    figures[name] = run();
  } catch (error) {
    failed[name] = String((error as Error).message).split('\n')[0] as string;
  }
}

/** Microseconds per call in each round, to the end of the device's work. The first call, which loads and chooses kernels, is left out. */
function time(count: number, run: () => unknown): number[] {
  run();
  torch.cuda.synchronize();
  return Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (let i = 0; i < count; i++) run();
    torch.cuda.synchronize();
    return ((performance.now() - started) / count) * 1000;
  });
}

const toDevice = (batch: readonly Tensor[]): Tensor[] => batch.map((part) => part.to(device));

function capturedStep({ draw, step }: Training): () => void {
  const batch = toDevice(draw());
  const side = new torch.cuda.Stream();
  side.waitStream(torch.cuda.currentStream());
  torch.cuda.stream(side, () => {
    for (let i = 0; i < 3; i++) step(batch);
  });
  torch.cuda.currentStream().waitStream(side);
  const graph = new (CUDAGraph as NonNullable<Graphs['CUDAGraph']>)();
  capture?.(graph, () => void step(batch));
  return () => graph.replay();
}

for (const [name, make] of Object.entries(trainings)) {
  attempt(`${name} step`, () => {
    torch.manualSeed(2020);
    const training = make(device);
    const batch = toDevice(training.draw());
    return time(steps, () => training.step(batch));
  });
  if (CUDAGraph) attempt(`${name} step, graph`, () => time(steps, capturedStep(make(device, true))));
}

// As the guide trains: batches of a loader, copied to the device, and each loss read.
async function epoch(): Promise<number> {
  torch.manualSeed(2020);
  const training = trainings.guide(device);
  const parts = [0, 1, 2].map(() => torch.rand(32 * steps, 1, 28, 28));
  const loader = new utils.data.DataLoader(new utils.data.TensorDataset(...parts), { batchSize: 32, shuffle: true });
  training.step(toDevice(training.draw())).item();
  const started = performance.now();
  for await (const batch of loader) training.step(toDevice(batch as Tensor[])).item();
  return (performance.now() - started) * 1000;
}

async function main(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await epoch());
  figures["guide's epoch"] = times;

  const [a, b] = [torch.rand(2, 2, { device }), torch.rand(2, 2, { device })];
  const calls: Record<string, () => unknown> = {
    add: () => a.add(b),
    'add number': () => a.add(1),
    relu: () => a.relu(),
    sum: () => a.sum(),
    mm: () => a.mm(b),
    'sum and item': () => a.sum().item(),
  };
  for (const [name, call] of Object.entries(calls)) attempt(`${name}, 2x2`, () => time(20 * steps, call));

  const host = torch.rand(16, 2 ** 20);
  const pinned = host.pinMemory();
  const target = torch.empty(16, 2 ** 20, { device });
  const copies = Math.ceil(steps / 10);
  attempt('64 MiB to the device', () => time(copies, () => target.copy_(host)));
  attempt('64 MiB to the device, pinned', () => time(copies, () => target.copy_(pinned, true)));

  for (const [name, make] of Object.entries(trainings)) {
    attempt(`${name} peak`, () => {
      torch.memory.collect();
      torch.cuda.emptyCache();
      torch.cuda.resetPeakMemoryStats();
      const before = torch.cuda.memoryAllocated();
      train(make(device), device, Math.ceil(steps * 0.3));
      return (torch.cuda.maxMemoryAllocated() - before) / 2 ** 20;
    });
  }

  torch.manualSeed(2020);
  const { draw, step } = trainings.guide(device);
  const losses = Array.from({ length: Math.ceil(steps / 2) }, () => step(toDevice(draw())).item());
  console.log(JSON.stringify({ figures, failed, losses }));
}

void main();
