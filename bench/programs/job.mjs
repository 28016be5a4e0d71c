// `job.mjs perceptron|guide STEPS [FILE]`: a short job as a whole: starts, trains, saves the model and the optimizer to FILE, ends.
// Prints the seconds of the steps as JSON; the bench measures the whole from outside.
import torch, { nn, optim } from 'node-libtorch';

/** @type {typeof import('../../examples/guide/model.mjs')} */
const { initWeights, Network, TripletLoss } = await import(String(new URL('../../dist/examples/guide/model.mjs', import.meta.url)));
const [name = '', steps = '', file] = process.argv.slice(2);
torch.manualSeed(0);

function makePerceptron() {
  const model = new nn.Sequential(new nn.Linear(784, 128), new nn.ReLU(), new nn.Linear(128, 64), new nn.ReLU(), new nn.Linear(64, 10));
  const x = torch.randn(32, 784);
  const target = torch.randint(0, 10, [32]);
  return { model, loss: () => nn.functional.crossEntropy(model(x), target) };
}

function makeGuide() {
  const model = new Network(2);
  model.apply(initWeights);
  const criterion = new TripletLoss();
  const digits = () => torch.rand(32, 1, 28, 28);
  const [anchor, positive, negative] = [digits(), digits(), digits()];
  return { model, loss: () => criterion(model(anchor), model(positive), model(negative)) };
}

const { model, loss } = name === 'guide' ? makeGuide() : makePerceptron();
const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
model.train();
const started = performance.now();
for (let i = 0; i < Number(steps); i++) {
  optimizer.zeroGrad();
  loss().backward();
  optimizer.step();
}
const elapsed = (performance.now() - started) / 1000;
if (file) torch.save({ model: model.stateDict(), optimizer: optimizer.stateDict() }, file);
console.log(JSON.stringify({ steps: elapsed }));
