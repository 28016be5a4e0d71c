// Translates one function or method from its JavaScript source to TorchScript source.
import type { Expression, Node, Pattern, SpreadElement, Statement } from 'acorn';
import type { Module } from '../../nn/module';
import { isUnused } from '../markers';
import type {
  Compiled,
  Context,
  Emitted,
  FunctionTypes,
  LocalFunction,
  Loop,
  ParameterInfo,
  Scope,
  Shared,
  Value,
  Variable,
} from './context';
import { coerce } from './convert';
import { expression } from './expressions';
import { localFunction } from './inlining';
import { safeName } from './names';
import type { Failure, Source } from './source';
import { statement } from './statements';
import { isKnown, join, optionalElement, readType, unknown } from './types';

/** A translated function. */
export interface Translation extends Compiled {
  readonly text: string;
  /** For each line of the text, the source node that it came from. */
  readonly origins: readonly Node[];
}

/** Inputs of a translation other than the source. */
export interface Setting {
  readonly shared: Shared;
  readonly self: Module | null;
  readonly home: object | null;
  readonly name: string;
  readonly types: FunctionTypes;
  readonly unwraps?: boolean;
}

class Body implements Context {
  readonly shared: Shared;
  readonly self: Module | null;
  readonly home: object | null;
  readonly loops: Loop[] = [];
  unused: Node | null = null;
  readonly declaredReturn: string | null;
  readonly unwraps: boolean;
  returnNames: readonly string[] | null = null;
  lines: Emitted[] = [];
  private nested: Scope[] = [new Map()];
  /** The local functions whose bodies are being inlined, with the calls that led to them. */
  private inlining: { local: LocalFunction; call: Node }[] = [];
  private readonly taken = new Set<string>();
  private indent = 1;
  private temporaries = 0;

  constructor(
    private readonly source: Source,
    setting: Setting,
    /** Types inferred in earlier passes, by the offset of the variable's declaration, after those of the calls that inlined it. */
    private readonly known: Map<string, string>,
    public returns: string,
    public returnsList: boolean,
  ) {
    this.shared = setting.shared;
    this.self = setting.self;
    this.home = setting.home;
    this.unwraps = setting.unwraps ?? false;
    const declared = setting.types.return;
    this.declaredReturn = declared === undefined ? null : readType(declared);
  }

  expression(node: Expression | SpreadElement): Value {
    return expression(this, node);
  }

  statements(nodes: readonly Statement[]): void {
    this.statementsScope(() => {
      for (const node of nodes) if (node.type === 'FunctionDeclaration') this.alias(node.id.name, localFunction(this, node));
      for (const node of nodes) statement(this, node);
    });
  }

  // Names belong to the block that declares them; `for` declares its variables in a scope around its body.
  statementsScope(run: () => void): void {
    this.nested.push(new Map());
    run();
    this.nested.pop();
  }

  block(run: () => void): void {
    this.indent++;
    const before = this.lines.length;
    run();
    if (this.lines.length === before) this.emit('pass', this.source.node);
    this.indent--;
  }

  emit(text: string, node: Node): void {
    this.lines.push({ text, node, indent: this.indent });
  }

  collected<T>(run: () => T): { value: T; lines: readonly Emitted[] } {
    const outer = this.lines;
    this.lines = [];
    try {
      const value = run();
      const base = this.indent;
      return { value, lines: this.lines.map((line) => ({ ...line, indent: line.indent - base })) };
    } finally {
      this.lines = outer;
    }
  }

  emitAll(lines: readonly Emitted[]): void {
    for (const line of lines) this.lines.push({ ...line, indent: line.indent + this.indent });
  }

  scopes(): readonly Scope[] {
    return [...this.nested];
  }

  within<T>(local: LocalFunction, call: Node, run: () => T): T {
    if (this.inlining.some((one) => one.local.node === local.node))
      throw this.fail(call, 'the function calls itself, which TorchScript does not know');
    const [nested, inlining] = [this.nested, this.inlining];
    this.nested = [...local.scopes, new Map()];
    this.inlining = [...inlining, { local, call }];
    try {
      return run();
    } finally {
      this.nested = nested;
      this.inlining = inlining;
    }
  }

  fail(node: Node, reason: string, hint?: string): Failure {
    return this.source.failure(node, reason, hint);
  }

  isWrittenAsFraction(node: Node): boolean {
    return this.source.isWrittenAsFraction(node);
  }

  textOf(node: Node): string {
    return this.source.textOf(node);
  }

  lookup(name: string): Variable | null {
    return this.nested.findLast((scope) => scope.has(name))?.get(name) ?? null;
  }

  outer(path: readonly string[]): { value: unknown } | null {
    return this.lookup(path[0] as string) === null ? this.shared.outer(this.source.fn, path) : null;
  }

  private fresh(name: string): string {
    const base = safeName(name);
    let python = base;
    for (let i = 1; this.taken.has(python); i++) python = `${base}_${i}`;
    this.taken.add(python);
    return python;
  }

  declare(name: string, node: Node, type: string, names: readonly string[] | null = null): Variable {
    const key = [...this.inlining.map(({ call }) => call.start), node.start].join();
    const variable: Variable = { python: this.fresh(name), type: join(this.known.get(key) ?? unknown, type), names, alias: null };
    this.declared.set(variable, key);
    this.known.set(key, variable.type);
    this.nested.at(-1)?.set(name, variable);
    return variable;
  }

