// What a function or constructor takes, declared once: names, order, types, defaults and, as comments, docs.
import { isOptions } from '../core/describe';
import { atCaller, ValueError } from '../core/errors';
import type { Call, Entry, Given, Values } from './call';
import { missing, multiple, tooMany, unexpected, wrongType } from './messages';
import type { Optional, Type } from './types';

const holdsBigInt = (value: unknown): boolean => typeof value === 'bigint' || (Array.isArray(value) && value.some(holdsBigInt));

// TypeScript code computes with numbers.
function narrow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(narrow);
  if (typeof value !== 'bigint') return value;
  if (!Number.isSafeInteger(Number(value))) throw atCaller(new ValueError('Overflow when unpacking long long'));
  return Number(value);
}

const isOptional = (type: Type<unknown>): type is Optional<unknown> => 'fallback' in type;

/** A function's name and parameters; binds the arguments of its calls. */
export class Signature<E extends readonly Entry[] = readonly Entry[]> {
  private readonly names: readonly string[];
  private readonly types: readonly Type<unknown>[];
  private readonly fallbacks: readonly unknown[];
  private readonly isRequired: readonly boolean[];
  private readonly takesRecords: boolean;

  constructor(
    readonly name: string,
    readonly entries: E,
  ) {
    this.names = entries.map((entry) => Object.keys(entry)[0] as string);
    this.types = entries.map((entry) => Object.values(entry)[0] as Type<unknown>);
    this.fallbacks = this.types.map((type) => (isOptional(type) ? type.fallback : undefined));
    this.isRequired = this.types.map((type) => !isOptional(type));
    this.takesRecords = this.types.some(({ isRecord }) => isRecord);
  }

  /**
   * The values in the parameters' order, defaults filled in.
   *
   * @param name the function's name in messages, where several share the signature
   * @throws TypeError for arguments that do not fit
   */
  bind(args: readonly unknown[], name: string = this.name): Values<E> {
    return this.read(args, name) as Values<E>;
  }

  /** The values by name, defaults filled in. */
  given(args: readonly unknown[], name: string = this.name): Given<E> {
    const values = this.read(args, name) as readonly unknown[];
    const given: Record<string, unknown> = {};
    const { names } = this;
    for (let i = 0; i < names.length; i++) given[names[i] as string] = values[i];
    return given as Given<E>;
  }

  /** As {@link bind}; null for arguments that do not fit. */
  fit(args: readonly unknown[]): Values<E> | null {
    return this.read(args, null) as Values<E> | null;
  }

  /** The parameters as messages show them. */
  get text(): string {
    const parts = this.types.map((type, i) => {
      const shown = isOptional(type) ? type.shown : null;
      return `${type.text} ${this.names[i]}${shown === null ? '' : ` = ${shown}`}`;
    });
    return `(${parts.join(', ')})`;
  }

  // Options in the last place, unless they are a value there: a record that does not name the parameter of its place.
  private optionsOf(args: readonly unknown[]): Readonly<Record<string, unknown>> | null {
    const at = args.length - 1;
    const last = args[at];
    if (!isOptions(last)) return null;
    if (!this.takesRecords || at >= this.types.length || !this.types[at]?.isRecord) return last;
    return (this.names[at] as string) in last ? last : null;
  }

  // The function's name is null where arguments that do not fit give null.
  private read(args: readonly unknown[], name: string | null): unknown[] | null {
    const { names, types, fallbacks, isRequired } = this;
    const { length } = names;
    const options = this.optionsOf(args);
    const count = options === null ? args.length : args.length - 1;
    if (count > length) return this.fail(name, ' ', tooMany(length, count));
    const values: unknown[] = new Array(length);
    for (let i = 0; i < count; i++) values[i] = args[i];
    if (options !== null) {
      for (const key of Object.keys(options)) {
        const value = options[key];
        if (value === undefined) continue;
        const index = names.indexOf(key);
        if (index < 0) return this.fail(name, ' ', unexpected(key, names));
        if (values[index] !== undefined) return this.fail(name, ' ', multiple(key));
        values[index] = value;
      }
    }
    for (let i = 0; i < length; i++) {
      const value = values[i];
      if (value === undefined) {
        if (isRequired[i]) {
          const absent = names.filter((_, at) => isRequired[at] && values[at] === undefined);
          return this.fail(name, ' ', missing(absent));
        }
        const fallback = fallbacks[i];
        values[i] = Array.isArray(fallback) ? [...fallback] : fallback;
        continue;
      }
      const type = types[i] as Type<unknown>;
      if (!type.check(value)) {
        return this.fail(name, ': ', wrongType(names[i] as string, i < count ? i : -1, type.text.replaceAll('|', ' or '), value));
      }
      if (type.isInt && typeof value !== 'number' && holdsBigInt(value)) values[i] = narrow(value);
    }
    return values;
  }

  private fail(name: string | null, between: string, reason: string): null {
    if (name === null) return null;
    throw atCaller(new TypeError(`${name}()${between}${reason}\nexpected:\n * ${this.text}`));
  }
}

/** Declares what a function takes: `parameters('Linear', { inFeatures: int }, { bias: opt(boolean, true) })`. */
export function parameters<const E extends readonly Entry[]>(name: string, ...entries: E): Signature<E> {
  return new Signature(name, entries);
}

/** Makes a function that takes its parameters by position and by name. */
export function define<const E extends readonly Entry[], R>(
  name: string,
  entries: E,
  run: (...args: Values<E>) => R,
): (...args: Call<E>) => R {
  const signature = new Signature(name, entries);
  return (...args: readonly unknown[]) => run(...signature.bind(args));
}
