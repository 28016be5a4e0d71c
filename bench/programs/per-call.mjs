// `per-call.mjs ROUNDS`: microseconds per call of 40 operators on small tensors in each round, as JSON by name.
import torch from 'node-libtorch';
import { timeRounds } from './rounds.mjs';

const a = torch.rand(2, 2);
const b = torch.rand(2, 2);
const c = torch.rand(2, 2);
const w = torch.rand(4, 2);
const bias = torch.rand(4);
const x = torch.rand(1, 2, 4, 4);
const v = torch.rand(4);
const index = torch.tensor([0n, 1n]);
const mask = a.gt(0.5);
const f = torch.nn.functional;

/** @type {Record<string, () => unknown>} */
const calls = {
  add: () => torch.add(a, b),
  'sub method': () => a.sub(b),
  mul: () => a.mul(b),
  'div by number': () => a.div(2),
  'add number': () => a.add(1),
  'add alpha': () => a.add(b, { alpha: 2 }),
  neg: () => a.neg(),
  exp: () => torch.exp(a),
  sigmoid: () => a.sigmoid(),
  relu: () => torch.relu(a),
  pow: () => a.pow(2),
  clamp: () => a.clamp(0, 1),
  'clamp by name': () => torch.clamp(a, { min: 0, max: 1 }),
  gt: () => a.gt(b),
  where: () => torch.where(mask, a, b),
  sum: () => a.sum(),
  'sum dim': () => a.sum(1, true),
  'sum by name': () => a.sum({ dim: 1, keepdim: true }),
  'mean dims': () => a.mean([0, 1]),
  max: () => torch.max(a, 1),
  argmax: () => a.argmax(1),
  softmax: () => a.softmax(1),
  matmul: () => a.matmul(b),
  mm: () => torch.mm(a, b),
  addmm: () => torch.addmm(c, a, b),
  linear: () => f.linear(a, w, bias),
  conv2d: () => torch.conv2d(x, x),
  view: () => a.view(4),
  'view of dims': () => a.view(-1, 2),
  reshape: () => v.reshape(2, 2),
  transpose: () => a.transpose(0, 1),
  permute: () => a.permute(1, 0),
  unsqueeze: () => a.unsqueeze(0),
  expand: () => v.expand(3, 4),
  select: () => a.select(0, 1),
  cat: () => torch.cat([a, b]),
  stack: () => torch.stack([a, b], 1),
  indexSelect: () => a.indexSelect(0, index),
  'add in place': () => c.add_(b),
  zeros: () => torch.zeros(2, 2),
};

const timed = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, /** @type {[number, typeof call]} */ ([5000, call])]));
console.log(JSON.stringify(timeRounds(timed, Number(process.argv[2]))));
