// A function's own source: its text, parsed, and where a part of it stands in the file that it was written in.
import { createRequire } from 'node:module';
import type * as acorn from 'acorn';
import type { AnyNode, ArrowFunctionExpression, FunctionExpression, Node } from 'acorn';
import { TorchError } from '../../core/errors';
import { excerptOf, textInFile } from './locate';

/** Any function. */
// biome-ignore lint/complexity/noBannedTypes: functions of any shape are compiled
export type AnyFunction = Function;

/** A function as it is parsed. */
export type FunctionNode = FunctionExpression | ArrowFunctionExpression;

/** The error of something that TorchScript cannot express. */
export class Failure extends TorchError {}

/** A failure that a call leads to, and whose place is the call's. */
export class Unplaced extends Failure {
  constructor(readonly reason: string) {
    super(`torch.jit.script: ${reason}`);
  }
}

// Loaded by the first function that is compiled: each thread would hold a megabyte for it.
const loadParser = (): typeof acorn => createRequire(__filename)('acorn') as typeof acorn;

const wrapped = { method: '({', plain: '(' };

/** A function's text, and the offsets of its parts. */
export class Source {
  readonly node: FunctionNode;
  private readonly shift: number;
  private readonly text: string;
  /** What the file says of numbers, by where they stand: looking is slow, and the function is read several times. */
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
    const asObject = this.parse(`${wrapped.method}${text}})`);
    const property = asObject?.type === 'ObjectExpression' ? asObject.properties[0] : undefined;
    if (property?.type !== 'Property' || property.value.type !== 'FunctionExpression')
      throw new Failure(`torch.jit.script: the source of '${name}' cannot be parsed: ${text.slice(0, 80)}`);
    this.node = property.value;
    this.shift = wrapped.method.length;
  }

  private parse(text: string): AnyNode | null {
    try {
      return loadParser().parseExpressionAt(text, 0, { ecmaVersion: 'latest' }) as AnyNode;
    } catch {
      return null;
    }
  }

  /** The text of a part. */
  textOf(node: Node): string {
    return this.text.slice(node.start - this.shift, node.end - this.shift);
  }

  /** Whether a whole number stands as 1.0 in the file, where the text that runs has lost that. */
  isWrittenAsFraction(node: Node): boolean {
    const known = this.fractions.get(node.start);
    if (known !== undefined) return known;
    const written = textInFile(this.fn, this.text, Math.max(node.start - this.shift, 0));
    const [number = ''] = /^-?\d+\.\d*/.exec(written) ?? [];
    const isFraction = number !== '' && Number(number) === Number(this.textOf(node));
    this.fractions.set(node.start, isFraction);
    return isFraction;
  }

  /** The error of a part, with its line and a caret under it. */
  failure(node: Node, reason: string, hint?: string): Failure {
    const offset = Math.max(node.start - this.shift, 0);
    const shown = excerptOf(this.fn, this.text, offset);
    return new Failure(`torch.jit.script: ${reason}\n${shown}${hint === undefined ? '' : `\nhint: ${hint}`}`);
  }
}
