// Compiles optional chains: `x?.relu()`, `this.norm?.(x)`, `sizes?.[0]`.
import type { CallExpression, ChainExpression, Expression, MemberExpression } from 'acorn';
import { chosen } from './branches';
import { type Context, none, type Value } from './context';
import { named } from './convert';
import { optionalElement, solid } from './types';

type Link = MemberExpression | CallExpression;

const isLink = (node: { type: string }): node is Link => node.type === 'MemberExpression' || node.type === 'CallExpression';
const baseOf = (link: Link): Expression => (link.type === 'CallExpression' ? link.callee : link.object) as Expression;

// The links from the last to the first, down to the first `?.`; null if there is none.
function linksOf(from: Expression): Link[] | null {
  const links: Link[] = [];
  let count = 0;
  for (let node: Expression = from; isLink(node); node = baseOf(node)) {
    links.push(node);
    if (node.optional) count = links.length;
  }
  return count === 0 ? null : links.slice(0, count);
}

// The chain with another expression before its first `?.`.
function rebuilt(links: readonly Link[], base: Expression): Expression {
  return links.reduceRight<Expression>((inner, link, i) => {
    const optional = i < links.length - 1 && link.optional;
    return link.type === 'CallExpression' ? { ...link, callee: inner, optional } : { ...link, object: inner, optional };
  }, base);
}

export function chain(c: Context, { expression }: ChainExpression): Value {
  return link(c, expression);
}

function link(c: Context, node: Expression): Value {
  const links = linksOf(node);
  if (links === null) return c.expression(node);
  const base = baseOf(links.at(-1) as Link);
  const value = c.expression(base);
  if (value.type === 'None') return none;
  const name = `?${base.start}`;
  const rest = (object: Value): Value => {
    c.alias(name, object);
    return link(c, rebuilt(links, { type: 'Identifier', name, start: base.start, end: base.end }));
  };
  if (optionalElement(value.type) === null) return rest(value);
  const object = named(c, base, value);
  return chosen(
    c,
    node,
    `${object.text} is not None`,
    () => rest({ ...object, type: solid(object.type) }),
    () => none,
  );
}
