// `rank.mjs LAYERS WIDTH BUCKET_MB STEPS`: one process of a run of bench/scale: prints medians in milliseconds as JSON, of a training
// step, of its forward, backward and the rest without communication, and of summing 4 bytes and 4 MB over the processes.
import torch, { nn, optim } from 'node-libtorch';
import { median } from '../report/figures.mjs';

const dist = torch.distributed;
const [layers = 1, width = 1, bucketCapMb = 1, steps = 1] = process.argv.slice(2).map(Number);
torch.setNumThreads(1);
await dist.initProcessGroup({ backend: 'gloo', timeout: 120_000 });
const network = new nn.Sequential(...Array.from({ length: layers }, () => new nn.Linear(width, width)));
const model = new nn.parallel.DistributedDataParallel(network, { bucketCapMb });
const optimizer = new optim.SGD(model.parameters(), { lr: 1e-3 });
const x = torch.randn(256, width);

function step() {
  const times = [performance.now()];
  const mark = () => times.push(performance.now());
  const loss = model(x).pow(2).mean();
  mark();
  loss.backward();
  mark();
  optimizer.step();
  optimizer.zeroGrad({ setToNone: false });
  mark();
  return times.slice(1).map((time, i) => time - (times[i] ?? 0));
}

/** @param {() => number[]} run @returns {number[]} medians, and that of the sums */
function measure(run) {
  /** @type {number[][]} */
  const all = [];
  for (let i = 0; i < steps + 3; i++) {
    dist.barrier(null, { asyncOp: false });
    const times = run();
    if (i >= 3) all.push([...times, times.reduce((sum, time) => sum + time, 0)]);
  }
  return (all[0] ?? []).map((_, column) => median(all.map((row) => row[column] ?? 0)));
}

/** @param {number} count */
function sum(count) {
  const values = torch.ones(count);
  return () => {
    const started = performance.now();
    dist.allReduce(values, 'sum', null, { asyncOp: false });
    return [performance.now() - started];
  };
}

const [, , , whole] = measure(step);
const [forward, backward, rest] = model.noSync(() => measure(step));
const [[small], [large]] = [measure(sum(1)), measure(sum(1 << 20))];
if (dist.getRank() === 0) console.log(JSON.stringify({ whole, forward, backward, rest, small, large }));
await dist.barrier();
dist.destroyProcessGroup();
