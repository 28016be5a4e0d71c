// Microseconds a call of operators on 2x2 tensors, the best of several rounds; prints JSON by name.
import torch from 'node-libtorch';

const a = torch.rand(2, 2);
const b = torch.rand(2, 2);
/** @type {Record<string, () => unknown>} */
const calls = {
  add: () => torch.add(a, b),
  mul: () => a.mul(b),
  relu: () => torch.relu(a),
  'add scalar': () => a.add(1),
  'sum dim': () => a.sum(1, true),
  'sum by name': () => a.sum({ dim: 1, keepdim: true }),
  matmul: () => a.matmul(b),
  view: () => a.view(4),
  cat: () => torch.cat([a, b]),
  max: () => torch.max(a, 1),
};
/** @type {Record<string, number>} */
const best = {};
for (const [name, call] of Object.entries(calls)) {
  best[name] = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const started = performance.now();
    for (let i = 0; i < 20000; i++) call();
    best[name] = Math.min(best[name], ((performance.now() - started) / 20000) * 1000);
  }
}
console.log(JSON.stringify(best));
