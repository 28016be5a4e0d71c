// Signatures of Module's methods.
import {
  boolean,
  byName,
  callable,
  device,
  dtype,
  literalByName,
  nullable,
  object,
  opt,
  orNull,
  parameters,
  record,
  string,
  type Type,
  tensor,
} from '../arguments';
import type { FullBackwardHook, FullBackwardPreHook } from './backward-hooks';
import type { ForwardHook, ForwardPreHook } from './hooks';
import type { LoadStateDictPostHook, LoadStateDictPreHook, StateDictHook, StateDictPreHook } from './internals';
import type { Module } from './module';
import type { Parameter } from './parameter';
import type { StateDict } from './state-dict';

const removeDuplicate = [
  /** Yield a shared member once. */
  { removeDuplicate: opt(boolean, true) },
] as const;
const prefix = [
  /** Prefix of the names. */
  { prefix: opt(string, '') },
] as const;
const recursion = [
  /** Include submodules. */
  { recurse: opt(boolean, true) },
] as const;

export const registerBuffer = parameters(
  'registerBuffer',
  { name: string },
  { tensor: nullable(tensor) },
  /** Include the buffer in state dicts. */
  { persistent: opt(boolean, true) },
);
export const namedChildren = parameters('namedChildren', ...removeDuplicate);
export const namedModules = parameters('namedModules', ...prefix, ...removeDuplicate);
export const namedParameters = parameters('namedParameters', ...prefix, ...recursion, ...removeDuplicate);
export const namedBuffers = parameters('namedBuffers', ...prefix, ...recursion, ...removeDuplicate);
export const recurse = parameters('parameters', ...recursion);
export const loadStateDict = parameters(
  'loadStateDict',
  { stateDict: record<StateDict>() },
  /** Throw unless the state dict and the module have the same names. */
  { strict: opt(boolean, true) },
  /** Assign the tensors of the state dict instead of copying their values. */
  { assign: opt(boolean, false) },
);
export const zeroGrad = parameters(
  'zeroGrad',
  /** Set the gradients to null instead of zeros. */
  { setToNone: opt(boolean, true) },
);

const prepend = { prepend: opt(boolean, false) };

export const registerForwardPreHook = parameters(
  'registerForwardPreHook',
  { hook: callable<ForwardPreHook>() },
  /** Run the hook before the existing ones. */
  { prepend: byName(opt(boolean, false)) },
);
export const registerForwardHook = parameters(
  'registerForwardHook',
  { hook: callable<ForwardHook>() },
  /** Run the hook before the existing ones. */
  { prepend: byName(opt(boolean, false)) },
  /** Run the hook even if forward or another hook throws. */
  { alwaysCall: byName(opt(boolean, false)) },
);
export const registerFullBackwardHook = parameters(
  'registerFullBackwardHook',
  { hook: callable<FullBackwardHook>() },
  /** Run the hook before the existing ones. */
  prepend,
);
export const registerFullBackwardPreHook = parameters(
  'registerFullBackwardPreHook',
  { hook: callable<FullBackwardPreHook>() },
  /** Run the hook before the existing ones. */
  prepend,
);
export const registerStateDictPreHook = parameters('registerStateDictPreHook', { hook: callable<StateDictPreHook>() });
export const registerStateDictPostHook = parameters('registerStateDictPostHook', { hook: callable<StateDictHook>() });
export const registerLoadStateDictPreHook = parameters('registerLoadStateDictPreHook', { hook: callable<LoadStateDictPreHook>() });
export const registerLoadStateDictPostHook = parameters('registerLoadStateDictPostHook', { hook: callable<LoadStateDictPostHook>() });
// Module checks these names and values itself, with Python's messages.
export const registerParameter = parameters('registerParameter', { name: object<string>() }, { param: object<Parameter | null>() });
export const addModule = parameters('addModule', { name: object<string>() }, { module: object<Module | null>() });
export const getMember = parameters('getSubmodule', { target: string });
export const setSubmodule = parameters(
  'setSubmodule',
  { target: string },
  { module: object<Module>() },
  /** Throw if there is no submodule of that name yet. */
  { strict: opt(boolean, false) },
);
// By position, an object literal is the options.
const destination: Type<StateDict> = { ...record<StateDict>(), isRecord: false };
export const stateDict = parameters(
  'stateDict',
  /** The object to fill, by name; null: a new one. */
  { destination: literalByName<null>()(orNull(destination)) },
  /** Prefix of the names. */
  { prefix: opt(string, '') },
  /** Store the parameters themselves instead of detached tensors. */
  { keepVars: opt(boolean, false) },
);
export const apply = parameters('apply', { fn: callable<(module: Module) => void>() });
export const train = parameters('train', { mode: opt(object<boolean>(), true) });
export const requiresGrad_ = parameters('requiresGrad_', { requiresGrad: opt(boolean, true) });
export const toEmpty = parameters(
  'toEmpty',
  { device: byName(nullable(device)) },
  /** Include submodules. */
  { recurse: byName(opt(boolean, true)) },
);
export const type = parameters('type', { dstType: dtype });
export const cuda = parameters(
  'cuda',
  /** Null: the current device. */
  { device: orNull(device) },
);
