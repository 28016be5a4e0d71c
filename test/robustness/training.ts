// Long training, compressed: the guide's network with a loader, hooks, and every thousand steps a compiled model and saves.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import torch, { type nn, optim, type Tensor, utils } from 'node-libtorch';
import { Network, TripletLoss } from '../../examples/guide/model.mjs';

/** Steps between saves. */
const period = 1000;
const embedding = 16;
/** How much the last tenth may take above the second, of resident memory. */
const allowed = 1.02;

class Triplets extends utils.data.Dataset<[Tensor, Tensor, Tensor]> {
  readonly images = torch.rand(60, 1, 28, 28);
  readonly length = 60;
  getItem(item: number): [Tensor, Tensor, Tensor] {
    return [this.images.select(0, item), this.images.select(0, (item + 7) % 60), this.images.select(0, (item + 23) % 60)];
  }
}

function saveAndLoad(model: Network, optimizer: optim.Optimizer, folder: string): void {
  const file = join(folder, 'checkpoint.pth');
  torch.save({ model: model.stateDict(), optimizer: optimizer.stateDict() }, file);
  const saved = torch.load(file);
  model.loadStateDict(saved.model);
  optimizer.loadStateDict(saved.optimizer);
  const x = torch.rand(2, 1, 28, 28);
  using _ = torch.noGrad();
  // A module with hooks cannot be compiled.
  const copy = new Network(embedding).eval();
  copy.loadStateDict(saved.model);
  torch.jit.save(torch.jit.script(copy), join(folder, 'model.pt'));
  const loaded = torch.jit.load(join(folder, 'model.pt'));
  if (!torch.equal(loaded(x) as Tensor, model.eval()(x))) throw new Error('the saved module gives other numbers');
  model.train();
}

/** In the process that trains: prints the memory that it held, and the resident memory of each tenth in megabytes. */
export async function train(steps: number, folder: string): Promise<void> {
  torch.manualSeed(1);
  torch.setNumThreads(1);
  const model = new Network(embedding);
  const criterion = new TripletLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: 1e-4 });
  const loader = new utils.data.DataLoader(new Triplets(), { batchSize: 2, shuffle: true });
  let calls = 0;
  (model.conv[0] as nn.Module).registerForwardHook(() => {
    calls++;
  });
  model.fc.registerFullBackwardHook(() => {
    calls++;
  });
  for (const parameter of model.parameters()) parameter.registerHook((grad) => grad.mul(1));
  const tenths = Array.from({ length: 10 }, () => ({ sum: 0, count: 0 }));
  const held: unknown[] = [];
  let step = 0;
  while (step < steps) {
    for await (const [anchor, positive, negative] of loader) {
      optimizer.zeroGrad();
      const loss = criterion(model(anchor), model(positive), model(negative));
      loss.backward();
      optimizer.step();
      if (!Number.isFinite(loss.item())) throw new Error(`step ${step}: the loss is ${loss.item()}`);
      const tenth = tenths[Math.floor((10 * step) / steps)] as { sum: number; count: number };
      if (step % Math.min(50, steps / 10) === 0) {
        tenth.sum += process.memoryUsage.rss() / 1e6;
        tenth.count++;
      }
      step++;
      if (step % Math.min(period, steps / 10) === 0) {
        saveAndLoad(model, optimizer, folder);
        if (step === steps / 10 || step === steps) {
          torch.memory.collect();
          const { liveTensors, liveBytes } = torch.memory.stats();
          held.push([liveTensors, liveBytes]);
        }
      }
      if (step === steps) break;
    }
  }
  if (calls < 4 * steps) throw new Error(`the hooks were called ${calls} times in ${steps} steps`);
  console.log(JSON.stringify({ held, tenths: tenths.map(({ sum, count }) => sum / count) }));
}

/** Trains in a process of its own. */
export function training(script: string, folder: string, steps: number): { text: string; problems: string[] } {
  const files = join(folder, 'training');
  mkdirSync(files);
  const run = spawnSync(process.execPath, ['--no-warnings', script, '--child', 'training', String(steps), files], { encoding: 'utf8' });
  rmSync(files, { recursive: true });
  if (run.status !== 0) return { text: `${steps} steps`, problems: [`ended with ${run.signal ?? run.status}: ${run.stderr.slice(-2000)}`] };
  const { held, tenths } = JSON.parse(run.stdout) as { held: [unknown, unknown]; tenths: number[] };
  const problems: string[] = [];
  if (JSON.stringify(held[0]) !== JSON.stringify(held[1])) problems.push(`held ${held[0]} after a tenth, ${held[1]} at the end`);
  const [, second, last] = [0, tenths[1] as number, tenths[9] as number];
  // A short run is over before V8's heap has its size.
  if (steps >= 20 * period && last > allowed * second) problems.push(`resident memory grew: ${tenths.map(Math.round)} MB by tenths`);
  return { text: `${steps} steps of training, ${second.toFixed(0)} MB in the second tenth, ${last.toFixed(0)} MB in the last`, problems };
}
