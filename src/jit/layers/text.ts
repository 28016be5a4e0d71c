// Registration of TorchScript templates for layer classes, and helpers for writing literals.
import type { Module } from '../../nn/module';
import type { Compiled } from '../compiler/context';
import { constantValue } from '../compiler/literals';
import type { AnyFunction } from '../compiler/source';

/** TorchScript of a layer's method: its parameters, body lines and result type. */
export interface LayerText {
  readonly parameters: string;
  readonly lines: readonly string[];
  readonly returns: string;
}

/** Compiles methods of a layer's submodules and functions that the layer holds, for use in its template. */
export interface Parts {
  method(module: Module, name: string): Compiled;
  fn(fn: AnyFunction, name: string): Compiled;
}

/** A template: writes `forward` for a layer, with the layer's settings as constants. */
export type Family = (module: Module, parts: Parts) => LayerText;

/** A layer class. */
export interface LayerClass<M extends Module> {
  readonly prototype: M;
}

const families = new Map<object, Family>();

/** Registers the template of a class's `forward`. */
export function layer<M extends Module>(Class: LayerClass<M>, text: (module: M, parts: Parts) => LayerText): void {
  families.set(Class.prototype, (module, parts) => text(module as M, parts));
}

/** Registers a template whose body is a single return statement. */
export function oneLine<M extends Module>(Class: LayerClass<M>, line: (module: M) => string, parameters = 'input: Tensor'): void {
  layer(Class, (module) => ({ parameters, lines: [`return ${line(module)}`], returns: 'Tensor' }));
}

/** The template of a class; null if the class is not one of this library. */
export const familyOf = (owner: object): Family | null => families.get(owner) ?? null;

/** The class, or its base class, that defines `forward`: several classes may share one. */
export function home<M extends Module>(Class: LayerClass<Module>): LayerClass<M> {
  const isOwn = Object.hasOwn(Class.prototype, 'forward');
  return (isOwn ? Class : home(Object.getPrototypeOf(Class) as LayerClass<Module>)) as LayerClass<M>;
}

/** Writes a setting as a Python literal. */
export function py(value: unknown): string {
  const literal = constantValue(value);
  if (literal === null) throw new Error(`no literal for ${String(value)}`);
  return literal.text;
}

/** Writes a number as a float literal. */
export const float = (value: number): string => {
  const text = py(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
};

/** Writes a float literal, or None for null. */
export const floatOrNone = (value: number | null): string => (value === null ? 'None' : float(value));

/** Writes a size as a list literal with one entry for each dimension. */
export const ints = (value: number | readonly number[], dims: number): string =>
  py(typeof value === 'number' ? new Array<number>(dims).fill(value) : value);
