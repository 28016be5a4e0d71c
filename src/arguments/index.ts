// Arguments of the functions and constructors written in TypeScript, bound as operators bind theirs: by position, then name.

import { describeValue, isOptions } from '../core/describe';
import { Device, layouts, memoryFormats } from '../core/device';
import { dtypeCode } from '../core/dtype';
import { atCaller, ValueError } from '../core/errors';
import { Generator } from '../core/generator';
import { TensorHandle } from '../core/tensor-handle';

type LastWord<P extends string> = P extends `${string} ${infer Rest}` ? LastWord<Rest> : P;
type NameOf<P extends string> = P extends `${infer Declared} = ${string}` ? LastWord<Declared> : LastWord<P>;
type Split<P extends string> = P extends `${infer First}, ${infer Rest}`
  ? [NameOf<First>, ...Split<Rest>]
  : P extends ''
    ? []
    : [NameOf<P>];

/** The parameter names of a signature such as `'dropout(Tensor input, float p = 0.5)'`. */
export type Names<S extends string> = S extends `${string}(${infer Inner})` ? Split<Inner> : never;

type ByName<A extends readonly unknown[], N extends readonly string[]> = N extends readonly [
  infer Name extends string,
  ...infer Names extends string[],
]
  ? A extends readonly [infer First, ...infer Rest]
    ? { [K in Name]: First } & ByName<Rest, Names>
    : A extends readonly [(infer First)?, ...infer Rest]
      ? { [K in Name]?: First | undefined } & ByName<Rest, Names>
      : unknown
  : unknown;

type Prefixes<Positional extends readonly unknown[], N extends readonly string[], All, Rest extends string = never> =
  | ([Rest] extends [never] ? never : [...Positional, options: Pick<All, Extract<Rest, keyof All>>])
  | (Positional extends [...infer Fewer, unknown]
      ? N extends readonly [...infer Others extends string[], infer Last extends string]
        ? Prefixes<Fewer, Others, All, Rest | Last>
        : never
      : never);

/** The ways to call with parameters of types `A` named `N`: by position, and the rest by name in a trailing object. */
export type Call<A extends readonly unknown[], N extends readonly string[]> = A | Prefixes<Required<A>, N, ByName<A, N>>;

/** The ways to call what a signature text declares, with labelled types. */
export type Arguments<S extends string, A extends readonly unknown[]> = Call<A, Names<S>>;

type Check = (value: unknown) => boolean;

const isInt: Check = (value) => (typeof value === 'number' && Number.isInteger(value)) || typeof value === 'bigint';
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const checks: Record<string, Check> = {
  Tensor: (value) => value instanceof TensorHandle,
  int: isInt,
  // As given: a bigint stays one.
  integer: isInt,
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  function: (value) => typeof value === 'function',
  Module: (value) => typeof value === 'function',
  dtype: (value) => typeof value === 'string' && dtypeCode(value) !== undefined,
  Device: (value) => value instanceof Device || typeof value === 'string' || isInt(value),
  layout: (value) => layouts.includes(value as never),
  memoryFormat: (value) => memoryFormats.includes(value as never),
  Generator: (value) => value instanceof Generator,
  object: () => true,
};

/** Sets what a type of a signature's text takes, for classes that this file does not know. */
export function declareType(name: string, check: Check): void {
  checks[name] = check;
}

// `int|(int|null)[]` is `int` or `(int|null)[]`.
const alternatives = /\([^)]*\)\[\]|[^|]+/g;

function checkOf(type: string): Check {
  const parts = (type.match(alternatives) ?? []).map((part): Check => {
    if (part === 'null') return (value) => value === null;
    if (part.endsWith('[]')) return isListOf(checkOf(part.slice(0, -2).replace(/^\((.*)\)$/, '$1')));
    const check = checks[part];
    if (!check) throw new Error(`no check for parameters of type ${part}`);
    return check;
  });
  const [first, second] = parts;
  if (parts.length === 1) return first as Check;
  if (parts.length === 2) return (value) => (first as Check)(value) || (second as Check)(value);
  return (value) => parts.some((check) => check(value));
}

