// `distributed.mjs ROUNDS`: microseconds per training step of two processes with one thread each, in each round, as JSON by the size of
// the gradients and the way they are kept. It starts the second process itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import torch, { nn, optim } from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

const dist = torch.distributed;
const [rounds = '', port] = process.argv.slice(2);
const rank = port === undefined ? 0 : 1;
torch.setNumThreads(1);

const store = await dist.TCPStore.create('127.0.0.1', Number(port ?? 0), { worldSize: 2, isMaster: rank === 0, waitForWorkers: false });
const other =
  rank === 0 && spawn(process.execPath, [process.argv[1] ?? '', rounds, String(store.port)], { stdio: ['ignore', 'inherit', 'inherit'] });
await dist.initProcessGroup({ backend: 'gloo', store, rank, worldSize: 2 });

/** @param {number} layers @param {number} width @param {boolean} gradientAsBucketView @param {number} [bucketCapMb] */
function step(layers, width, gradientAsBucketView, bucketCapMb) {
  torch.manualSeed(0);
  const network = new nn.Sequential(...Array.from({ length: layers }, () => new nn.Linear(width, width)));
  const model = new nn.parallel.DistributedDataParallel(network, { gradientAsBucketView, bucketCapMb });
  const optimizer = new optim.SGD(model.parameters(), { lr: 1e-3 });
  const x = torch.randn(4, width);
  return () => {
    optimizer.zeroGrad();
    model(x).pow(2).mean().backward();
    optimizer.step();
  };
}

const figures = timeRounds(
  {
    '40 kB of gradients': [100, step(4, 50, false)],
    '5 MB of gradients': [20, step(5, 512, false)],
    '5 MB of gradients, buckets of 1 MB': [20, step(5, 512, false, 1)],
    '5 MB of gradients, views of the buckets': [20, step(5, 512, true)],
    '50 MB of gradients': [4, step(13, 1000, false)],
    '50 MB of gradients, views of the buckets': [4, step(13, 1000, true)],
  },
  Number(rounds),
);
await dist.barrier();
dist.destroyProcessGroup();
if (other) {
  const [status] = other.exitCode === null ? await once(other, 'exit') : [other.exitCode];
  if (status !== 0) throw new Error(`the second process ended with ${status}`);
  console.log(JSON.stringify(figures));
}
