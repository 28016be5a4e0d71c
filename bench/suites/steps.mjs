// Training steps and calls of modules, eager and compiled.
import { alternate, here, there } from '../contest.mjs';

/**
 * Runs a program and its counterpart, and adds a row for each figure of `bars`.
 *
 * @param {import('./suite.mjs').Bench} bench @param {string} name @param {string} rounds
 * @param {Record<string, number | undefined>} bars the largest allowed ratio by figure, undefined if there is none
 */
async function sideBySide(bench, name, rounds, bars) {
  const { ours, theirs } = await alternate({ ours: here(name, rounds), theirs: there(name, rounds) }, bench.runs(5));
  for (const [figure, atMost] of Object.entries(bars))
    bench.row({ name: figure, unit: 'us', here: ours[figure] ?? [], python: theirs[figure] ?? [], atMost });
}

/** @type {import('./suite.mjs').Suite} */
export const steps = {
  title: 'Training steps and module calls',
  about: `The perceptron has layers 784-128-64-10 and gets batches of 32; a step is zeroGrad, forward, backward and the optimizer's
step, with nothing disposed. \`Linear(8, 8)\` gets 4 rows. Without gradients it is called in two ways: each call enters \`noGrad\`
(Python: \`with torch.no_grad()\`), or one \`noGrad\` contains the loop.`,
  run: (bench) =>
    sideBySide(bench, 'train-step', bench.quick ? '2' : '7', {
      'perceptron step, Adam': 0.85,
      'perceptron step, SGD with momentum': 0.85,
      'Linear(8, 8) with grad': 0.8,
      'Linear(8, 8), entering noGrad each time': 0.8,
      'Linear(8, 8), the loop within noGrad': 0.8,
      '(w * a).sum().backward()': 0.9,
    }),
};

/** @type {import('./suite.mjs').Suite} */
export const jit = {
  title: 'Compiled by torch.jit',
  about: `The guide's network and triplet loss, with the guide's initial weights on both sides, on batches of 32; the same network on one
image without gradients; eight pairs of \`Linear(16, 16)\` and ReLU on one row without gradients. Here a step runs in \`tidy\`, which frees at
its end what Python frees at once. The first round compiles and optimizes the program.`,
  run: (bench) =>
    sideBySide(bench, 'jit', bench.quick ? '3' : '8', {
      "the guide's step, eager": 1,
      "the guide's step, compiled": 1,
      "the guide's network on one image, eager": undefined,
      "the guide's network on one image, compiled": undefined,
      '16 small layers, eager': undefined,
      '16 small layers, compiled': undefined,
    }),
};
