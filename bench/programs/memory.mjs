// `memory.mjs ROUNDS`: microseconds per addition of 512x512 tensors in steps of 50 in each round, as JSON by name.
import torch from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

const a = torch.rand(512, 512);
const b = torch.rand(512, 512);
const chain = () => {
  let x = a;
  for (let i = 0; i < 50; i++) x = torch.add(x, b);
  return x.numel();
};
/** @type {Record<string, () => unknown>} */
const steps = {
  'an add of 50 in a chain, tidy': () => torch.tidy(chain),
  'an add of 50 in a chain, nothing disposed': chain,
  'an add of 50, results kept for the step': () => {
    const kept = [a];
    for (let i = 0; i < 50; i++) kept.push(torch.add(/** @type {torch.Tensor} */ (kept[i]), b));
    return kept.length;
  },
};
const rounds = Number(process.argv[2]);
/** @type {Record<string, number[]>} */
const figures = {};
// One after the other, because collections are paced by what the loop that runs has freed.
for (const [name, step] of Object.entries(steps)) {
  const { [name]: times = [] } = timeRounds({ [name]: [60, step] }, rounds);
  figures[name] = times.map((time) => time / 50);
}
console.log(JSON.stringify(figures));
