// Module hooks: their tables, and the call of a module that has hooks.

import { boolean, byName, callable, define, opt } from '../arguments';
import { textOf } from '../core/describe';
import { typeError } from '../core/errors';
import type { Unchecked } from '../core/unchecked';
import { warn } from '../core/warnings';
import { BackwardPassage, type FullBackwardHook, type FullBackwardPreHook } from './backward-hooks';
import type { Module } from './module';

/** Removes a registered hook. */
export interface RemovableHandle {
  remove(): void;
}

/** Receives a module and its arguments before forward; a result other than null replaces the arguments. */
export type ForwardPreHook = (module: Module, args: readonly Unchecked[]) => unknown;
/** Receives a module, its arguments and its output; a result other than null replaces the output. */
export type ForwardHook = (module: Module, args: readonly Unchecked[], output: Unchecked) => unknown;

/** The position of a hook among the others. */
export interface HookOptions {
  /** Insert the hook before the existing ones; default after them. */
  prepend?: boolean;
}

export interface ForwardHookOptions extends HookOptions {
  /** Run the hook even if forward or another hook throws. */
  alwaysCall?: boolean;
}

interface Entry<T> {
  readonly hook: T;
  readonly alwaysCall: boolean;
}

/** Hooks of one kind in the order in which they run. */
export class HookTable<T> {
  private list: Entry<T>[] = [];

  add(hook: T, { prepend = false, alwaysCall = false }: ForwardHookOptions = {}): RemovableHandle {
    if (typeof hook !== 'function') throw typeError('a hook must be a function');
    const entry = { hook, alwaysCall };
    this.list = prepend ? [entry, ...this.list] : [...this.list, entry];
    return {
      remove: () => {
        this.list = this.list.filter((other) => other !== entry);
      },
    };
  }

  /** Removes a hook at any position. */
  delete(hook: T): void {
    this.list = this.list.filter((entry) => entry.hook !== hook);
  }

  /** A snapshot: removing a hook while the hooks run does not affect the iteration. */
  get entries(): readonly Entry<T>[] {
    return this.list;
  }

  copy(): HookTable<T> {
    const table = new HookTable<T>();
    table.list = this.list;
    return table;
  }
}

/** The hooks of a module's call. */
export class CallHooks {
  readonly forwardPre: HookTable<ForwardPreHook>;
  readonly forward: HookTable<ForwardHook>;
  readonly backwardPre: HookTable<FullBackwardPreHook>;
  readonly backward: HookTable<FullBackwardHook>;

  constructor(from?: CallHooks) {
    this.forwardPre = from?.forwardPre.copy() ?? new HookTable();
    this.forward = from?.forward.copy() ?? new HookTable();
    this.backwardPre = from?.backwardPre.copy() ?? new HookTable();
    this.backward = from?.backward.copy() ?? new HookTable();
  }
}

/** Hooks of all modules; null until the first is registered. */
export let globalHooks: CallHooks | null = null;

function globalTable(): CallHooks {
  globalHooks ??= new CallHooks();
  return globalHooks;
}

/** Registers a forward pre-hook for every module. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_pre_hook.html */
export const registerModuleForwardPreHook = define(
  'registerModuleForwardPreHook',
  [{ hook: callable<ForwardPreHook>() }],
  (hook): RemovableHandle => globalTable().forwardPre.add(hook),
);

/** Registers a forward hook for every module. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_hook.html */
export const registerModuleForwardHook = define(
  'registerModuleForwardHook',
  [
    { hook: callable<ForwardHook>() },
    /** Run the hook even if forward or another hook throws. */
    { alwaysCall: byName(opt(boolean, false)) },
  ],
  (hook, alwaysCall): RemovableHandle => globalTable().forward.add(hook, { alwaysCall }),
);

/** Registers a full backward hook for every module. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_hook.html */
export const registerModuleFullBackwardHook = define(
  'registerModuleFullBackwardHook',
  [{ hook: callable<FullBackwardHook>() }],
  (hook): RemovableHandle => globalTable().backward.add(hook),
);

/** Registers a full backward pre-hook for every module. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_pre_hook.html */
export const registerModuleFullBackwardPreHook = define(
  'registerModuleFullBackwardPreHook',
  [{ hook: callable<FullBackwardPreHook>() }],
  (hook): RemovableHandle => globalTable().backwardPre.add(hook),
);

function entriesOf<K extends keyof CallHooks>(kind: K, own: CallHooks | null): CallHooks[K]['entries'] {
  const shared = globalHooks?.[kind].entries ?? [];
  const local = own?.[kind].entries ?? [];
  return shared.length === 0 ? local : local.length === 0 ? shared : ([...shared, ...local] as CallHooks[K]['entries']);
}

function passageOf(module: Module, own: CallHooks | null): BackwardPassage | null {
  const hooks = entriesOf('backward', own).map((entry) => entry.hook as FullBackwardHook);
  const preHooks = entriesOf('backwardPre', own).map((entry) => entry.hook as FullBackwardPreHook);
  return hooks.length + preHooks.length === 0 ? null : new BackwardPassage(module, hooks, preHooks);
}

/** Calls a module with its hooks. */
export function callWithHooks(module: Module, own: CallHooks | null, given: readonly unknown[]): unknown {
  let args = given;
  let output: unknown = null;
  const called = new Set<unknown>();
  try {
    for (const { hook } of entriesOf('forwardPre', own)) {
      const result = hook(module, args);
      if (result !== undefined && result !== null) args = Array.isArray(result) ? result : [result];
    }
    const passage = passageOf(module, own);
    if (passage !== null) args = passage.enter(args);
    output = module.forward(...(args as never[]));
    for (const entry of entriesOf('forward', own)) {
      called.add(entry);
      output = entry.hook(module, args, output) ?? output;
    }
    return passage === null ? output : passage.leave(output);
  } catch (error) {
    for (const entry of entriesOf('forward', own)) {
      if (!entry.alwaysCall || called.has(entry)) continue;
      try {
        output = entry.hook(module, args, output) ?? output;
      } catch (silenced) {
        warn(
          `module forward hook with alwaysCall: true raised an exception that was silenced as another error was raised in forward: ${textOf(silenced)}`,
        );
      }
    }
    throw error;
  }
}
