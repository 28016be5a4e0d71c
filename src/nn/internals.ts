// A module's internal state: hooks, and the names of its buffers.
import { TorchError } from '../core/errors';
import { CallHooks, type HookTable, HookTable as Table } from './hooks';
import type { Module } from './module';
import type { IncompatibleKeys, LoadMetadata, StateDict } from './state-dict';

export type StateDictPreHook = (module: Module, prefix: string, keepVars: boolean) => void;
export type StateDictHook = (module: Module, stateDict: StateDict, prefix: string, localMetadata: LoadMetadata) => void;
export type LoadStateDictPreHook = (
  module: Module,
  stateDict: StateDict,
  prefix: string,
  localMetadata: LoadMetadata,
  strict: boolean,
  missingKeys: string[],
  unexpectedKeys: string[],
  errorMessages: string[],
) => void;
export type LoadStateDictPostHook = (module: Module, incompatibleKeys: IncompatibleKeys) => void;

/** The hooks of state dicts. */
export class StateHooks {
  readonly savePre: HookTable<StateDictPreHook>;
  readonly save: HookTable<StateDictHook>;
  readonly loadPre: HookTable<LoadStateDictPreHook>;
  readonly loadPost: HookTable<LoadStateDictPostHook>;

  constructor(from?: StateHooks) {
    this.savePre = from?.savePre.copy() ?? new Table();
    this.save = from?.save.copy() ?? new Table();
    this.loadPre = from?.loadPre.copy() ?? new Table();
    this.loadPost = from?.loadPost.copy() ?? new Table();
  }
}

export class Internals {
  /** Names of all buffers, and of the buffers that are not persistent. */
  readonly buffers: Set<string>;
  readonly transient: Set<string>;
  /** Names of parameters and submodules, including those that are null. */
  readonly parameters: Set<string>;
  readonly modules: Set<string>;
  /** The values of members that check what is assigned to them, see sealing.ts. */
  readonly cells: Map<string, { value: unknown }> = new Map();
  /** Whether members have been sealed since the module was made. */
  isSealed = false;
  callHooks: CallHooks | null;
  stateHooks: StateHooks | null;

  constructor(from?: Internals) {
    this.buffers = new Set(from?.buffers);
    this.transient = new Set(from?.transient);
    this.parameters = new Set(from?.parameters);
    this.modules = new Set(from?.modules);
    this.callHooks = from?.callHooks ? new CallHooks(from.callHooks) : null;
    this.stateHooks = from?.stateHooks ? new StateHooks(from.stateHooks) : null;
  }
}

const internals = new WeakMap<object, Internals>();

export function setInternals(module: object, value: Internals): void {
  internals.set(module, value);
}

export function isModule(value: unknown): boolean {
  return typeof value === 'function' && internals.has(value);
}

export function internalsOf(module: object): Internals {
  const found = internals.get(module);
  if (!found) throw new TorchError('a Module was used before super() was called');
  return found;
}

export function callHooksOf(module: object): CallHooks {
  const own = internalsOf(module);
  own.callHooks ??= new CallHooks();
  return own.callHooks;
}

export function stateHooksOf(module: object): StateHooks {
  const own = internalsOf(module);
  own.stateHooks ??= new StateHooks();
  return own.stateHooks;
}
