// What the parts of the compiler share: values, variables, and the function that is being compiled.
import type { Expression, Node, SpreadElement, Statement } from 'acorn';
import type { Module } from '../../nn/module';
import type { AnyFunction, Failure } from './source';

/** An expression, compiled. */
export interface Value {
  readonly text: string;
  readonly type: string;
  /** The module that it names. */
  readonly module?: Module;
  /** The elements of an array literal, which may yet become a list or a tuple. */
  readonly elements?: readonly Value[];
  /** Names of a tuple's elements. */
  readonly names?: readonly string[] | null;
  /** What is known of it while compiling: the value of a literal or of an outer constant, null for None. */
  readonly constant?: unknown;
}

export interface Variable {
  readonly python: string;
  type: string;
  names: readonly string[] | null;
  /** A name for a module or a constant, which has no variable in TorchScript. */
  readonly alias: Value | null;
}

/** A parameter of a function that is compiled. */
export interface ParameterInfo {
  readonly name: string;
  readonly type: string;
  /** Its default as TorchScript writes it. */
  readonly fallback: string | null;
  /** Its name in TypeScript, where its type was taken from a whole number as its default. */
  readonly guessed?: string;
}

/** A function or method that was compiled. */
export interface Compiled {
  readonly name: string;
  readonly parameters: readonly ParameterInfo[];
  readonly returns: string;
  readonly names?: readonly string[] | null;
  /** Whether a trailing object gives its arguments by name, as it does for layers of this library. */
  readonly byName?: boolean;
}

/** Types by the names of parameters, and `return`. */
export type FunctionTypes = Readonly<Record<string, string>>;

/** What all functions of one script share. */
export interface Shared {
  /** A method; `types` are those of parameters that differ from what the method itself says. */
  method(module: Module, name: string, types?: FunctionTypes): Compiled;
  /** The method that `super` names in a method of the class `home`. */
  superMethod(module: Module, home: object, name: string, types?: FunctionTypes): Compiled | null;
  fn(fn: AnyFunction, name: string, types?: FunctionTypes): Compiled;
  library(name: string): Compiled | null;
  /** What a name that stands around a function means; null where that is not known. */
  outer(fn: AnyFunction, path: readonly string[]): { value: unknown } | null;
  attributeType(module: Module, name: string): string | null;
  /** The name in `torch` of a function or namespace that was passed in. */
  pathOf(value: unknown): string | null;
}

/** A loop around what is being compiled. */
export interface Loop {
  /** What runs before the next turn, after `continue` too. */
  readonly update: (() => void) | null;
  /** Where a loop over modules was unrolled: the variable that says that it was left. */
  readonly left: string | null;
  /** A switch, which 'break' leaves and 'continue' does not mean. */
  readonly isSwitch?: boolean;
}

/** The function that is being compiled. */
export interface Context {
  readonly shared: Shared;
  readonly self: Module | null;
  /** The class whose method this is: where `super` begins. */
  readonly home: object | null;
  readonly loops: Loop[];
  returns: string;
  returnNames: readonly string[] | null;
  /** Every returned array literal is a tuple, unless another return gives a list. */
  returnsList: boolean;
  readonly declaredReturn: string | null;
  /** Whether values that may be None are said not to be, where they must not: LibTorch did not see a test. */
  readonly unwraps: boolean;

  expression(node: Expression | SpreadElement): Value;
  statements(nodes: readonly Statement[]): void;
  /** Statements among which names of their own may be declared. */
  statementsScope(run: () => void): void;
  /** Statements of their own scope, indented. */
  block(run: () => void): void;
  emit(text: string, node: Node): void;
  fail(node: Node, reason: string, hint?: string): Failure;
  textOf(node: Node): string;
  lookup(name: string): Variable | null;
  /** What a name, or a path of names, stands for that is none of the function's own. */
  outer(path: readonly string[]): { value: unknown } | null;
  declare(name: string, node: Node, type: string, names?: readonly string[] | null): Variable;
  alias(name: string, value: Value): void;
  /** A name of the compiler's own. */
  temporary(): string;
  /** Notes that a variable holds values of a type too. */
  widen(variable: Variable, type: string, names?: readonly string[] | null): void;
}

export const none: Value = { text: 'None', type: 'None', constant: null };
