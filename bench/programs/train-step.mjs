// `train-step.mjs ROUNDS`: microseconds per training step of small networks and per call of a layer in each round, as JSON by name.
import torch, { nn, optim } from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

torch.manualSeed(0);
const x = torch.randn(32, 784);
const target = torch.randint(0, 10, [32]);
const perceptron = () =>
  new nn.Sequential(new nn.Linear(784, 128), new nn.ReLU(), new nn.Linear(128, 64), new nn.ReLU(), new nn.Linear(64, 10));

/** @param {(parameters: Iterable<import('node-libtorch').nn.Parameter>) => optim.Optimizer} make */
function step(make) {
  const model = perceptron();
  const optimizer = make(model.parameters());
  return () => {
    optimizer.zeroGrad();
    nn.functional.crossEntropy(model(x), target).backward();
    optimizer.step();
  };
}

const layer = new nn.Linear(8, 8);
const rows = torch.randn(4, 8);
const w = torch.randn(2, 2, { requiresGrad: true });
const a = torch.randn(2, 2);
const calls = 5000;
/** @type {import('./rounds.mjs').Calls} */
const timed = {
  'perceptron step, Adam': [200, step((parameters) => new optim.Adam(parameters, { lr: 1e-3 }))],
  'perceptron step, SGD with momentum': [200, step((parameters) => new optim.SGD(parameters, { lr: 1e-3, momentum: 0.9 }))],
  'Linear(8, 8) with grad': [calls, () => layer(rows)],
  'Linear(8, 8), entering noGrad each time': [calls, () => torch.noGrad(() => layer(rows))],
  '(w * a).sum().backward()': [calls, () => w.mul(a).sum().backward()],
};
const loop = () =>
  torch.noGrad(() => {
    for (let i = 0; i < calls; i++) layer(rows);
  });
const rounds = Number(process.argv[2]);
const figures = timeRounds(timed, rounds);
// One call of `loop` is 5,000 of the layer.
const inLoop = timeRounds({ loop: [1, loop] }, rounds).loop?.map((time) => time / calls);
console.log(JSON.stringify({ ...figures, 'Linear(8, 8), the loop within noGrad': inLoop }));
