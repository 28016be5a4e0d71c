// `train-step.mjs [ROUNDS]`: microseconds per training step of small networks, the best of several rounds; prints a JSON object of
// figures by name.
import torch, { nn, optim } from 'node-libtorch';

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
/** @type {Record<string, () => unknown>} */
const calls = {
  'perceptron step, Adam': step((parameters) => new optim.Adam(parameters, { lr: 1e-3 })),
  'perceptron step, SGD with momentum': step((parameters) => new optim.SGD(parameters, { lr: 1e-3, momentum: 0.9 })),
  'Linear(8, 8) with grad': () => layer(rows),
  'Linear(8, 8) no grad': () => torch.noGrad(() => layer(rows)),
  '(w * a).sum().backward()': () => w.mul(a).sum().backward(),
};
const count = { step: 200, call: 5000 };
/** @type {Record<string, number>} */
const best = {};
const rounds = Number(process.argv[2] ?? 8);
for (let round = 0; round < rounds; round++) {
  for (const [name, call] of Object.entries(calls)) {
    const n = name.startsWith('perceptron') ? count.step : count.call;
    const started = performance.now();
    for (let i = 0; i < n; i++) call();
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, ((performance.now() - started) / n) * 1000);
  }
}
console.log(JSON.stringify(best));
