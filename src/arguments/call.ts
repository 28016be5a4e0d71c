// TypeScript types of calls: all arguments by position, or the first ones by position and the others by name.
import type { ByName, LiteralByName, Optional, Type, ValueOf } from './types';

/** A parameter: its name and its type. */
export interface Entry {
  readonly [name: string]: Type<unknown>;
}

type EntryValue<E> = { [K in keyof E]: ValueOf<E[K]> }[keyof E];
type PositionValue<E> = E[keyof E] extends LiteralByName<infer P> ? P : EntryValue<E>;
type IsOptional<E> = E[keyof E] extends Optional<unknown> ? true : false;
type IsByName<E> = E[keyof E] extends ByName ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };

type Positional<E> = E extends readonly [infer First, ...infer Rest]
  ? IsByName<First> extends true
    ? []
    : IsOptional<First> extends true
      ? [PositionValue<First>?, ...Positional<Rest>]
      : [PositionValue<First>, ...Positional<Rest>]
  : [];

type Named<E> = E extends readonly [infer First, ...infer Rest]
  ? (IsOptional<First> extends true
      ? { -readonly [K in keyof First]?: ValueOf<First[K]> }
      : { -readonly [K in keyof First]: ValueOf<First[K]> }) &
      Named<Rest>
  : unknown;

// Where only names can follow, the options may be undefined: not given.
type NotGiven<First> = IsByName<First> extends true ? (IsOptional<First> extends true ? undefined : never) : never;

type Prefixes<E, Before extends readonly unknown[] = []> = E extends readonly [infer First, ...infer Rest]
  ?
      | (Record<never, never> extends Named<E>
          ? [...Before, options?: Flat<Named<E>>]
          : [...Before, options: Flat<Named<E>> | NotGiven<First>])
      | (IsByName<First> extends true ? never : Prefixes<Rest, [...Before, PositionValue<First>]>)
  : never;

// The entries of a signature, or of a list of parameters.
type EntriesOf<S> = S extends readonly unknown[] ? S : S extends { readonly entries: infer E } ? E : never;

/** The argument lists that a signature accepts. The published declarations show them as overloads, see scripts/declarations. */
export type Call<S> = Positional<EntriesOf<S>> | Prefixes<EntriesOf<S>>;

/** The options: all parameters by name. */
export type Options<S> = Flat<Named<EntriesOf<S>>>;

/** The values in the order of the parameters, with defaults filled in. */
export type Values<E> = { -readonly [K in keyof E]: EntryValue<E[K]> };

type NarrowedEntry<E, N> = keyof E & keyof N extends never
  ? E
  : {
      readonly [K in keyof E]: K extends keyof N
        ? (E[K] extends Optional<unknown> ? Optional<N[K]> : Type<N[K]>) & (E[K] extends ByName ? ByName : unknown)
        : E[K];
    };
type NarrowedEntries<E, N> = E extends readonly [infer First, ...infer Rest] ? [NarrowedEntry<First, N>, ...NarrowedEntries<Rest, N>] : [];

/** The same parameters, with narrower types for those in `N`: for a result type that depends on a flag. */
export type Narrowed<S, N> = { readonly entries: NarrowedEntries<EntriesOf<S>, N> };

/** The parameters after the first, for a method whose object is a function's first argument. */
export type AfterFirst<S> = {
  readonly entries: EntriesOf<S> extends readonly [Entry, ...infer Rest extends readonly Entry[]] ? Rest : never;
};

type WithoutDefault<E, K> = E extends readonly [infer First, ...infer Rest]
  ? [K extends keyof First ? { readonly [P in keyof First]: Type<ValueOf<First[P]>> } : First, ...WithoutDefault<Rest, K>]
  : [];

/** The same parameters, with `K` required. */
export type WithRequired<S, K extends string> = { readonly entries: WithoutDefault<EntriesOf<S>, K> };
