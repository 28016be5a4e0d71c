// Types shared by the parts of the compiler: values, variables, and the context of the function being compiled.
import type { ArrowFunctionExpression, Expression, FunctionDeclaration, FunctionExpression, Node, SpreadElement, Statement } from 'acorn';
import type { Module } from '../../nn/module';
import type { AnyFunction, Failure } from './source';

/** A compiled expression. */
export interface Value {
  readonly text: string;
  readonly type: string;
  /** The module that the expression refers to. */
  readonly module?: Module;
  /** The elements of an array literal, which may still become a list or a tuple. */
  readonly elements?: readonly Value[];
  /** The values of an array that has modules among its elements, and exists at compile time only. */
  readonly items?: readonly Value[];
  /** A function of the compiled code, which is inlined where it is called. */
  readonly local?: LocalFunction;
  /** Whether the int is a tensor's size or a product of such, which cannot be beyond 64 bits. */
  readonly isSize?: boolean;
  /** Whether the int, or all ints of the list, are bigints in TypeScript: tensors made of them are int64. */
  readonly isBigint?: boolean;
  /** Names of a tuple's elements. */
  readonly names?: readonly string[] | null;
  /** The value if it is known at compile time: a literal or an outer constant; null for None. */
  readonly constant?: unknown;
}

/** A function declared in the compiled code, and the scopes that it sees. */
export interface LocalFunction {
  readonly node: ArrowFunctionExpression | FunctionExpression | FunctionDeclaration;
  readonly scopes: readonly Scope[];
}

export interface Variable {
  readonly python: string;
  type: string;
  /** Whether every value assigned to it is a size. */
  isSize?: boolean;
  isBigint?: boolean;
  names: readonly string[] | null;
  /** The module or constant that the name stands for, if it has no variable in TorchScript. */
  readonly alias: Value | null;
}

/** The names that a block declares. */
export type Scope = Map<string, Variable>;

/** A parameter of a compiled function. */
export interface ParameterInfo {
  readonly name: string;
  readonly type: string;
  /** Its default as a TorchScript expression; null if it is required. */
  readonly fallback: string | null;
  /** Its name in TypeScript, set only if its int type was inferred from a whole number as its default. */
  readonly guessed?: string;
}

/** A compiled function or method. */
export interface Compiled {
  readonly name: string;
  readonly parameters: readonly ParameterInfo[];
  readonly returns: string;
  readonly names?: readonly string[] | null;
  /** Whether a trailing object passes arguments by name, as it does for layers of this library. */
  readonly byName?: boolean;
}

/** Types by parameter name, and the result type as `return`. */
export type FunctionTypes = Readonly<Record<string, string>>;

/** State and lookups shared by all functions of one script. */
export interface Shared {
  /** Compiles a method; `types` overrides the types that the method declares for its parameters. */
  method(module: Module, name: string, types?: FunctionTypes): Compiled;
  /** Compiles the method that `super.name` refers to in a method of the class `home`; null if there is none. */
  superMethod(module: Module, home: object, name: string, types?: FunctionTypes): Compiled | null;
  fn(fn: AnyFunction, name: string, types?: FunctionTypes): Compiled;
  library(name: string): Compiled | null;
  /** The value of a name from an outer scope of a function; null if it is unknown. */
  outer(fn: AnyFunction, path: readonly string[]): { value: unknown } | null;
  attributeType(module: Module, name: string): string | null;
  /** The value of a private field or method, and the name of the attribute that holds it; null if there is none. */
  privateMember(module: Module, name: string): { value: unknown; attribute: string } | null;
  /** Compiles a private method. */
  privateMethod(module: Module, name: string, types?: FunctionTypes): Compiled;
  /** The path in `torch` of a function or namespace; null if `value` is neither. */
  pathOf(value: unknown): string | null;
}

/** A line of TorchScript, with its indentation. */
export interface Emitted {
  readonly text: string;
  readonly node: Node;
  readonly indent: number;
}

/** An enclosing loop or switch. */
export interface Loop {
  /** Emits the code that runs before the next iteration, also on `continue`. */
  readonly update: (() => void) | null;
  /** For an unrolled loop over modules: the variable that is set to True by `break`. */
  readonly left: string | null;
  /** Set for a switch: `break` applies to it, `continue` does not. */
  readonly isSwitch?: boolean;
}

/** The context of the function being compiled. */
export interface Context {
  readonly shared: Shared;
  readonly self: Module | null;
  /** The prototype that has this method: `super` looks above it. */
  readonly home: object | null;
  readonly loops: Loop[];
  /** The call whose value is not used. */
  unused: Node | null;
  returns: string;
  returnNames: readonly string[] | null;
  /** Whether some return statement returns a list. If none does, returned array literals are tuples. */
  returnsList: boolean;
  readonly declaredReturn: string | null;
  /** Whether Optional values are unwrapped explicitly where None is not allowed: second attempt, after LibTorch found no test for None. */
  readonly unwraps: boolean;

  expression(node: Expression | SpreadElement): Value;
  statements(nodes: readonly Statement[]): void;
  /** Runs `run` in a new scope for declared names. */
  statementsScope(run: () => void): void;
  /** Runs `run` with a deeper indentation, and emits `pass` if it emits nothing. */
  block(run: () => void): void;
  emit(text: string, node: Node): void;
  /** Runs `run`, and returns what it emitted, which emitting it again by `emitAll` puts elsewhere. */
  collected<T>(run: () => T): { value: T; lines: readonly Emitted[] };
  emitAll(lines: readonly Emitted[]): void;
  /** The scopes that a function declared here sees. */
  scopes(): readonly Scope[];
  /** Runs `run` in the scopes of a local function, which is called at `call`; throws if that is within itself. */
  within<T>(local: LocalFunction, call: Node, run: () => T): T;
  fail(node: Node, reason: string, hint?: string): Failure;
  textOf(node: Node): string;
  lookup(name: string): Variable | null;
  /** The value of a name, or a path of names, that is not declared in the function; null if it is unknown. */
  outer(path: readonly string[]): { value: unknown } | null;
  declare(name: string, node: Node, type: string, names?: readonly string[] | null): Variable;
  alias(name: string, value: Value): void;
  /** A new name for a variable of the compiler. */
  temporary(): string;
  /** Widens a variable's type to include `type`. */
  widen(variable: Variable, type: string, names?: readonly string[] | null): void;
}

export const none: Value = { text: 'None', type: 'None', constant: null };

/** The name in TorchScript of a function that is written in src/jit/library. */
export const libraryName = (c: Context, name: string): string => (c.shared.library(name) as Compiled).name;
