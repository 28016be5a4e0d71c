// Saves and loads state dicts: a module's tensors by name.

import { noGrad } from '../autograd/mode';
import { describeValue } from '../core/describe';
import { TorchError, typeError } from '../core/errors';
import { throughLevels } from '../core/nesting';
import { pythonSize } from '../core/python-repr';
import { Tensor } from '../tensor/tensor';
import { internalsOf } from './internals';
import { bufferNames, className, memberOf, parameterNames } from './members';
import type { Module } from './module';
import { isLazy, Parameter } from './parameter';

/** A module's tensors by name, as in PyTorch's files. */
export type StateDict = Record<string, Tensor>;

/** The names that a state dict lacks, and the names that the module does not have. */
export interface IncompatibleKeys {
  missingKeys: string[];
  unexpectedKeys: string[];
}

/** Metadata of one module in a state dict. */
export interface LoadMetadata {
  version?: number;
  assignToParamsBuffers?: boolean;
  /** @internal Copies to run once all tensors have been checked. */
  pendingCopies?: (() => void)[];
}

const metadataOf = (stateDict: object): Record<string, LoadMetadata> | undefined =>
  (stateDict as { _metadata?: Record<string, LoadMetadata> })._metadata;

/** An empty state dict with `_metadata` for the modules' versions. */
function newStateDict(): StateDict {
  return Object.defineProperty({}, '_metadata', { value: {}, enumerable: false });
}

function noteVersion(stateDict: StateDict, prefix: string, version: number): LoadMetadata {
  const local = { version };
  const metadata = metadataOf(stateDict);
  if (metadata) metadata[prefix.slice(0, -1)] = local;
  return local;
}

export const extraStateKey = '_extra_state';

/** Saves the parameters and persistent buffers of one module, without its submodules. */
export function saveOwn(module: Module, destination: StateDict, prefix: string, keepVars: boolean): void {
  const { transient } = internalsOf(module);
  const put = (name: string): void => {
    const value = memberOf(module, name);
    if (value instanceof Tensor) destination[prefix + name] = keepVars || isLazy(value) ? value : value.detach();
  };
  parameterNames(module).forEach(put);
  for (const name of bufferNames(module)) if (!transient.has(name)) put(name);
  if (module.getExtraState !== undefined) destination[`${prefix}${extraStateKey}`] = module.getExtraState() as Tensor;
}

