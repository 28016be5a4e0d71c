// `jit.mjs ROUNDS`: microseconds per training step of the guide's network, per inference of one image and per call of 16 small
// layers in each round, eager and compiled in alternation, as JSON by name.
import torch, { nn, optim } from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

/** @type {typeof import('../../examples/guide/model.mjs')} */
const { initWeights, Network, TripletLoss } = await import(String(new URL('../../dist/examples/guide/model.mjs', import.meta.url)));

torch.manualSeed(0);
const digits = (/** @type {number} */ count) => torch.rand(count, 1, 28, 28);
const [anchor, positive, negative] = [digits(32), digits(32), digits(32)];
const [one, row] = [digits(1), torch.rand(1, 16)];

/** @param {boolean} isCompiled */
function makeStep(isCompiled) {
  const made = new Network(2);
  made.apply(initWeights);
  const model = isCompiled ? torch.jit.script(made) : made;
  const criterion = isCompiled ? torch.jit.script(new TripletLoss()) : new TripletLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
  model.train();
  return () =>
    torch.tidy(() => {
      optimizer.zeroGrad();
      const loss = criterion(model(anchor), model(positive), model(negative));
      loss.backward();
      optimizer.step();
      return loss.item();
    });
}

/** @param {boolean} isCompiled */
function makeCall(isCompiled) {
  const layers = Array.from({ length: 8 }, () => [new nn.Linear(16, 16), new nn.ReLU()]).flat();
  const made = new nn.Sequential(...layers).eval();
  const model = isCompiled ? torch.jit.script(made) : made;
  return () => torch.noGrad(() => torch.tidy(() => model(row).numel()));
}

/** @param {boolean} isCompiled */
function makeInference(isCompiled) {
  const made = new Network(2).eval();
  const model = isCompiled ? torch.jit.script(made) : made;
  return () => torch.noGrad(() => torch.tidy(() => model(one).numel()));
}

/** @type {import('./rounds.mjs').Calls} */
const timed = {
  "the guide's step, eager": [5, makeStep(false)],
  "the guide's step, compiled": [5, makeStep(true)],
  "the guide's network on one image, eager": [20, makeInference(false)],
  "the guide's network on one image, compiled": [20, makeInference(true)],
  '16 small layers, eager': [500, makeCall(false)],
  '16 small layers, compiled': [500, makeCall(true)],
};
console.log(JSON.stringify(timeRounds(timed, Number(process.argv[2]))));
