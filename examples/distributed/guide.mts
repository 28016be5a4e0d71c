// The guide's network trained by several processes, each of which computes its part of every batch:
//   npx node-libtorch run --nproc-per-node 2 dist/examples/distributed/guide.mjs
// Without dropout the losses are those of one process, to rounding.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import torch, { nn, optim, random, type Tensor, utils } from 'node-libtorch';
import { mnistFiles } from '../guide/digits.mjs';
import { MNIST, readImages, readLabels } from '../guide/mnist.mjs';
import { initWeights, Network, TripletLoss } from '../guide/model.mjs';
import { join, meanOfAll } from './processes.mjs';

const dist = torch.distributed;
const { values } = parseArgs({
  options: {
    train: { type: 'string' },
    rows: { type: 'string' },
    epochs: { type: 'string', default: '1' },
    /** Of all processes together. */
    'batch-size': { type: 'string', default: '32' },
    'num-workers': { type: 'string', default: '0' },
    'no-dropout': { type: 'boolean', default: false },
    out: { type: 'string', default: 'out' },
  },
});

/** Triplets that depend on the digit and the epoch alone, so that any number of processes draws the same. */
class Triplets extends MNIST {
  static override readonly module = import.meta.url;
  epoch = 0;

  override getItem(item: number): [Tensor, Tensor, Tensor, number] {
    random.seed(this.epoch * this.length + item);
    return super.getItem(item);
  }
}

async function readTraining(): Promise<Triplets> {
  const path = values.train ?? (await mnistFiles()).train;
  const table = await torch.readCsv(path, { dtype: 'number', nrows: values.rows === undefined ? null : Number(values.rows) });
  return new Triplets(readImages(table, path), readLabels(table, path) as Int32Array);
}

const { rank, worldSize } = await join();
torch.manualSeed(2020);
const network = new Network(2).apply(initWeights);
if (values['no-dropout']) {
  for (const module of network.modules()) if (module instanceof nn.Dropout) module.p = 0;
}
torch.manualSeed(2020 + rank); // each process draws its own dropout
const model = new nn.parallel.DistributedDataParallel(network);
const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
const criterion = new TripletLoss();
const data = await readTraining();
const sampler = new utils.data.DistributedSampler(data, { seed: 2020, dropLast: true });
const batchSize = Number(values['batch-size']) / worldSize;
const loader = new utils.data.DataLoader(data, { batchSize, sampler, numWorkers: Number(values['num-workers']) });

const epochs: { loss: number; seconds: number; steps: number[] }[] = [];
for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
  const started = performance.now();
  sampler.setEpoch(epoch);
  data.epoch = epoch;
  const losses: number[] = [];
  for await (const batch of loader) {
    const loss = torch.tidy(() => {
      const [anchor, positive, negative] = batch as [Tensor, Tensor, Tensor, Tensor];
      optimizer.zeroGrad();
      const loss = criterion(model(anchor), model(positive), model(negative));
      loss.backward();
      optimizer.step();
      return loss.detach();
    });
    for (const tensor of batch) tensor.dispose();
    losses.push(loss.item());
    loss.dispose();
  }
  // Once an epoch: an exchange for each step is one more in which processes wait for each other.
  const steps = (await meanOfAll(torch.tensor(losses, { dtype: 'float64' }))).tolist() as number[];
  const loss = steps.reduce((a, b) => a + b, 0) / steps.length;
  epochs.push({ loss, seconds: (performance.now() - started) / 1000, steps });
  if (rank === 0) console.log(`Epoch: ${epoch + 1}/${values.epochs} - Loss: ${loss.toFixed(4)}`);
}
if (rank === 0) {
  mkdirSync(values.out, { recursive: true });
  torch.save({ model_state_dict: network.stateDict() }, joinPath(values.out, 'trained_model.pth'));
  writeFileSync(joinPath(values.out, 'metrics.json'), JSON.stringify({ epochs }));
}
dist.destroyProcessGroup();