// Functions reckon with integers, so a bigint becomes a number.
function narrow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(narrow);
  if (typeof value !== 'bigint') return value;
  if (!Number.isSafeInteger(Number(value))) throw atCaller(new ValueError('Overflow when unpacking long long'));
  return Number(value);
}

const holdsBigInt: Check = (value) => typeof value === 'bigint' || (Array.isArray(value) && value.some(holdsBigInt));

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly check: Check;
  readonly isInt: boolean;
}

/** What a function or constructor takes, read from a text such as `'Linear(int inFeatures, int outFeatures, boolean bias = true)'`. */
export class Signature<S extends string = string> {
  private declared: Declared[] | null = null;

  constructor(readonly text: S) {}

  /** The function's name. */
  get name(): string {
    return this.text.slice(0, this.text.indexOf('('));
  }

  private get parameters(): Declared[] {
    this.declared ??= this.text
      .slice(this.text.indexOf('(') + 1, -1)
      .split(', ')
      .filter((part) => part !== '')
      .map((part) => {
        const [left = ''] = part.split(' = ');
        const space = left.lastIndexOf(' ');
        const type = left.slice(0, space);
        return { name: left.slice(space + 1), type, required: !part.includes(' = '), check: checkOf(type), isInt: /\bint\b/.test(type) };
      });
    return this.declared;
  }

  /** The values in the signature's order, undefined where not given. */
  bind(args: readonly unknown[]): unknown[] {
    const { parameters } = this;
    let count = args.length;
    const last = args[count - 1];
    const options = isOptions(last) ? last : null;
    if (options !== null) count--;
    if (count > parameters.length) {
      const most = `${parameters.length} positional argument${parameters.length === 1 ? '' : 's'}`;
      this.fail(`takes ${most} but ${count} ${count === 1 ? 'was' : 'were'} given`);
    }
    const values: unknown[] = new Array(parameters.length);
    for (let i = 0; i < count; i++) values[i] = args[i];
    if (options !== null) this.bindNames(values, options);
    for (let i = 0; i < parameters.length; i++) {
      const { name, type, required, check, isInt } = parameters[i] as Declared;
      const value = values[i];
      if (value === undefined) {
        if (required) this.missing(values);
      } else if (!check(value)) {
        const where = i < count ? `'${name}' (position ${i + 1})` : `'${name}'`;
        this.fail(`argument ${where} must be ${type.replaceAll('|', ' or ')}, not ${describeValue(value)}`, ': ');
      } else if (isInt && holdsBigInt(value)) {
        values[i] = narrow(value);
      }
    }
    return values;
  }

  private bindNames(values: unknown[], options: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(options)) {
      const value = options[key];
      if (value === undefined) continue;
      const index = this.parameters.findIndex((parameter) => parameter.name === key);
      if (index < 0) this.fail(`got an unexpected keyword argument '${key}'`);
      if (values[index] !== undefined) this.fail(`got multiple values for argument '${key}'`);
      values[index] = value;
    }
  }

  private missing(values: readonly unknown[]): never {
    const names = this.parameters.filter((p, i) => p.required && values[i] === undefined).map((p) => `"${p.name}"`);
    this.fail(`missing ${names.length} required argument${names.length === 1 ? '' : 's'}: ${names.join(', ')}`);
  }

  private fail(reason: string, between = ' '): never {
    throw atCaller(new TypeError(`${this.name}()${between}${reason}\nexpected:\n * ${this.text.slice(this.text.indexOf('('))}`));
  }
}

/** Binds a constructor's arguments: `const [p = 0.5] = bind<[p?: number]>(signature, args)`. */
export function bind<A extends readonly unknown[]>(signature: Signature, args: readonly unknown[]): A {
  return signature.bind(args) as unknown as A;
}

/**
 * Makes a function that takes its parameters by position and by name.
 *
 * @param text the name and the parameters with types and defaults, as error messages show them; the defaults that hold
 *   are those of `run`
 */
export function define<const S extends string, A extends readonly unknown[], R>(
  text: S,
  run: (...args: A) => R,
): (...args: Arguments<S, A>) => R {
  const signature = new Signature(text);
  return (...args: readonly unknown[]) => run(...bind<A>(signature, args));
}
