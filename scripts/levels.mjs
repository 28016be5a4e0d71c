// The levels of src/: a folder imports only from lower levels. .dependency-cruiser.mjs makes its rules from this list; the
// check fails for a folder of src/ that no level lists.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** From the lowest to the highest. Folders on the same level do not import each other, except as listed in `levelExceptions`. */
export const levels = [
  ['core'],
  ['arguments'],
  ['memory'],
  ['ops', 'csv'],
  ['async', 'tensor', 'fft', 'linalg', 'special'],
  ['autograd', 'random', 'threads', 'backends', 'accelerator', 'sparse', 'signal'],
  ['functional', 'amp', 'profiler', 'func', 'distributed'],
  ['nn', 'utils', 'distributions', 'cuda', 'testing'],
  ['hub', 'optim', 'jit', 'serialization'],
  ['export', 'ao', 'vision', 'onnx', 'sharding'],
];

/** Run-time imports that are allowed although they break the levels. */
export const levelExceptions = [
  { from: 'tensor', to: 'async', reason: 'itemAsync and backwardAsync are methods of a tensor' },
  { from: 'distributed', to: 'accelerator', reason: 'collectives run on streams' },
  { from: 'cuda', to: 'nn', reason: 'graphs replace the forward of modules' },
  { from: 'onnx', to: 'export', reason: 'an exported program is what is written' },
];

/** Type-only imports from higher levels that are allowed. */
export const upwardTypeImports = [
  { from: 'arguments/types\\.ts', to: 'tensor', reason: 'a parameter that takes a tensor is typed by the class of tensors' },
  {
    from: 'ops/generated/',
    to: 'tensor',
    reason: 'operators are declared with the class of tensors that they give, which stands above them',
  },
];

/** Files that may be part of a cycle of type-only imports. */
export const typeCycles = [
  { path: 'arguments/', reason: 'the types of parameters name the class of tensors, see upwardTypeImports' },
  { path: 'tensor/', reason: 'the class is made of functions of its files, which take and give tensors of that class' },
  {
    path: 'ops/(generated/|index|factories|promotion|default-device)',
    reason: 'operators are declared with the class of tensors, see upwardTypeImports',
  },
  {
    path: 'nn/(module|callable|module-signatures|members|walk|hooks|backward-hooks|state-dict|moving|internals|sealing|unsealed)\\.ts',
    reason: 'what Module is made of takes and gives modules',
  },
];

/** Imports that the levels allow but the design forbids. */
export const forbiddenImports = [
  { from: 'nn/(?!parallel/)', to: 'distributed', reason: 'only parallel modules know of processes' },
  { from: 'nn/functional/', to: 'nn/(?!functional/|internals)', reason: 'functional stands below modules' },
  { from: 'nn/modules/', to: 'nn/parallel/', reason: 'modules stand below what distributes them' },
  { from: 'optim/(?!swa-utils)', to: 'nn', reason: 'optimizers take parameters, not modules; averages of models stand above both' },
  { from: '(?!jit/|export/|onnx/)[^/]+/', to: 'jit', reason: 'nothing but what exports programs needs the compiler' },
];

/** @param {string} root @returns {string | null} an error text that names the folders of src/ missing from `levels` */
export function foldersOnNoLevel(root) {
  const known = new Set(levels.flat());
  const strays = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.has(entry.name))
    .map((entry) => entry.name);
  return strays.length === 0 ? null : `on no level of scripts/levels.mjs: src/${strays.join(', src/')}`;
}
