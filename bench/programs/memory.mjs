// Microseconds per addition of 512x512 tensors in steps of 50, the best of several rounds; prints a JSON object of figures by name.
import torch from 'node-libtorch';

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
/** @type {Record<string, number>} */
const best = {};
for (const [name, step] of Object.entries(steps)) {
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    for (let i = 0; i < 60; i++) step();
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, ((performance.now() - started) / 3000) * 1000);
  }
}
console.log(JSON.stringify(best));
