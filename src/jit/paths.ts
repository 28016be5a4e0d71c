// Which names of torch stand for what: functions and namespaces of this library that a function uses, by themselves.
import { operatorNamed } from './compiler/operators';
import type { Paths } from './compiler/unit';

let torch: object = {};
let known: Map<unknown, string> | null = null;

/** Says what `torch` is, which holds this. */
export function knowTorch(namespace: object): void {
  torch = namespace;
}

const spaces = ['nn.functional', 'linalg', 'fft', 'special', 'jit', 'nn'];

/** Paths in `torch` by functions and namespaces. */
export function torchPaths(): Paths {
  if (known !== null) return known;
  const found = new Map<unknown, string>([[torch, '']]);
  for (const path of ['', ...spaces]) {
    let space = torch;
    for (const name of path === '' ? [] : path.split('.')) space = (space as Record<string, object>)[name] as object;
    found.set(space, path);
    // Of several names of a function the operator's own is meant.
    for (const [name, value] of Object.entries(space))
      if (typeof value === 'function' && (!found.has(value) || (path === '' && operatorNamed(found.get(value) as string) === null)))
        found.set(value, path === '' ? name : `${path}.${name}`);
  }
  known = found;
  return known;
}
