// The levels of src/: a folder imports from lower levels only. The rules of dependency-cruiser are made from this list
// (.dependency-cruiser.mjs); a folder of src/ that is on no level fails the check.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** From the lowest to the highest. Folders of one level do not import each other, except where `besides` says so. */
export const levels = [
  ['core'],
  ['arguments', 'memory', 'csv'],
  ['ops'],
  ['async', 'tensor', 'fft', 'linalg', 'special'],
  ['autograd', 'random', 'threads', 'backends', 'accelerator', 'sparse', 'signal'],
  ['functional', 'amp', 'cuda', 'profiler', 'func', 'distributed'],
  ['nn', 'utils', 'distributions'],
  ['optim', 'jit', 'serialization'],
  ['export', 'ao', 'vision', 'onnx'],
];

/** Imports at run time that the levels alone do not allow. */
export const besides = [
  { from: 'tensor', to: 'async', reason: 'itemAsync and backwardAsync are methods of a tensor' },
  { from: 'distributed', to: 'accelerator', reason: 'collectives run on streams' },
  { from: 'onnx', to: 'export', reason: 'an exported program is what is written' },
];

/** Imports of types alone that go up. */
export const typesUp = [
  { from: 'arguments/types\\.ts', to: 'tensor', reason: 'a parameter that takes a tensor is typed by the class of tensors' },
  {
    from: 'ops/generated/',
    to: 'tensor',
    reason: 'operators are declared with the class of tensors that they give, which stands above them',
  },
];

/** Files that may be on a circle of imports of types alone. */
export const typeCircles = [
  { path: 'arguments/', reason: 'the types of parameters name the class of tensors, see typesUp' },
  { path: 'tensor/', reason: 'the class is made of functions of its files, which take and give tensors of that class' },
  { path: 'ops/(generated/|index|factories|promotion)', reason: 'operators are declared with the class of tensors, see typesUp' },
  {
    path: 'nn/(module|module-parameters|members|hooks|backward-hooks|state-dict|moving|internals)\\.ts',
    reason: 'what Module is made of takes and gives modules',
  },
];

/** Imports that the levels allow and the design does not. */
export const apart = [
  { from: 'nn/(?!parallel/)', to: 'distributed', reason: 'only parallel modules know of processes' },
  { from: 'nn/functional/', to: 'nn/(?!functional/|internals)', reason: 'functional stands below modules' },
  { from: 'nn/modules/', to: 'nn/parallel/', reason: 'modules stand below what distributes them' },
  { from: 'optim/(?!swa-utils)', to: 'nn', reason: 'optimizers take parameters, not modules; averages of models stand above both' },
  { from: '(?!jit/|export/|onnx/)[^/]+/', to: 'jit', reason: 'nothing but what exports programs needs the compiler' },
];

/** @param {string} root @returns {string | null} the folders of src/ that no level names */
export function foldersOnNoLevel(root) {
  const known = new Set(levels.flat());
  const strays = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.has(entry.name))
    .map((entry) => entry.name);
  return strays.length === 0 ? null : `on no level of scripts/levels.mjs: src/${strays.join(', src/')}`;
}
