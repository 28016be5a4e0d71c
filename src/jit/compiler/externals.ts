// Resolves names that a function does not declare: names of this library, outer variables, and values passed in `scope`.
import type { AnyNode, Expression, Node, Super } from 'acorn';
import { layouts, memoryFormats } from '../../core/device';
import { isDType } from '../../core/dtype';
import type { Context, Value } from './context';
import { numberValue, stringText } from './literals';

/** What a name refers to: a value of the caller's, or a path in `torch`. */
export type External = { readonly value: unknown; readonly name: string } | { readonly path: string };

// Names that refer to this library if the outer scopes do not define them, with their paths in `torch`.
const namespaces: Record<string, string> = {
  torch: '',
  nn: 'nn',
  F: 'nn.functional',
  functional: 'nn.functional',
  linalg: 'linalg',
  fft: 'fft',
  special: 'special',
  jit: 'jit',
};
// Names that refer to this library even if an outer scope defines them.
const alwaysTorch = new Set(['torch', 'nn']);

function bare(node: Expression | Super): AnyNode {
  if (node.type === 'ParenthesizedExpression') return bare(node.expression);
  return node.type === 'SequenceExpression' && node.expressions.length === 2 ? bare(node.expressions[1] as Expression) : node;
}

/** Splits `a.b.c` into its names, also in the form that bundlers emit (`(0, a.b)`); null for other expressions. */
export function pathIn(given: Expression | Super): string[] | null {
  const node = bare(given);
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const before = pathIn(node.object);
  return before === null ? null : [...before, node.property.name];
}

/** Resolves a name that the function does not declare; null if it is unknown. */
export function externalOf(c: Context, callee: Expression | Super): External | null {
  const parts = pathIn(callee);
  if (parts === null) return null;
  const [root = '', ...rest] = parts;
  if (c.lookup(root) !== null) return null;
  if (alwaysTorch.has(root)) return { path: pathFrom(root, rest) };
  for (let count = parts.length; count > 0; count--) {
    const outer = c.outer(parts.slice(0, count));
    if (outer === null) continue;
    const path = c.shared.pathOf(outer.value);
    if (path !== null) return { path: [...(path === '' ? [] : [path]), ...parts.slice(count)].join('.') };
    return count === parts.length ? { value: outer.value, name: parts.at(-1) as string } : null;
  }
  return root in namespaces ? { path: pathFrom(root, rest) } : null;
}

function pathFrom(root: string, rest: readonly string[]): string {
  const space = namespaces[root] as string;
  return [...(space === '' ? [] : [space]), ...rest.filter((part) => part !== 'default')].join('.');
}

/** Compiles constants of `torch`, such as `torch.float32` and `torch.inf`; null for anything else. */
export function externalConstant(c: Context, node: Expression): Value | null {
  const found = externalOf(c, node);
  if (found === null || !('path' in found)) return null;
  const { path } = found;
  if (isDType(path) || memoryFormats.includes(path as never) || layouts.includes(path as never))
    return { text: stringText(path), type: 'str', constant: path };
  const numbers: Record<string, number> = { inf: Number.POSITIVE_INFINITY, nan: Number.NaN, pi: Math.PI, e: Math.E };
  const value = numbers[path];
  return value === undefined ? null : numberValue(value, true);
}

/** The error for a call of an unknown name. */
export function unknownCall(c: Context, node: Node, name: string): Error {
  return c.fail(
    node,
    `'${name}' is not known here`,
    `torch.relu(x), nn.functional.relu(x), this.method(x) and functions that stand around this one are; others are passed in: { scope: { ${/^\w+$/.test(name) ? name : 'helper'} } }`,
  );
}
