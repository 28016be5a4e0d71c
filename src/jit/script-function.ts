// CompiledFunction functions, callable from JavaScript.

import { runInLane } from '../async';
import { multiple, unexpected } from '../core/argument-messages';
import { isOptions } from '../core/describe';
import { dtypeCode, isDType } from '../core/dtype';
import { TorchError, typeError } from '../core/errors';
import type { FileLike } from '../core/files';
import { native } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { collectIfDue } from '../memory/pacing';
import { type NamedResults, namedResults } from '../ops/named';
import { Cell, tape } from '../ops/tape';
import type { FunctionTypes } from './compiler/context';
import type { AnyFunction } from './compiler/source';
import { moduleBytes, saveModule } from './save';
import { freshTensor, readResult, writeArguments } from './values';

/** A compiled TorchScript function. */
export interface ScriptFunction<A extends readonly unknown[] = readonly unknown[], R = unknown> {
  /** Takes arguments by position, or the last ones by name in a trailing object. */
  (...args: A): R;
  /** Calls the function in the thread for asynchronous work; calls run in order. */
  callAsync(...args: A): Promise<Awaited<R>>;
  /** Its TorchScript source. */
  readonly code: string;
  /** Its graph (TorchScript's intermediate representation). */
  readonly graph: string;
  /** Its name, parameters and results. */
  readonly schema: string;
  /** Writes it to a file, as a module with this function as its `forward`. */
  save(file: FileLike): void;
  /** The bytes that {@link save} writes. */
  saveToBuffer(): Buffer<ArrayBuffer>;
}

/** Parameters and result of a function's first overload. Later overloads take values that TorchScript has no type for. */
export type FirstOverload<F> = F extends { (...args: infer A): infer R; (...args: infer _A): infer _R }
  ? [A, R]
  : F extends (...args: infer A) => infer R
    ? [A, R]
    : never;

/** A compiled function or method, called through its native handle. */
export class CompiledFunction {
  private readonly names: readonly string[];
  private readonly types: readonly string[];
  private readonly fields: NamedResults | null;
  /** For each parameter: whether it is an int, and so accepts a data type, which is an int in TorchScript. */
  private readonly takesInt: readonly boolean[];
  private readonly takesInts: boolean;

  constructor(
    readonly handle: number,
    /** Keeps the handle alive. */
    readonly wrapper: object,
    readonly name: string,
  ) {
    const [names, types, , , fields] = native.jitParameters(handle);
    this.names = names;
    this.types = types;
    this.takesInt = types.map((type) => /^(Optional\[)?int/.test(type));
    this.takesInts = this.takesInt.includes(true);
    this.fields = fields.length > 0 ? namedResults(fields) : null;
  }

  private write(args: readonly unknown[]): void {
    const last = args.at(-1);
    const { names } = this;
    const isByName = isOptions(last) && !/^(Optional\[|Union\[)?Dict|^Any/.test(this.types[args.length - 1] ?? '');
    if (args.length - (isByName ? 1 : 0) > names.length)
      throw typeError(`${this.name}() takes ${names.length} arguments (${names.join(', ')}), ${args.length} were given`);
    if (!isByName) {
      writeArguments(this.converted(args));
      return;
    }
    const values: unknown[] = args.slice(0, -1);
    for (const [key, value] of Object.entries(last)) {
      const at = names.indexOf(key);
      if (at < 0) throw typeError(`${this.name}() ${unexpected(key, names)}: it takes ${names.join(', ')}`);
      if (values[at] !== undefined) throw typeError(`${this.name}() ${multiple(key)}`);
      values[at] = value;
    }
    writeArguments(this.converted(Array.from(values)));
  }

  private converted(values: readonly unknown[]): readonly unknown[] {
    if (!this.takesInts) return values;
    return values.map((value, i) => (this.takesInt[i] === true && isDType(value) ? dtypeCode(value) : value));
  }

  private named(result: unknown): unknown {
    return this.fields !== null && Array.isArray(result) ? this.fields.of(result) : result;
  }

  call(args: readonly unknown[]): unknown {
    this.write(args);
    const wrapper = freshTensor();
    native.jitCall(wrapper, this.handle);
    const live = tape[Cell.Live] as number;
    const result = this.named(readResult(wrapper));
    collectIfDue(live);
    return result;
  }

  async callAsync(args: readonly unknown[]): Promise<unknown> {
    this.write(args);
    return runInLane(() => native.jitCallAsync(this.handle, () => this.named(readResult(null))));
  }

  text(): { schema: string; graph: string; code: string } {
    const [schema, graph, code] = native.jitText(this.handle);
    return { schema, graph, code };
  }
}

/** Looks up a module's method by name. */
export function methodOf(module: number, name: string): CompiledFunction {
  const wrapper = {};
  return new CompiledFunction(native.jitMethod(wrapper, module, name), wrapper, name);
}

interface FunctionSource {
  readonly fn: AnyFunction;
  readonly types: FunctionTypes | undefined;
}

const sources = new WeakMap<object, FunctionSource | null>();

/** The source of a compiled function: null if it was traced, undefined if the function is not compiled. */
export const sourceOf = (fn: object): FunctionSource | null | undefined => sources.get(fn);

/**
 * Wraps a compiled function in a callable with ScriptFunction's properties.
 *
 * @param moduleOf gives the handle of a module with the function as its `forward`, which the wrapper owns
 */
export function scriptFunction(
  compiled: CompiledFunction,
  moduleOf: (wrapper: object) => number,
  source: FunctionSource | null,
): ScriptFunction {
  const call = ((...args: unknown[]) => compiled.call(args)) as unknown as ScriptFunction;
  sources.set(call, source);
  return Object.defineProperties(call, {
    name: { value: compiled.name },
    callAsync: { value: (...args: unknown[]) => compiled.callAsync(args) },
    code: { get: () => compiled.text().code },
    graph: { get: () => compiled.text().graph },
    schema: { get: () => compiled.text().schema },
    save: {
      value: (file: FileLike, ...rest: []): void => {
        noMoreArguments('save', 1, rest);
        saveModule(moduleOf({}), file);
      },
    },
    saveToBuffer: {
      value: (...args: []): Buffer<ArrayBuffer> => {
        noArguments('saveToBuffer', args);
        return moduleBytes(moduleOf({}));
      },
    },
    toString: { value: () => `<torch.jit.ScriptFunction ${compiled.name}>` },
  });
}

/** Throws the error for a value that is neither a function nor a module. */
export function refuse(name: string, value: unknown): never {
  throw new TorchError(`torch.jit.${name}: a function or a module is expected, not ${value === null ? 'null' : typeof value}`);
}
