// Random objects of the library's classes as arguments: modules, optimizers, distributions, datasets.
import torch, { type Tensor } from 'node-libtorch';
import type { Draws } from './random';
import type { Drawn } from './values';

const { nn, optim, distributions, utils } = torch;

/** A class that parameters name, or any object. */
export type ObjectKind = 'object' | 'Module' | 'Distribution' | 'Transform';

// Each line with the JavaScript that makes the object.
const made = (make: (tensor: Drawn) => unknown, text: (tensor: string) => string) => ({ make, text });
const of = (make: () => unknown, text: string) => made(make, () => text);

const modules = [
  of(() => new nn.Linear(3, 2), 'new nn.Linear(3, 2)'),
  of(() => new nn.Conv2d(1, 2, 2), 'new nn.Conv2d(1, 2, 2)'),
  of(() => new nn.BatchNorm1d(3), 'new nn.BatchNorm1d(3)'),
  of(() => new nn.Sequential(new nn.Linear(3, 3), new nn.ReLU()), 'new nn.Sequential(new nn.Linear(3, 3), new nn.ReLU())'),
  of(() => new nn.LazyLinear(2), 'new nn.LazyLinear(2)'),
  of(() => new nn.TransformerEncoderLayer(4, 2), 'new nn.TransformerEncoderLayer(4, 2)'),
  of(() => new nn.Identity(), 'new nn.Identity()'),
];
const families = [
  of(() => new distributions.Normal(0, 1), 'new distributions.Normal(0, 1)'),
  of(() => new distributions.Categorical(torch.ones(3)), 'new distributions.Categorical(torch.ones(3))'),
  made(
    ({ value }) => new distributions.Bernoulli({ logits: value as Tensor }),
    (text) => `new distributions.Bernoulli({ logits: ${text} })`,
  ),
];
const transforms = [
  of(() => new distributions.ExpTransform(), 'new distributions.ExpTransform()'),
  of(() => new distributions.AffineTransform(1, 2), 'new distributions.AffineTransform(1, 2)'),
];
const others = [
  of(() => [new nn.Parameter(torch.ones(2, 3))], '[new nn.Parameter(torch.ones(2, 3))]'),
  of(
    () => new optim.SGD([torch.ones(2, { requiresGrad: true })], { lr: 0.1 }),
    'new optim.SGD([torch.ones(2, { requiresGrad: true })], { lr: 0.1 })',
  ),
  of(() => new optim.Adam([torch.ones(2, { requiresGrad: true })]), 'new optim.Adam([torch.ones(2, { requiresGrad: true })])'),
  made(
    ({ value }) => new utils.data.TensorDataset(value as Tensor),
    (text) => `new utils.data.TensorDataset(${text})`,
  ),
  made(
    ({ value }) => ({ weight: value, step: 1 }),
    (text) => `{ weight: ${text}, step: 1 }`,
  ),
  made(
    ({ value }) => new Map([['a', value]]),
    (text) => `new Map([['a', ${text}]])`,
  ),
  of(() => ({}), '{}'),
  of(() => Object.create(null), 'Object.create(null)'),
];

const quantized = (operator: string, ...shape: number[]) => {
  const text = `torch.ops.quantized.${operator}(torch.quantizePerTensor(torch.ones(${shape}), 0.1, 0, 'qint8'), `;
  const weight = (): Tensor => torch.quantizePerTensor(torch.ones(shape), 0.1, 0, 'qint8');
  const pack = (...args: unknown[]): unknown =>
    (torch.ops.quantized as Record<string, (...args: unknown[]) => unknown>)[operator]?.(...args);
  return { text, weight, pack };
};
const linear = quantized('linear_prepack', 2, 3);
const conv2d = quantized('conv2d_prepack', 2, 3, 1, 1);
const conv3d = quantized('conv3d_prepack', 2, 3, 1, 1, 1);
// Objects of C++ classes.
const scriptObjects = [
  of(() => linear.pack(linear.weight(), null), `${linear.text}null)`),
  of(() => linear.pack(linear.weight(), torch.ones(2)), `${linear.text}torch.ones(2))`),
  of(() => conv2d.pack(conv2d.weight(), null, [1, 1], [0, 0], [1, 1], 1), `${conv2d.text}null, [1, 1], [0, 0], [1, 1], 1)`),
  of(
    () => conv3d.pack(conv3d.weight(), null, [1, 1, 1], [0, 0, 0], [1, 1, 1], 1),
    `${conv3d.text}null, [1, 1, 1], [0, 0, 0], [1, 1, 1], 1)`,
  ),
];

/** Draws an object of a C++ class. */
export function drawScriptObject(draws: Draws): Drawn {
  const one = draws.pick(scriptObjects);
  const drawn: Drawn = { value: null, text: '' };
  return { value: one.make(drawn), text: one.text('') };
}

/** Draws an object of a class, or of any. */
export function drawObject(kind: ObjectKind, draws: Draws, tensor: () => Drawn): Drawn {
  const lists = { Module: modules, Distribution: families, Transform: transforms };
  const list = kind === 'object' || draws.chance(0.03) ? [...modules, ...families, ...transforms, ...others] : lists[kind];
  const one = draws.pick(list);
  const drawn = tensor();
  try {
    return { value: one.make(drawn), text: one.text(drawn.text) };
  } catch {
    return { value: {}, text: '{}' };
  }
}
