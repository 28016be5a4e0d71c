// The rule by which errors are compared with those of Python: by class and by text.
import { withHints } from '../src/core/hints';
import { camelCase } from '../src/core/names';

// Python's exception classes → this library's.
const classes: Record<string, string> = {
  RuntimeError: 'TorchError',
  KeyError: 'TorchError',
  _LinAlgError: 'LinAlgError',
};

/** The name of this library's class for one of Python's. */
export const errorClass = (name: string): string => classes[name] ?? name;

/** A text with its numbers as JavaScript writes them: `1.0` is `1`, `1e-05` is `1e-5`. */
export const plainNumbers = (text: string): string => text.replace(/(\d)\.0\b(?!\d)/g, '$1').replace(/(\d)e([+-])0(\d)/g, '$1e$2$3');

/**
 * Whether a message is Python's. Numbers may be written as JavaScript writes them, names of arguments in camelCase, and hints as
 * src/core/hints.ts writes them; case and underscores count otherwise. The text of a KeyError is the repr of its message.
 */
export function isSameText(got: string, name: string, message: string): boolean {
  const text = name === 'KeyError' ? message.slice(1, -1).replaceAll('\\n', '\n').replaceAll("\\'", "'") : message;
  const [ours, theirs] = [plainNumbers(got).trim(), plainNumbers(text).trim()];
  const inCamelCase = theirs.replace(/\b[a-z]+(_[a-z0-9]+)+\b/g, camelCase);
  return [theirs, inCamelCase, withHints(theirs), withHints(inCamelCase)].includes(ours);
}
