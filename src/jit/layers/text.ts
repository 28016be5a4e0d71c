// How the families of layers say what they are in TorchScript.
import type { Module } from '../../nn/module';
import type { Compiled } from '../compiler/context';
import { constantValue } from '../compiler/literals';
import type { AnyFunction } from '../compiler/source';

/** A method of a layer: its parameters, its lines and what it gives. */
export interface LayerText {
  readonly parameters: string;
  readonly lines: readonly string[];
  readonly returns: string;
}

/** What a layer's text may ask for: the methods of what stands below it, and functions that it holds. */
export interface Parts {
  method(module: Module, name: string): Compiled;
  fn(fn: AnyFunction, name: string): Compiled;
}

/** The text of a method by the layer's own settings, which stand in it as constants. */
export type Family = (module: Module, parts: Parts) => LayerText;

/** A class of layers. */
export interface LayerClass<M extends Module> {
  readonly prototype: M;
}

const families = new Map<object, Family>();

/** Says what the `forward` of a class is. */
export function layer<M extends Module>(Class: LayerClass<M>, text: (module: M, parts: Parts) => LayerText): void {
  families.set(Class.prototype, (module, parts) => text(module as M, parts));
}

/** A layer of one input and one line. */
export function oneLine<M extends Module>(Class: LayerClass<M>, line: (module: M) => string, parameters = 'input: Tensor'): void {
  layer(Class, (module) => ({ parameters, lines: [`return ${line(module)}`], returns: 'Tensor' }));
}

/** The family of the class whose `forward` a module has; null for a class of the user's. */
export const familyOf = (owner: object): Family | null => families.get(owner) ?? null;

/** The class that has the `forward` of a class: families share one. */
export function home<M extends Module>(Class: LayerClass<Module>): LayerClass<M> {
  const isOwn = Object.hasOwn(Class.prototype, 'forward');
  return (isOwn ? Class : home(Object.getPrototypeOf(Class) as LayerClass<Module>)) as LayerClass<M>;
}

/** A setting as a literal. */
export function py(value: unknown): string {
  const literal = constantValue(value);
  if (literal === null) throw new Error(`no literal for ${String(value)}`);
  return literal.text;
}

/** A number as a float. */
export const float = (value: number): string => {
  const text = py(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
};

/** A float or None. */
export const floatOrNone = (value: number | null): string => (value === null ? 'None' : float(value));

/** A size of each dimension as a list. */
export const ints = (value: number | readonly number[], dims: number): string =>
  py(typeof value === 'number' ? new Array<number>(dims).fill(value) : value);