/** Saves a module and its submodules into `given`, or into a new state dict if that is null. */
export function saveAll(module: Module, given: StateDict | null, prefix: string, keepVars: boolean): StateDict {
  const destination = given ?? newStateDict();
  const { stateHooks } = internalsOf(module);
  const metadata = noteVersion(destination, prefix, module._version);
  for (const { hook } of stateHooks?.savePre.entries ?? []) hook(module, prefix, keepVars);
  module._saveToStateDict(destination, prefix, keepVars);
  throughLevels('stateDict', () => {
    for (const [name, child] of module.namedChildren(false)) child.stateDict({ destination, prefix: `${prefix}${name}.`, keepVars });
  });
  for (const { hook } of stateHooks?.save.entries ?? []) hook(module, destination, prefix, metadata);
  return destination;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const differ = (a: readonly number[], b: readonly number[]): boolean => a.length !== b.length || a.some((n, i) => n !== b[i]);

// The error message if a checkpoint's value does not fit a tensor, otherwise null.
function misfit(key: string, target: Tensor, source: unknown): string | null {
  if (!(source instanceof Tensor))
    return `While copying the parameter named "${key}", expected torch.Tensor or Tensor-like object from checkpoint but received ${describeValue(source)}`;
  if (isLazy(target) || !differ(source.shape, target.shape)) return null;
  return `size mismatch for ${key}: copying a param with shape ${pythonSize(source.shape)} from checkpoint, the shape in current model is ${pythonSize(target.shape)}.`;
}

function assigned(target: Tensor, source: Tensor): Tensor {
  if (!(target instanceof Parameter)) return source;
  const { requiresGrad } = target;
  return source instanceof Parameter ? source.requiresGrad_(requiresGrad) : new Parameter(source, { requiresGrad });
}

/** Loads one module without its submodules; appends mismatches to the lists. */
export function loadOwn(
  module: Module,
  stateDict: StateDict,
  prefix: string,
  metadata: LoadMetadata,
  strict: boolean,
  missingKeys: string[],
  unexpectedKeys: string[],
  errorMessages: string[],
): void {
  const { transient, stateHooks } = internalsOf(module);
  for (const { hook } of stateHooks?.loadPre.entries ?? [])
    hook(module, stateDict, prefix, metadata, strict, missingKeys, unexpectedKeys, errorMessages);
  const names = [...parameterNames(module), ...bufferNames(module).filter((name) => !transient.has(name))];
  const own = new Set(names.filter((name) => memberOf(module, name) !== null));
  for (const name of own) {
    const key = prefix + name;
    const target = memberOf(module, name) as Tensor;
    if (!(key in stateDict)) {
      if (strict) missingKeys.push(key);
      continue;
    }
    let source = stateDict[key] as Tensor;
    // PyTorch before 0.4 had no 0-dimensional tensors.
    if (source instanceof Tensor && !isLazy(target) && target.ndim === 0 && source.ndim === 1 && source.numel() === 1)
      source = source.at(0);
    const problem = misfit(key, target, source);
    if (problem !== null) {
      errorMessages.push(problem);
      continue;
    }
    const copy = (): void => {
      try {
        if (metadata.assignToParamsBuffers) Object.assign(module, { [name]: assigned(target, source) });
        else if (source !== target) noGrad(() => target.copy_(source));
      } catch (error) {
        errorMessages.push(
          `While copying the parameter named "${key}", whose dimensions in the model are ${pythonSize(target.shape)} and whose dimensions in the checkpoint are ${pythonSize(source.shape)}, an exception occurred : ('${(error as Error).message}',).`,
        );
      }
    };
    if (metadata.pendingCopies) metadata.pendingCopies.push(copy);
    else copy();
  }
  const extraKey = prefix + extraStateKey;
  if (module.setExtraState !== undefined) {
    if (extraKey in stateDict) module.setExtraState(stateDict[extraKey]);
    else if (strict) missingKeys.push(extraKey);
  } else if (strict && extraKey in stateDict) unexpectedKeys.push(extraKey);
  if (!strict) return;
  const children = new Set([...module.namedChildren({ removeDuplicate: false })].map(([name]) => name));
  for (const key of Object.keys(stateDict)) {
    if (!key.startsWith(prefix) || key === extraKey) continue;
    const [name = '', ...rest] = key.slice(prefix.length).split('.');
    if (rest.length > 0 ? !children.has(name) : !own.has(name)) unexpectedKeys.push(key);
  }
}

// Says which keys differ only by the case style, since attribute names are the checkpoint's keys.
function caseHints({ missingKeys, unexpectedKeys }: IncompatibleKeys): string[] {
  const plain = (key: string): string => key.replaceAll('_', '').toLowerCase();
  const pairs = missingKeys.flatMap((key) => {
    const other = unexpectedKeys.find((given) => plain(given) === plain(key));
    return other === undefined ? [] : [`"${key}" is "${other}"`];
  });
  if (pairs.length === 0) return [];
  return [`Names that differ only in their spelling: ${pairs.join(', ')} in the state dict. The names of attributes are its keys. `];
}

// The tensors below a prefix by the names of the submodules that they belong to.
function partsByChild(stateDict: StateDict, prefix: string): Map<string, [key: string, tensor: Tensor][]> {
  const parts = new Map<string, [string, Tensor][]>();
  for (const key of Object.keys(stateDict)) {
    const end = key.indexOf('.', prefix.length);
    if (end < 0 || !key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length, end);
    const part = parts.get(name);
    const entry: [string, Tensor] = [key, stateDict[key] as Tensor];
    if (part === undefined) parts.set(name, [entry]);
    else part.push(entry);
  }
  return parts;
}

/** Loads a module and its submodules. After a mismatch nothing is copied, unless there are load post-hooks, which may resolve it. */
export function loadAll(root: Module, given: StateDict, strict: boolean, assign: boolean): IncompatibleKeys {
  if (typeof given !== 'object' || given === null) throw typeError(`Expected state_dict to be dict-like, got ${describeValue(given)}.`);
  const metadata = metadataOf(given);
  const keys: IncompatibleKeys = { missingKeys: [], unexpectedKeys: [] };
  const errors: string[] = [];
  const pendingCopies: (() => void)[] = [];
  const postHooks: (() => void)[] = [];
  const load = (module: Module, stateDict: StateDict, prefix: string): void => {
    const local: LoadMetadata = { ...metadata?.[prefix.slice(0, -1)], assignToParamsBuffers: assign, pendingCopies };
    module._loadFromStateDict(stateDict, prefix, local, true, keys.missingKeys, keys.unexpectedKeys, errors);
    const parts = partsByChild(stateDict, prefix);
    for (const [name, child] of module.namedChildren({ removeDuplicate: false }))
      load(child, Object.fromEntries(parts.get(name) ?? []), `${prefix}${name}.`);
    for (const { hook } of internalsOf(module).stateHooks?.loadPost.entries ?? []) postHooks.push(() => hook(module, keys));
  };
  load(root, { ...given }, '');
  const fits = errors.length === 0 && (!strict || (keys.missingKeys.length === 0 && keys.unexpectedKeys.length === 0));
  if (fits || postHooks.length > 0) for (const copy of pendingCopies) copy();
  for (const run of postHooks) run();
  if (strict && keys.unexpectedKeys.length > 0) errors.unshift(`Unexpected key(s) in state_dict: ${quoted(keys.unexpectedKeys)}. `);
  if (strict && keys.missingKeys.length > 0) errors.unshift(`Missing key(s) in state_dict: ${quoted(keys.missingKeys)}. `);
  if (strict) errors.push(...caseHints(keys));
  if (errors.length > 0) throw new TorchError(`Error(s) in loading state_dict for ${className(root)}:\n\t${errors.join('\n\t')}`);
  return keys;
}
