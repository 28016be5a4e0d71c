// Compiles indices of `x.at(...)` and `x.setAt(...)`: numbers, '1:3', '...', null, masks and torch.slice.
import type { CallExpression, Expression, SpreadElement, TemplateLiteral } from 'acorn';
import type { Context } from './context';
import { asInt } from './convert';

const sliceText = /^(-?\d+)?:(-?\d+)?(:(-?\d+)?)?$/;

/** The text between the brackets of an index expression. */
export function indexText(c: Context, indices: readonly (Expression | SpreadElement)[]): string {
  return indices.map((one) => partText(c, one)).join(', ');
}

function partText(c: Context, node: Expression | SpreadElement): string {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const text = node.value.replace(/\s/g, '');
    if (text === '...') return '...';
    if (sliceText.test(text)) return text;
    if (/^-?\d+$/.test(text)) return text;
    throw c.fail(node, `'${node.value}' is no index`, "a slice is written '1:3' or '::2'");
  }
  if (node.type === 'TemplateLiteral') return templateText(c, node);
  if (isSlice(node)) {
    const parts = node.arguments.map((one) => {
      const value = c.expression(one);
      return value.type === 'None' ? '' : asInt(c, value).text;
    });
    if (parts.length === 1) return `:${parts[0]}`;
    return parts.join(':');
  }
  const value = c.expression(node);
  // TorchScript takes their elements for the positions 0 and 1.
  if (value.type === 'List[bool]') throw c.fail(node, 'an array of booleans is no index', 'a mask is a tensor: torch.tensor([...])');
  return asInt(c, value).text;
}

/** Whether an index is `torch.slice(...)`. */
export function isSlice(node: Expression | SpreadElement): node is CallExpression {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'slice';
}

function templateText(c: Context, node: TemplateLiteral): string {
  const parts = node.quasis.map(({ value }, i) => {
    const expression = node.expressions[i];
    const text = (value.cooked ?? '').replace(/\s/g, '');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it shows code
    if (!/^[-\d:]*$/.test(text)) throw c.fail(node, 'this template string is no index', 'a slice is written `${a}:${b}`');
    return `${text}${expression === undefined ? '' : `(${asInt(c, c.expression(expression)).text})`}`;
  });
  return parts.join('');
}
