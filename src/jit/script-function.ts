// Compiled functions as JavaScript calls them.

import { aside } from '../async';
import { dtypeCode, isDType } from '../dtype';
import { TorchError } from '../errors';
import type { FileLike } from '../files';
import { collectIfDue } from '../memory/pacing';
import { native } from '../native';
import { isOptions } from '../ops/bind';
import { type NamedResults, namedResults } from '../ops/named';
import { Cell, tape } from '../ops/tape';
import type { FunctionTypes } from './compiler/context';
import type { AnyFunction } from './compiler/source';
import { freshTensor, readResult, writeArguments } from './values';

/** A function of TorchScript. */
export interface ScriptFunction<A extends readonly unknown[] = readonly unknown[], R = unknown> {
  /** By position, or the last ones by name in a trailing object. */
  (...args: A): R;
  /** The same in the thread of asynchronous work, in the order of the calls. */
  callAsync(...args: A): Promise<Awaited<R>>;
  /** Its text in TorchScript. */
  readonly code: string;
  /** Its instructions. */
  readonly graph: string;
  /** Name, parameters and results. */
  readonly schema: string;
  /** Writes it to a file, as a module whose `forward` it is. */
  save(file: FileLike): void;
}

/** Parameters and result of a function's first overload: what comes after it is for values that TorchScript has no type for. */
export type FirstOverload<F> = F extends { (...args: infer A): infer R; (...args: infer _A): infer _R }
  ? [A, R]
  : F extends (...args: infer A) => infer R
    ? [A, R]
    : never;

/** What native code knows as a function. */
export class Compiled {
  private readonly names: readonly string[];
  private readonly types: readonly string[];
  private readonly fields: NamedResults | null;
  /** By parameter: whether a data type, which is an int in TorchScript, may be given. */
  private readonly takesInt: readonly boolean[];
  private readonly takesInts: boolean;

  constructor(
    readonly handle: number,
    /** Keeps the handle. */
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
      throw new TypeError(`${this.name}() takes ${names.length} arguments (${names.join(', ')}), ${args.length} were given`);
    if (!isByName) {
      writeArguments(this.converted(args));
      return;
    }
    const values: unknown[] = args.slice(0, -1);
    for (const [key, value] of Object.entries(last)) {
      const at = names.indexOf(key);
      if (at < 0) throw new TypeError(`${this.name}() got an unexpected keyword argument '${key}': it takes ${names.join(', ')}`);
      if (values[at] !== undefined) throw new TypeError(`${this.name}() got multiple values for argument '${key}'`);
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
    return aside(() => native.jitCallAsync(this.handle, () => this.named(readResult(null))));
  }

  text(): { schema: string; graph: string; code: string } {
    const [schema, graph, code] = native.jitText(this.handle);
    return { schema, graph, code };
  }
}

/** A method of a module by name. */
export function methodOf(module: number, name: string): Compiled {
  const wrapper = {};
  return new Compiled(native.jitMethod(wrapper, module, name), wrapper, name);
}

interface FunctionSource {
  readonly fn: AnyFunction;
  readonly types: FunctionTypes | undefined;
}

const sources = new WeakMap<object, FunctionSource | null>();

/** What a compiled function was made from: null for a traced one, undefined for a function of another kind. */
export const sourceOf = (fn: object): FunctionSource | null | undefined => sources.get(fn);

/** A free function as an object that is called. */
export function scriptFunction(compiled: Compiled, save: (file: FileLike) => void, source: FunctionSource | null): ScriptFunction {
  const call = ((...args: unknown[]) => compiled.call(args)) as unknown as ScriptFunction;
  sources.set(call, source);
  return Object.defineProperties(call, {
    name: { value: compiled.name },
    callAsync: { value: (...args: unknown[]) => compiled.callAsync(args) },
    code: { get: () => compiled.text().code },
    graph: { get: () => compiled.text().graph },
    schema: { get: () => compiled.text().schema },
    save: { value: save },
    toString: { value: () => `<torch.jit.ScriptFunction ${compiled.name}>` },
  });
}

/** Throws for what is no function or module. */
export function refuse(name: string, value: unknown): never {
  throw new TorchError(`torch.jit.${name}: a function or a module is expected, not ${value === null ? 'null' : typeof value}`);
}
