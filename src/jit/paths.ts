// Maps this library's functions and namespaces to their names in `torch`, so that the compiler recognizes them by identity.
import { operatorNamed } from './compiler/operators';
import type { Paths } from './compiler/unit';

let torch: object = {};
let known: Map<unknown, string> | null = null;

/** Sets the `torch` namespace object; called once by index.ts, which this file cannot import without a cycle. */
export function setTorchNamespace(namespace: object): void {
  torch = namespace;
}

const namespaces = ['nn.functional', 'linalg', 'fft', 'special', 'jit', 'nn'];

/** Maps functions and namespaces to their paths in `torch`. */
export function torchPaths(): Paths {
  if (known !== null) return known;
  const found = new Map<unknown, string>([[torch, '']]);
  for (const path of ['', ...namespaces]) {
    let space = torch;
    for (const name of path === '' ? [] : path.split('.')) space = (space as Record<string, object>)[name] as object;
    found.set(space, path);
    // If a function has several names, prefer the one that is an operator's name.
    for (const [name, value] of Object.entries(space))
      if (typeof value === 'function' && (!found.has(value) || (path === '' && operatorNamed(found.get(value) as string) === null)))
        found.set(value, path === '' ? name : `${path}.${name}`);
  }
  known = found;
  return known;
}
