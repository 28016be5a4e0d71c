// Modules as text, as Python's repr(module) prints them.

function indent(text: string): string {
  return text.split('\n').join('\n  ');
}

/** `Name(extra)`, or a block with one line per child. */
export function moduleText(name: string, extra: string, children: readonly (readonly [string, string])[]): string {
  const extraLines = extra ? extra.split('\n') : [];
  if (children.length === 0 && extraLines.length <= 1) return `${name}(${extra})`;
  const lines = [...extraLines, ...children.map(([key, text]) => `(${key}): ${indent(text)}`)];
  return `${name}(\n  ${lines.join('\n  ')}\n)`;
}
