// Modes: settings that apply while a function runs, or until the end of a `using` block.

import { dispose } from './dispose';
import { checkReturned, checkSynchronous } from './synchronous';

/** Ends the mode when disposed, at the end of a `using` block. */
export interface ModeGuard {
  [Symbol.dispose](): void;
}

/**
 * Sets the mode; returns the function that restores what it found. It is called again, after that function was called with
 * true, where a scope ends below this one.
 */
export type Enter = () => (resumes: boolean) => void;

/** Modes that change the same settings. */
export interface ModeKind {
  /** The scopes that have not ended, innermost last. */
  readonly scopes: Scope[];
  /** Whether a call without a function may be a permanent setting, whose guard nobody disposes. */
  readonly isSetting: boolean;
}

/** Makes a kind of modes; `like` is one of which it changes the settings, too. */
export const modeKind = (isSetting = false, like?: ModeKind): ModeKind => ({ scopes: like?.scopes ?? [], isSetting });

interface Scope {
  readonly enter: Enter;
  leave: (resumes: boolean) => void;
  /** Null for a scope, else a setting that ends with the scope around it unless a guard was made of it. */
  setting: 'permanent' | 'guarded' | null;
}

// The kinds of modes that have nothing to do with others, by name.
const kinds = new Map<string, ModeKind>();

function kindOf(name: string): ModeKind {
  let kind = kinds.get(name);
  if (kind === undefined) {
    kind = modeKind();
    kinds.set(name, kind);
  }
  return kind;
}

// Settings whose guards were dropped are not told from those whose guards are held. Beyond this many, the oldest are permanent.
const mostSettings = 64;

function begin(scopes: Scope[], enter: Enter, setting: Scope['setting']): Scope {
  const scope: Scope = { enter, leave: enter(), setting };
  scopes.push(scope);
  if (setting !== null && scopes.length > mostSettings) {
    const oldest = scopes.findIndex((one) => one.setting === 'permanent');
    if (oldest >= 0) scopes.splice(oldest, 1);
  }
  return scope;
}

// Scopes of functions that wait for promises may end in any order: those that began later go on.
function end(scopes: Scope[], scope: Scope): void {
  if (scopes[scopes.length - 1] === scope) {
    scopes.pop();
    scope.leave(false);
    return;
  }
  const at = scopes.lastIndexOf(scope);
  if (at < 0) return;
  const above = scopes.splice(at).filter((one, i) => i === 0 || one.setting !== 'permanent');
  for (let i = above.length - 1; i > 0; i--) above[i]?.leave(true);
  try {
    scope.leave(false);
  } finally {
    for (const one of above.slice(1)) {
      one.leave = one.enter();
      scopes.push(one);
    }
  }
}

function guardOf(scopes: Scope[], scope: Scope): ModeGuard {
  let isDone = false;
  const finish = (): void => {
    if (!isDone) end(scopes, scope);
    isDone = true;
  };
  return Object.defineProperty({}, dispose, {
    // A `using` declaration reads the method at once.
    get: () => {
      if (scope.setting !== null) scope.setting = 'guarded';
      return finish;
    },
  }) as ModeGuard;
}

const remedy = 'the mode ends when it returns. Write `await` outside, and the mode around what computes, for each batch anew';

/**
 * Enters a mode while `fn` runs, or without `fn` until the returned guard is disposed. Scopes may end in any order.
 *
 * @param name the function that sets the mode, for error texts
 * @throws TypeError if `fn` is not a function, is async or a generator, or returns a promise
 */
export function withMode<T>(name: string, enter: Enter, fn: (() => T) | undefined, kind: ModeKind = kindOf(name)): T | ModeGuard {
  const { scopes } = kind;
  if (fn === undefined) return guardOf(scopes, begin(scopes, enter, kind.isSetting ? 'permanent' : null));
  checkSynchronous(name, fn, remedy);
  const scope = begin(scopes, enter, null);
  try {
    const result = fn();
    checkReturned(name, result, remedy);
    return result;
  } finally {
    end(scopes, scope);
  }
}
