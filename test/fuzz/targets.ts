// Lists the functions to call: every public function, constructor, method and raw overload, with the types of its parameters.
import torch, { Tensor } from 'node-libtorch';
import { native } from '../../src/core/native';
import { signaturesOf } from '../../src/ops/signature';
import { type Callable, type Class, listMembers, methodsOf } from './surface';
import type { Wanted } from './values';

export interface Parameter extends Wanted {
  readonly name: string;
  readonly required: boolean;
  readonly keywordOnly: boolean;
}

export interface Target {
  readonly name: string;
  readonly form: 'function' | 'method' | 'member' | 'raw';
  /** The class whose instance has the method (form 'member'). */
  readonly owner?: Target;
  call(self: unknown, args: unknown[]): unknown;
  signatures(): Parameter[][];
}

/** The functions that are not called, with the reason. */
const excluded: Record<string, string> = {
  'memory.tidy': 'frees what others made',
  'memory.setLimit': 'a setting of the process',
  'memory.setCacheLimit': 'a setting of the process',
  'memory.keepTensor': 'keeps what tidy frees',
  adopt: 'takes tokens of threads',
  share: 'gives tokens of threads, which hold a tensor until adopted',
  unshare: 'takes tokens of threads',
  shareAll: 'gives tokens of threads, which hold a tensor until adopted',
  unshareAll: 'takes tokens of threads',
  setNumThreads: 'a setting of the process',
  setNumInteropThreads: 'a setting of the process',
  setFlushDenormal: 'a setting of the process',
  setFloat32MatmulPrecision: 'a setting of the process',
  setDefaultDtype: 'a setting of the process',
  setDefaultDevice: 'a setting of the process',
  setGradEnabled: 'a setting of the process',
  setPrintoptions: 'a setting of the process',
  setDeterministicDebugMode: 'a setting of the process',
  setWarnAlways: 'a setting of the process',
  printoptions: 'a setting of the process',
  useDeterministicAlgorithms: 'a setting of the process',
  fillUninitializedMemory: 'a setting of the process',
  'autograd.setDetectAnomaly': 'a setting of the process',
  'autograd.setMultithreadingEnabled': 'a setting of the process',
  'optim.registerOptimizerStepPreHook': 'a hook of all optimizers, which later calls meet',
  'optim.registerOptimizerStepPostHook': 'a hook of all optimizers, which later calls meet',
  'nn.registerModuleForwardPreHook': 'a hook of all modules, which later calls meet',
  'nn.registerModuleForwardHook': 'a hook of all modules, which later calls meet',
  'nn.registerModuleFullBackwardPreHook': 'a hook of all modules, which later calls meet',
  'nn.registerModuleFullBackwardHook': 'a hook of all modules, which later calls meet',
  'utils.renamePrivateuse1Backend': 'once a process',
  'ops.loadLibrary': 'opens libraries',
  'distributions.kl.registerKl': 'adds a rule for the whole process',
  'distributions.ConstraintRegistry#register': 'adds a rule for the whole process',
  'backends.cuda.enableFlashSdp': 'a setting of the process',
  'backends.cuda.enableMemEfficientSdp': 'a setting of the process',
  'backends.cuda.enableMathSdp': 'a setting of the process',
  'backends.cuda.enableCudnnSdp': 'a setting of the process',
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

const libraryMakes = 'of a class that the library makes itself, from values that it knows';
const usersWrite = 'written by users too and called by the library: it takes what the class computes with, by position';

/** Constructors and methods that are not called, by their path: `optim.SGD`, `optim.SGD#step`. */
const excludedMembers: readonly (readonly [path: RegExp, reason: string])[] = [
  [
    /^(Table|UntypedStorage|jit\.(ScriptModule|ScriptFunction|Future)|nn\.utils\.parametrize\.ParametrizationList|autograd\.RemovableHandle|vision\.Image)(#|$)/,
    libraryMakes,
  ],
  [/^(nn\.utils\.rnn\.PackedSequence|distributions\.constraints\.\w+|autograd\.graph\.\w+)(#|$)/, libraryMakes],
  [
    /^(nn\.(BatchNorm|InstanceNorm|RNNBase|RNNCellBase)|distributions\.ExponentialFamily)(#|$)/,
    'of an abstract class, which the library extends',
  ],
  [/^distributions\.\w+#(cdf|icdf|logProb|rsample|sample|sampleN|enumerateSupport|expand|perplexity)$/, usersWrite],
  [/^distributions\.\w+#bregmanDivergence$/, 'internal: klDivergence calls it for two distributions of one class'],
  [/^distributions\.\w+#(forwardShape|inverseShape|logAbsDetJacobian|withCache|inv|forward|inverse)$/, usersWrite],
  [/^nn\.utils\.prune\.\w+#(computeMask|applyMask|prune|remove)$/, usersWrite],
];

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
  object: 'object',
  Module: 'Module',
  Distribution: 'Distribution',
  Transform: 'Transform',
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
  const found = [...message.matchAll(/^ \* .*?\((.*)\)$/gm)].map(([, inner = '']) => {
    let starred = false;
    return inner.split(', ').flatMap((part) => {
      if (part === '*') starred = true;
      // The rest of a list that is a default: `[1, 1]`.
      return !part.includes(' ') ? [] : [parseParameter(part, starred)];
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

function functionTarget(name: string, fn: Callable, form: 'function' | 'method'): Target {
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

function constructorTarget(path: string, Class: Class): Target {
  let known: Parameter[][] | null = null;
  return {
    name: `new torch.${path}`,
    form: 'function',
    call: (_, args) => new Class(...args),
    signatures() {
      known ??= signaturesFromError(() => new Class(wrong));
      return known;
    },
  };
}

// A method is called on an instance that the owner's constructor makes of random arguments, too.
function memberTarget(owner: Target, path: string, { prototype }: Class, name: string): Target {
  const method = (prototype as Record<string, Callable>)[name] as Callable;
  let known: Parameter[][] | null = null;
  return {
    name: `torch.${path}.prototype.${name}`,
    form: 'member',
    owner,
    call: (self, args) => (self as Record<string, Callable>)[name]?.(...args),
    signatures() {
      known ??= signaturesFromError(() => method.call(Object.create(prototype), wrong));
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

const isExcluded = (path: string): boolean =>
  path in excluded || /polynomial/i.test(path) || excludedMembers.some(([pattern]) => pattern.test(path));

// Classes whose inherited methods are called on them: the base has none of its own instances.
const heirs = new Set([
  'nn.Linear',
  'nn.Sequential',
  'nn.LSTM',
  'optim.SGD',
  'optim.Adam',
  'distributions.Normal',
  'distributions.Categorical',
]);

function surface(): { functions: Target[]; classes: Target[]; members: Target[] } {
  const { functions, classes } = listMembers();
  const constructors = classes.map(({ path, value }) => ({ path, value, target: constructorTarget(path, value) }));
  const prototypes = new Set(classes.map(({ value }) => value.prototype));
  return {
    functions: functions
      .filter(({ path }) => !isExcluded(path))
      .map(({ path, value }) => functionTarget(`torch.${path}`, value, 'function')),
    classes: constructors.filter(({ path }) => !isExcluded(path)).map(({ target }) => target),
    members: constructors
      .filter(({ value }) => (value as unknown) !== Tensor)
      .flatMap(({ path, value, target }) =>
        methodsOf(value, heirs.has(path) ? new Set() : prototypes)
          .filter((name) => !isExcluded(`${path}#${name}`))
          .map((name) => memberTarget(target, path, value, name)),
      ),
  };
}

function methods(): Target[] {
  const found = new Map<string, Target>();
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(Tensor.prototype))) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    found.set(name, functionTarget(`Tensor.${name}`, value, 'method'));
  }
  return [...found.values()];
}

/** The targets in groups, each with its share of the calls. */
export function listTargets(): { share: number; targets: Target[] }[] {
  const { functions, classes, members } = surface();
  const raws = native
    .operatorNames()
    .filter((name) => !isExcluded(name))
    .flatMap((name) => native.overloadNames(name).map((overload) => rawTarget(name, overload)));
  const aten = raws.filter((target) => target.name.startsWith('ops.aten.'));
  const otherNamespaces = raws.filter((target) => !target.name.startsWith('ops.aten.'));
  return [
    { share: 0.25, targets: functions },
    { share: 0.06, targets: classes },
    { share: 0.14, targets: members },
    { share: 0.16, targets: methods() },
    { share: 0.34, targets: aten },
    { share: 0.05, targets: otherNamespaces },
  ];
}

/** A line for each excluded function, with the reason. */
export const exclusions: readonly string[] = [
  ...Object.entries(excluded).map(([name, reason]) => `${name}: ${reason}`),
  ...excludedMembers.map(([path, reason]) => `${path.source}: ${reason}`),
];
