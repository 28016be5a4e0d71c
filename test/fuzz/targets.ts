// Lists the functions to call: every public function, method and raw overload, with the types of its parameters.
import torch, { Tensor } from 'node-libtorch';
import { native } from '../../src/core/native';
import { signaturesOf } from '../../src/ops/signature';
import type { Wanted } from './values';

export interface Parameter extends Wanted {
  readonly name: string;
  readonly required: boolean;
  readonly keywordOnly: boolean;
}

export interface Target {
  readonly name: string;
  readonly form: 'function' | 'method' | 'raw';
  call(self: unknown, args: unknown[]): unknown;
  signatures(): Parameter[][];
}

/** The functions that are not called, with the reason. */
const excluded: Record<string, string> = {
  save: 'writes files',
  load: 'reads files',
  saveAsync: 'writes files',
  loadAsync: 'reads files',
  readCsv: 'reads files',
  tidy: 'frees what others made',
  adopt: 'takes tokens of threads',
  share: 'gives tokens of threads, which hold a tensor until adopted',
  setNumThreads: 'a setting of the process',
  setNumInteropThreads: 'a setting of the process',
  setFlushDenormal: 'a setting of the process',
  setFloat32MatmulPrecision: 'a setting of the process',
  setDefaultDtype: 'a setting of the process',
  setDefaultDevice: 'a setting of the process',
  setGradEnabled: 'a setting of the process',
  setPrintoptions: 'a setting of the process',
  setDeterministicDebugMode: 'a setting of the process',
  printoptions: 'a setting of the process',
  useDeterministicAlgorithms: 'a setting of the process',
  fillUninitializedMemory: 'a setting of the process',
  'aten::from_file': 'makes files',
  'aten::set_num_threads': 'a setting of the process',
  'aten::_cufft_set_plan_cache_max_size': 'a setting of the process',
  'aten::save': 'writes files',
  polynomials: 'take as many steps as their order says, which may be 2^62',
  lobpcg: 'takes steps until it converges where niter is 0 or below, as in PyTorch: most random matrices never do',
  svdLowrank: 'takes as many steps as niter says, which may be 2^31',
  pcaLowrank: 'takes as many steps as niter says, which may be 2^31',
  'aten::wait': 'waits for what another thread has to do',
};

const words: Record<string, Wanted['base']> = {
  Tensor: 'Tensor',
  number: 'Scalar',
  int: 'int',
  float: 'float',
  boolean: 'bool',
  string: 'str',
  dtype: 'dtype',
  Device: 'device',
  layout: 'layout',
  memoryFormat: 'memoryFormat',
  Generator: 'generator',
  function: 'function',
};

// Parses `(Tensor | null)[] indices` or `int|int[] padding = 0`.
function parseParameter(text: string, keywordOnly: boolean): Parameter {
  const [left = '', fallback] = text.split(' = ');
  const space = left.lastIndexOf(' ');
  const type = left.slice(0, space);
  const element = type.replace(/[()[\]]/g, '').split(/\s*\|\s*/);
  return {
    name: left.slice(space + 1),
    base: words[element.find((word) => word !== 'null') ?? ''] ?? 'other',
    list: type.includes('[]'),
    size: type.includes('|') || type.startsWith('int[]') ? 2 : null,
    nullable: fallback === 'null' || /(^|\|)null/.test(type),
    nullableElements: /\([^)]*null[^)]*\)\[\]/.test(type),
    required: fallback === undefined,
    keywordOnly,
  };
}

/** Reads the signatures from the error of a wrong call. */
function signaturesFromError(call: () => unknown): Parameter[][] {
  let message = '';
  try {
    const given = call();
    if (given instanceof Promise) given.catch(() => {});
  } catch (error) {
    message = (error as Error).message;
  }
  const found = [...message.matchAll(/^ \* \((.*)\)$/gm)].map(([, inner = '']) => {
    let starred = false;
    return inner.split(', ').flatMap((part) => {
      if (part === '*') starred = true;
      return part === '' || part === '*' ? [] : [parseParameter(part, starred)];
    });
  });
  const any = {
    base: 'other',
    list: false,
    size: null,
    nullable: true,
    nullableElements: false,
    required: false,
    keywordOnly: false,
  } as const;
  return found.length > 0 ? found : [[0, 1, 2].map((i) => ({ ...any, name: `a${i}` }))];
}

const wrong = { noSuchName: 1 };

function functionTarget(name: string, fn: (...args: unknown[]) => unknown, form: 'function' | 'method'): Target {
  let known: Parameter[][] | null = null;
  return {
    name,
    form,
    call: (self, args) => fn.apply(self, args),
    signatures() {
      known ??= signaturesFromError(() => fn.call(form === 'method' ? torch.ones(1) : undefined, wrong));
      return known;
    },
  };
}

function rawTarget(name: string, overload: string): Target {
  let known: Parameter[][] | null = null;
  const [space = '', base = ''] = name.split('::');
  return {
    name: `ops.${space}.${base}.${overload || 'default'}`,
    form: 'raw',
    call: (_, args) => torch.ops[space]?.[base]?.[overload || 'default']?.(...args),
    signatures() {
      known ??= signaturesOf(name, 'raw', overload).map((signature) =>
        signature.parameters.map((p) => ({ ...p.type, name: p.name, required: p.required, keywordOnly: p.keywordOnly })),
      );
      return known;
    },
  };
}

const isExcluded = (name: string): boolean => name in excluded || /polynomial/i.test(name);

function functionsOf(space: object, prefix: string): Target[] {
  return Object.entries(space)
    .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name) && !isExcluded(name))
    .map(([name, value]) => functionTarget(prefix + name, value as (...args: unknown[]) => unknown, 'function'));
}

function methods(): Target[] {
  const found = new Map<string, Target>();
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(Tensor.prototype))) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    found.set(name, functionTarget(`Tensor.${name}`, value, 'method'));
  }
  return [...found.values()];
}

export function listTargets(): Target[][] {
  const functions = [
    ...functionsOf(torch, 'torch.'),
    ...functionsOf(torch.linalg, 'torch.linalg.'),
    ...functionsOf(torch.fft, 'torch.fft.'),
    ...functionsOf(torch.special, 'torch.special.'),
    ...functionsOf(torch.nn.functional, 'torch.nn.functional.'),
    ...functionsOf(torch.sparse, 'torch.sparse.'),
    ...functionsOf(torch.signal.windows, 'torch.signal.windows.'),
  ];
  const raws = native
    .operatorNames()
    .filter((name) => !isExcluded(name))
    .flatMap((name) => native.overloadNames(name).map((overload) => rawTarget(name, overload)));
  const aten = raws.filter((target) => target.name.startsWith('ops.aten.'));
  const otherNamespaces = raws.filter((target) => !target.name.startsWith('ops.aten.'));
  return [functions, methods(), aten, otherNamespaces];
}

/** A line for each excluded function, with the reason. */
export const exclusions: readonly string[] = Object.entries(excluded).map(([name, reason]) => `${name}: ${reason}`);
