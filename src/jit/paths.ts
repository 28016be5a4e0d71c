// Which names of torch stand for what: functions and namespaces that were passed in are known by themselves.
import * as composed from '../functional';
import * as linalg from '../linalg';
import * as nn from '../nn';
import * as ops from '../ops';
import type { Paths } from './compiler/unit';

let known: Map<unknown, string> | null = null;

/** Paths in `torch` by functions and namespaces. */
export function torchPaths(): Paths {
  if (known !== null) return known;
  known = new Map();
  const add = (space: object, path: string): void => {
    for (const [name, value] of Object.entries(space))
      if (typeof value === 'function') known?.set(value, path === '' ? name : `${path}.${name}`);
    known?.set(space, path);
  };
  add(nn.functional, 'nn.functional');
  add(linalg, 'linalg');
  add(ops.fft, 'fft');
  add(ops.special, 'special');
  add(composed, '');
  add(ops, '');
  known.set(nn, 'nn');
  return known;
}
