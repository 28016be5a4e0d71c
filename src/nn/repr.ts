// Modules as text, as Python's repr(module) prints them.
import { throughLevels } from '../core/nesting';

function indent(text: string): string {
  return text.split('\n').join('\n  ');
}

/** `Name(extra)`, or a block with the text of each child. @throws TorchError for children nested too deeply */
export function moduleText(name: string, extra: string, members: Iterable<readonly [string, unknown]>): string {
  const children = throughLevels('toString', () => Array.from(members, ([key, child]) => [key, String(child)] as const));
  const extraLines = extra ? extra.split('\n') : [];
  if (children.length === 0 && extraLines.length <= 1) return `${name}(${extra})`;
  const lines = [...extraLines, ...children.map(([key, text]) => `(${key}): ${indent(text)}`)];
  return `${name}(\n  ${lines.join('\n  ')}\n)`;
}
