// A character-level GPT whose parameters, gradients and optimizer state are divided over the processes, with checkpoints from which any
// number of processes goes on:
//   npx node-libtorch run --nproc-per-node 2 dist/examples/distributed/gpt.mjs --out out
import { existsSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import torch, { nn, optim } from 'node-libtorch';
import { drawPositions, GPT, initWeights, lossAt } from '../gpt-model.mjs';
import { join, meanOfAll } from './processes.mjs';

const dist = torch.distributed;
const { checkpoint, fsdp } = dist;
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '200' },
    /** After how many steps it saves. */
    every: { type: 'string', default: '50' },
    /** Of all processes together. */
    'batch-size': { type: 'string', default: '16' },
    out: { type: 'string', default: 'out' },
  },
});
const checkpointId = joinPath(values.out, 'gpt');

const { rank, worldSize } = await join();
torch.manualSeed(1337); // the same weights in all processes
const model = new GPT().apply(initWeights);
for (const block of model.blocks) fsdp.fullyShard(block);
fsdp.fullyShard(model);
const optimizer = new optim.AdamW(model.parameters(), { lr: 3e-3, weightDecay: 0.1 });

const state = { model, optimizer, step: 0 };
if (existsSync(joinPath(checkpointId, '.metadata'))) {
  await checkpoint.load(state, { checkpointId });
  if (rank === 0) console.log(`continues after ${state.step} steps`);
}
const steps = Number(values.steps);
const part = Number(values['batch-size']) / worldSize;
while (state.step < steps) {
  // Every process draws the whole batch, and takes its part.
  const generator = new torch.Generator().manualSeed(state.step);
  const at = drawPositions(part * worldSize, generator).narrow(0, rank * part, part);
  const loss = lossAt(model, at);
  optimizer.zeroGrad();
  loss.backward();
  nn.utils.clipGradNorm_(model.parameters(), 1.0);
  optimizer.step();
  const mean = (await meanOfAll(loss)).item();
  if (rank === 0) console.log(`step ${state.step} loss ${mean.toFixed(6)}`);
  state.step++;
  if (state.step % Number(values.every) === 0) await checkpoint.save(state, { checkpointId });
}
dist.destroyProcessGroup();
