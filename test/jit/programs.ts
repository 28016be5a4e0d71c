// Programs in the subset of TypeScript that torch.jit.script compiles, each with inputs for every branch.

import type torch from 'node-libtorch';
import type { nn } from 'node-libtorch';
import { flow } from './programs/flow';
import { modules } from './programs/modules';
import { values } from './programs/values';

/** A program: a function or a module, the arguments of its calls, and the options of `script`. */
export interface Program {
  readonly run: ((...args: never[]) => unknown) | nn.Module;
  readonly calls: readonly (readonly unknown[])[];
  readonly options?: torch.jit.ScriptOptions;
  /** Calls that throw, with the error message. */
  readonly throws?: readonly (readonly [args: readonly unknown[], message: RegExp])[];
}

export const programs: Record<string, Program> = { ...values, ...flow, ...modules };
