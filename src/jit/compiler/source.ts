// A function's source: its text, its syntax tree, and the position of each part in the original file.
import { createRequire } from 'node:module';
import type * as acorn from 'acorn';
import type { AnyNode, ArrowFunctionExpression, FunctionExpression, Node } from 'acorn';
import { TorchError } from '../../core/errors';
import { excerptOf, textInFile } from './locate';

/** Any function. */
// biome-ignore lint/complexity/noBannedTypes: functions of any shape are compiled
export type AnyFunction = Function;

/** The syntax tree of a function. */
export type FunctionNode = FunctionExpression | ArrowFunctionExpression;

/** The error for code that TorchScript cannot express. */
export class Failure extends TorchError {}

/** A failure without a source location; the call that led to it adds its own. */
export class UnlocatedFailure extends Failure {
  constructor(readonly reason: string) {
    super(`torch.jit.script: ${reason}`);
  }
}

// Loaded when the first function is compiled, because the parser takes about a megabyte in each thread.
const loadParser = (): typeof acorn => createRequire(__filename)('acorn') as typeof acorn;

const wrapped = { method: '({', privateMethod: '(class {', plain: '(' };

/** A function's text and the offsets of its parts. */
export class Source {
  readonly node: FunctionNode;
  private readonly shift: number;
  private readonly text: string;
  /** Cached results of isWrittenAsFraction by offset: finding the file is slow, and each function is translated several times. */
  private readonly fractions = new Map<number, boolean>();

  constructor(
    readonly fn: AnyFunction,
    readonly name: string,
  ) {
    const text = fn.toString();
    this.text = text;
    if (text.includes('[native code]'))
      throw new Failure(`torch.jit.script: '${name}' is no function of TypeScript: its source cannot be read`);
    const asFunction = this.parse(`${wrapped.plain}${text})`);
    if (asFunction !== null && (asFunction.type === 'FunctionExpression' || asFunction.type === 'ArrowFunctionExpression')) {
      this.node = asFunction;
      this.shift = wrapped.plain.length;
      return;
    }
    const prefix = text.startsWith('#') ? wrapped.privateMethod : wrapped.method;
    const asObject = this.parse(`${prefix}${text}})`);
    const property =
      asObject?.type === 'ObjectExpression'
        ? asObject.properties[0]
        : asObject?.type === 'ClassExpression'
          ? asObject.body.body[0]
          : undefined;
    const isMethod = property?.type === 'Property' || property?.type === 'MethodDefinition';
    if (!isMethod || property.value.type !== 'FunctionExpression')
      throw new Failure(`torch.jit.script: the source of '${name}' cannot be parsed: ${text.slice(0, 80)}`);
    this.node = property.value;
    this.shift = prefix.length;
  }

  private parse(text: string): AnyNode | null {
    try {
      return loadParser().parseExpressionAt(text, 0, { ecmaVersion: 'latest', checkPrivateFields: false }) as AnyNode;
    } catch (error) {
      if (String(error).includes('Not enough stack space'))
        throw new Failure(`torch.jit.script: the source of '${this.name}' is nested too deeply`);
      return null;
    }
  }

  /** The text of a node. */
  textOf(node: Node): string {
    return this.text.slice(node.start - this.shift, node.end - this.shift);
  }

  /** Whether a whole number is written with a decimal point (1.0) in the file; the compiled JavaScript may have dropped it. */
  isWrittenAsFraction(node: Node): boolean {
    const known = this.fractions.get(node.start);
    if (known !== undefined) return known;
    const written = textInFile(this.fn, this.text, Math.max(node.start - this.shift, 0));
    const [number = ''] = /^-?\d+\.\d*/.exec(written) ?? [];
    const isFraction = number !== '' && Number(number) === Number(this.textOf(node));
    this.fractions.set(node.start, isFraction);
    return isFraction;
  }

  /** The error for a node, with its line and a caret under it. */
  failure(node: Node, reason: string, hint?: string): Failure {
    const offset = Math.max(node.start - this.shift, 0);
    const shown = excerptOf(this.fn, this.text, offset);
    return new Failure(`torch.jit.script: ${reason}\n${shown}${hint === undefined ? '' : `\nhint: ${hint}`}`);
  }
}
