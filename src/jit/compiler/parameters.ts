// Parses TorchScript parameter lists.
import type { ParameterInfo } from './context';

function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (i === text.length || (c === ',' && depth === 0)) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

/** Parses a parameter list such as `input: Tensor, hx: Optional[Tensor] = None`. */
export function readParameters(text: string): ParameterInfo[] {
  return split(text).map((one) => {
    const [left = '', fallback = null] = one.split(' = ').map((side) => side.trim());
    const [name = '', type = 'Tensor'] = left.split(': ');
    return { name, type, fallback };
  });
}
