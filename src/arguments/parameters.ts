// Signatures of functions and constructors: names, order, types and defaults; the comments become the documentation.

import { missing, multiple, tooMany, unexpected, unsupported, wrongType } from '../core/argument-messages';
import { isOptions } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { withName } from '../core/names';
import { isTypedArray } from '../core/typed-array';
import type { AfterFirst, Call, Entry, Values } from './call';
import type { Optional, Type } from './types';

const holdsBigInt = (value: unknown): boolean => typeof value === 'bigint' || (Array.isArray(value) && value.some(holdsBigInt));

// Converts bigints to numbers, since TypeScript code computes with numbers.
function narrow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(narrow);
  if (typeof value !== 'bigint') return value;
  if (!Number.isSafeInteger(Number(value))) throw new ValueError('Overflow when unpacking long long');
  return Number(value);
}

const isOptional = (type: Type<unknown>): type is Optional<unknown> => 'fallback' in type;

/** A function's name and parameters; binds the arguments of its calls. */
export class Signature<E extends readonly Entry[] = readonly Entry[]> {
  private readonly names: readonly string[];
  private readonly types: readonly Type<unknown>[];
  private readonly fallbacks: readonly unknown[];
  private readonly isRequired: readonly boolean[];
  /** The number of parameters that can be passed by position. */
  private readonly maxPositional: number;
  /** Indices of defaults that are lists: copied for each call, so that changing one does not change the default. */
  private readonly listDefaults: readonly number[];
  /** The index after the last required parameter. */
  private readonly requiredEnd: number;
  private readonly takesRecords: boolean;

  constructor(
    readonly name: string,
    readonly entries: E,
  ) {
    this.names = entries.map((entry) => Object.keys(entry)[0] as string);
    this.types = entries.map((entry) => Object.values(entry)[0] as Type<unknown>);
    this.fallbacks = this.types.map((type) => (isOptional(type) ? type.fallback : undefined));
    this.listDefaults = [...this.fallbacks.keys()].filter((i) => Array.isArray(this.fallbacks[i]));
    const first = this.types.findIndex((type) => 'isByName' in type);
    this.maxPositional = first < 0 ? this.names.length : first;
    this.isRequired = this.types.map((type) => !isOptional(type));
    this.requiredEnd = this.isRequired.lastIndexOf(true) + 1;
    this.takesRecords = this.types.some(({ isRecord }) => isRecord);
  }

  /**
   * Returns the values in the order of the parameters, with defaults filled in.
   *
   * @param name the function's name in error texts, if several functions share the signature
   * @throws TypeError for arguments that do not match
   */
  bind(args: readonly unknown[], name: string = this.name): Values<E> {
    return this.read(args, name) as Values<E>;
  }

  /** The signature of a method whose object is the function's first argument. */
  get afterFirst(): Signature<AfterFirst<E>['entries']> {
    const [, ...entries] = this.entries;
    return new Signature(this.name, entries as readonly Entry[] as AfterFirst<E>['entries']);
  }

  /** The parameters as error texts show them. */
  get text(): string {
    const parts = this.types.map((type, i) => {
      const shown = isOptional(type) ? type.shown : null;
      return `${i === this.maxPositional ? '*, ' : ''}${type.text} ${this.names[i]}${shown === null ? '' : ` = ${shown}`}`;
    });
    return `(${parts.join(', ')})`;
  }

  // The last argument if it is an options object. For a record parameter, an object is a value unless it has a property with the
  // parameter's name and a value for it: state dicts and metadata may have any names.
  private optionsOf(args: readonly unknown[]): Readonly<Record<string, unknown>> | null {
    const at = args.length - 1;
    const last = args[at];
    if (!isOptions(last)) return null;
    const type = this.types[at];
    if (!this.takesRecords || type === undefined || !type.isRecord) return last;
    const name = this.names[at] as string;
    return (name in last && type.check(last[name])) || !type.check(last) ? last : null;
  }

  private read(args: readonly unknown[], name: string): unknown[] {
    const { names, fallbacks } = this;
    const { length } = names;
    const options = this.optionsOf(args);
    // Where only names can follow, undefined is in the place of options.
    const hasNoOptions = args.length === this.maxPositional + 1 && args.length <= length && args[this.maxPositional] === undefined;
    const count = options === null && !hasNoOptions ? args.length : args.length - 1;
    if (count > this.maxPositional) this.fail(name, ' ', tooMany(this.maxPositional, count));
    const values = fallbacks.slice();
    for (const i of this.listDefaults) values[i] = [...(values[i] as unknown[])];
    let end = count;
    let given = args;
    if (options !== null) {
      const named: unknown[] = new Array(length);
      for (let i = 0; i < count; i++) named[i] = args[i];
      for (const key of Object.keys(options)) {
        const value = options[key];
        if (value === undefined) continue;
        const index = names.indexOf(key);
        if (index < 0) this.fail(name, ' ', unexpected(key, names));
        if (named[index] !== undefined) this.fail(name, ' ', multiple(key));
        named[index] = value;
      }
      end = length;
      given = named;
    }
    for (let i = 0; i < end; i++) {
      let value = given[i];
      if (value === undefined) continue;
      const { check, isInt, isList, text } = this.types[i] as Type<unknown>;
      if (!check(value)) {
        if (this.lacks(given, i)) break;
        const [own, position] = [names[i] as string, i < count ? i : -1];
        const { isOnly } = this.types[i] as Type<unknown>;
        this.fail(name, ': ', isOnly ? unsupported(own, position, text) : wrongType(own, position, text.replaceAll('|', ' or '), value));
      }
      if (isList && isTypedArray(value)) value = Array.from<unknown>(value as Iterable<unknown>);
      values[i] = isInt && typeof value !== 'number' && holdsBigInt(value) ? narrow(value) : value;
    }
    if (!this.lacks(given, this.requiredEnd)) return values;
    return this.fail(name, ' ', missing(names.filter((_, i) => this.isRequired[i] && given[i] === undefined)));
  }

  // Whether a required parameter among the first `end` is missing.
  private lacks(given: readonly unknown[], end: number): boolean {
    for (let i = 0; i < end; i++) if (given[i] === undefined && this.isRequired[i]) return true;
    return false;
  }

  private fail(name: string, between: string, reason: string): never {
    throw typeError(`${name}()${between}${reason}\nexpected:\n * ${this.text}`);
  }
}

/** Splits off the function to run under a mode, which is the first or the last argument, from the other arguments. */
export function splitFunction<F>(args: readonly unknown[]): [fn: F | undefined, others: readonly unknown[]] {
  const last = args.length - 1;
  if (typeof args[0] === 'function') return [args[0] as F, args.slice(1)];
  return last > 0 && typeof args[last] === 'function' ? [args[last] as F, args.slice(0, last)] : [undefined, args];
}

/** Declares a signature: `parameters('Linear', { inFeatures: int }, { bias: opt(boolean, true) })`. */
export function parameters<const E extends readonly Entry[]>(name: string, ...entries: E): Signature<E> {
  return new Signature(name, entries);
}

/** Makes a function whose arguments are passed by position or by name. */
export function define<const E extends readonly Entry[], R>(
  name: string,
  entries: E,
  run: (...args: Values<E>) => R,
): (...args: Call<E>) => R {
  const signature = new Signature(name, entries);
  return withName(name.slice(name.lastIndexOf('.') + 1), (...args: readonly unknown[]) => run(...signature.bind(args)));
}
