// Formats values as Python's repr() does, for messages equal to PyTorch's.
import { describeValue, textOf } from './describe';

/** Formats a value as Python's repr() does: True, None, 'text', (2, 2), 1e-05. */
export function pythonRepr(value: unknown): string {
  return reprOf(value, 0);
}

/** Arrays may hold themselves. */
const deepestRepr = 8;

function reprOf(value: unknown, level: number): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) {
    if (level === deepestRepr) return '(...)';
    const items = Array.from(value, (item) => reprOf(item, level + 1));
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
  }
  if (typeof value === 'number') return pythonNumber(value);
  return textOf(value);
}

/** The name of a value's class in Python: int for an integer, str, NoneType. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return Array.isArray(value) ? 'list' : describeValue(value);
}

/** Formats a number that is a float in Python: 1 becomes '1.0'. */
export function pythonFloat(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) >= 1e16) {
    const [mantissa, exponent] = value.toExponential().split('e+');
    return `${mantissa}e+${exponent}`;
  }
  const text = pythonNumber(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  // Python uses an exponent below 1e-4 and from 1e16 on.
  if (size !== 0 && !Number.isInteger(value) && size < 1e-4) {
    const [mantissa, exponent = ''] = value.toExponential().split('e');
    return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(value);
}

/** Formats sizes as a torch.Size: torch.Size([2, 3]). */
export function pythonSize(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}

/** Formats sizes as a Python tuple: (2, 3), (2,), (). */
export function pythonTuple(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/** Formats sizes as a Python list, which is also how LibTorch prints a shape: [2, 3]. */
export function pythonList(sizes: readonly (number | bigint | null)[]): string {
  return `[${sizes.join(', ')}]`;
}