  private readonly declared = new Map<Variable, string>();

  alias(name: string, value: Value): void {
    this.nested.at(-1)?.set(name, { python: '', type: unknown, names: null, alias: value });
  }

  temporary(): string {
    this.temporaries++;
    return this.fresh(`t${this.temporaries}_`);
  }

  widen(variable: Variable, type: string, names: readonly string[] | null = null): void {
    variable.type = join(variable.type, type);
    variable.names ??= names;
    const key = this.declared.get(variable);
    if (key !== undefined) this.known.set(key, variable.type);
  }
}

function defaultOf(body: Body, node: Expression, declared: string | null): { type: string; text: string; isBigint?: boolean } {
  const value = body.expression(node);
  if (value.constant === undefined && !value.elements) {
    throw body.fail(
      node,
      'a default must be a number, a string, a boolean, null or an array of such',
      'give it in the body: if (x === null) x = ...',
    );
  }
  const isFraction = declared === null && value.type === 'int' && body.isWrittenAsFraction(node);
  const type = declared ?? (isFraction ? 'float' : value.type === 'None' ? 'Optional[Tensor]' : value.type);
  return {
    isBigint: value.isBigint,
    type,
    text: value.type === 'None' ? 'None' : coerce(value, type).text.replace(/^annotate\(.*?, (\[\])\)$/, '$1'),
  };
}

function parameterOf(body: Body, pattern: Pattern, types: FunctionTypes): ParameterInfo {
  const id = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  if (id.type !== 'Identifier')
    throw body.fail(pattern, 'only plain parameters can be compiled', 'take the parts out in the body: const [a, b] = pair');
  const given = types[id.name];
  const declared = given === undefined ? null : readType(given);
  let fallback: string | null = null;
  let isBigint: boolean | undefined;
  let type = declared ?? 'Tensor';
  if (pattern.type === 'AssignmentPattern') {
    const made = defaultOf(body, pattern.right, declared);
    type = made.type;
    fallback = made.text;
    isBigint = made.isBigint;
  } else if (optionalElement(type) !== null) {
    fallback = 'None';
  }
  const variable = body.declare(id.name, id, type);
  if (isBigint) variable.isBigint = true;
  return { name: variable.python, type, fallback, ...(declared === null && type === 'int' && !isBigint ? { guessed: id.name } : {}) };
}

// An Optional parameter gets the default None unless a required parameter follows it.
function withDefaults(parameters: readonly ParameterInfo[], patterns: readonly Pattern[]): ParameterInfo[] {
  let isRequired = false;
  return [...parameters]
    .reverse()
    .map((one, i) => {
      const isGiven = patterns[patterns.length - 1 - i]?.type === 'AssignmentPattern';
      const made = isRequired && !isGiven ? { ...one, fallback: null } : one;
      isRequired ||= made.fallback === null;
      return made;
    })
    .reverse();
}

/** Translates a function. Infers the types of variables by repeating the translation until they no longer change, at most six times. */
export function translate(source: Source, setting: Setting): Translation {
  const { node } = source;
  if (node.async) throw source.failure(node, 'an async function cannot be compiled: nothing in TorchScript is asynchronous');
  if (node.type === 'FunctionExpression' && node.generator) throw source.failure(node, 'a generator cannot be compiled');
  const known = new Map<string, string>();
  let returns: string = unknown;
  let returnsList = false;
  for (let pass = 0; ; pass++) {
    const before = [...known.values(), returns, String(returnsList)].join(';');
    const body: Body = new Body(source, setting, known, returns, returnsList);
    const parameters = withDefaults(
      node.params.map((pattern) => parameterOf(body, pattern, setting.types)),
      node.params,
    );
    const code: readonly Statement[] =
      node.body.type === 'BlockStatement'
        ? node.body.body
        : [{ type: 'ReturnStatement', start: node.body.start, end: node.body.end, argument: node.body }];
    if (isUnused(source.fn)) {
      returns = body.declaredReturn ?? 'Tensor';
      const { text, ...head } = finish(source, setting, body, parameters, returns);
      return { ...head, text: `${text.slice(0, text.indexOf('\n'))}\n    raise Exception("'${setting.name}' is marked as unused")\n` };
    }
    body.statements(code);
    returns = body.returns;
    returnsList = body.returnsList;
    const after = [...known.values(), returns, String(returnsList)].join(';');
    if (after === before || pass === 5) return finish(source, setting, body, parameters);
  }
}

function finish(source: Source, setting: Setting, body: Body, parameters: readonly ParameterInfo[], given?: string): Translation {
  const returns = given ?? body.declaredReturn ?? (body.returns === unknown ? 'None' : body.returns);
  const written = parameters.map(({ name, type, fallback }) => `${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`);
  if (setting.self !== null) written.unshift('self');
  const shown =
    given !== undefined || body.declaredReturn !== null || (optionalElement(returns) !== null && isKnown(returns)) ? ` -> ${returns}` : '';
  const name = safeName(setting.name);
  const head = { text: `def ${name}(${written.join(', ')})${shown}:`, node: source.node as Node };
  const lines = [head, ...body.lines.map(({ text, node, indent }) => ({ text: `${'    '.repeat(indent)}${text}`, node }))];
  if (body.lines.length === 0) lines.push({ text: '    pass', node: source.node });
  const text = `${lines.map((line) => line.text).join('\n')}\n`;
  return { name, parameters, returns, names: body.returnNames, text, origins: lines.map((line) => line.node) };
}
