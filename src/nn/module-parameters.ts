// The parameters of the methods of Module.
import { boolean, byName, callable, device, dtype, nullable, object, opt, orNull, parameters, record, string, tensor } from '../arguments';
import type { FullBackwardHook, FullBackwardPreHook } from './backward-hooks';
import type { ForwardHook, ForwardPreHook } from './hooks';
import type { LoadStateDictPostHook, LoadStateDictPreHook, StateDictHook, StateDictPreHook } from './internals';
import type { Module } from './module';
import type { Parameter } from './parameter';
import type { StateDict } from './state-dict';

const removeDuplicate = [
  /** Give a shared one once. */
  { removeDuplicate: opt(boolean, true) },
] as const;
const prefix = [
  /** Put before the names. */
  { prefix: opt(string, '') },
] as const;
const recursion = [
  /** Give those of submodules, too. */
  { recurse: opt(boolean, true) },
] as const;

export const registerBuffer = parameters(
  'registerBuffer',
  { name: string },
  { tensor: nullable(tensor) },
  /** Make it part of the state dict. */
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
  /** Throw unless the names are the same on both sides. */
  { strict: opt(boolean, true) },
  /** Take the tensors of the state dict themselves instead of copying them. */
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
  /** Run it before the hooks that are there. */
  { prepend: byName(opt(boolean, false)) },
);
export const registerForwardHook = parameters(
  'registerForwardHook',
  { hook: callable<ForwardHook>() },
  /** Run it before the hooks that are there. */
  { prepend: byName(opt(boolean, false)) },
  /** Run it also when forward or another hook throws. */
  { alwaysCall: byName(opt(boolean, false)) },
);
export const registerFullBackwardHook = parameters(
  'registerFullBackwardHook',
  { hook: callable<FullBackwardHook>() },
  /** Run it before the hooks that are there. */
  prepend,
);
export const registerFullBackwardPreHook = parameters(
  'registerFullBackwardPreHook',
  { hook: callable<FullBackwardPreHook>() },
  /** Run it before the hooks that are there. */
  prepend,
);
export const registerStateDictPreHook = parameters('registerStateDictPreHook', { hook: callable<StateDictPreHook>() });
export const registerStateDictPostHook = parameters('registerStateDictPostHook', { hook: callable<StateDictHook>() });
export const registerLoadStateDictPreHook = parameters('registerLoadStateDictPreHook', { hook: callable<LoadStateDictPreHook>() });
export const registerLoadStateDictPostHook = parameters('registerLoadStateDictPostHook', { hook: callable<LoadStateDictPostHook>() });
// Names and values have checks of their own, with Python's messages.
export const registerParameter = parameters('registerParameter', { name: object<string>() }, { param: object<Parameter | null>() });
export const addModule = parameters('addModule', { name: object<string>() }, { module: object<Module | null>() });
export const getMember = parameters('getSubmodule', { target: string });
export const setSubmodule = parameters(
  'setSubmodule',
  { target: string },
  { module: object<Module>() },
  /** Throw where there is none of that name yet. */
  { strict: opt(boolean, false) },
);
export const stateDict = parameters(
  'stateDict',
  /** Object that they are put in; null: a new one. */
  { destination: orNull(object<StateDict>()) },
  /** Put before the names. */
  { prefix: opt(string, '') },
  /** Give the parameters themselves instead of detached tensors. */
  { keepVars: opt(boolean, false) },
);
export const apply = parameters('apply', { fn: callable<(module: Module) => void>() });
export const train = parameters('train', { mode: opt(object<boolean>(), true) });
export const requiresGrad_ = parameters('requiresGrad_', { requiresGrad: opt(boolean, true) });
export const toEmpty = parameters(
  'toEmpty',
  { device: byName(nullable(device)) },
  /** Move those of submodules, too. */
  { recurse: byName(opt(boolean, true)) },
);
export const type = parameters('type', { dstType: dtype });
export const cuda = parameters(
  'cuda',
  /** Null: the current one. */
  { device: orNull(device) },
);
